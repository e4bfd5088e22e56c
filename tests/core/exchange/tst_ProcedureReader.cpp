// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcedureLibrary.h"
#include "ProcedureReader.h"
#include "ProcedureWriter.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A small procedure that is right in everything; each row below breaks one thing in it.
QString soundProcedure()
{
    QFile file(QStringLiteral(TEST_DATA "/procedures/sound.json"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString listed(const std::vector<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines += u"line %1, %2, code %3 (%4)"_s.arg(problem.line).arg(problem.place).arg(int(problem.code))
                     .arg(problem.arguments.join(u"; "));
    return lines.join(u'\n');
}

} // namespace

class TestProcedureReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsWhatIsSound();
    void namesTheMistake_data();
    void namesTheMistake();
    void namesTheLine();
    void refusesWhatIsNoProcedure_data();
    void refusesWhatIsNoProcedure();
    void findsTheShippedOnes();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void findsTheMistakesOfAnEditor();
};

void TestProcedureReader::readsWhatIsSound()
{
    const ProcedureReading reading = readProcedure(soundProcedure().toUtf8());
    QVERIFY2(reading.problems.empty(), qPrintable(listed(reading.problems)));
    const Procedure &procedure = *reading.procedure;
    QCOMPARE(procedure.version, 2);
    QVERIFY(procedure.pausable);
    QCOMPARE(procedure.field(u"sort")->choices.size(), std::size_t(2));
    QCOMPARE(procedure.step(u"start")->level, 1);
    QVERIFY(procedure.step(u"end")->isEnd);
    QCOMPARE(procedure.event(u"undo")->target, ProcedureEvent::Target::Back);
    QCOMPARE(procedure.event(u"note")->target, ProcedureEvent::Target::Stay);
    QCOMPARE(procedure.event(u"begin")->outputs, std::vector { StepOutput::Letter });
    QCOMPARE(procedure.event(u"finish")->guards[1].anyOf[0].kind, ConditionKind::TermEnded);
    QVERIFY(procedure.event(u"finish")->guards[1].overrulable);
    QVERIFY(!procedure.event(u"finish")->guards[0].overrulable);
    QCOMPARE(*procedure.term(u"fixed")->length, (Term { 2, TermUnit::Week }));
    QVERIFY(!procedure.term(u"open")->length);
    QCOMPARE(procedure.actions[0].reg, u"rca"_s);
}

void TestProcedureReader::namesTheMistake_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<ProblemCode>("code");
    QTest::addColumn<QString>("place");
    using enum ProblemCode;
    const auto row = [](const char *name, const QString &from, const QString &to, ProblemCode code, const QString &place) {
        QTest::newRow(name) << from << to << code << place;
    };
    // keys, types and codes
    row("unknown key", u"\"level\": 1"_s, u"\"levle\": 1"_s, UnknownKey, u"steps[0].levle"_s);
    row("missing key", u"\"by\": \"either\", "_s, u""_s, MissingKey, u"events[1].by"_s);
    row("text for a number", u"\"version\": 2"_s, u"\"version\": \"2\""_s, WrongType, u"version"_s);
    row("no such version", u"\"version\": 2"_s, u"\"version\": 0"_s, WrongType, u"version"_s);
    row("no such format", u"\"format\": 1"_s, u"\"format\": 3"_s, UnknownValue, u"format"_s);
    row("no such side", u"\"by\": \"either\""_s, u"\"by\": \"both\""_s, UnknownValue, u"events[1].by"_s);
    row("no such output", u"[\"letter\"]"_s, u"[\"lettre\"]"_s, UnknownValue, u"events[0].outputs[0]"_s);
    row("no such kind", u"\"kind\": \"count\""_s, u"\"kind\": \"number\""_s, UnknownValue, u"fields[2].kind"_s);
    row("no such condition", u"\"happened_here\""_s, u"\"happens\""_s, UnknownValue, u"events[5].guards[0].anyOf[0].kind"_s);
    row("no such basis", u"\"agreed\""_s, u"\"arranged\""_s, UnknownValue, u"terms[1].basis"_s);
    row("no such unit", u"\"week\""_s, u"\"fortnight\""_s, UnknownValue, u"terms[0].length.unit"_s);
    row("below nothing", u"\"amount\": 2"_s, u"\"amount\": -2"_s, WrongType, u"terms[0].length.amount"_s);
    row("empty text", u"\"Er is niets genoteerd.\""_s, u"\" \""_s, WrongType, u"events[5].guards[0].text"_s);
    // doubled codes
    row("doubled step", u"\"code\": \"busy\", \"title\": \"Bezig\""_s, u"\"code\": \"start\", \"title\": \"Bezig\""_s, DuplicateCode, u"steps[1].code"_s);
    row("doubled event", u"\"code\": \"note\""_s, u"\"code\": \"begin\""_s, DuplicateCode, u"events[1].code"_s);
    row("name of a general event", u"\"code\": \"hop\""_s, u"\"code\": \"pause\""_s, DuplicateCode, u"events[3].code"_s);
    row("doubled field", u"\"code\": \"day\""_s, u"\"code\": \"count\""_s, DuplicateCode, u"fields[2].code"_s);
    row("doubled choice", u"\"code\": \"b\""_s, u"\"code\": \"a\""_s, DuplicateCode, u"fields[3].choices[1].code"_s);
    row("doubled guard", u"\"code\": \"waited\""_s, u"\"code\": \"noted\""_s, DuplicateCode, u"events[5].guards[1].code"_s);
    row("doubled term", u"\"code\": \"open\""_s, u"\"code\": \"fixed\""_s, DuplicateCode, u"terms[1].code"_s);
    // references
    row("begins nowhere", u"\"initial\": \"start\""_s, u"\"initial\": \"strat\""_s, BrokenReference, u"initial"_s);
    row("from nowhere", u"\"by\": \"either\", \"from\": [\"busy\"]"_s, u"\"by\": \"either\", \"from\": [\"bsuy\"]"_s, BrokenReference, u"events[1].from[0]"_s);
    row("from the end", u"\"by\": \"either\", \"from\": [\"busy\"]"_s, u"\"by\": \"either\", \"from\": [\"end\"]"_s, BrokenReference, u"events[1].from[0]"_s);
    row("to nowhere", u"\"to\": \"end\", \"needs\": [\"motive\"]"_s, u"\"to\": \"ned\", \"needs\": [\"motive\"]"_s, BrokenReference, u"events[3].to"_s);
    row("needs what is not there", u"[\"day\", \"count\", \"sort\"]"_s, u"[\"day\", \"count\", \"form\"]"_s, BrokenReference, u"events[5].needs[2]"_s);
    row("skips what is not there", u"\"skips\": [\"busy\"]"_s, u"\"skips\": [\"lazy\"]"_s, BrokenReference, u"events[3].skips[0]"_s);
    row("guards by no event", u"\"name\": \"note\""_s, u"\"name\": \"nota\""_s, BrokenReference, u"events[5].guards[0].anyOf[0].name"_s);
    row("guards by no term", u"\"name\": \"fixed\""_s, u"\"name\": \"free\""_s, BrokenReference, u"events[5].guards[1].anyOf[0].name"_s);
    row("sets no term", u"\"setsTerm\": \"open\""_s, u"\"setsTerm\": \"opne\""_s, BrokenReference, u"events[4].setsTerm"_s);
    row("sets the contract's term", u"\"setsTerm\": \"open\""_s, u"\"setsTerm\": \"fixed\""_s, BrokenReference, u"events[4].setsTerm"_s);
    row("starts by no event", u"\"after\": [\"agree\"]"_s, u"\"after\": [\"agreed\"]"_s, BrokenReference, u"terms[1].after[0]"_s);
    row("met by no event", u"\"until\": [\"finish\"]"_s, u"\"until\": [\"finsih\"]"_s, BrokenReference, u"terms[1].until[0]"_s);
    row("done by no event", u"\"actionDone\": \"note\""_s, u"\"actionDone\": \"nota\""_s, BrokenReference, u"actionDone"_s);
    // sense
    row("skips without a reason", u"\"needs\": [\"motive\"], \"skips\""_s, u"\"skips\""_s, MissingKey, u"events[3].needs"_s);
    row("contractual without a length", u"\"length\": { \"amount\": 2, \"unit\": \"week\" }, "_s, u""_s, MissingKey, u"terms[0].length"_s);
    row("a choice of nothing", u", \"choices\": [{ \"code\": \"a\", \"title\": \"A\" }, { \"code\": \"b\", \"title\": \"B\" }]"_s, u""_s, MissingKey, u"fields[3].choices"_s);
    row("a guard of nothing", u"[{ \"kind\": \"happened_here\", \"name\": \"note\" }]"_s, u"[]"_s, MissingKey, u"events[5].guards[0].anyOf"_s);
    row("a number without its bound", u"\"kind\": \"happened_here\", \"name\": \"note\""_s, u"\"kind\": \"field_at_least\", \"name\": \"count\""_s, MissingKey, u"events[5].guards[0].anyOf[0].value"_s);
    row("a step that nothing reaches", u"\"to\": \"busy\""_s, u"\"to\": \"end\""_s, BrokenReference, u"steps[1].code"_s);
    row("actions that never end", u",\n  \"actionDone\": \"note\""_s, u""_s, MissingKey, u"actionDone"_s);
    row("actions that never begin", u"\"actionStart\": [\"begin\"],"_s, u""_s, MissingKey, u"actionStart"_s);
}

