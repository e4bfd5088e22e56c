// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgendaCases.h"
#include "Duties.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// What stands in the agenda of one contract, in which group, and how far it looks.
class TestAgenda : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void groups_data();
    void groups();
    void looksAhead_data();
    void looksAhead();
    void holdsEveryDuty();
    void looksThroughTheWholeTerm_data();
    void looksThroughTheWholeTerm();
    void holdsDatesOfTheContract_data();
    void holdsDatesOfTheContract();
    void announcesNormsAndRoundsAndParties();
    void keepsKeysApart();
    void namesEveryEventAndKind();
};

void TestAgenda::groups_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("group");
    const auto row = [](const char *name, const QDate &date, const QDate &day, AgendaGroup group) {
        QTest::newRow(name) << date << day << static_cast<int>(group);
    };
    row("long ago", QDate(2025, 1, 1), today, AgendaGroup::Late);
    row("yesterday", QDate(2026, 10, 12), today, AgendaGroup::Late);
    row("today", today, today, AgendaGroup::ThisWeek);
    row("Sunday", QDate(2026, 10, 18), today, AgendaGroup::ThisWeek);
    row("Monday after", QDate(2026, 10, 19), today, AgendaGroup::Later);
    row("on a Monday: Sunday after", QDate(2026, 10, 18), QDate(2026, 10, 12), AgendaGroup::ThisWeek);
    row("on a Monday: the day before", QDate(2026, 10, 11), QDate(2026, 10, 12), AgendaGroup::Late);
    row("on a Sunday: the day itself", QDate(2026, 10, 18), QDate(2026, 10, 18), AgendaGroup::ThisWeek);
    row("on a Sunday: the day after", QDate(2026, 10, 19), QDate(2026, 10, 18), AgendaGroup::Later);
    row("over the year's end", QDate(2027, 1, 3), QDate(2026, 12, 31), AgendaGroup::ThisWeek);
}

void TestAgenda::groups()
{
    QFETCH(QDate, date);
    QFETCH(QDate, day);
    QFETCH(int, group);
    QCOMPARE(static_cast<int>(groupOf(date, day)), group);
}

void TestAgenda::looksAhead_data()
{
    QTest::addColumn<int>("horizon");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<bool>("isThere");
    const auto row = [](const char *name, AgendaHorizon horizon, const QDate &end, bool isThere) {
        QTest::newRow(name) << static_cast<int>(horizon) << end << isThere;
    };
    row("three months: the last day", AgendaHorizon::ThreeMonths, QDate(2027, 1, 13), true);
    row("three months: the day after", AgendaHorizon::ThreeMonths, QDate(2027, 1, 14), false);
    row("a year: the last day", AgendaHorizon::Year, QDate(2027, 10, 13), true);
    row("a year: the day after", AgendaHorizon::Year, QDate(2027, 10, 14), false);
    row("everything", AgendaHorizon::Everything, QDate(2049, 12, 31), true);
    row("never what is behind us", AgendaHorizon::Everything, QDate(2026, 10, 12), false);
}

void TestAgenda::looksAhead()
{
    QFETCH(int, horizon);
    QFETCH(QDate, end);
    QFETCH(bool, isThere);
    ContractDefinition contract = contractWith(std::vector<Indicator> {});
    contract.contract.end = end;
    QCOMPARE(listed(itemsOf(contract, static_cast<AgendaHorizon>(horizon))),
             isThere ? end.toString(Qt::ISODate) + u" contract_end"_s : QString());
}

void TestAgenda::holdsEveryDuty()
{
    const ContractDefinition contract
        = contractWith({ indicatorOf(1, PeriodKind::Month), indicatorOf(2, PeriodKind::Year, InputKind::Survey) });
    const std::vector<Duty> duties = dutiesOf(contract, {}, today, QDate(2027, 10, 13));
    const std::vector<AgendaItem> items = itemsOf(contract);
    QVERIFY(duties.size() > 4);
    QCOMPARE(items.size(), duties.size());
    for (std::size_t i = 0; i < duties.size(); ++i) {
        QCOMPARE(items[i].date, duties[i].date);
        QCOMPARE(items[i].kpi, duties[i].kpi);
        QCOMPARE(items[i].period, duties[i].period);
        QCOMPARE(items[i].workingDaysLeft, duties[i].workingDaysLeft);
        QCOMPARE(items[i].contractCode, u"fiets"_s);
        QCOMPARE(items[i].count.landing.date, duties[i].date);
    }
}

/// What returns goes on until the contract ends; without an end it stops after five years, or the list would not.
void TestAgenda::looksThroughTheWholeTerm_data()
{
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QDate>("last");
    QTest::newRow("no end") << QDate() << QDate(2031, 7, 16);
    QTest::newRow("ends before five years") << QDate(2028, 12, 31) << QDate(2029, 1, 16);
    QTest::newRow("ends after five years") << QDate(2036, 6, 30) << QDate(2036, 7, 16);
    QTest::newRow("ends in a far century") << QDate(2999, 12, 31) << QDate(2076, 7, 16);
}

void TestAgenda::looksThroughTheWholeTerm()
{
    QFETCH(QDate, end);
    QFETCH(QDate, last);
    ContractDefinition contract = contractWith({ indicatorOf(1, PeriodKind::Quarter) });
    contract.contract.end = end;
    std::vector<AgendaItem> items = itemsOf(contract, AgendaHorizon::Everything);
    std::erase_if(items, [](const AgendaItem &item) { return item.event != AgendaEvent::MeasurementsComplete; });
    QCOMPARE(items.back().date, last);
    QCOMPARE(itemsOf(contract, AgendaHorizon::Year).back().date, QDate(2027, 7, 16));
}

