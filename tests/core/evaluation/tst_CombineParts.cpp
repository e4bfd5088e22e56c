// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contracts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace samples;

/// Parts make a kpi, and kpis a contract.
class TestCombineParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void combines_data();
    void combines();
    void showsTheDecisivePart();
    void tellsAboutItsParts();
    void repeatsTheReasonsOfItsOnlyPart();
    void tellsWhyNothingApplies();
    void doesNotCountPartsThatAreOnlyShown();
    void needsEveryDeelnemerOfAPart();
    void isUndecidedUntilTheKpiIsConfirmed();
    void isMissingWithoutOutcomes();
    void leavesOutAPartWithNothingToCount();
    void takesAllKpisTogether_data();
    void takesAllKpisTogether();
};

namespace {

using Verdicts = std::vector<Verdict>;

ContractDefinition withParts(std::size_t count)
{
    ContractDefinition definition = contract();
    while (definition.indicators.size() < count)
        addPart(definition);
    return definition;
}

Outcome outcomeOf(qint64 indicator, Verdict verdict, const QString &label = {}, PartyId party = {})
{
    Outcome outcome;
    outcome.cell = { { indicator }, Period::year(2026), party };
    outcome.verdict = verdict;
    outcome.label = label;
    return outcome;
}

KpiOutcome combined(const ContractDefinition &definition, const std::vector<Outcome> &outcomes)
{
    return combineParts(definition, definition.kpis.front(), Period::year(2026), outcomes);
}

} // namespace

void TestCombineParts::combines_data()
{
    QTest::addColumn<int>("needed"); // 0: all
    QTest::addColumn<Verdicts>("parts");
    QTest::addColumn<Verdict>("expected");
    using enum Verdict;
    QTest::newRow("all met") << 0 << Verdicts { Met, Met } << Met;
    QTest::newRow("one breached") << 0 << Verdicts { Met, Breach } << Breach;
    QTest::newRow("one breached, one missing") << 0 << Verdicts { Missing, Breach } << Breach;
    QTest::newRow("one to watch") << 0 << Verdicts { Met, Attention } << Attention;
    QTest::newRow("one to watch, one missing") << 0 << Verdicts { Attention, Missing } << Attention;
    QTest::newRow("one missing") << 0 << Verdicts { Met, Missing } << Incomplete;
    QTest::newRow("one incomplete") << 0 << Verdicts { Met, Incomplete } << Incomplete;
    QTest::newRow("only incomplete") << 0 << Verdicts { Incomplete, Incomplete } << Incomplete;
    QTest::newRow("all missing") << 0 << Verdicts { Missing, Missing } << Missing;
    QTest::newRow("one undecided") << 0 << Verdicts { Met, Undecided } << Undecided;
    QTest::newRow("undecided and missing") << 0 << Verdicts { Undecided, Missing } << Incomplete;
    QTest::newRow("not applicable does not count") << 0 << Verdicts { Met, NotApplicable } << Met;
    QTest::newRow("missing beside not applicable") << 0 << Verdicts { Missing, NotApplicable } << Missing;
    QTest::newRow("none applies") << 0 << Verdicts { NotApplicable, NotApplicable } << NotApplicable;
    QTest::newRow("2 of 3, just enough") << 2 << Verdicts { Met, Breach, Met } << Met;
    QTest::newRow("2 of 3, one short") << 2 << Verdicts { Met, Breach, Breach } << Breach;
    QTest::newRow("2 of 3, can still be") << 2 << Verdicts { Met, Breach, Missing } << Incomplete;
    QTest::newRow("2 of 3, can no longer be") << 2 << Verdicts { Missing, Breach, Breach } << Breach;
    QTest::newRow("2 of 3, with one to watch") << 2 << Verdicts { Met, Attention, Breach } << Attention;
    QTest::newRow("2 of 3, undecided") << 2 << Verdicts { Met, Undecided, Breach } << Undecided;
    QTest::newRow("2 of 3, all missing") << 2 << Verdicts { Missing, Missing, Missing } << Missing;
    QTest::newRow("more needed than there are") << 5 << Verdicts { Met, Met } << Met;
    QTest::newRow("more needed than apply") << 2 << Verdicts { Met, NotApplicable } << Met;
    QTest::newRow("none needed is one needed") << -1 << Verdicts { Breach, Breach } << Breach;
}

