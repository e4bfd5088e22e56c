// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgendaCases.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Terms of cases and actions in the agenda: what is still to be met stands there, also when it is late. Source: E4-125, E0-12.
class TestRemedyAgenda : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsOpenTerms_data();
    void holdsOpenTerms();
    void holdsOpenActions_data();
    void holdsOpenActions();
    void tellsThemApart();
    void asksForMinutes_data();
    void asksForMinutes();
    void asksForAUserGroup_data();
    void asksForAUserGroup();

private:
    static std::vector<AgendaItem> itemsOf(const RemedyPlan &plan)
    {
        const ContractDefinition contract = contractWith(std::vector<Indicator> {});
        return agendaOf(contract, {}, {}, agendaSpan(today, AgendaHorizon::ThreeMonths), plan);
    }
    static CaseDeadline deadlineOn(const QDate &end)
    {
        CaseDeadline deadline;
        deadline.term = u"plan"_s;
        deadline.title = u"Plan van aanpak"_s;
        deadline.length = Term { 10, TermUnit::WorkingDay };
        deadline.from = QDate(2026, 9, 1);
        deadline.end.date = end;
        return deadline;
    }
};

void TestRemedyAgenda::holdsOpenTerms_data()
{
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QString>("as");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("late") << today.addDays(-1) << u""_s << true;
    QTest::newRow("its last day") << today << u""_s << true;
    QTest::newRow("running") << today.addDays(1) << u""_s << true;
    QTest::newRow("on the last day that is shown") << QDate(2027, 1, 13) << u""_s << true;
    QTest::newRow("after it") << QDate(2027, 1, 14) << u""_s << false;
    QTest::newRow("met") << today.addDays(1) << u"met"_s << false;
    QTest::newRow("begun again") << today.addDays(1) << u"superseded"_s << false;
    QTest::newRow("standing still") << today.addDays(1) << u"still"_s << false;
    QTest::newRow("still to be agreed") << QDate() << u"no length"_s << false;
    QTest::newRow("waiting, passed") << today.addDays(-1) << u"waiting"_s << false;
    QTest::newRow("waiting, its last day") << today << u"waiting"_s << true;
}

void TestRemedyAgenda::holdsOpenTerms()
{
    QFETCH(QDate, end);
    QFETCH(QString, as);
    QFETCH(bool, isThere);
    CaseDeadline deadline = deadlineOn(end);
    if (as == u"met"_s)
        deadline.met = today;
    deadline.isSuperseded = as == u"superseded"_s;
    deadline.standsStill = as == u"still"_s;
    deadline.isWaiting = as == u"waiting"_s;
    if (as == u"no length"_s)
        deadline.length.reset();
    const auto items = itemsOf({ { { CaseId { 5 }, u"PVA-2026-01"_s, {}, { deadline } } }, {}, {} });
    QCOMPARE(!items.empty(), isThere);
    if (!isThere)
        return;
    QCOMPARE(items.front().event, AgendaEvent::CaseTerm);
    QCOMPARE(items.front().date, end);
    QCOMPARE(items.front().reference, u"PVA-2026-01"_s);
    QCOMPARE(items.front().caseId, CaseId { 5 });
    QCOMPARE(groupOf(items.front().date, today) == AgendaGroup::Late, end < today);
    QCOMPARE(items.front().workingDaysLeft < 0, end < today);
}

void TestRemedyAgenda::holdsOpenActions_data()
{
    QTest::addColumn<ActionStatus>("status");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("open") << ActionStatus::Open << today.addDays(3) << true;
    QTest::newRow("open and late") << ActionStatus::Open << today.addDays(-30) << true;
    QTest::newRow("open without a day") << ActionStatus::Open << QDate() << false;
    QTest::newRow("done") << ActionStatus::Done << today.addDays(3) << false;
    QTest::newRow("dropped") << ActionStatus::Dropped << today.addDays(3) << false;
}

