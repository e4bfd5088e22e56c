// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgendaCases.h"

#include "ContractMoment.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Indexations, options and the yearly strategisch overleg in the agenda. Today is 13 October 2026. Source: E4-95, E1-01.
class TestAgendaMoments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsIndexations_data();
    void showsIndexations();
    void holdsTheNextIndexationOnly();
    void asksForADecisionOnAnOption_data();
    void asksForADecisionOnAnOption();
    void keepsItsKey();
    void asksForAStrategicMeeting_data();
    void asksForAStrategicMeeting();
    void checksTheMonthAfterADeelnemerMissed_data();
    void checksTheMonthAfterADeelnemerMissed();
    void givesTheAlarmBeforeAOneOffTermEnds_data();
    void givesTheAlarmBeforeAOneOffTermEnds();

private:
    static ContractDefinition contractWithMoments(const std::vector<ContractMoment> &moments)
    {
        ContractDefinition contract = contractWith(std::vector<Indicator> {});
        contract.settings.push_back({ contract.contract.id, QString::fromUtf16(momentsKey), momentsText(moments) });
        return contract;
    }
    static ContractMoment yearly(const QDate &day, int number = 1) { return { number, MomentKind::YearlyIndexation, u"CBS-index"_s, day, {}, OptionState::Open }; }
    static std::vector<AgendaItem> items(const ContractDefinition &contract, const RemedyPlan &plan = {}, AgendaHorizon horizon = AgendaHorizon::Year)
    {
        return agendaOf(contract, {}, {}, agendaSpan(today, horizon), plan);
    }
};

void TestAgendaMoments::showsIndexations_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QString>("shown");
    QTest::newRow("every year") << QDate(2026, 1, 1) << QDate() << u"2027-01-01 indexation"_s;
    QTest::newRow("today") << QDate(2025, 10, 13) << QDate() << u"2026-10-13 indexation, 2027-10-13 indexation"_s;
    QTest::newRow("yesterday") << QDate(2025, 10, 12) << QDate() << u"2027-10-12 indexation"_s;
    QTest::newRow("on the last day of the contract") << QDate(2026, 1, 1) << QDate(2027, 1, 1) << u"2027-01-01 contract_end, 2027-01-01 indexation"_s;
    QTest::newRow("after it") << QDate(2026, 1, 1) << QDate(2026, 12, 31) << u"2026-12-31 contract_end"_s;
}

void TestAgendaMoments::showsIndexations()
{
    QFETCH(QDate, day);
    QFETCH(QDate, end);
    ContractDefinition contract = contractWithMoments({ yearly(day) });
    contract.contract.end = end;
    QTEST(listed(items(contract)), "shown");
}

/// Of two indexations the first that comes is the one that S5 stands at, whatever their order in the contract.
void TestAgendaMoments::holdsTheNextIndexationOnly()
{
    const ContractDefinition contract = contractWithMoments({ yearly(QDate(2026, 7, 1)), yearly(QDate(2026, 2, 1), 2) });
    RemedyPlan plan;
    plan.indexationHolds = QStringList { u"SAN-2026-03"_s };
    const auto found = items(contract, plan);
    QCOMPARE(listed(found), u"2027-02-01 indexation, 2027-07-01 indexation"_s);
    QCOMPARE(found.front().holds, plan.indexationHolds);
    QVERIFY(found.back().holds.isEmpty());
    QVERIFY(items(contract).front().holds.isEmpty()); // lifted
    QCOMPARE(found.front().kind(), AgendaKind::Contract);
    // Without an indexation nothing else carries the flag.
    ContractDefinition other = contractWith(std::vector<Indicator> {});
    other.contract.end = QDate(2027, 1, 1);
    QVERIFY(items(other, plan).front().holds.isEmpty());
}

