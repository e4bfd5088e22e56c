// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cases.h"
#include "CaseDeadlines.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using Cases::Play;

/// Terms of cases: how they are counted, paused and changed, and where they stand on a day.
class TestCaseDeadlines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void countsWithItsWarnings_data();
    void countsWithItsWarnings();
    void standsWhereItStands_data();
    void standsWhereItStands();
    void takesTheDutchDay_data();
    void takesTheDutchDay();
    void pausesWhatWasAgreed_data();
    void pausesWhatWasAgreed();
    void runsOnThroughAPauseByContract();
    void standsStillWhilePaused();
    void changesWhatWasAgreedOnly();
    void agreesOnAnOpenTerm();
    void beginsAgain();
    void lapsesWithTheCase();
};

namespace {

Play planOf(const QString &until, const QDate &on, CalendarSettings calendar = {})
{
    Play play(Cases::shipped(u"plan-van-aanpak"_s), {}, calendar);
    for (const QString &code : { u"notify"_s, u"submit"_s, u"discuss"_s, u"approve"_s }) {
        if (const QString refused = play.tries(code, on); !refused.isEmpty())
            qWarning("%s", qPrintable(refused));
        if (code == until)
            break;
    }
    return play;
}

CaseDeadline run(const Play &play, QStringView term)
{
    return latestRun(play.procedure(), play.state(), term).value_or(CaseDeadline {});
}

} // namespace

void TestCaseDeadlines::countsWithItsWarnings_data()
{
    QTest::addColumn<QString>("procedure");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("term");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<bool>("goodFridayOff");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<int>("skipped");
    QTest::addColumn<bool>("weekend");
    const QString plan = u"plan-van-aanpak"_s;
    const auto row = [&](const char *name, const QString &term, QDate from, bool friday, QDate end, int skipped) {
        const QString event = term == u"plan" ? u"notify"_s : u"approve"_s;
        QTest::newRow(name) << plan << event << term << from << friday << end << skipped << false;
    };
    row("Tweede Paasdag", u"plan"_s, { 2026, 4, 2 }, false, { 2026, 4, 17 }, 1);
    row("Goede Vrijdag too", u"plan"_s, { 2026, 4, 2 }, true, { 2026, 4, 20 }, 2);
    row("told on Goede Vrijdag", u"plan"_s, { 2026, 4, 3 }, true, { 2026, 4, 20 }, 1);
    row("told on a Saturday", u"plan"_s, { 2026, 4, 4 }, false, { 2026, 4, 20 }, 1);
    row("no holiday", u"plan"_s, { 2026, 3, 2 }, false, { 2026, 3, 16 }, 0);
    row("both days of Kerst on weekdays", u"plan"_s, { 2025, 12, 15 }, false, { 2025, 12, 31 }, 2);
    row("over new year", u"plan"_s, { 2025, 12, 19 }, false, { 2026, 1, 7 }, 3);
    row("Kerst on a Friday and a Saturday", u"plan"_s, { 2026, 12, 18 }, false, { 2027, 1, 5 }, 2);
    row("fifteen in May", u"execution"_s, { 2026, 5, 4 }, false, { 2026, 5, 28 }, 3);
    const auto other = [](const char *name, const char *procedure, const char *event, const char *term, QDate from,
                          QDate end, bool weekend) {
        QTest::newRow(name) << QString::fromLatin1(procedure) << QString::fromLatin1(event) << QString::fromLatin1(term)
                            << from << false << end << 0 << weekend;
    };
    other("two weeks", "step-in", "request", "meeting", { 2026, 4, 16 }, { 2026, 4, 30 }, false);
    other("two weeks from a Saturday", "step-in", "request", "meeting", { 2026, 5, 2 }, { 2026, 5, 16 }, true);
    other("two weeks over winter time", "step-in", "request", "meeting", { 2026, 10, 20 }, { 2026, 11, 3 }, false);
    other("30 days on a Sunday", "step-in", "meet1", "solution", { 2026, 5, 1 }, { 2026, 5, 31 }, true);
    other("30 days", "step-in", "meet1", "solution", { 2026, 4, 30 }, { 2026, 5, 30 }, true);
    other("30 days over February", "step-in", "meet1", "solution", { 2026, 2, 10 }, { 2026, 3, 12 }, false);
    other("three months", "verbeterplan", "meet2", "improvement", { 2026, 4, 1 }, { 2026, 7, 1 }, false);
    other("three months into February", "verbeterplan", "meet2", "improvement", { 2025, 11, 30 }, { 2026, 2, 28 }, true);
    other("three months into a leap day", "verbeterplan", "meet2", "improvement", { 2027, 11, 30 }, { 2028, 2, 29 }, false);
    other("three months on Kerst", "verbeterplan", "meet2", "improvement", { 2025, 9, 25 }, { 2025, 12, 25 }, false);
}

