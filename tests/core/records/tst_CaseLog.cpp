// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Logs.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace logs;

/// Incidents, complaints, patches and contacts: terms in hours and in working days, and which period a case belongs to.
class TestCaseLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void judgesIncidents_data();
    void judgesIncidents();
    void runsItsClock_data();
    void runsItsClock();
    void judgesComplaints_data();
    void judgesComplaints();
    void judgesPatches_data();
    void judgesPatches();
    void followsTheContractsCalendar();
    void countsContacts_data();
    void countsContacts();
    void countsCases();
    void needsToKnowTheType();
    void refuses_data();
    void refuses();
    void readsItsFeed_data();
    void readsItsFeed();
    void fitsItsPart_data();
    void fitsItsPart();
};

namespace {

const CaseLimit halfHour { Comparator::AtMost, Decimal(30), {}, Unit::Minute };
const CaseLimit fourHours { Comparator::AtMost, Decimal(4), {}, Unit::Hour };
const CaseLimit oneWorkingDay { Comparator::AtMost, Decimal(1), {}, Unit::WorkingDay };
const CaseLimit tenWorkingDays { Comparator::AtMost, Decimal(10), {}, Unit::WorkingDay };
const CaseLimit fourteenDays { Comparator::AtMost, Decimal(14), {}, Unit::Day };

/// Both times, the answer and the repair, as document 000 has them.
std::vector<RecordTarget> incidentTargets()
{
    RecordTarget both = share(u"cases.all_within type=incident priority=1"_s);
    RecordTarget answer = share(u"cases.within until=responded type=incident priority=1"_s, halfHour, 2);
    RecordTarget repair = share(u"cases.within until=solved type=incident priority=1"_s, fourHours, 3);
    both.limits = { answer.limits.front(), repair.limits.front() };
    return { both, answer, repair };
}

const QByteArray incidents = "nummer;soort;prioriteit;gemeld;eerste reactie;hersteld\n";

} // namespace

void TestCaseLog::judgesIncidents_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("expected"); ///< both, answer, repair
    const auto row = [](const char *name, const QByteArray &rows, const QString &expected) { QTest::newRow(name) << rows << expected; };
    row("just within both", "1;incident;P1;2026-09-01 09:00:00;2026-09-01 09:29:59;2026-09-01 12:59:59\n", u"1/1 1/1 1/1"_s);
    row("at both", "1;incident;P1;2026-09-01 09:00:00;2026-09-01 09:30:00;2026-09-01 13:00:00\n", u"1/1 1/1 1/1"_s);
    row("answered a second late", "1;incident;P1;2026-09-01 09:00:00;2026-09-01 09:30:01;2026-09-01 13:00:00\n", u"0/1 0/1 1/1"_s);
    row("repaired a second late", "1;incident;P1;2026-09-01 09:00:00;2026-09-01 09:30:00;2026-09-01 13:00:01\n", u"0/1 1/1 0/1"_s);
    row("never answered", "1;incident;P1;2026-09-01 09:00:00;;2026-09-01 12:00:00\n", u"0/1 0/1 1/1"_s);
    row("by night and in a weekend", "1;incident;P1;2026-09-05 23:50:00;2026-09-06 00:20:00;2026-09-06 03:50:00\n", u"1/1 1/1 1/1"_s);
    row("over the end of the month it was reported in", "1;incident;P1;2026-09-30 23:50:00;2026-10-01 00:00:00;2026-10-01 01:00:00\n",
        u"1/1 1/1 1/1"_s);
    row("another priority", "1;incident;P2;2026-09-01 09:00;2026-09-01 19:00;2026-09-02 09:00\n", {});
    row("another type", "1;klacht;P1;2026-09-01 09:00;2026-09-01 19:00;2026-09-02 09:00\n", {});
    row("open, and too late by now", "1;incident;P1;2026-10-12 09:00:00;;\n", u"0/1 0/1 0/1"_s);
    row("open, and perhaps not yet too late", "1;incident;P1;2026-10-12 23:00:00;2026-10-12 23:10:00;\n", u"1/1"_s);
    row("priority by number, type in English", "1;Incident;1;2026-09-01 09:00;2026-09-01 09:01;2026-09-01 10:00\n", u"1/1 1/1 1/1"_s);
    row("priority in words", "1;storing;1 - kritiek;2026-09-01 09:00;2026-09-01 09:01;2026-09-01 10:00\n", u"1/1 1/1 1/1"_s);
    row("priority 11 is not 1", "1;storing;P11;2026-09-01 09:00;2026-09-01 09:01;2026-09-01 10:00\n", {});
    row("49 of 50", [] {
            QByteArray rows;
            for (int i = 0; i < 50; ++i)
                rows += QByteArray::number(i) + ";incident;P1;2026-09-01 09:00;2026-09-01 09:" + (i == 7 ? "31" : "30") + ";2026-09-01 13:00\n";
            return rows;
        }(),
        u"49/50 49/50 50/50"_s);
}