void TestRemedyAgenda::holdsOpenActions()
{
    QFETCH(ActionStatus, status);
    QFETCH(QDate, due);
    QFETCH(bool, isThere);
    ActionItem action;
    action.id = ActionId { 7 };
    action.reference = u"ACT-2026-01"_s;
    action.title = u"Monteurs werven"_s;
    action.due = due;
    action.status = status;
    const auto items = itemsOf({ {}, { action }, {} });
    QCOMPARE(!items.empty(), isThere);
    if (isThere) {
        QCOMPARE(items.front().kind(), AgendaKind::Remedy);
        QCOMPARE(items.front().subject, u"Monteurs werven"_s);
    }
}

/// Two terms on one day, and two runs of one term, are different things in a calendar.
void TestRemedyAgenda::tellsThemApart()
{
    CaseDeadline other = deadlineOn(today);
    other.term = u"approval"_s;
    CaseDeadline again = deadlineOn(today);
    again.from = QDate(2026, 9, 15);
    const auto items = itemsOf({ { { CaseId { 5 }, u"PVA-2026-01"_s, {}, { deadlineOn(today), other, again } },
                                   { CaseId { 6 }, u"PVA-2026-02"_s, {}, { deadlineOn(today) } } },
                                 {},
                                 {} });
    QStringList keys;
    for (const AgendaItem &item : items)
        keys += item.key();
    QCOMPARE(keys.size(), 4);
    QCOMPARE(keys.removeDuplicates(), 0);
}

/// E1-56: of every meeting a verslag is sent.
void TestRemedyAgenda::asksForMinutes_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QDate>("sent");
    QTest::addColumn<QString>("event");
    QTest::newRow("ahead") << today.addDays(1) << QDate() << u"meeting_planned"_s;
    QTest::newRow("today") << today << QDate() << u"meeting_planned"_s;
    QTest::newRow("held, nothing sent") << today.addDays(-1) << QDate() << u"minutes_missing"_s;
    QTest::newRow("held and sent") << today.addDays(-1) << today << QString();
}

void TestRemedyAgenda::asksForMinutes()
{
    QFETCH(QDate, date);
    QFETCH(QDate, sent);
    QFETCH(QString, event);
    Meeting meeting;
    meeting.id = MeetingId { 3 };
    meeting.date = date;
    meeting.title = u"Overleg"_s;
    meeting.minutesSent = sent;
    const auto items = itemsOf({ {}, {}, { meeting } });
    QCOMPARE(items.empty() ? QString() : codeOf(items.front().event), event);
}

/// E4-108: each quarter has a gebruikersgroep. Today is 13 October 2026.
void TestRemedyAgenda::asksForAUserGroup_data()
{
    QTest::addColumn<QDate>("held");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QStringList>("due");
    const QString third = u"2026-09-30"_s;
    const QString fourth = u"2026-12-31"_s;
    QTest::newRow("none held") << QDate() << u"quarter"_s << QStringList { third, fourth };
    QTest::newRow("first day of the last quarter") << QDate(2026, 7, 1) << u"quarter"_s << QStringList { fourth };
    QTest::newRow("last day of it") << QDate(2026, 9, 30) << u"quarter"_s << QStringList { fourth };
    QTest::newRow("the day after") << QDate(2026, 10, 1) << u"quarter"_s << QStringList { third };
    QTest::newRow("no rule") << QDate() << u"none"_s << QStringList();
}

void TestRemedyAgenda::asksForAUserGroup()
{
    QFETCH(QDate, held);
    QFETCH(QString, setting);
    QFETCH(QStringList, due);
    ContractDefinition contract = contractWith(std::vector<Indicator> {});
    contract.settings.push_back({ contract.contract.id, MeetingKeys::userGroup(), setting });
    Meeting meeting;
    meeting.id = MeetingId { 3 };
    meeting.kind = MeetingKind::UserGroup;
    meeting.date = held;
    meeting.minutesSent = held;
    RemedyPlan plan;
    if (held.isValid())
        plan.meetings.push_back(meeting);
    QStringList days;
    for (const AgendaItem &item : agendaOf(contract, {}, {}, agendaSpan(today, AgendaHorizon::ThreeMonths), plan)) {
        if (item.event == AgendaEvent::UserGroupDue)
            days += item.date.toString(Qt::ISODate);
    }
    QCOMPARE(days, due);
}

QTEST_GUILESS_MAIN(TestRemedyAgenda)
#include "tst_RemedyAgenda.moc"
