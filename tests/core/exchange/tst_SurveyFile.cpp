// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyFile.h"
#include "SurveyScoring.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString topicsOf(const SurveyReading &reading)
{
    QStringList keys;
    for (const SurveyTopic &topic : reading.questionnaire.topics)
        keys += topic.key();
    return keys.join(u' ');
}

QString marksOf(const SurveyReading &reading)
{
    QStringList marks;
    for (const SurveyMark &mark : reading.marks)
        marks += u"%1 %2/%3 %4"_s.arg(mark.topic).arg(mark.party.value).arg(mark.respondent).arg(mark.mark.toPlain());
    return marks.join(u", ");
}

QString problemsOf(const SurveyReading &reading)
{
    QStringList lines;
    for (const Problem &problem : reading.problems)
        lines += u"%1 %2 %3"_s.arg(problem.line).arg(int(problem.code)).arg(problem.place).trimmed();
    return lines.join(u'\n');
}

const QByteArray header = "factor;onderwerp;deelnemer;medewerker;cijfer\n";

} // namespace

class TestSurveyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsMarks_data();
    void readsMarks();
    void readsAMark_data();
    void readsAMark();
    void keepsTheOrderOfAppearance();
    void refusesScores_data();
    void refusesScores();
    void collectsEveryProblem();
    void readsTheResponse();
    void refusesResponse_data();
    void refusesResponse();
    void givesWhatScoringNeeds();
};

void TestSurveyFile::readsMarks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("marks");
    QTest::addColumn<QString>("topics");
    QTest::newRow("as promised") << header + "1;a;Alfa;;7\n1;a;Beta;;6\n" << u"1a 1/0 7, 1a 2/0 6"_s << u"1a"_s;
    QTest::newRow("factor without a letter") << header + "3;;Alfa;;7\n" << u"3 1/0 7"_s << u"3"_s;
    QTest::newRow("factor with and without a letter are two") << header + "3;;Alfa;;7\n3;a;Alfa;;8\n" << u"3 1/0 7, 3a 1/0 8"_s << u"3 3a"_s;
    QTest::newRow("no answer") << header + "1;a;Alfa;;\n1;b;Alfa;;8\n" << u"1b 1/0 8"_s << u"1a 1b"_s;
    QTest::newRow("no answer, said in words") << header + "1;a;Alfa;;n.v.t.\n1;b;Alfa;;-\n1;c;Alfa;;onbekend\n" << u""_s << u"1a 1b 1c"_s;
    QTest::newRow("medewerkers are numbered per deelnemer")
        << header + "1;a;Alfa;Jan;7\n1;a;Alfa;Els;6\n1;a;Beta;Jan;5\n1;b;Alfa;els;8\n"
        << u"1a 1/1 7, 1a 1/2 6, 1a 2/1 5, 1b 1/2 8"_s << u"1a 1b"_s;
    QTest::newRow("no column of medewerkers") << "factor;onderwerp;deelnemer;cijfer\n1;a;Alfa;7\n"_ba << u"1a 1/0 7"_s << u"1a"_s;
    QTest::newRow("English, another order") << "score;party;topic;factor\n7,5;Alfa;A;1\n"_ba << u"1a 1/0 7.5"_s << u"1a"_s;
    QTest::newRow("factor with its name") << header + "4. Pro-activiteit;c;Alfa;;3\n4;c;Beta;;4\n" << u"4c 1/0 3, 4c 2/0 4"_s << u"4c"_s;
    QTest::newRow("one deelnemer in two writings") << header + "1;a;de Rechtspraak;;7\n1;b;De  rechtspraak ;;8\n" << u"1a 1/0 7, 1b 1/0 8"_s << u"1a 1b"_s;
    QTest::newRow("an empty row beside a mark is no second mark") << header + "1;a;Alfa;;\n1;a;Alfa;;7\n" << u"1a 1/0 7"_s << u"1a"_s;
    QTest::newRow("commas") << "factor,onderwerp,deelnemer,medewerker,cijfer\n1,a,Alfa,,\"7,5\"\n"_ba << u"1a 1/0 7.5"_s << u"1a"_s;
    QTest::newRow("a mark and Windows line ends") << "\xEF\xBB\xBF" + header.chopped(1) + "\r\n1;a;Alfa;;7\r\n" << u"1a 1/0 7"_s << u"1a"_s;
    QTest::newRow("nothing but a header") << header << u""_s << u""_s;
}