void TestCaseLog::judgesIncidents()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, expected);
    const RecordReading reading = read(plan(RecordKind::Cases, incidentTargets()), incidents + rows);
    QCOMPARE(problems(reading), QString());
    QCOMPARE(figures(reading).remove(u"2026-09 "_s).remove(u"2026-10 "_s).replace(u'\n', u' '), expected);
}

void TestCaseLog::runsItsClock_data()
{
    QTest::addColumn<QString>("clock");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("expected");
    QTest::newRow("day and night") << u"always"_s << int(Unit::Hour) << u"2026-09 0/1"_s;
    QTest::newRow("in the service window") << u"window"_s << int(Unit::Hour) << u"2026-09 1/1"_s;
    QTest::newRow("office hours") << u"always"_s << int(Unit::OfficeHour) << u"2026-09 1/1"_s;
}

void TestCaseLog::runsItsClock()
{
    QFETCH(QString, clock);
    QFETCH(int, unit);
    QFETCH(QString, expected);
    // From Friday 15:00 to Monday 11:00 is 4 hours of a window that is open from 9:00 to 17:00.
    const CaseLimit limit { Comparator::AtMost, Decimal(4), {}, static_cast<Unit>(unit) };
    const QMap<QString, QString> readings { { u"cases.clock"_s, clock }, { u"service.window"_s, u"workdays 09:00-17:00"_s } };
    const QByteArray log = "gemeld;hersteld\n2026-09-04 15:00;2026-09-07 11:00\n";
    QCOMPARE(figures(read(plan(RecordKind::Cases, { share(u"cases.within until=solved"_s, limit) }, readings), log)), expected);
}

void TestCaseLog::judgesComplaints_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("expected"); ///< confirmed by month of receipt, handled by month of settling
    const auto row = [](const char *name, const QByteArray &cells, const QString &expected) { QTest::newRow(name) << cells << expected; };
    // Thursday 2 April 2026: Easter Monday is no working day, Good Friday is; the tenth is 17 April.
    row("the last day of both", "2026-04-02;2026-04-03;2026-04-17", u"2026-04 1/1 2026-04 1/1"_s);
    row("a day too late for both", "2026-04-02;2026-04-07;2026-04-18", u"2026-04 0/1 2026-04 0/1"_s);
    row("the day before", "2026-04-02;2026-04-02;2026-04-16", u"2026-04 1/1 2026-04 1/1"_s);
    // Friday 24 April 2026: 27 April and 5 May are off, so that the tenth is 12 May.
    row("closed in the next month", "2026-04-24 16:00;2026-04-28 09:00;2026-05-12 23:59", u"2026-04 1/1 2026-05 1/1"_s);
    row("closed late: it belongs where its term ended", "2026-04-24;2026-04-28;2026-06-02", u"2026-04 1/1 2026-05 0/1"_s);
    row("open, and its term is over", "2026-04-24;2026-04-28;", u"2026-04 1/1 2026-05 0/1"_s);
    row("open, and within its term", "2026-10-08;2026-10-09;", u"2026-10 1/1"_s);
    row("open on the last day of its term", "2026-09-29;2026-09-30;", u"2026-09 1/1"_s); // 13 October is the tenth
    row("open a day after it", "2026-09-28;2026-09-29;", u"2026-09 1/1 2026-10 0/1"_s);
    row("received today", "2026-10-13;;", {});
}

void TestCaseLog::judgesComplaints()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, expected);
    const RecordPlan both = plan(RecordKind::Cases, { share(u"cases.within until=responded type=complaint"_s, oneWorkingDay),
                                                      share(u"cases.within until=closed by=settled type=complaint"_s, tenWorkingDays, 2) });
    const RecordReading reading = read(both, "ontvangen;bevestigd;afgehandeld\n" + row + "\n");
    QCOMPARE(problems(reading), QString());
    QCOMPARE(figures(reading).replace(u'\n', u' '), expected);
}