void TestCaseDeadlines::countsWithItsWarnings()
{
    QFETCH(QString, procedure);
    QFETCH(QString, event);
    QFETCH(QString, term);
    QFETCH(QDate, from);
    QFETCH(bool, goodFridayOff);
    QFETCH(QDate, end);
    QFETCH(int, skipped);
    QFETCH(bool, weekend);
    Play play(Cases::shipped(procedure), {}, { goodFridayOff, false });
    const QStringList way = procedure == u"step-in" ? QStringList { u"request"_s, u"meet1"_s }
        : procedure == u"verbeterplan"              ? QStringList { u"skip1"_s, u"meet2"_s }
                                       : QStringList { u"notify"_s, u"submit"_s, u"discuss"_s, u"approve"_s };
    for (const QString &code : way.mid(0, way.indexOf(event) + 1))
        QCOMPARE(play.tries(code, from), QString());
    const CaseDeadline deadline = run(play, term);
    QCOMPARE(deadline.from, from);
    QCOMPARE(deadline.startedBy, event);
    QCOMPARE(deadline.end.date, end);
    QCOMPARE(int(deadline.end.skipped.size()), skipped);
    QCOMPARE(deadline.end.onWeekend, weekend);
    QCOMPARE(deadline.end.onHoliday.has_value(), end == QDate(2025, 12, 25)); // said, and not shifted
}

void TestCaseDeadlines::standsWhereItStands_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("submitted");
    QTest::addColumn<QString>("standing");
    QTest::newRow("on the first day") << QDate(2026, 4, 2) << QDate() << u"running"_s;
    QTest::newRow("the day before") << QDate(2026, 4, 16) << QDate() << u"running"_s;
    QTest::newRow("on the last day") << QDate(2026, 4, 17) << QDate() << u"last_day"_s;
    QTest::newRow("the Saturday after") << QDate(2026, 4, 18) << QDate() << u"late"_s;
    QTest::newRow("met the day before") << QDate(2026, 5, 1) << QDate(2026, 4, 16) << u"met"_s;
    QTest::newRow("met on the last day") << QDate(2026, 5, 1) << QDate(2026, 4, 17) << u"met"_s;
    QTest::newRow("met the day after") << QDate(2026, 5, 1) << QDate(2026, 4, 18) << u"met_late"_s;
}

void TestCaseDeadlines::standsWhereItStands()
{
    QFETCH(QDate, today);
    QFETCH(QDate, submitted);
    QFETCH(QString, standing);
    Play play = planOf(u"notify"_s, QDate(2026, 4, 2));
    if (submitted.isValid())
        QCOMPARE(play.tries(u"submit"_s, submitted), QString());
    QCOMPARE(codeOf(standingOf(run(play, u"plan"), today)), standing);
}

void TestCaseDeadlines::takesTheDutchDay_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("standing");
    QTest::newRow("just before midnight, summer time") << u"2026-04-17T21:59:59Z"_s << u"last_day"_s;
    QTest::newRow("midnight, summer time") << u"2026-04-17T22:00:00Z"_s << u"late"_s;
}