void TestAgenda::holdsDatesOfTheContract_data()
{
    QTest::addColumn<QDate>("signing");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all ahead") << QDate(2026, 11, 2) << QDate(2027, 1, 1) << QDate(2027, 6, 30)
                               << u"2026-11-02 contract_signing, 2027-01-01 contract_start, 2027-06-30 contract_end"_s;
    QTest::newRow("today counts") << QDate() << today << QDate() << u"2026-10-13 contract_start"_s;
    QTest::newRow("yesterday is no work") << QDate(2026, 10, 12) << QDate(2026, 10, 12) << QDate(2026, 10, 12) << QString();
    QTest::newRow("an open end has no day") << QDate() << QDate(2025, 1, 1) << QDate() << QString();
}

void TestAgenda::holdsDatesOfTheContract()
{
    QFETCH(QDate, signing);
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QFETCH(QString, expected);
    ContractDefinition contract = contractWith(std::vector<Indicator> {});
    contract.contract.signing = signing;
    contract.contract.start = start;
    contract.contract.end = end;
    QCOMPARE(listed(itemsOf(contract)), expected);
}

void TestAgenda::announcesNormsAndRoundsAndParties()
{
    ContractDefinition contract = contractWith({ indicatorOf(1, PeriodKind::Once, InputKind::YesNo) });
    NormVersion first;
    first.id = { 1 };
    first.indicator = { 1 };
    first.validFrom = QDate(2027, 1, 1); // the first one: there is nothing before it that changes
    NormVersion second = first;
    second.id = { 2 };
    second.number = 2;
    NormVersion past = second;
    past.id = { 3 };
    past.validFrom = QDate(2026, 1, 1);
    contract.norms = { first, second, past };
    Party party;
    party.id = { 4 };
    party.name = u"Gemeente Zeewijk"_s;
    party.from = QDate(2026, 12, 1);
    party.until = QDate(2027, 5, 31);
    contract.parties = { party };
    SurveyRound planned;
    planned.id = { 5 };
    planned.kpi = { 1 };
    planned.title = u"KTO 2026"_s;
    planned.year = 2026;
    planned.held = QDate(2026, 11, 10);
    SurveyRound held = planned;
    held.id = { 6 };
    held.state = SurveyState::Final;

    const std::vector<AgendaItem> items = itemsOf(contract, AgendaHorizon::Year, { planned, held });
    QCOMPARE(listed(items), u"2026-11-10 survey_round, 2026-12-01 party_joins, 2027-01-01 norm_change, 2027-05-31 party_leaves"_s);
    QCOMPARE(items[0].subject, u"KTO 2026"_s);
    QCOMPARE(items[0].round.value, 5);
    QCOMPARE(items[1].subject, u"Gemeente Zeewijk"_s);
    QCOMPARE(items[2].kpiTitle, u"KPI 1"_s);
    QCOMPARE(items[2].norm.value, 2);
    QVERIFY(items[2].subject.isEmpty()); // the only part of its kpi
    for (const AgendaItem &item : items)
        QCOMPARE(item.count.rule, DateCount::Rule::Stated);
}

void TestAgenda::keepsKeysApart()
{
    ContractDefinition contract
        = contractWith({ indicatorOf(1, PeriodKind::Month), indicatorOf(2, PeriodKind::Year, InputKind::Survey) });
    Indicator second = indicatorOf(3, PeriodKind::Once, InputKind::YesNo);
    second.firstVerdict = Deadline { { 3, TermUnit::Year }, Anchor::Start, {} };
    Indicator third = second;
    third.id = { 4 }; // of the same kpi, on the same day
    contract.indicators.insert(contract.indicators.end(), { second, third });
    contract.contract.end = QDate(2030, 12, 31);
    contract.settings = { { contract.contract.id, PlanningKeys::monthlyReportDay(), u"5"_s } };
    const std::vector<AgendaItem> items = itemsOf(contract, AgendaHorizon::Everything);
    QSet<QString> keys;
    for (const AgendaItem &item : items)
        keys.insert(item.key());
    QVERIFY(items.size() > 60);
    QCOMPARE(static_cast<std::size_t>(keys.size()), items.size());
    // Neither the day nor the words are part of it.
    AgendaItem moved = items.front();
    moved.date = moved.date.addDays(3);
    moved.contractTitle = u"Anders"_s;
    QCOMPARE(moved.key(), items.front().key());
}

void TestAgenda::namesEveryEventAndKind()
{
    QSet<QString> codes;
    QSet<QString> used;
    for (int event = 0; event <= static_cast<int>(AgendaEvent::PartyCheck); ++event) {
        codes.insert(codeOf(static_cast<AgendaEvent>(event)));
        used.insert(codeOf(kindOf(static_cast<AgendaEvent>(event))));
    }
    QCOMPARE(codes.size(), static_cast<int>(AgendaEvent::PartyCheck) + 1);
    QVERIFY(!codes.contains(QString()));
    QCOMPARE(used.size(), static_cast<int>(AgendaKind::Remedy) + 1); // no kind is without an event
    QCOMPARE(codeOf(AgendaKind::Deadline), u"term"_s);
}

QTEST_GUILESS_MAIN(TestAgenda)
#include "tst_Agenda.moc"
