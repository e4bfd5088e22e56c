// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cases.h"
#include "ProcedureReader.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Cases::Play;

/// The machine itself, on a small procedure that is made for it.
class TestProcedureMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void onlyAddsToTheHistory();
    void keepsTheVersionItStartedWith();
    void refusesWhatIsFilledInWrong_data();
    void refusesWhatIsFilledInWrong();
    void givesEveryReasonAtOnce();
    void overrulesOnlyWhatMayBe();
    void goesBackWhereItCameFrom();
    void endsNoTermByADateToCome();
    void pausesAndResumes();
    void setsATermByAnEvent();
    void saysWhatUnlocks();
    void noticesAChangedHistory();
    void findsVersions();

private:
    Procedure m_procedure;
    QDate m_day { 2026, 3, 2 };
};

void TestProcedureMachine::initTestCase()
{
    QFile file(QStringLiteral(TEST_DATA "/procedures/sound.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const ProcedureReading reading = readProcedure(file.readAll());
    QVERIFY(reading.procedure);
    m_procedure = *reading.procedure;
}

void TestProcedureMachine::onlyAddsToTheHistory()
{
    const CaseState before = startCase(m_procedure);
    const CaseState first = *step(m_procedure, before, Cases::whole(m_procedure, u"begin"_s, m_day)).state;
    const CaseState second = *step(m_procedure, first, Cases::whole(m_procedure, u"note"_s, m_day)).state;
    QVERIFY(before.history.empty());
    QCOMPARE(first.history.size(), std::size_t(1));
    QCOMPARE(second.history.size(), std::size_t(2));
    QVERIFY(second.history[0] == first.history[0]);
    QCOMPARE(second.history[1].from, u"busy"_s);
    QCOMPARE(second.history[1].to, u"busy"_s);
    QVERIFY(!step(m_procedure, second, Cases::whole(m_procedure, u"begin"_s, m_day)).state);
}

void TestProcedureMachine::keepsTheVersionItStartedWith()
{
    Play play(m_procedure);
    QCOMPARE(play.tries(u"begin"_s, m_day), QString());
    Procedure newer = m_procedure;
    newer.version = 3;
    newer.steps[1].title = u"Anders"_s;
    const CaseEvent note = Cases::whole(newer, u"note"_s, m_day);
    QCOMPARE(Cases::inWords(step(newer, play.state(), note).refusals), u"other_version 2"_s);
    const std::vector<Procedure> both { newer, m_procedure };
    QVERIFY(step(*versionOf(both, u"proef", play.state().version), play.state(), note).state);
    QCOMPARE(startCase(*latestOf(both, u"proef")).version, 3);
    newer.id = u"andere"_s;
    QCOMPARE(Cases::inWords(step(newer, play.state(), note).refusals), u"other_procedure proef"_s);
}

void TestProcedureMachine::refusesWhatIsFilledInWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("refused");
    QTest::newRow("as it should be") << u"day"_s << u"2026-04-02"_s << QString();
    QTest::newRow("a leap day that is none") << u"day"_s << u"2026-02-29"_s << u"field_invalid day"_s;
    QTest::newRow("a day with its time") << u"day"_s << u"2026-04-02T10:00"_s << u"field_invalid day"_s;
    QTest::newRow("a Dutch day") << u"day"_s << u"2-4-2026"_s << u"field_invalid day"_s;
    QTest::newRow("nothing counted") << u"count"_s << u"0"_s << QString();
    QTest::newRow("counted below nothing") << u"count"_s << u"-1"_s << u"field_invalid count"_s;
    QTest::newRow("half a number") << u"count"_s << u"1,5"_s << u"field_invalid count"_s;
    QTest::newRow("a huge number") << u"count"_s << u"99999999999"_s << u"field_invalid count"_s;
    QTest::newRow("one of the choices") << u"sort"_s << u"b"_s << QString();
    QTest::newRow("none of the choices") << u"sort"_s << u"B"_s << u"field_invalid sort"_s;
    QTest::newRow("blank") << u"sort"_s << u" \t"_s << u"field_missing sort"_s;
    QTest::newRow("a field that is not there") << u"colour"_s << u"red"_s << u"field_unknown colour"_s;
}

void TestProcedureMachine::refusesWhatIsFilledInWrong()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    Play play(m_procedure);
    QCOMPARE(play.tries(u"begin"_s, m_day), QString());
    QCOMPARE(play.tries(u"note"_s, m_day), QString());
    CaseEvent finish = play.event(u"finish"_s, m_day.addDays(15));
    finish.content[field] = value;
    QTEST(play.tries(finish), "refused");
}