void TestAgendaMoments::asksForADecisionOnAnOption_data()
{
    QTest::addColumn<QDate>("notice");
    QTest::addColumn<OptionState>("state");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("ahead") << QDate(2027, 6, 30) << OptionState::Open << true;
    QTest::newRow("on the last day that is shown") << QDate(2027, 10, 13) << OptionState::Open << true;
    QTest::newRow("after it") << QDate(2027, 10, 14) << OptionState::Open << false;
    QTest::newRow("today") << today << OptionState::Open << true;
    QTest::newRow("let pass without a word") << today.addDays(-1) << OptionState::Open << true;
    QTest::newRow("taken") << QDate(2027, 6, 30) << OptionState::Taken << false;
    QTest::newRow("lapsed") << QDate(2027, 6, 30) << OptionState::Lapsed << false;
}

void TestAgendaMoments::asksForADecisionOnAnOption()
{
    QFETCH(QDate, notice);
    QFETCH(OptionState, state);
    QFETCH(bool, isThere);
    const auto found = items(contractWithMoments({ { 3, MomentKind::Option, u"Eerste verlenging"_s, notice, QDate(2029, 12, 31), state } }));
    QCOMPARE(!found.empty(), isThere);
    if (!isThere)
        return;
    QCOMPARE(found.front().event, AgendaEvent::ContractOption);
    QCOMPARE(found.front().date, notice);
    QCOMPARE(found.front().extendsUntil, QDate(2029, 12, 31));
    QCOMPARE(groupOf(found.front().date, today) == AgendaGroup::Late, notice < today);
}

/// A calendar knows it again when its day or title changes, and tells one year from another.
void TestAgendaMoments::keepsItsKey()
{
    const auto before = items(contractWithMoments({ yearly(QDate(2026, 1, 1)) }), {}, AgendaHorizon::Everything);
    const auto after = items(contractWithMoments({ yearly(QDate(2026, 2, 1)) }), {}, AgendaHorizon::Everything);
    QCOMPARE(before.size(), 5U); // 2027 … 2031
    QCOMPARE(after.size(), before.size());
    QStringList keys;
    for (std::size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(after[i].key(), before[i].key());
        keys += before[i].key();
    }
    QCOMPARE(keys.removeDuplicates(), 0);
    QVERIFY(items(contractWithMoments({ yearly(QDate(2026, 1, 1), 2) })).front().key() != before.front().key());
}

/// E1-01: the contract began on 1 January 2025, so that its years are calendar years.
void TestAgendaMoments::asksForAStrategicMeeting_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("held");
    QTest::addColumn<QString>("due");
    const QDate january(2025, 1, 1);
    const QString both = u"2025-12-31 meeting, 2026-12-31 meeting"_s;
    QTest::newRow("no rule") << u"none"_s << january << QDate() << QString();
    QTest::newRow("none held") << u"calendar_year"_s << january << QDate() << both;
    QTest::newRow("by contract year") << u"contract_year"_s << january << QDate() << both;
    QTest::newRow("first day of the year") << u"calendar_year"_s << january << QDate(2026, 1, 1) << u"2025-12-31 meeting"_s;
    QTest::newRow("last day of the year before") << u"calendar_year"_s << january << QDate(2025, 12, 31) << u"2026-12-31 meeting"_s;
    QTest::newRow("a contract year of its own") << u"contract_year"_s << QDate(2026, 4, 1) << QDate() << u"2027-03-31 meeting"_s;
    QTest::newRow("planned in it") << u"contract_year"_s << QDate(2026, 4, 1) << QDate(2027, 3, 31) << QString();
    QTest::newRow("planned behind it") << u"contract_year"_s << QDate(2026, 4, 1) << QDate(2027, 4, 1) << u"2027-03-31 meeting"_s;
}

void TestAgendaMoments::asksForAStrategicMeeting()
{
    QFETCH(QString, rule);
    QFETCH(QDate, start);
    QFETCH(QDate, held);
    ContractDefinition contract = contractWith(std::vector<Indicator> {});
    contract.contract.start = start;
    contract.settings.push_back({ contract.contract.id, MeetingKeys::strategic(), rule });
    RemedyPlan plan;
    if (held.isValid()) {
        Meeting meeting;
        meeting.id = MeetingId { 3 };
        meeting.kind = MeetingKind::Strategic;
        meeting.date = held;
        meeting.minutesSent = held;
        plan.meetings.push_back(meeting);
    }
    auto found = items(contract, plan);
    std::erase_if(found, [](const AgendaItem &item) { return item.event != AgendaEvent::Meeting; });
    QTEST(listed(found), "due");
}