/// A term ends with the day in the Netherlands, wherever the computer thinks that it is.
void TestCaseDeadlines::takesTheDutchDay()
{
    QFETCH(QString, moment);
    QFETCH(QString, standing);
    const QDateTime utc = QDateTime::fromString(moment, Qt::ISODate);
    const QDate today = utc.toTimeZone(QTimeZone("Europe/Amsterdam")).date();
    QCOMPARE(codeOf(standingOf(run(planOf(u"notify"_s, QDate(2026, 4, 2)), u"plan"), today)), standing);
}

void TestCaseDeadlines::pausesWhatWasAgreed_data()
{
    QTest::addColumn<QDate>("paused");
    QTest::addColumn<QDate>("resumed");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<int>("days");
    // 15 working days from Monday 2 March 2026: Monday 23 March
    QTest::newRow("one working week") << QDate(2026, 3, 6) << QDate(2026, 3, 13) << QDate(2026, 3, 30) << 7;
    QTest::newRow("the same day") << QDate(2026, 3, 6) << QDate(2026, 3, 6) << QDate(2026, 3, 23) << 0;
    QTest::newRow("a weekend") << QDate(2026, 3, 6) << QDate(2026, 3, 8) << QDate(2026, 3, 23) << 2;
    QTest::newRow("from the first day") << QDate(2026, 3, 2) << QDate(2026, 3, 3) << QDate(2026, 3, 24) << 1;
    QTest::newRow("the day before the last") << QDate(2026, 3, 22) << QDate(2026, 3, 24) << QDate(2026, 3, 25) << 2;
    QTest::newRow("from the last day") << QDate(2026, 3, 23) << QDate(2026, 4, 1) << QDate(2026, 3, 23) << 0;
    QTest::newRow("afterwards") << QDate(2026, 3, 24) << QDate(2026, 4, 1) << QDate(2026, 3, 23) << 0;
    QTest::newRow("over Pasen") << QDate(2026, 3, 20) << QDate(2026, 4, 7) << QDate(2026, 4, 8) << 18;
}

void TestCaseDeadlines::pausesWhatWasAgreed()
{
    QFETCH(QDate, paused);
    QFETCH(QDate, resumed);
    QFETCH(QDate, end);
    QFETCH(int, days);
    Play play = planOf(u"approve"_s, QDate(2026, 3, 2));
    QCOMPARE(run(play, u"execution").end.date, QDate(2026, 3, 23));
    QCOMPARE(play.tries(u"pause"_s, paused), QString());
    QCOMPARE(play.tries(u"finish"_s, paused), u"case_paused via resume"_s);
    QCOMPARE(play.tries(u"resume"_s, resumed), QString());
    const CaseDeadline deadline = run(play, u"execution");
    QCOMPARE(deadline.end.date, end);
    QCOMPARE(deadline.daysPaused, days);
    QVERIFY(deadline.end.skipped.empty()); // Tweede Paasdag lay inside the pause and took nothing by itself
}

void TestCaseDeadlines::runsOnThroughAPauseByContract()
{
    Play play = planOf(u"notify"_s, QDate(2026, 3, 2));
    QCOMPARE(play.tries(u"pause"_s, QDate(2026, 3, 4)), QString());
    QVERIFY(run(play, u"plan").ranThroughPause);
    QCOMPARE(play.tries(u"resume"_s, QDate(2026, 3, 11)), QString());
    const CaseDeadline deadline = run(play, u"plan");
    QCOMPARE(deadline.end.date, QDate(2026, 3, 16));
    QCOMPARE(deadline.daysPaused, 0);
    QVERIFY(deadline.ranThroughPause);
}

void TestCaseDeadlines::standsStillWhilePaused()
{
    Play play = planOf(u"approve"_s, QDate(2026, 3, 2));
    QCOMPARE(play.tries(u"pause"_s, QDate(2026, 3, 6)), QString());
    QCOMPARE(codeOf(standingOf(run(play, u"execution"), QDate(2026, 12, 1))), u"stands_still"_s);
    CaseEvent judge = play.event(u"judge_insufficient"_s, QDate(2026, 12, 1));
    QCOMPARE(play.tries(judge), u"case_paused via resume; guard_not_met execution_term_over via resume overrulable"_s);
    QCOMPARE(play.tries(u"pause"_s, QDate(2026, 3, 7)), u"case_paused via resume"_s);
    QCOMPARE(play.tries(u"resume"_s, QDate(2026, 3, 5)), u"before_history waits"_s);
}