void TestProcedureReader::namesTheMistake()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(ProblemCode, code);
    QFETCH(QString, place);
    QString text = soundProcedure();
    QVERIFY2(text.contains(from), "the row breaks nothing");
    text.replace(text.indexOf(from), from.size(), to);
    const ProcedureReading reading = readProcedure(text.toUtf8());
    QVERIFY(!reading.procedure);
    const bool found = std::ranges::any_of(reading.problems, [&](const Problem &problem) {
        return problem.code == code && problem.place == place && problem.line > 0;
    });
    QVERIFY2(found, qPrintable(listed(reading.problems)));
}

void TestProcedureReader::namesTheLine()
{
    QString text = soundProcedure();
    text.replace(u"\"setsTerm\": \"open\""_s, u"\"setsTerm\": \"opne\""_s);
    const ProcedureReading reading = readProcedure(text.toUtf8());
    QCOMPARE(reading.problems.size(), std::size_t(1));
    QCOMPARE(reading.problems[0].line, int(text.first(text.indexOf(u"opne"_s)).count(u'\n')) + 1);
}

void TestProcedureReader::refusesWhatIsNoProcedure_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("procedure");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("lists that are none") << soundProcedure().replace(u"\"actionStart\": [\"begin\"]"_s, u"\"actionStart\": {}"_s).toUtf8();
    QTest::newRow("half a file") << soundProcedure().toUtf8().first(900);
    QTest::newRow("bytes") << QByteArray("\xff\xfe\x00\x01", 4);
}