void TestCombineParts::combines()
{
    QFETCH(int, needed);
    QFETCH(Verdicts, parts);
    QFETCH(Verdict, expected);
    ContractDefinition definition = withParts(parts.size());
    if (needed != 0) {
        definition.kpis.front().partRule = PartRule::AtLeast;
        definition.kpis.front().partsNeeded = std::max(needed, 0);
    }
    std::vector<Outcome> outcomes;
    for (const Verdict verdict : parts)
        outcomes.push_back(outcomeOf(qint64(outcomes.size()) + 1, verdict));
    const KpiOutcome result = combined(definition, outcomes);
    QCOMPARE(result.verdict, expected);
    QCOMPARE(result.kpi, KpiId { 1 });
    QCOMPARE(result.period, Period::year(2026));
    std::reverse(outcomes.begin(), outcomes.end());
    QCOMPARE(combined(definition, outcomes).verdict, expected);
}

void TestCombineParts::showsTheDecisivePart()
{
    ContractDefinition definition = withParts(3);
    KpiOutcome result = combined(definition, { outcomeOf(1, Verdict::Met, u"Goed"_s), outcomeOf(2, Verdict::Breach, u"Slecht"_s),
                                               outcomeOf(3, Verdict::Breach, u"Anders"_s) });
    QCOMPARE(result.decidedBy.indicator, IndicatorId { 2 });
    QCOMPARE(result.label, u"Slecht"_s);
    result = combined(definition, { outcomeOf(1, Verdict::Met, u"Goed"_s), outcomeOf(2, Verdict::Missing), outcomeOf(3, Verdict::Met) });
    QCOMPARE(result.decidedBy.indicator, IndicatorId { 2 });
    QVERIFY(result.label.isEmpty());
    result = combined(definition, { outcomeOf(1, Verdict::Met, u"Goed"_s), outcomeOf(2, Verdict::Met), outcomeOf(3, Verdict::Met) });
    QCOMPARE(result.decidedBy.indicator, IndicatorId { 1 });
    QCOMPARE(result.label, u"Goed"_s);
}

void TestCombineParts::tellsAboutItsParts()
{
    const ContractDefinition definition = withParts(3);
    const KpiOutcome result = combined(
        definition, { outcomeOf(1, Verdict::Met), outcomeOf(2, Verdict::Breach), outcomeOf(3, Verdict::Missing) });
    const Reason *met = reasonIn(result.because, ReasonCode::PartsMet);
    QVERIFY(met);
    QCOMPARE(std::get<qint64>(met->arguments[0]), qint64(1));
    QCOMPARE(std::get<qint64>(met->arguments[1]), qint64(3));
    QCOMPARE(std::get<QString>(reasonIn(result.because, ReasonCode::PartMissed)->arguments[0]), u"Onderdeel 2"_s);
    QCOMPARE(std::get<QString>(reasonIn(result.because, ReasonCode::PartMissing)->arguments[0]), u"Onderdeel 3"_s);
}

void TestCombineParts::repeatsTheReasonsOfItsOnlyPart()
{
    Outcome outcome = outcomeOf(1, Verdict::Breach);
    outcome.because.push_back({ ReasonCode::NoDataKnown });
    const KpiOutcome result = combined(contract(), { outcome });
    QCOMPARE(result.because.size(), std::size_t(1));
    QCOMPARE(result.because.front().code, ReasonCode::NoDataKnown);
}

void TestCombineParts::tellsWhyNothingApplies()
{
    const ContractDefinition definition = withParts(2);
    Outcome outside = outcomeOf(1, Verdict::NotApplicable);
    outside.because.push_back({ ReasonCode::OutsideTerm });
    Outcome other = outside;
    other.cell.indicator = outcomeOf(2, Verdict::NotApplicable).cell.indicator;
    const KpiOutcome result = combined(definition, { outside, other });
    QCOMPARE(result.verdict, Verdict::NotApplicable);
    QVERIFY(!reasonIn(result.because, ReasonCode::PartsMet));
    QVERIFY(reasonIn(result.because, ReasonCode::OutsideTerm));
}

void TestCombineParts::doesNotCountPartsThatAreOnlyShown()
{
    ContractDefinition definition = withParts(2);
    definition.indicators.front().countsForKpi = false;
    const KpiOutcome result = combined(definition, { outcomeOf(1, Verdict::Breach), outcomeOf(2, Verdict::Met) });
    QCOMPARE(result.verdict, Verdict::Met);
    QCOMPARE(result.decidedBy.indicator, IndicatorId { 2 });
    QVERIFY(!reasonIn(result.because, ReasonCode::PartMissed));
}

