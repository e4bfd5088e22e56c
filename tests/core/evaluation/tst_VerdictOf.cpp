// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contracts.h"

#include <QTest>

#include <array>
#include <cstdlib>
#include <new>
#include <random>

using namespace Qt::StringLiterals;
using namespace samples;

namespace {

std::size_t allocations = 0;

} // namespace

// Counted, so that a test can see that judging in bulk asks for no memory.
void *operator new(std::size_t size)
{
    ++allocations;
    if (void *memory = std::malloc(size > 0 ? size : 1))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void *memory) noexcept
{
    std::free(memory);
}
void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

/// The cheap road to a verdict, against the one that tells why.
class TestVerdictOf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void agreesWithTheFullEvaluation_data();
    void agreesWithTheFullEvaluation();
    void agreesForEveryState();
    void agreesForDates();
    void agreesWithoutNorm();
    void staysExactWithTheLargestNumbers_data();
    void staysExactWithTheLargestNumbers();
    void asksForNoMemory();
};

namespace {

const Period march = Period::month(2026, 3);

Decimal randomDecimal(std::mt19937 &random)
{
    // Small numbers with few decimals, so that bounds are often met exactly.
    const auto units = static_cast<qint64>(random() % 41) - 10;
    const int scale = static_cast<int>(random() % 3);
    return Decimal::fromUnits(scale == 0 ? units : units * (random() % 2 ? 10 : 1), scale);
}

std::optional<Bound> randomBound(std::mt19937 &random)
{
    if (random() % 5 == 0)
        return std::nullopt;
    return Bound { randomDecimal(random), random() % 2 == 0 };
}

NormVersion randomNorm(std::mt19937 &random)
{
    NormVersion norm;
    norm.id = { 1 };
    norm.indicator = { 1 };
    norm.kind = static_cast<NormKind>(random() % 3);
    norm.comparator = static_cast<Comparator>(random() % 6);
    norm.confirmed = random() % 8 != 0;
    if (random() % 6 != 0)
        norm.value = randomDecimal(random);
    if (random() % 2 == 0)
        norm.high = randomDecimal(random);
    if (random() % 2 == 0)
        norm.watchMargin = randomDecimal(random);
    for (auto bands = random() % 4; bands > 1; --bands) {
        Band band { randomBound(random), randomBound(random), u"Band"_s, {}, static_cast<Verdict>(random() % 3 + 1) };
        norm.bands.push_back(band);
    }
    return norm;
}

Measurement randomMeasurement(std::mt19937 &random)
{
    Measurement measurement;
    measurement.cell = { { 1 }, march, {} };
    if (random() % 2 == 0)
        measurement.value = randomDecimal(random);
    if (random() % 2 == 0)
        measurement.numerator = randomDecimal(random);
    if (random() % 3 != 0)
        measurement.denominator = randomDecimal(random);
    measurement.state = static_cast<MeasurementState>(random() % 6);
    return measurement;
}

void compareBoth(const ContractDefinition &definition, const Measurement &measurement)
{
    const Indicator &indicator = definition.indicators.front();
    const NormVersion *norm = definition.norms.empty() ? nullptr : &definition.norms.front();
    const Verdict full = evaluateCell(definition, indicator, march, {}, std::span(&measurement, 1)).verdict;
    QCOMPARE(verdictOf(measurement, norm, indicator.unit, definition.contract), full);
}

} // namespace

void TestVerdictOf::agreesWithTheFullEvaluation_data()
{
    QTest::addColumn<Unit>("unit");
    QTest::newRow("a share of a hundred") << Unit::Percent;
    QTest::newRow("a count") << Unit::Count;
    QTest::newRow("a score") << Unit::Nps;
}