void TestProcedureReader::refusesWhatIsNoProcedure()
{
    QFETCH(QByteArray, bytes);
    const ProcedureReading reading = readProcedure(bytes);
    QVERIFY(!reading.procedure);
    QVERIFY(!reading.problems.empty());
}

void TestProcedureReader::findsTheShippedOnes()
{
    for (const Procedure &procedure : procedureLibrary()) {
        QCOMPARE(procedure.version, procedure.id == u"escalatie" ? 2 : 1);
        QVERIFY(!procedure.summary.isEmpty());
    }
    QVERIFY(loadProcedure(u"step-in"_s));
    const Result<Procedure> none = loadProcedure(u"stepin"_s);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
    QVERIFY(none.error().args.value(1).contains(u"step-in"_s));
    QCOMPARE(versionOf(procedureLibrary(), u"escalatie", 3), nullptr);
}

void TestProcedureReader::writesWhatItReads_data()
{
    QTest::addColumn<Procedure>("procedure");
    for (const Procedure &procedure : procedureLibrary())
        QTest::newRow(qPrintable(procedure.id)) << procedure;
    QTest::newRow("small") << *readProcedure(soundProcedure().toUtf8()).procedure;
}

void TestProcedureReader::writesWhatItReads()
{
    QFETCH(Procedure, procedure);
    const ProcedureReading again = readProcedure(writeProcedure(procedure));
    QVERIFY2(again.procedure, qPrintable(listed(again.problems)));
    QVERIFY(*again.procedure == procedure);
    procedure.events[0].title += u" “x” \\ \n"_s;
    procedure.version = 7;
    procedure.pausable = !procedure.pausable;
    QVERIFY(*readProcedure(writeProcedure(procedure)).procedure == procedure);
}

/// What somebody edits is checked by the same rules, with the path of the mistake.
void TestProcedureReader::findsTheMistakesOfAnEditor()
{
    Procedure procedure = *loadProcedure(u"verbeterplan"_s);
    procedure.events[1].needs.removeAll(u"motive"_s);
    procedure.terms[0].length.reset();
    procedure.steps[2].title.clear();
    const ProcedureReading emptied = readProcedure(writeProcedure(procedure));
    QCOMPARE(emptied.problems.size(), std::size_t(1)); // a mistake in the text is mended before the sense is looked at
    QCOMPARE(emptied.problems[0].place, u"steps[2].title"_s);
    procedure.steps[2].title = u"Stap"_s;
    const ProcedureReading edited = readProcedure(writeProcedure(procedure));
    QCOMPARE(edited.problems.size(), std::size_t(2));
    QCOMPARE(edited.problems[0].place, u"events[1].needs"_s);
    QCOMPARE(edited.problems[1].place, u"terms[0].length"_s);
}

QTEST_GUILESS_MAIN(TestProcedureReader)
#include "tst_ProcedureReader.moc"