void TestProcedureMachine::givesEveryReasonAtOnce()
{
    Play play(m_procedure);
    QCOMPARE(play.tries(u"begin"_s, m_day), QString());
    CaseEvent finish;
    finish.code = u"finish"_s;
    finish.on = m_day.addDays(-1);
    finish.recorded = m_day;
    QCOMPARE(play.tries(finish),
             u"before_history waits; guard_not_met noted via note; guard_not_met waited waits overrulable; other_side supplier; "
             "field_missing day; field_missing count; field_missing sort"_s);
    finish.on = {};
    QVERIFY(play.tries(finish).startsWith(u"date_missing; "_s));
    finish.code = u"nothing"_s;
    QCOMPARE(play.tries(finish), u"unknown_event"_s);
}

void TestProcedureMachine::overrulesOnlyWhatMayBe()
{
    Play play(m_procedure);
    QCOMPARE(play.tries(u"begin"_s, m_day), QString());
    CaseEvent finish = play.event(u"finish"_s, m_day.addDays(14)); // the last day of two weeks
    finish.overruleReason = u" "_s;
    QCOMPARE(play.tries(finish), u"guard_not_met noted via note; guard_not_met waited waits overrulable"_s);
    finish.overruleReason = u"haast"_s;
    QCOMPARE(play.tries(finish), u"guard_not_met noted via note"_s);
    CaseEvent note = play.event(u"note"_s, m_day);
    note.overruleReason = u"haast"_s;
    QCOMPARE(play.tries(note), QString());
    QVERIFY(overrulingsIn(play.state()).empty()); // nothing stood in its way
    QCOMPARE(play.tries(finish), QString());
    QCOMPARE(overrulingsIn(play.state()).size(), std::size_t(1));
    QCOMPARE(play.state().history.back().overruled, QStringList { u"waited"_s });
    QCOMPARE(play.state().history.back().event.overruleReason, u"haast"_s);
}

void TestProcedureMachine::goesBackWhereItCameFrom()
{
    Play play(m_procedure);
    QCOMPARE(play.tries(u"begin"_s, m_day), QString());
    QCOMPARE(play.tries(u"note"_s, m_day), QString());
    QCOMPARE(play.tries(u"undo"_s, m_day), QString());
    QCOMPARE(play.at(), u"start"_s);
    QCOMPARE(play.tries(u"begin"_s, m_day), QString());
    // what was noted the first time does not count the second
    QCOMPARE(play.tries(u"finish"_s, m_day.addDays(30)), u"guard_not_met noted via note"_s);
}

void TestProcedureMachine::endsNoTermByADateToCome()
{
    Play play(m_procedure);
    QCOMPARE(play.tries(u"begin"_s, m_day), QString());
    QCOMPARE(play.tries(u"note"_s, m_day), QString());
    CaseEvent finish = play.event(u"finish"_s, m_day.addDays(15));
    finish.recorded = m_day.addDays(14);
    QCOMPARE(play.tries(finish), u"in_future waits"_s);
    finish.recorded = {};
    QCOMPARE(play.tries(finish), u"date_missing"_s);
    finish.recorded = m_day.addDays(15);
    QCOMPARE(play.tries(finish), QString());
    QCOMPARE(play.state().history.back().event.recorded, m_day.addDays(15));
}