void TestCaseLog::judgesPatches_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("expected");
    QTest::newRow("on day 14") << QByteArray("2026-09-10;2026-09-24") << u"2026-09 1/1"_s;
    QTest::newRow("on day 15") << QByteArray("2026-09-10;2026-09-25") << u"2026-09 0/1"_s;
    QTest::newRow("at once") << QByteArray("2026-09-10;2026-09-10") << u"2026-09 1/1"_s;
    QTest::newRow("in the next month") << QByteArray("2026-08-25;2026-09-08") << u"2026-09 1/1"_s;
    QTest::newRow("not yet, and 14 days are over") << QByteArray("2026-09-28;") << u"2026-10 0/1"_s;
    QTest::newRow("not yet, on day 14") << QByteArray("2026-09-29;") << QString();
    QTest::newRow("released before the contract") << QByteArray("2025-12-20;2026-01-02") << u"2026-01 1/1"_s;
}

void TestCaseLog::judgesPatches()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, expected);
    const RecordPlan patches = plan(RecordKind::Cases, { share(u"cases.within until=solved by=settled type=patch"_s, fourteenDays) });
    QCOMPARE(figures(read(patches, "uitgebracht;geïnstalleerd\n" + row + "\n")), expected);
}

void TestCaseLog::followsTheContractsCalendar()
{
    RecordPlan strict = plan(RecordKind::Cases, { share(u"cases.within until=closed by=settled"_s, tenWorkingDays) });
    strict.contract.calendar.goodFridayOff = true; // then the tenth working day after 2 April 2026 is 20 April
    QCOMPARE(figures(read(strict, "ontvangen;gesloten\n2026-04-02;2026-04-20\n2026-04-02;2026-04-21\n")), u"2026-04 1/2"_s);
}

void TestCaseLog::countsContacts_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QString>("contacts");
    QTest::addColumn<QString>("expected");
    const QByteArray tagged = "gemeld;labels\n2026-09-01;fcr\n2026-09-02;FCR, printer\n2026-09-03;niet oplosbaar 1e lijn\n2026-09-04;\n";
    QTest::newRow("of all, by label") << tagged << u"all"_s << u"2026-09 2/4"_s;
    QTest::newRow("of those that the first line can solve") << tagged << u"resolvable"_s << u"2026-09 2/3"_s;
    QTest::newRow("by a column") << QByteArray("gemeld;eerste contact\n2026-09-01;ja\n2026-09-02;nee\n2026-10-01;ja\n") << u"all"_s
                                 << u"2026-09 1/2\n2026-10 1/1"_s;
}

void TestCaseLog::countsContacts()
{
    QFETCH(QByteArray, log);
    QFETCH(QString, contacts);
    QFETCH(QString, expected);
    const RecordReading reading = read(plan(RecordKind::Cases, { share(u"cases.first_contact type=contact"_s) }, { { u"cases.contacts"_s, contacts } }), log);
    QCOMPARE(problems(reading), QString());
    QCOMPARE(figures(reading), expected);
}

/// None in a month that the log covers is 0; of a month that it does not cover nothing is known.
void TestCaseLog::countsCases()
{
    const RecordPlan security = plan(RecordKind::Cases, { target(u"cases.count type=security priority=1"_s, part(1, Unit::Count, InputKind::Number)) });
    const QByteArray log = "soort;prioriteit;gemeld\npatch;3;2026-05-31\nsecurity;1;2026-07-03\nsecurity;2;2026-07-04\nsecurity;1;2026-07-31\n"
                           "patch;3;2026-09-02\n";
    QCOMPARE(figures(read(security, log)), u"2026-07 2\n2026-06 0\n2026-08 0"_s);
}

void TestCaseLog::needsToKnowTheType()
{
    const RecordPlan two = plan(RecordKind::Cases, { share(u"cases.within until=closed type=complaint"_s, tenWorkingDays),
                                                     share(u"cases.within until=closed type=patch"_s, fourteenDays, 2) });
    const QByteArray row = "2026-09-01;2026-09-02\n";
    QCOMPARE(problems(read(two, "ontvangen;gesloten\n" + row)), problem(1, u"soort"_s, ProblemCode::CaseTypeNeeded));
    const RecordPlan one = plan(RecordKind::Cases, { share(u"cases.within until=closed type=complaint"_s, tenWorkingDays) });
    QCOMPARE(figures(read(one, "ontvangen;gesloten\n" + row)), u"2026-09 1/1"_s);
}