void TestVerdictOf::agreesWithTheFullEvaluation()
{
    QFETCH(Unit, unit);
    std::mt19937 random(7);
    ContractDefinition definition = contract();
    definition.indicators.front().unit = unit;
    for (int i = 0; i < 8000; ++i) {
        definition.norms.front() = randomNorm(random);
        compareBoth(definition, randomMeasurement(random));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestVerdictOf::agreesForEveryState()
{
    for (int state = 0; state <= 5; ++state) {
        Measurement measurement = measured(march, u"95"_s);
        measurement.state = static_cast<MeasurementState>(state);
        compareBoth(contract(), measurement);
        compareBoth(contract(), without(march, measurement.state));
    }
}

void TestVerdictOf::agreesForDates()
{
    ContractDefinition definition = contract();
    definition.indicators.front().unit = Unit::Date;
    for (const Anchor anchor : { Anchor::Start, Anchor::Award }) {
        for (const Comparator comparator : { Comparator::Less, Comparator::AtMost }) {
            definition.norms.front().deadline = Deadline { { 10, TermUnit::WorkingDay }, anchor, {} };
            definition.norms.front().comparator = comparator;
            for (int day = 10; day < 20; ++day)
                compareBoth(definition, measured(march, QString::number(QDate(2026, 1, day).toJulianDay())));
        }
    }
}

void TestVerdictOf::agreesWithoutNorm()
{
    ContractDefinition definition = contract();
    definition.norms.clear();
    compareBoth(definition, measured(march, u"95"_s));
    compareBoth(definition, fraction(march, 0, 0));
    compareBoth(definition, without(march, MeasurementState::Measured));
}

void TestVerdictOf::staysExactWithTheLargestNumbers_data()
{
    QTest::addColumn<QString>("numerator");
    QTest::addColumn<QString>("denominator");
    QTest::addColumn<Verdict>("expected");
    const QString most = u"999999999999999999"_s;
    QTest::newRow("just below 95%") << u"949999999999999999"_s << most << Verdict::Breach;
    QTest::newRow("just above 95%") << u"950000000000000000"_s << most << Verdict::Met;
    QTest::newRow("many decimals, at 95%") << u"0.000000095"_s << u"0.0000001"_s << Verdict::Met;
    QTest::newRow("many decimals, below") << u"0.000000094"_s << u"0.0000001"_s << Verdict::Breach;
    QTest::newRow("small of large") << u"0.000000001"_s << most << Verdict::Breach;
    QTest::newRow("large of small") << most << u"0.000000001"_s << Verdict::Met;
    QTest::newRow("both below zero") << u"-95"_s << u"-100"_s << Verdict::Met;
    QTest::newRow("one below zero") << u"95"_s << u"-100"_s << Verdict::Breach;
}

void TestVerdictOf::staysExactWithTheLargestNumbers()
{
    QFETCH(QString, numerator);
    QFETCH(QString, denominator);
    QFETCH(Verdict, expected);
    Measurement measurement;
    measurement.cell = { { 1 }, march, {} };
    measurement.numerator = dec(numerator);
    measurement.denominator = dec(denominator);
    const ContractDefinition definition = contract();
    QCOMPARE(verdictOf(measurement, &definition.norms.front(), Unit::Percent, definition.contract), expected);
    compareBoth(definition, measurement);
}

void TestVerdictOf::asksForNoMemory()
{
    ContractDefinition definition = contract();
    NormVersion banded = definition.norms.front();
    banded.watchMargin = dec(u"1.5"_s);
    banded.bands = { { {}, Bound { 80, false }, u"Slecht"_s, {}, Verdict::Breach }, { Bound { 80, true }, {}, u"Goed"_s, {}, Verdict::Met } };
    const std::vector<Measurement> measurements { measured(march, u"94.96"_s), measured(march, u"95"_s),
                                                  fraction(march, 2374, 2500), fraction(march, 0, 0),
                                                  without(march, MeasurementState::NoData) };
    const std::array<const NormVersion *, 2> norms { &definition.norms.front(), &banded };
    const std::size_t before = allocations;
    std::array<int, 7> verdicts {};
    for (int i = 0; i < 1000; ++i) {
        for (const Measurement &measurement : measurements) {
            for (const NormVersion *norm : norms)
                ++verdicts[static_cast<std::size_t>(verdictOf(measurement, norm, Unit::Percent, definition.contract))];
        }
    }
    const std::size_t used = allocations - before;
    QCOMPARE(used, std::size_t(0));
    QCOMPARE(verdicts[static_cast<std::size_t>(Verdict::Missing)], 4000);
    QCOMPARE(verdicts[static_cast<std::size_t>(Verdict::Breach)], 2000);
}

QTEST_GUILESS_MAIN(TestVerdictOf)
#include "tst_VerdictOf.moc"