void TestProcedureMachine::pausesAndResumes()
{
    Play play(m_procedure);
    QCOMPARE(play.tries(u"begin"_s, m_day), QString());
    QCOMPARE(play.tries(u"resume"_s, m_day), u"not_paused"_s);
    CaseEvent pause = play.event(u"pause"_s, m_day);
    pause.content.clear();
    QCOMPARE(play.tries(pause), u"field_missing motive"_s);
    QCOMPARE(play.tries(u"pause"_s, m_day), QString());
    QVERIFY(isPaused(play.state()));
    QCOMPARE(play.tries(u"note"_s, m_day), u"case_paused via resume"_s);
    QCOMPARE(play.tries(u"resume"_s, m_day), QString());
    QCOMPARE(play.tries(u"note"_s, m_day), QString());
    Procedure restless = m_procedure;
    restless.pausable = false;
    QCOMPARE(Play(restless).tries(u"pause"_s, m_day), u"not_pausable"_s);
}

void TestProcedureMachine::setsATermByAnEvent()
{
    Play play(m_procedure);
    QCOMPARE(play.tries(u"begin"_s, m_day), QString());
    CaseEvent agree = play.event(u"agree"_s, m_day);
    agree.length = Term { 0, TermUnit::Week };
    QCOMPARE(play.tries(agree), u"term_length_missing open"_s);
    agree.length = Term { 1, TermUnit::Week };
    QCOMPARE(play.tries(agree), QString());
}

void TestProcedureMachine::saysWhatUnlocks()
{
    const CaseState begun = *step(m_procedure, startCase(m_procedure), Cases::whole(m_procedure, u"begin"_s, m_day)).state;
    for (const EventOption &option : allowedEvents(m_procedure, begun, m_day)) {
        if (option.event != u"finish")
            continue;
        QCOMPARE(option.asks, QStringList({ u"day"_s, u"count"_s, u"sort"_s }));
        QCOMPARE(option.refusals.size(), std::size_t(2));
        QCOMPARE(option.refusals[0].text, u"Er is niets genoteerd."_s);
        QCOMPARE(option.refusals[0].next, u"note"_s);
        QCOMPARE(option.refusals[1].from, m_day.addDays(15));
        QVERIFY(!option.isOverrulable());
    }
    const CaseState noted = *step(m_procedure, begun, Cases::whole(m_procedure, u"note"_s, m_day)).state;
    for (const EventOption &option : allowedEvents(m_procedure, noted, m_day))
        QCOMPARE(option.isOverrulable(), option.event == u"finish");
    QCOMPARE(allowedEvents(m_procedure, noted, m_day).size(), m_procedure.events.size() + 3);
    // a step that lies ahead is named with the event that leads to it
    const EventOption note = allowedEvents(m_procedure, startCase(m_procedure), m_day)[1];
    QCOMPARE(note.refusals[0].atSteps, QStringList { u"busy"_s });
    QCOMPARE(note.refusals[0].next, u"begin"_s);
}

void TestProcedureMachine::noticesAChangedHistory()
{
    Play play(m_procedure);
    for (const QString &code : { u"begin"_s, u"note"_s, u"note"_s })
        QCOMPARE(play.tries(code, m_day), QString());
    QVERIFY(!firstUnsoundEntry(m_procedure, play.state()));
    CaseState moved = play.state();
    moved.history[1].to = u"end"_s;
    QCOMPARE(firstUnsoundEntry(m_procedure, moved), std::optional<std::size_t>(1));
    CaseState emptied = play.state();
    emptied.history[0].event.content.clear();
    QCOMPARE(firstUnsoundEntry(m_procedure, emptied), std::optional<std::size_t>(0));
    CaseState shortened = play.state();
    shortened.history.erase(shortened.history.begin());
    QCOMPARE(firstUnsoundEntry(m_procedure, shortened), std::optional<std::size_t>(0));
    CaseState hidden = play.state();
    hidden.history[2].overruled = QStringList { u"noted"_s };
    QCOMPARE(firstUnsoundEntry(m_procedure, hidden), std::optional<std::size_t>(2));
}

void TestProcedureMachine::findsVersions()
{
    QCOMPARE(latestOf({}, u"proef"), nullptr);
    QCOMPARE(versionOf({ m_procedure }, u"proef", 1), nullptr);
}

QTEST_GUILESS_MAIN(TestProcedureMachine)
#include "tst_ProcedureMachine.moc"