void TestCaseDeadlines::changesWhatWasAgreedOnly()
{
    Play play = planOf(u"approve"_s, QDate(2026, 3, 2));
    CaseEvent change = play.event(u"change_term"_s, QDate(2026, 3, 3));
    change.length = Term { 20, TermUnit::WorkingDay };
    change.term = u"plan"_s;
    QCOMPARE(play.tries(change), u"term_contractual plan"_s);
    change.overruleReason = u"haast"_s;
    QCOMPARE(play.tries(change), u"term_contractual plan"_s);
    change.term = u"nothing"_s;
    QCOMPARE(play.tries(change), u"term_unknown nothing"_s);
    change.term = u"execution"_s;
    change.content.clear();
    QCOMPARE(play.tries(change), u"field_missing motive"_s); // a guideline asks for a reason only (E1-52)
    change.content[u"motive"_s] = u"zware afwijking"_s;
    change.length = Term { 0, TermUnit::WorkingDay };
    QCOMPARE(play.tries(change), u"term_length_missing execution"_s);
    change.length = Term { 20, TermUnit::WorkingDay };
    QCOMPARE(play.tries(change), QString());
    QCOMPARE(run(play, u"execution").end.date, QDate(2026, 3, 30));
    QVERIFY(run(play, u"execution").isChanged);
    QCOMPARE(play.tries(u"judge_insufficient"_s, QDate(2026, 3, 24)), u"guard_not_met execution_term_over waits overrulable"_s);
}

void TestCaseDeadlines::agreesOnAnOpenTerm()
{
    Play play = planOf(u"notify"_s, QDate(2026, 4, 2));
    QCOMPARE(codeOf(standingOf(run(play, u"proposal"), QDate(2030, 1, 1))), u"to_agree"_s);
    CaseEvent change = play.event(u"change_term"_s, QDate(2026, 4, 2));
    change.term = u"proposal"_s;
    change.length = Term { 3, TermUnit::Week };
    change.content.remove(u"agreed_with"_s);
    QCOMPARE(play.tries(change), u"field_missing agreed_with"_s); // agreed by whom (E1-50)
    change.content[u"agreed_with"_s] = u"J. Jansen"_s;
    QCOMPARE(play.tries(change), QString());
    QCOMPARE(run(play, u"proposal").end.date, QDate(2026, 4, 23));
    QCOMPARE(run(play, u"plan").end.date, QDate(2026, 4, 17)); // the other one stays
}

void TestCaseDeadlines::beginsAgain()
{
    Play play(Cases::shipped(u"verbeterplan"_s));
    for (const QString &code : { u"skip1"_s, u"meet2"_s })
        QCOMPARE(play.tries(code, QDate(2026, 1, 5)), QString());
    for (const QString &code : { u"request3"_s, u"present3"_s, u"progress3"_s, u"represent3"_s, u"present3"_s })
        QCOMPARE(play.tries(code, QDate(2026, 5, 4)), QString());
    int runs = 0;
    int superseded = 0;
    for (const CaseDeadline &deadline : deadlinesOf(play.procedure(), play.state())) {
        runs += deadline.term == u"plan_running";
        superseded += deadline.isSuperseded;
    }
    QCOMPARE(runs, 2);
    QCOMPARE(superseded, 1);
}

void TestCaseDeadlines::lapsesWithTheCase()
{
    Play play = planOf(u"notify"_s, QDate(2026, 4, 2));
    QCOMPARE(play.tries(u"withdraw"_s, QDate(2026, 4, 8)), QString());
    QCOMPARE(codeOf(standingOf(run(play, u"plan"), QDate(2026, 5, 1))), u"lapsed"_s);
}

QTEST_GUILESS_MAIN(TestCaseDeadlines)
#include "tst_CaseDeadlines.moc"
