// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cases.h"
#include "CaseDeadlines.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Cases::Play;

/// The shipped procedures played from start to end, by the book and by somebody who tries to cut corners.
class TestCourses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void escalatesThroughThreeLevels();
    void improvesInThreeSteps();
    void stepsInToABindingAdvice();
    void plansUntilTheNoticeOfDefault();
    void plansSecuresAndCloses();
    void remediesEachAction();
    void doesNotSkipALevelInSilence();
    void overrulesARefusalInSight();
    void skipsTheFirstStepByItsRuleOnly_data();
    void skipsTheFirstStepByItsRuleOnly();
    void closesOnlyWithEverythingWritten_data();
    void closesOnlyWithEverythingWritten();
    void stepsInOnlyAfterEscalationsAndFault_data();
    void stepsInOnlyAfterEscalationsAndFault();
    void keepsToTheSides();
};

namespace {

const QDate start(2026, 3, 2); // a Monday

/// Plays events one week apart; stops at the first that is refused.
QString playAll(Play &play, const QStringList &codes, QDate on = start, int days = 7)
{
    for (const QString &code : codes) {
        if (const QString refused = play.tries(code, on); !refused.isEmpty())
            return code + u": "_s + refused;
        on = on.addDays(days);
    }
    return {};
}

} // namespace

void TestCourses::escalatesThroughThreeLevels()
{
    Play play(Cases::shipped(u"escalatie"_s));
    QCOMPARE(playAll(play, { u"escalate1"_s, u"act1"_s, u"fail1"_s, u"escalate2"_s, u"accept2"_s, u"act2"_s, u"fail2"_s,
                             u"escalate3"_s, u"accept3"_s, u"act3"_s, u"close"_s }), QString());
    QCOMPARE(play.at(), u"closed"_s);
    QVERIFY(overrulingsIn(play.state()).empty());
    QVERIFY(!firstUnsoundEntry(play.procedure(), play.state()));
    QCOMPARE(play.tries(u"act3"_s, start.addYears(1)), u"case_over"_s);
}

void TestCourses::improvesInThreeSteps()
{
    Play play(Cases::shipped(u"verbeterplan"_s));
    QCOMPARE(playAll(play, { u"agenda1"_s, u"meet1"_s, u"fail1"_s, u"consult"_s }), QString());
    const QDate meeting(2026, 4, 1);
    QCOMPARE(play.tries(u"meet2"_s, meeting), QString());
    QCOMPARE(latestRun(play.procedure(), play.state(), u"improvement")->end.date, QDate(2026, 7, 1));
    const QString early = u"guard_not_met improvement_term_over waits overrulable"_s;
    QCOMPARE(play.tries(u"request3"_s, QDate(2026, 6, 30)), early);
    QCOMPARE(play.tries(u"request3"_s, QDate(2026, 7, 1)), early); // the last day counts in full
    QCOMPARE(play.tries(u"request3"_s, QDate(2026, 7, 2)), QString());
    QCOMPARE(playAll(play, { u"present3"_s, u"progress3"_s, u"close"_s }, QDate(2026, 7, 20)), QString());
    QCOMPARE(play.at(), u"closed"_s);
}

void TestCourses::stepsInToABindingAdvice()
{
    Play play(Cases::shipped(u"step-in"_s));
    QCOMPARE(play.tries(u"request"_s, QDate(2026, 4, 16)), QString());
    QCOMPARE(latestRun(play.procedure(), play.state(), u"meeting")->end.date, QDate(2026, 4, 30));
    QCOMPARE(play.tries(u"meet1"_s, QDate(2026, 4, 30)), QString());
    QCOMPARE(standingOf(*latestRun(play.procedure(), play.state(), u"meeting"), QDate(2026, 5, 1)), DeadlineStanding::Met);
    QCOMPARE(play.tries(u"judge"_s, QDate(2026, 5, 30)), u"guard_not_met solution_term_over waits overrulable"_s);
    QCOMPARE(play.tries(u"judge"_s, QDate(2026, 5, 31)), QString());
    QCOMPARE(playAll(play, { u"meet2"_s, u"advise"_s, u"follow"_s, u"close"_s }, QDate(2026, 6, 8)), QString());
    QCOMPARE(play.at(), u"closed"_s);
}

