// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallContract.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// In whichever order values come in, one by one or together, corrected or right at once, the verdicts are the same.
/// Source: issue "The engine".
class TestEntryOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void doesNotMatter_data();
    void doesNotMatter();
};

namespace {

/// A file with the small contract.
struct Book
{
    World world;
    std::unique_ptr<Portfolio> portfolio = Portfolio::createUnsaved(world.environment()).value();
    ContractId contract = addContract(*portfolio, SmallContract::definition()).value();

    [[nodiscard]] const ContractDefinition &agreed() const { return *portfolio->definition(contract); }
    /// Every stored verdict of 2026, with its value, in order.
    [[nodiscard]] QStringList verdicts() const
    {
        QStringList lines;
        for (const Indicator &part : agreed().indicators) {
            const bool once = part.judged == PeriodKind::Once;
            const Period first = once ? Period::once() : part.judged == PeriodKind::Month ? Period::month(2026, 1)
                : part.judged == PeriodKind::Quarter                                      ? Period::quarter(2026, 1)
                                                                                          : Period::year(2026);
            const Period last = once ? first : part.judged == PeriodKind::Month ? Period::month(2026, 12)
                : part.judged == PeriodKind::Quarter                            ? Period::quarter(2026, 4)
                                                                                : Period::year(2026);
            for (const Outcome &outcome : portfolio->outcomes(part.id, first, last))
                lines += u"%1 %2 %3 %4 %5"_s.arg(agreed().codeOf(part), outcome.cell.period.toText(), QString::number(outcome.cell.party.value),
                                                 codeOf(outcome.verdict), outcome.value ? outcome.value->toPlain(9) : u"-"_s);
            for (const StoredVerdict &stored : portfolio->verdicts(part.id, first, last))
                lines += u"stored %1 %2 %3"_s.arg(agreed().codeOf(part), stored.cell.period.toText(), codeOf(stored.verdict));
        }
        for (const KpiOutcome &kpi : portfolio->kpiOutcomes(contract, Period::quarter(2026, 1), Period::quarter(2026, 4)))
            lines += u"kpi %1 %2"_s.arg(kpi.period.toText(), codeOf(kpi.verdict));
        return lines;
    }
};

/// Values for a part of the cells of 2026.
std::vector<Measurement> valuesFor(const Book &book, QRandomGenerator &random)
{
    std::vector<Measurement> values;
    const auto add = [&](const Indicator &part, const Period &period, PartyId party) {
        if (random.bounded(5) == 0)
            return; // left open
        Measurement row;
        row.cell = { part.id, period, party };
        const qint64 of = random.bounded(200);
        row.denominator = Decimal(of);
        row.numerator = Decimal(of == 0 ? 0 : of - random.bounded(std::min<qint64>(of, 12) + 1));
        values.push_back(row);
    };
    const ContractDefinition &agreed = book.agreed();
    for (int month = 1; month <= 12; ++month) {
        for (const Party *party : agreed.participants())
            add(agreed.indicators[0], Period::month(2026, month), party->id);
        add(agreed.indicators[6], Period::month(2026, month), {});
    }
    return values;
}

} // namespace

void TestEntryOrder::doesNotMatter_data()
{
    QTest::addColumn<uint>("seed");
    for (uint seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestEntryOrder::doesNotMatter()
{
    QFETCH(uint, seed);
    QRandomGenerator random(seed);
    const Book together;
    const std::vector<Measurement> values = valuesFor(together, random);
    QVERIFY(enterMeasurements(*together.portfolio, values, ChangeKind::ImportMeasurements).hasValue());
    const QStringList expected = together.verdicts();
    QVERIFY(expected.size() > 20);

    const Book oneByOne;
    std::vector<Measurement> shuffled = values;
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    for (const Measurement &value : shuffled) {
        Measurement wrong = value;
        wrong.numerator = Decimal(0);
        wrong.denominator = Decimal(1);
        if (random.bounded(4) == 0)
            QVERIFY(enterMeasurement(*oneByOne.portfolio, wrong)); // and corrected below
        QVERIFY(enterMeasurement(*oneByOne.portfolio, value));
    }
    QCOMPARE(oneByOne.verdicts(), expected);

    // Taken back one by one and repeated, and judged anew as a whole: still the same.
    for (int step = 0; step < 15; ++step)
        QVERIFY(oneByOne.portfolio->undo().hasValue());
    for (int step = 0; step < 15; ++step)
        QVERIFY(oneByOne.portfolio->redo().hasValue());
    QCOMPARE(oneByOne.verdicts(), expected);
    QVERIFY(oneByOne.portfolio->recompute(oneByOne.contract).hasValue());
    QCOMPARE(oneByOne.verdicts(), expected);
}

QTEST_GUILESS_MAIN(TestEntryOrder)
#include "tst_EntryOrder.moc"