void TestSurveyFile::readsMarks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, marks);
    QFETCH(QString, topics);
    const SurveyReading reading = readSurveyScores(bytes);
    QCOMPARE(problemsOf(reading), QString());
    QCOMPARE(marksOf(reading), marks);
    QCOMPARE(topicsOf(reading), topics);
    QCOMPARE(reading.questionnaire.bands.size(), std::size_t(3));
}

void TestSurveyFile::readsAMark_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mark"); ///< empty: refused as outside the scale
    QTest::newRow("lowest") << u"1"_s << u"1"_s;
    QTest::newRow("just below the lowest") << u"0,9"_s << QString();
    QTest::newRow("zero") << u"0"_s << QString();
    QTest::newRow("highest") << u"10"_s << u"10"_s;
    QTest::newRow("just above the highest") << u"10,1"_s << QString();
    QTest::newRow("eleven") << u"11"_s << QString();
    QTest::newRow("negative") << u"-7"_s << QString();
    QTest::newRow("comma") << u"6,95"_s << u"6.95"_s;
    QTest::newRow("point") << u"6.95"_s << u"6.95"_s;
    QTest::newRow("a missing comma") << u"75"_s << QString();
}

void TestSurveyFile::readsAMark()
{
    QFETCH(QString, text);
    QFETCH(QString, mark);
    const SurveyReading reading = readSurveyScores(header + "1;a;Alfa;;" + text.toUtf8() + '\n');
    if (!mark.isEmpty()) {
        QCOMPARE(reading.marks.size(), std::size_t(1));
        QCOMPARE(reading.marks.front().mark.toPlain(), mark);
        return;
    }
    QVERIFY(reading.marks.empty());
    QCOMPARE(reading.problems.size(), std::size_t(1));
    QCOMPARE(reading.problems.front().code, ProblemCode::MarkOutsideScale);
    QCOMPARE(reading.problems.front().place, u"cijfer"_s);
    QCOMPARE(reading.problems.front().text, text);
}

void TestSurveyFile::keepsTheOrderOfAppearance()
{
    const SurveyReading reading = readSurveyScores(header + "2;b;Zeta;;7\n1;a;Alfa;;6\n2;a;Zeta;;8\n");
    QCOMPARE(topicsOf(reading), u"2b 1a 2a"_s);
    QCOMPARE(reading.parties, (QStringList { u"Zeta"_s, u"Alfa"_s }));
}

void TestSurveyFile::refusesScores_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ProblemCode>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("place");
    using enum ProblemCode;
    QTest::newRow("nothing") << ""_ba << EmptyFile << 0 << u""_s;
    QTest::newRow("a picture") << "\x89PNG\0"_ba << NotText << 0 << u""_s;
    QTest::newRow("no marks column") << "factor;onderwerp;deelnemer\n1;a;Alfa\n"_ba << MissingColumn << 1 << u"cijfer"_s;
    QTest::newRow("unknown column") << "factor;onderwerp;deelnemer;cijfer;kleur\n1;a;Alfa;7;x\n"_ba << UnknownColumn << 1 << u"kleur"_s;
    QTest::newRow("doubled column") << "factor;onderwerp;deelnemer;cijfer;mark\n1;a;Alfa;7;7\n"_ba << DuplicateColumn << 1 << u"mark"_s;
    QTest::newRow("a word for a mark") << header + "1;a;Alfa;;goed\n" << NotANumber << 2 << u"cijfer"_s;
    QTest::newRow("no deelnemer") << header + "1;a;;;7\n" << UnknownParty << 2 << u"deelnemer"_s;
    QTest::newRow("no factor") << header + ";a;Alfa;;7\n" << UnknownTopic << 2 << u"factor"_s;
    QTest::newRow("the same mark twice") << header + "1;a;Alfa;;7\n1;A;alfa;;6\n" << DuplicateRow << 3 << u"cijfer"_s;
    QTest::newRow("the same medewerker twice") << header + "1;a;Alfa;Jan;7\n1;a;Alfa;jan;7\n" << DuplicateRow << 3 << u"cijfer"_s;
    QTest::newRow("a field too many") << header + "1;a;Alfa;;7;8\n" << TooManyFields << 2 << u""_s;
    QTest::newRow("open quote") << header + "1;a;Alfa;;7\n1;b;\"Alfa;;7\n" << OpenQuote << 3 << u""_s;
}