void TestCourses::plansUntilTheNoticeOfDefault()
{
    Play play(Cases::shipped(u"plan-van-aanpak"_s));
    QCOMPARE(play.tries(u"notify"_s, QDate(2026, 4, 2)), QString());
    QCOMPARE(latestRun(play.procedure(), play.state(), u"plan")->end.date, QDate(2026, 4, 17));
    QCOMPARE(play.tries(u"judge_no_plan"_s, QDate(2026, 4, 17)), u"guard_not_met plan_term_over waits"_s);
    CaseEvent hurry = play.event(u"judge_no_plan"_s, QDate(2026, 4, 17));
    hurry.overruleReason = u"haast"_s;
    QCOMPARE(play.tries(hurry), u"guard_not_met plan_term_over waits"_s); // no reason goes before the contract's term
    QCOMPARE(play.tries(u"judge_no_plan"_s, QDate(2026, 4, 18)), QString());
    QCOMPARE(play.tries(u"discuss_again"_s, QDate(2026, 4, 24)), QString());
    CaseEvent notice = play.event(u"give_notice"_s, QDate(2026, 4, 28));
    notice.length.reset();
    QCOMPARE(play.tries(notice), u"term_length_missing cure"_s);
    notice.length = Term { 14, TermUnit::CalendarDay };
    QCOMPARE(play.tries(notice), QString());
    QCOMPARE(latestRun(play.procedure(), play.state(), u"cure")->end.date, QDate(2026, 5, 12));
    QCOMPARE(playAll(play, { u"react"_s, u"record_outcome"_s }, QDate(2026, 5, 4), 10), QString());
    QCOMPARE(play.at(), u"closed"_s);
}

void TestCourses::plansSecuresAndCloses()
{
    Play play(Cases::shipped(u"plan-van-aanpak"_s));
    QCOMPARE(playAll(play, { u"notify"_s, u"submit"_s, u"discuss"_s, u"return_plan"_s, u"submit"_s, u"discuss"_s }), QString());
    QCOMPARE(play.tries(u"finish"_s, QDate(2026, 4, 20)), u"not_at_this_step via approve"_s);
    const QDate approval(2026, 4, 20);
    QCOMPARE(play.tries(u"approve"_s, approval), QString());
    // 15 working days, without Koningsdag (27 April) and Bevrijdingsdag (5 May)
    QCOMPARE(latestRun(play.procedure(), play.state(), u"execution")->end.date, QDate(2026, 5, 13));
    QCOMPARE(playAll(play, { u"report_progress"_s, u"finish"_s, u"propose_safeguards"_s, u"approve_safeguards"_s }, approval), QString());
    const QDate close(2026, 6, 1);
    QCOMPARE(play.tries(u"close"_s, close), u"guard_not_met minutes_sent via send_minutes overrulable"_s);
    QCOMPARE(playAll(play, { u"send_minutes"_s, u"close"_s }, close, 0), QString());
    QCOMPARE(play.at(), u"closed"_s);
    QVERIFY(!firstUnsoundEntry(play.procedure(), play.state()));
}

void TestCourses::remediesEachAction()
{
    const Procedure procedure = Cases::shipped(u"remediatie"_s);
    Play play(procedure, u"KPI-05"_s);
    QCOMPARE(play.tries(u"record"_s, QDate(2026, 4, 8)), QString());
    const auto deadlines = deadlinesOf(procedure, play.state());
    QCOMPARE(deadlines.size(), std::size_t(2)); // the hermeting that is still to be agreed, and the one action with a term
    QCOMPARE(deadlines[1].action, u"05-correction"_s);
    QCOMPARE(deadlines[1].end.date, QDate(2026, 4, 10));
    const auto about = [&](const QString &code, const QString &action) {
        return Cases::whole(procedure, code, QDate(2026, 4, 10), action);
    };
    QCOMPARE(play.tries(about(u"assign"_s, {})), u"action_missing"_s);
    QCOMPARE(play.tries(about(u"assign"_s, u"01-recovery"_s)), u"action_unknown 01-recovery"_s);
    QCOMPARE(play.tries(about(u"assign"_s, u"05-correction"_s)), QString());
    QCOMPARE(play.tries(about(u"complete"_s, u"05-capa"_s)), u"guard_not_met is_assigned via assign"_s);
    QCOMPARE(play.tries(about(u"complete"_s, u"05-correction"_s)), QString());
    QCOMPARE(play.tries(u"remeasure"_s, QDate(2026, 5, 4)), u"guard_not_met actions_done via complete"_s);
    QCOMPARE(play.tries(about(u"assign"_s, u"05-capa"_s)), QString());
    QCOMPARE(play.tries(about(u"complete"_s, u"05-capa"_s)), QString());
    CaseEvent measured = play.event(u"remeasure"_s, QDate(2026, 5, 4));
    measured.content[u"effect"_s] = u"no"_s;
    QCOMPARE(play.tries(measured), QString());
    QCOMPARE(play.tries(u"close"_s, QDate(2026, 5, 4)), u"guard_not_met is_effective overrulable"_s);
    QCOMPARE(play.tries(u"repeat"_s, QDate(2026, 5, 4)), QString());
    // a second round asks for every action again
    QCOMPARE(play.tries(u"remeasure"_s, QDate(2026, 5, 5)), u"guard_not_met actions_done via complete"_s);
}