void TestCombineParts::needsEveryDeelnemerOfAPart()
{
    ContractDefinition definition = withParts(2);
    definition.kpis.front().partRule = PartRule::AtLeast;
    definition.kpis.front().partsNeeded = 2;
    const KpiOutcome result = combined(definition, { outcomeOf(1, Verdict::Met, {}, { 1 }), outcomeOf(1, Verdict::Breach, {}, { 2 }),
                                                     outcomeOf(2, Verdict::Met) });
    QCOMPARE(result.verdict, Verdict::Breach);
    QCOMPARE(result.decidedBy.party, PartyId { 2 });
    QCOMPARE(std::get<qint64>(reasonIn(result.because, ReasonCode::PartsMet)->arguments[1]), qint64(2));
}

void TestCombineParts::isUndecidedUntilTheKpiIsConfirmed()
{
    ContractDefinition definition = contract();
    definition.kpis.front().confirmed = false;
    const KpiOutcome result = combined(definition, { outcomeOf(1, Verdict::Breach, u"Slecht"_s) });
    QCOMPARE(result.verdict, Verdict::Undecided);
    QVERIFY(result.label.isEmpty());
    QVERIFY(reasonIn(result.because, ReasonCode::NormUnconfirmed));
    QCOMPARE(combined(definition, { outcomeOf(1, Verdict::Missing) }).verdict, Verdict::Missing);
}

void TestCombineParts::isMissingWithoutOutcomes()
{
    QCOMPARE(combined(withParts(2), {}).verdict, Verdict::Missing);
    QCOMPARE(combined(withParts(2), { outcomeOf(1, Verdict::Met) }).verdict, Verdict::Incomplete);
    ContractDefinition none = contract();
    none.indicators.clear();
    QCOMPARE(combined(none, {}).verdict, Verdict::Missing);
    QVERIFY(!combined(none, {}).decidedBy.indicator.isValid());
}

void TestCombineParts::leavesOutAPartWithNothingToCount()
{
    // A0-08: no open risks in a month, so that "all have an owner" says nothing.
    const ContractDefinition definition = withParts(2);
    Outcome none = outcomeOf(2, Verdict::Missing);
    none.numerator = Ratio(0);
    none.denominator = Ratio(0);
    QCOMPARE(combined(definition, { outcomeOf(1, Verdict::Met), none }).verdict, Verdict::Met);
    QCOMPARE(combined(definition, { outcomeOf(1, Verdict::Breach), none }).verdict, Verdict::Breach);
    QVERIFY(!reasonIn(combined(definition, { outcomeOf(1, Verdict::Met), none }).because, ReasonCode::PartMissing));
    QCOMPARE(combined(definition, { outcomeOf(1, Verdict::Missing), none }).verdict, Verdict::Missing);
    Outcome first = none;
    first.cell.indicator = { 1 };
    QCOMPARE(combined(definition, { first, none }).verdict, Verdict::Missing);
}

void TestCombineParts::takesAllKpisTogether_data()
{
    QTest::addColumn<Verdicts>("kpis");
    QTest::addColumn<Verdict>("expected");
    using enum Verdict;
    QTest::newRow("no kpis") << Verdicts {} << Missing;
    QTest::newRow("all met") << Verdicts { Met, Met, NotApplicable } << Met;
    QTest::newRow("one breached among the missing") << Verdicts { Met, Breach, Missing, Incomplete } << Breach;
    QTest::newRow("one to watch") << Verdicts { Met, Attention, Missing } << Attention;
    QTest::newRow("some missing") << Verdicts { Met, Missing } << Incomplete;
    QTest::newRow("all missing") << Verdicts { Missing, Missing } << Missing;
    QTest::newRow("one undecided") << Verdicts { Met, Undecided } << Undecided;
    QTest::newRow("none applies") << Verdicts { NotApplicable } << NotApplicable;
}

void TestCombineParts::takesAllKpisTogether()
{
    QFETCH(Verdicts, kpis);
    QFETCH(Verdict, expected);
    std::vector<KpiOutcome> outcomes(kpis.size());
    for (std::size_t i = 0; i < kpis.size(); ++i)
        outcomes[i].verdict = kpis[i];
    QCOMPARE(overallOf(outcomes), expected);
}

QTEST_GUILESS_MAIN(TestCombineParts)
#include "tst_CombineParts.moc"
