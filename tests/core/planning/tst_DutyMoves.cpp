// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DutyMoves.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Which duties move when the dates of a contract or its days off change.
class TestDutyMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void saysNothingWithoutAChange();
    void movesAOneOffDeadline_data();
    void movesAOneOffDeadline();
    void movesTheSurveyWithinItsYear();
    void movesTheSurveyOverNewYear();
    void dropsWhatFallsBehindTheEnd_data();
    void dropsWhatFallsBehindTheEnd();
    void announcesWhatIsNew();
    void countsOtherDaysOff();

private:
    [[nodiscard]] static ContractDefinition contract(const Indicator &indicator);
    [[nodiscard]] static Indicator part(PeriodKind period, InputKind input);
    [[nodiscard]] static ContractDefinition withDeadline(const Term &term, Anchor anchor);
    [[nodiscard]] static std::vector<DutyMove> moves(const ContractDefinition &before, const ContractDefinition &after)
    {
        return dutyMoves(before, after, {}, QDate(2026, 10, 13), QDate(2028, 10, 13));
    }
};

ContractDefinition TestDutyMoves::contract(const Indicator &indicator)
{
    ContractDefinition result;
    result.contract.id = { 7 };
    result.contract.title = u"Leasefietsen"_s;
    result.contract.start = QDate(2026, 9, 1);
    result.contract.end = QDate(2030, 8, 31);
    result.indicators = { indicator };
    Kpi kpi;
    kpi.id = indicator.kpi;
    kpi.title = u"Plan"_s;
    result.kpis = { kpi };
    return result;
}

Indicator TestDutyMoves::part(PeriodKind period, InputKind input)
{
    Indicator row;
    row.id = { 1 };
    row.kpi = { 1 };
    row.measured = period;
    row.judged = period;
    row.input = input;
    return row;
}

ContractDefinition TestDutyMoves::withDeadline(const Term &term, Anchor anchor)
{
    ContractDefinition result = contract(part(PeriodKind::Once, InputKind::Date));
    NormVersion norm;
    norm.indicator = { 1 };
    norm.deadline = Deadline { term, anchor, std::nullopt };
    result.norms = { norm };
    return result;
}

void TestDutyMoves::saysNothingWithoutAChange()
{
    const ContractDefinition same = contract(part(PeriodKind::Month, InputKind::Number));
    QVERIFY(moves(same, same).empty());
    ContractDefinition other = same;
    other.contract.title = u"Fietsen"_s;
    QVERIFY(moves(same, other).empty());
}

void TestDutyMoves::movesAOneOffDeadline_data()
{
    QTest::addColumn<int>("anchor");
    QTest::addColumn<bool>("moves");
    QTest::newRow("from the start") << static_cast<int>(Anchor::Start) << true;
    QTest::newRow("from the signing") << static_cast<int>(Anchor::Signing) << false;
}

void TestDutyMoves::movesAOneOffDeadline()
{
    QFETCH(int, anchor);
    QFETCH(bool, moves);
    ContractDefinition before = withDeadline({ 6, TermUnit::Month }, static_cast<Anchor>(anchor));
    before.contract.signing = QDate(2026, 9, 1);
    ContractDefinition after = before;
    after.contract.start = QDate(2026, 10, 1);
    const auto found = TestDutyMoves::moves(before, after);
    QCOMPARE(found.size(), moves ? std::size_t(1) : std::size_t(0));
    if (!moves)
        return;
    QCOMPARE(found.front().duty.kind, DutyKind::OneOff);
    QCOMPARE(found.front().before, std::optional(QDate(2027, 3, 1)));
    QCOMPARE(found.front().after, std::optional(QDate(2027, 4, 1)));
}

void TestDutyMoves::movesTheSurveyWithinItsYear()
{
    const ContractDefinition before = contract(part(PeriodKind::Year, InputKind::Survey));
    ContractDefinition after = before;
    after.contract.start = QDate(2026, 9, 15);
    const auto found = moves(before, after);
    QCOMPARE(found.size(), std::size_t(2)); // of 2027 and of 2028
    QCOMPARE(found.front().before, std::optional(QDate(2027, 6, 1)));
    QCOMPARE(found.front().after, std::optional(QDate(2027, 6, 15)));
    QCOMPARE(found.back().after, std::optional(QDate(2028, 6, 15)));
}

void TestDutyMoves::movesTheSurveyOverNewYear()
{
    const ContractDefinition before = contract(part(PeriodKind::Year, InputKind::Survey));
    ContractDefinition after = before;
    after.contract.start = QDate(2027, 5, 1); // the first one now falls in 2028
    const auto found = moves(before, after);
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found.front().before, std::optional(QDate(2027, 6, 1)));
    QVERIFY(!found.front().after);
    QCOMPARE(found.back().before, std::optional(QDate(2028, 6, 1)));
    QCOMPARE(found.back().after, std::optional(QDate(2028, 2, 1)));
}

void TestDutyMoves::dropsWhatFallsBehindTheEnd_data()
{
    QTest::addColumn<QDate>("end");
    QTest::addColumn<bool>("drops");
    QTest::newRow("the day before the survey") << QDate(2027, 5, 31) << true;
    QTest::newRow("the day of the survey") << QDate(2027, 6, 1) << false;
    QTest::newRow("the day after") << QDate(2027, 6, 2) << false;
}

void TestDutyMoves::dropsWhatFallsBehindTheEnd()
{
    QFETCH(QDate, end);
    QFETCH(bool, drops);
    ContractDefinition before = contract(part(PeriodKind::Year, InputKind::Survey));
    before.contract.end = QDate(2028, 5, 1); // one survey
    ContractDefinition after = before;
    after.contract.end = end;
    const auto found = moves(before, after);
    QCOMPARE(found.size(), drops ? std::size_t(1) : std::size_t(0));
    if (drops)
        QVERIFY(found.front().before && !found.front().after);
}

void TestDutyMoves::announcesWhatIsNew()
{
    ContractDefinition before = contract(part(PeriodKind::Month, InputKind::Number));
    before.contract.end = QDate(2026, 12, 31);
    ContractDefinition after = before;
    after.contract.end = QDate(2027, 1, 31);
    const auto found = moves(before, after);
    QVERIFY(!found.empty());
    for (const DutyMove &move : found) {
        QVERIFY(!move.before);
        QVERIFY(*move.after > QDate(2027, 1, 31));
    }
}

void TestDutyMoves::countsOtherDaysOff()
{
    // Ten working days from 22 March 2027 with Goede Vrijdag (26 March) and Tweede Paasdag (29 March) on the way.
    ContractDefinition before = withDeadline({ 10, TermUnit::WorkingDay }, Anchor::Start);
    before.contract.start = QDate(2027, 3, 22);
    ContractDefinition after = before;
    after.contract.calendar.goodFridayOff = true;
    const auto found = moves(before, after);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().before, std::optional(QDate(2027, 4, 6)));
    QCOMPARE(found.front().after, std::optional(QDate(2027, 4, 7)));
}

QTEST_GUILESS_MAIN(TestDutyMoves)
#include "tst_DutyMoves.moc"