void TestCourses::doesNotSkipALevelInSilence()
{
    Play play(Cases::shipped(u"escalatie"_s));
    QCOMPARE(play.tries(u"escalate2"_s, start), u"not_at_this_step via escalate1"_s);
    QCOMPARE(play.tries(u"escalate3"_s, start), u"not_at_this_step via escalate1"_s);
    QCOMPARE(play.tries(u"escalate1"_s, start), QString());
    QCOMPARE(play.tries(u"fail1"_s, start), u"guard_not_met carried_out via act1"_s);
    CaseEvent hurry = play.event(u"fail1"_s, start);
    hurry.overruleReason = u"haast"_s;
    QCOMPARE(play.tries(hurry), u"guard_not_met carried_out via act1"_s);
    CaseEvent skip = play.event(u"skip_to2"_s, start);
    skip.content.clear();
    QCOMPARE(play.tries(skip), u"field_missing motive"_s);
    QCOMPARE(play.tries(u"skip_to2"_s, start), QString());
    QCOMPARE(play.state().history.back().skipped, QStringList { u"level1"_s });
    QCOMPARE(play.tries(u"act2"_s, start), u"not_at_this_step via accept_skip2"_s); // the receiver answers first
    CaseEvent accept = play.event(u"accept_skip2"_s, start);
    accept.content.remove(u"motive"_s);
    QCOMPARE(play.tries(accept), u"field_missing motive"_s); // only with a reason of his own (A4-17)
    QCOMPARE(play.tries(u"accept_skip2"_s, start), QString());
    QCOMPARE(play.at(), u"level2"_s);
}

void TestCourses::overrulesARefusalInSight()
{
    Play play(Cases::shipped(u"escalatie"_s));
    QCOMPARE(playAll(play, { u"escalate1"_s, u"skip_to2"_s, u"refuse2"_s }), QString());
    QCOMPARE(play.at(), u"level1"_s); // back to where it came from
    QCOMPARE(play.tries(u"insist3"_s, start.addDays(30)), u"guard_not_met was_refused via fail1"_s);
    QCOMPARE(play.tries(u"insist2"_s, start.addDays(30)), QString());
    QCOMPARE(play.at(), u"level2"_s);
    QCOMPARE(playAll(play, { u"act2"_s, u"close"_s }, start.addDays(40)), QString());
    const auto visible = overrulingsIn(play.state());
    QCOMPARE(visible.size(), std::size_t(1));
    QCOMPARE(visible[0].overruled, QStringList { u"refuse2"_s });
    QCOMPARE(visible[0].event.content.value(u"motive"_s), u"tekst"_s);
}

void TestCourses::skipsTheFirstStepByItsRuleOnly_data()
{
    QTest::addColumn<QString>("kpi");
    QTest::addColumn<QString>("parties");
    QTest::addColumn<QString>("refused");
    QTest::newRow("a kpi, one deelnemer") << u"yes"_s << u"1"_s << QString();
    QTest::newRow("no kpi, two deelnemers") << u"no"_s << u"2"_s << QString();
    QTest::newRow("no kpi, three deelnemers") << u"no"_s << u"3"_s << QString();
    QTest::newRow("no kpi, one deelnemer") << u"no"_s << u"1"_s << u"guard_not_met skip_rule"_s;
    QTest::newRow("no kpi, nobody") << u"no"_s << u"0"_s << u"guard_not_met skip_rule"_s;
    QTest::newRow("no answer") << QString() << u"2"_s << u"field_missing concerns_kpi"_s;
    QTest::newRow("no number") << u"yes"_s << u"veel"_s << u"field_invalid parties"_s;
    QTest::newRow("below nothing") << u"yes"_s << u"-1"_s << u"field_invalid parties"_s;
}