void TestSurveyFile::refusesScores()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ProblemCode, code);
    QFETCH(int, line);
    QFETCH(QString, place);
    const SurveyReading reading = readSurveyScores(bytes);
    QCOMPARE(reading.problems.size(), std::size_t(1));
    QCOMPARE(reading.problems.front().code, code);
    QCOMPARE(reading.problems.front().line, line);
    QCOMPARE(reading.problems.front().place, place);
}

void TestSurveyFile::collectsEveryProblem()
{
    const SurveyReading reading = readSurveyScores(header + "1;a;Alfa;;11\n;b;;;x\n1;c;Alfa;;7\n");
    QCOMPARE(reading.problems.size(), std::size_t(4));
    QCOMPARE(marksOf(reading), u"1c 1/0 7"_s);
}

void TestSurveyFile::readsTheResponse()
{
    SurveyReading reading = readSurveyScores(header + "1;a;Alfa;;7\n");
    readSurveyResponse("deelnemer;gevraagd;ingevuld\nBeta;8;5\nalfa;1000;0\n", reading);
    QCOMPARE(problemsOf(reading), QString());
    QCOMPARE(reading.parties, (QStringList { u"Alfa"_s, u"Beta"_s }));
    QCOMPARE(reading.responses.size(), std::size_t(2));
    QCOMPARE(reading.responses[0].party.value, 2);
    QCOMPARE(reading.responses[0].answered, 5);
    QCOMPARE(reading.responses[1].party.value, 1);
    QCOMPARE(reading.responses[1].asked, 1000);
    QCOMPARE(reading.responses[1].order, 1);
}

void TestSurveyFile::refusesResponse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ProblemCode>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("place");
    using enum ProblemCode;
    const QByteArray start = "deelnemer;gevraagd;ingevuld\n";
    QTest::newRow("more answered than asked") << start + "Alfa;8;9\n" << AnsweredAboveAsked << 2 << u"ingevuld"_s;
    QTest::newRow("negative") << start + "Alfa;-8;0\n" << BadCount << 2 << u"gevraagd"_s;
    QTest::newRow("half a person") << start + "Alfa;8;4,5\n" << BadCount << 2 << u"ingevuld"_s;
    QTest::newRow("a word") << start + "Alfa;allen;4\n" << BadCount << 2 << u"gevraagd"_s;
    QTest::newRow("no number") << start + "Alfa;8;\n" << BadCount << 2 << u"ingevuld"_s;
    QTest::newRow("more people than there are") << start + "Alfa;99999999999;1\n" << BadCount << 2 << u"gevraagd"_s;
    QTest::newRow("no deelnemer") << start + ";8;4\n" << UnknownParty << 2 << u"deelnemer"_s;
    QTest::newRow("one deelnemer twice") << start + "Alfa;8;4\nALFA;8;5\n" << DuplicateRow << 3 << u"deelnemer"_s;
    QTest::newRow("missing column") << "deelnemer;gevraagd\nAlfa;8\n"_ba << MissingColumn << 1 << u"ingevuld"_s;
    QTest::newRow("nothing") << ""_ba << EmptyFile << 0 << u""_s;
}

void TestSurveyFile::refusesResponse()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ProblemCode, code);
    QFETCH(int, line);
    QFETCH(QString, place);
    SurveyReading reading;
    readSurveyResponse(bytes, reading);
    QCOMPARE(reading.problems.size(), std::size_t(1));
    QCOMPARE(reading.problems.front().code, code);
    QCOMPARE(reading.problems.front().line, line);
    QCOMPARE(reading.problems.front().place, place);
}

void TestSurveyFile::givesWhatScoringNeeds()
{
    // Worked example 1 of document 004.
    QByteArray bytes = header;
    bytes += "1;a;B;;5\n2;a;A;;5\n4;c;C;;3\n6;b;B;;3\n7;a;A;;\n";
    const SurveyReading reading = readSurveyScores(bytes);
    const SurveyResult result = scoreSurvey(reading.questionnaire, reading.marks, reading.responses, {});
    QCOMPARE(result.fairKeys, (QStringList { u"1a"_s, u"2a"_s }));
    QCOMPARE(result.poorKeys, (QStringList { u"4c"_s, u"6b"_s }));
    QCOMPARE(result.undecidedTopics, QStringList { u"7a"_s });
    QCOMPARE(result.literal, SurveyOutcome::S4Plus);
}

QTEST_GUILESS_MAIN(TestSurveyFile)
#include "tst_SurveyFile.moc"