void TestCaseLog::refuses_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("expected");
    QTest::newRow("solved before it was reported") << QByteArray("9;incident;P1;2026-09-01 09:00;;2026-09-01 08:59")
                                                   << problem(3, u"hersteld"_s, ProblemCode::BeforeStart);
    QTest::newRow("answered on an earlier day") << QByteArray("9;incident;P3;2026-09-02;2026-09-01;")
                                                << problem(3, u"eerste reactie"_s, ProblemCode::BeforeStart);
    QTest::newRow("a number that is there already") << QByteArray("1;incident;P1;2026-09-01 09:00;;2026-09-01 10:00")
                                                    << problem(3, u"nummer"_s, ProblemCode::DuplicateRow);
    QTest::newRow("a day where minutes count") << QByteArray("9;incident;P1;2026-09-01;;") << problem(3, u"gemeld"_s, ProblemCode::TimeNeeded);
    QTest::newRow("solved on a day, where hours count") << QByteArray("9;incident;P1;2026-09-01 09:00;2026-09-01 09:01;2026-09-01")
                                                        << problem(3, u"hersteld"_s, ProblemCode::TimeNeeded);
    QTest::newRow("a day will do for another priority") << QByteArray("9;incident;P4;2026-09-01;;") << QString();
    QTest::newRow("in the future") << QByteArray("9;incident;P1;2027-09-01 09:00;;") << problem(3, u"gemeld"_s, ProblemCode::FutureMoment);
    QTest::newRow("never reported") << QByteArray("9;incident;P1;;;2026-09-01 09:00") << problem(3, u"gemeld"_s, ProblemCode::EmptyCell);
}

void TestCaseLog::refuses()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, expected);
    const QByteArray good = "1;incident;P1;2026-09-01 09:00;2026-09-01 09:10;2026-09-01 10:00\n";
    QCOMPARE(problems(read(plan(RecordKind::Cases, incidentTargets()), incidents + good + row + "\n")), expected);
}

void TestCaseLog::readsItsFeed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("a measure") << u"calls.answered"_s << true;
    QTest::newRow("everything") << u"cases.within until=closed by=settled type=complaint priority=2"_s << true;
    QTest::newRow("by opening") << u"cases.within until=solved by=opened"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("an unknown measure") << u"calls.colour"_s << false;
    QTest::newRow("an unknown moment") << u"cases.within until=later"_s << false;
    QTest::newRow("an unknown word") << u"cases.within colour=red"_s << false;
    QTest::newRow("a word without a value") << u"cases.within type="_s << false;
    QTest::newRow("a word of cases with calls") << u"calls.answered type=complaint"_s << false;
}

void TestCaseLog::readsItsFeed()
{
    QFETCH(QString, text);
    QFETCH(bool, isRead);
    QCOMPARE(RecordFeed::fromText(text).has_value(), isRead);
}

void TestCaseLog::fitsItsPart_data()
{
    QTest::addColumn<QString>("feed");
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("limitUnit"); ///< -1: none
    QTest::addColumn<bool>("fits");
    const int none = -1;
    const int second = int(Unit::Second);
    QTest::newRow("a share of calls") << u"calls.answered"_s << int(Unit::Percent) << none << true;
    QTest::newRow("a share within a time is not all answered calls") << u"calls.answered"_s << int(Unit::Percent) << second << false;
    QTest::newRow("within a time") << u"calls.answered_within"_s << int(Unit::Percent) << second << true;
    QTest::newRow("within no time") << u"calls.answered_within"_s << int(Unit::Percent) << none << false;
    QTest::newRow("calls within working days") << u"calls.answered_within"_s << int(Unit::Percent) << int(Unit::WorkingDay) << false;
    QTest::newRow("cases within working days") << u"cases.within"_s << int(Unit::Percent) << int(Unit::WorkingDay) << true;
    QTest::newRow("cases within euros") << u"cases.within"_s << int(Unit::Percent) << int(Unit::Euro) << false;
    QTest::newRow("a mean time") << u"calls.average_wait"_s << second << none << true;
    QTest::newRow("a mean time in euros") << u"calls.average_wait"_s << int(Unit::Euro) << none << false;
    QTest::newRow("a count") << u"cases.count"_s << int(Unit::Count) << none << true;
    QTest::newRow("a count in percent") << u"cases.count"_s << int(Unit::Percent) << none << false;
}

void TestCaseLog::fitsItsPart()
{
    QFETCH(QString, feed);
    QFETCH(int, unit);
    QFETCH(int, limitUnit);
    QFETCH(bool, fits);
    const bool isShare = static_cast<Unit>(unit) == Unit::Percent;
    Indicator one = part(1, static_cast<Unit>(unit), isShare ? InputKind::Fraction : InputKind::Number);
    if (limitUnit >= 0)
        one.caseLimit = CaseLimit { Comparator::AtMost, Decimal(30), {}, static_cast<Unit>(limitUnit) };
    QCOMPARE(canHold(one, *RecordFeed::fromText(feed)), fits);
    one.perParty = true;
    QVERIFY(!canHold(one, *RecordFeed::fromText(feed)));
}

QTEST_GUILESS_MAIN(TestCaseLog)
#include "tst_CaseLog.moc"
