// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contracts.h"
#include "NormLint.h"
#include "NormRuling.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace samples;

/// What holds for every contract and every value, over generated cases. The seed stands in the name of each row, so that a
/// case that fails can be run again. Source: issue "The engine".
class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void splittingGivesTheSame_data() { seeds(); }
    void splittingGivesTheSame();
    void addingUpGivesTheSame_data() { seeds(); }
    void addingUpGivesTheSame();
    void aBoundIsInOneBand_data() { seeds(); }
    void aBoundIsInOneBand();
    void aHairDecides_data() { seeds(); }
    void aHairDecides();
    void scaleChangesNothing_data() { seeds(); }
    void scaleChangesNothing();

private:
    static void seeds()
    {
        QTest::addColumn<uint>("seed");
        for (uint seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
};

namespace {

constexpr int rounds = 20;

/// Splits @p whole into @p parts that add up to it; some may be nothing.
std::vector<qint64> split(qint64 whole, int parts, QRandomGenerator &random)
{
    std::vector<qint64> result;
    for (int i = 1; i < parts; ++i) {
        result.push_back(random.bounded(whole + 1));
        whole -= result.back();
    }
    result.push_back(whole);
    return result;
}

Comparator anyComparator(QRandomGenerator &random)
{
    return static_cast<Comparator>(random.bounded(5)); // all but "between"
}

} // namespace

/// A quarter of three months is judged as the same counts of one.
void TestProperties::splittingGivesTheSame()
{
    QFETCH(uint, seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < rounds; ++round) {
        ContractDefinition definition = contract();
        definition.indicators.front().judged = PeriodKind::Quarter;
        definition.norms.front().comparator = anyComparator(random);
        definition.norms.front().value = Decimal::fromUnits(random.bounded(1001), 1);
        definition.norms.front().watchMargin = Decimal::fromUnits(random.bounded(30), 1);
        const qint64 denominator = 3 + random.bounded(100000);
        const qint64 numerator = random.bounded(denominator + 1);
        std::vector<qint64> denominators = split(denominator - 3, 3, random);
        std::vector<qint64> numerators(3);
        qint64 left = numerator;
        for (std::size_t i = 0; i < 3; ++i)
            denominators[i] += 1; // none is empty: 0 of 0 is no measurement
        for (std::size_t i = 0; i < 3; ++i) {
            numerators[i] = std::min(left, denominators[i]);
            left -= numerators[i];
        }
        std::vector<Measurement> months;
        for (int i = 0; i < 3; ++i)
            months.push_back(fraction(Period::month(2026, i + 1), numerators[static_cast<std::size_t>(i)], denominators[static_cast<std::size_t>(i)]));
        const Outcome inParts = evaluated(definition, Period::quarter(2026, 1), months);
        const Outcome atOnce = evaluated(definition, Period::quarter(2026, 1), { fraction(Period::quarter(2026, 1), numerator, denominator) });
        QVERIFY(inParts.value == atOnce.value);
        QVERIFY(inParts.margin == atOnce.margin);
        QCOMPARE(inParts.verdict, atOnce.verdict);
        QCOMPARE(inParts.n, atOnce.n);
    }
}

/// What adds up over a year comes to the same, however it was cut.
void TestProperties::addingUpGivesTheSame()
{
    QFETCH(uint, seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < rounds; ++round) {
        ContractDefinition definition = contract();
        Indicator &part = definition.indicators.front();
        part.unit = Unit::Count;
        part.overTime = TimeAggregation::Sum;
        part.judged = PeriodKind::Year;
        definition.norms.front().comparator = anyComparator(random);
        definition.norms.front().value = Decimal(random.bounded(1000));
        const qint64 whole = random.bounded(1000);
        std::vector<Measurement> months;
        for (const qint64 value : split(whole, 12, random))
            months.push_back(measured(Period::month(2026, static_cast<int>(months.size()) + 1), QString::number(value)));
        const Outcome inParts = evaluated(definition, Period::year(2026), months);
        QVERIFY(inParts.value == Ratio(whole));
        const bool isMet = rule::isMet(Ratio(whole), definition.norms.front());
        QCOMPARE(inParts.verdict, isMet ? Verdict::Met : Verdict::Breach);
    }
}

void TestProperties::aBoundIsInOneBand()
{
    QFETCH(uint, seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < rounds; ++round) {
        // Bands side by side from low to high; which of the two a bound belongs to is chosen by lot.
        NormVersion norm;
        norm.value.reset();
        std::vector<Decimal> bounds;
        qint64 units = random.bounded(200);
        for (int i = 0; i < 1 + random.bounded(5); ++i) {
            units += 1 + random.bounded(300);
            bounds.push_back(Decimal::fromUnits(units, 1));
        }
        std::optional<Bound> lower;
        for (const Decimal &bound : bounds) {
            const bool belongsBelow = random.bounded(2) == 0;
            norm.bands.push_back({ lower, Bound { bound, belongsBelow }, QString::number(norm.bands.size()), {}, Verdict::Met });
            lower = Bound { bound, !belongsBelow };
        }
        norm.bands.push_back({ lower, {}, u"boven"_s, {}, Verdict::Breach });
        QVERIFY(lint(norm, Unit::Number).empty());
        for (const Decimal &bound : bounds) {
            for (const Ratio &value : { Ratio(bound), Ratio(bound) - Ratio(1) / Ratio(1000000), Ratio(bound) + Ratio(1) / Ratio(1000000) }) {
                const auto holding = std::count_if(norm.bands.begin(), norm.bands.end(), [&](const Band &band) { return rule::isInside(value, band); });
                QCOMPARE(holding, 1);
                QVERIFY(rule::onNumber(value, norm).ground == Ruling::Ground::Bands);
            }
        }
    }
}

/// At the norm, and the smallest step beside it: exactly one side of the comparison.
void TestProperties::aHairDecides()
{
    QFETCH(uint, seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < rounds; ++round) {
        NormVersion norm;
        const Decimal limit = Decimal::fromUnits(random.bounded(100000), random.bounded(4));
        norm.value = limit;
        const Ratio hair = Ratio(1) / Ratio(qint64(1) + random.bounded(1000000000));
        const auto met = [&norm](Comparator comparator, const Ratio &value) {
            norm.comparator = comparator;
            return rule::isMet(value, norm);
        };
        for (const Ratio &value : { Ratio(limit) - hair, Ratio(limit), Ratio(limit) + hair }) {
            QVERIFY(met(Comparator::AtLeast, value) != met(Comparator::Less, value));
            QVERIFY(met(Comparator::AtMost, value) != met(Comparator::Greater, value));
            QCOMPARE(met(Comparator::Equal, value), met(Comparator::AtLeast, value) && met(Comparator::AtMost, value));
        }
        QVERIFY(met(Comparator::AtLeast, Ratio(limit)) && met(Comparator::AtMost, Ratio(limit)));
        QVERIFY(!met(Comparator::AtLeast, Ratio(limit) - hair) && !met(Comparator::AtMost, Ratio(limit) + hair));
    }
}

/// Ten times as many of ten times as many is the same share: the verdict and the margin stay, only the number grows.
void TestProperties::scaleChangesNothing()
{
    QFETCH(uint, seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < rounds; ++round) {
        ContractDefinition definition = contract();
        definition.norms.front().comparator = anyComparator(random);
        definition.norms.front().value = Decimal::fromUnits(random.bounded(100001), 3);
        const Period month = Period::month(2026, 1);
        const qint64 denominator = 1 + random.bounded(1000000);
        const qint64 numerator = random.bounded(denominator + 1);
        const qint64 factor = 2 + random.bounded(1000);
        const Outcome small = evaluated(definition, month, { fraction(month, numerator, denominator) });
        const Outcome large = evaluated(definition, month, { fraction(month, numerator * factor, denominator * factor) });
        QCOMPARE(small.verdict, large.verdict);
        QVERIFY(small.value == large.value && small.margin == large.margin);
        const Measurement alone = fraction(month, numerator, denominator);
        QCOMPARE(verdictOf(alone, &definition.norms.front(), Unit::Percent, definition.contract), small.verdict);
    }
}

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_Properties.moc"