/// E4-56: what a deelnemer missed in September has to be better in October.
void TestAgendaMoments::checksTheMonthAfterADeelnemerMissed_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Period>("period");
    QTest::addColumn<QDate>("until"); // of the deelnemer
    QTest::addColumn<bool>("isThere");
    const Period september = Period::month(2026, 9);
    QTest::newRow("missed") << Verdict::Breach << september << QDate() << true;
    QTest::newRow("met") << Verdict::Met << september << QDate() << false;
    QTest::newRow("not measured") << Verdict::Missing << september << QDate() << false;
    QTest::newRow("a month earlier") << Verdict::Breach << september.plus(-1) << QDate() << false;
    QTest::newRow("takes part on its first day") << Verdict::Breach << september << QDate(2026, 10, 1) << true;
    QTest::newRow("left the day before") << Verdict::Breach << september << QDate(2026, 9, 30) << false;
}

void TestAgendaMoments::checksTheMonthAfterADeelnemerMissed()
{
    QFETCH(Verdict, verdict);
    QFETCH(Period, period);
    QFETCH(QDate, until);
    QFETCH(bool, isThere);
    ContractDefinition contract = contractWith({ indicatorOf(1, PeriodKind::Month) });
    Party party;
    party.id = { 5 };
    party.name = u"Zeewijk"_s;
    party.until = until;
    contract.parties = { party };
    KpiStanding kpi;
    kpi.kpi = contract.kpis.front();
    PartStanding part;
    part.indicator = contract.indicators.front();
    Outcome outcome;
    outcome.cell = { part.indicator.id, period, party.id };
    outcome.verdict = verdict;
    part.perParty = { outcome };
    kpi.parts = { part };
    auto found = agendaOf(contract, std::vector { kpi }, {}, agendaSpan(today, AgendaHorizon::ThreeMonths));
    std::erase_if(found, [](const AgendaItem &item) { return item.event != AgendaEvent::PartyCheck; });
    QCOMPARE(!found.empty(), isThere);
    if (!isThere)
        return;
    QCOMPARE(found.front().date, QDate(2026, 10, 31));
    QCOMPARE(found.front().period, Period::month(2026, 10));
    QCOMPARE(found.front().party, party.id);
}

/// E0-22: the last day is ten working days after the start; the alarm runs from the day after it on until there is an outcome.
void TestAgendaMoments::givesTheAlarmBeforeAOneOffTermEnds_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<bool>("isAlarm");
    QTest::newRow("eleven working days left") << 11 << today << false;
    QTest::newRow("ten") << 10 << today << true;
    QTest::newRow("one") << 1 << today << true;
    QTest::newRow("the last day") << 1 << today.addDays(-1) << true;
}

void TestAgendaMoments::givesTheAlarmBeforeAOneOffTermEnds()
{
    QFETCH(int, days);
    QFETCH(QDate, start);
    QFETCH(bool, isAlarm);
    ContractDefinition contract = contractWith(Deadline { { days, TermUnit::WorkingDay }, Anchor::Start, {} });
    contract.contract.start = start;
    const auto found = items(contract);
    const auto item = std::ranges::find(found, AgendaEvent::OneOff, &AgendaItem::event);
    QVERIFY(item != found.end());
    QCOMPARE(item->isAlarm(), isAlarm);
    AgendaItem late = *item;
    late.workingDaysLeft = -1;
    QVERIFY(late.isAlarm());
    late.event = AgendaEvent::ActionDue;
    QVERIFY(!late.isAlarm());
}

QTEST_GUILESS_MAIN(TestAgendaMoments)
#include "tst_AgendaMoments.moc"