void TestCourses::skipsTheFirstStepByItsRuleOnly()
{
    QFETCH(QString, kpi);
    QFETCH(QString, parties);
    QFETCH(QString, refused);
    Play play(Cases::shipped(u"verbeterplan"_s));
    CaseEvent skip = play.event(u"skip1"_s, start);
    skip.content[u"concerns_kpi"_s] = kpi;
    skip.content[u"parties"_s] = parties;
    skip.overruleReason = u"haast"_s;
    QCOMPARE(play.tries(skip), refused);
    if (refused.isEmpty())
        QCOMPARE(play.state().history.back().skipped, QStringList { u"step1"_s });
}

void TestCourses::closesOnlyWithEverythingWritten_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("measures") << u"measures"_s;
    QTest::newRow("results") << u"results"_s;
    QTest::newRow("lessons") << u"lessons"_s;
}

void TestCourses::closesOnlyWithEverythingWritten()
{
    QFETCH(QString, field);
    Play play(Cases::shipped(u"escalatie"_s));
    QCOMPARE(playAll(play, { u"escalate1"_s, u"act1"_s }), QString());
    CaseEvent close = play.event(u"close"_s, start.addDays(14));
    close.content[field] = u" \n"_s;
    QCOMPARE(play.tries(close), u"field_missing "_s + field);
    close.content.remove(field);
    QCOMPARE(play.tries(close), u"field_missing "_s + field);
    QCOMPARE(play.tries(u"close"_s, start.addDays(14)), QString());
}

void TestCourses::stepsInOnlyAfterEscalationsAndFault_data()
{
    QTest::addColumn<QStringList>("links"); // "reference procedure", with a mark when solved
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("refused");
    const QString few = u"guard_not_met escalated_repeatedly"_s;
    const QStringList two { u"A escalatie"_s, u"B escalatie"_s };
    QTest::newRow("two and at fault") << two << u"yes"_s << QString();
    QTest::newRow("two and not at fault") << two << u"no"_s << u"guard_not_met is_at_fault"_s;
    QTest::newRow("one") << QStringList { u"A escalatie"_s } << u"yes"_s << few;
    QTest::newRow("one, twice") << QStringList { u"A escalatie"_s, u"A escalatie"_s } << u"yes"_s << few;
    QTest::newRow("two of which one is solved") << QStringList { u"A escalatie"_s, u"B escalatie solved"_s } << u"yes"_s << few;
    QTest::newRow("one and another kind") << QStringList { u"A escalatie"_s, u"B verbeterplan"_s } << u"yes"_s << few;
    QTest::newRow("none and not at fault") << QStringList() << u"no"_s << few + u"; guard_not_met is_at_fault"_s;
}

void TestCourses::stepsInOnlyAfterEscalationsAndFault()
{
    QFETCH(QStringList, links);
    QFETCH(QString, fault);
    QFETCH(QString, refused);
    Play play(Cases::shipped(u"step-in"_s));
    CaseEvent request = play.event(u"request"_s, start);
    request.content[u"fault"_s] = fault;
    request.links.clear();
    for (const QString &link : links) {
        const QStringList words = link.split(u' ');
        request.links.push_back({ words.value(0), words.value(1), words.size() > 2 });
    }
    request.overruleReason = u"haast"_s;
    QCOMPARE(play.tries(request), refused);
    if (fault == u"no") { // the other path is open
        CaseEvent talk = play.event(u"talk"_s, start);
        talk.content[u"fault"_s] = fault;
        QCOMPARE(play.tries(talk), QString());
    }
}

void TestCourses::keepsToTheSides()
{
    Play play(Cases::shipped(u"plan-van-aanpak"_s));
    CaseEvent notify = play.event(u"notify"_s, start);
    notify.by = Side::Supplier;
    QCOMPARE(play.tries(notify), u"other_side client"_s);
    QCOMPARE(playAll(play, { u"notify"_s, u"submit"_s, u"discuss"_s }), QString());
    CaseEvent approve = play.event(u"approve"_s, start.addDays(30));
    approve.by = Side::Supplier;
    QCOMPARE(play.tries(approve), u"other_side client"_s);
    approve.by = Side::Either;
    QCOMPARE(play.tries(approve), u"other_side client"_s);
}

QTEST_GUILESS_MAIN(TestCourses)
#include "tst_Courses.moc"
