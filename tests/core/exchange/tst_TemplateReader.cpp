// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TemplateLibrary.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A small template that is right in everything; each row below breaks one thing in it.
QString soundTemplate()
{
    QFile file(QStringLiteral(TEST_DATA "/templates/sound.json"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString listed(const std::vector<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems) {
        lines += u"line %1, %2, code %3 (%4)"_s.arg(problem.line).arg(problem.place).arg(int(problem.code))
                     .arg(problem.arguments.join(u"; "));
    }
    return lines.join(u'\n');
}

} // namespace

class TestTemplateReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsWhatIsSound();
    void leavesANormOpenWhereItIsSaid();
    void namesTheMistake_data();
    void namesTheMistake();
    void namesAllMistakesAtOnce();
    void refusesWhatIsNoTemplate_data();
    void refusesWhatIsNoTemplate();
    void namesTheLine();
};

void TestTemplateReader::readsWhatIsSound()
{
    const TemplateReading reading = readTemplate(soundTemplate().toUtf8());
    QVERIFY2(reading.problems.empty(), qPrintable(listed(reading.problems)));
    const ContractDefinition &contract = *reading.definition;
    QCOMPARE(contract.contract.code, u"proef"_s);
    QCOMPARE(contract.contract.start, QDate(2026, 1, 1));
    QVERIFY(contract.contract.calendar.goodFridayOff);
    QCOMPARE(contract.indicators.size(), std::size_t(4));
    QCOMPARE(contract.indicators[1].derivedFrom, contract.indicators[0].id);
    QCOMPARE(contract.indicators[1].number, 2);
    QCOMPARE(contract.indicators[2].number, 1);
    QCOMPARE(contract.norms[0].bands[1].lower->closed, true);
    QCOMPARE(contract.norms[0].bands[0].upper->closed, false);
    QCOMPARE(contract.norms[2].deadline->earlySignal, Anchor::Award);
    QCOMPARE(contract.parties[0].shortName, u"Alfa"_s);
    QCOMPARE(contract.sanctions[1].rank, 2);
    QCOMPARE(contract.questionnaires.at(contract.kpis[2].id).topics[1].key(), u"1b"_s);
    QCOMPARE(contract.kpis[0].shortTitle, contract.kpis[0].title);
}

void TestTemplateReader::leavesANormOpenWhereItIsSaid()
{
    QString text = soundTemplate();
    text.replace(u"\"value\": 90,"_s, u"\"open\": true,"_s);
    const TemplateReading reading = readTemplate(text.toUtf8());
    QVERIFY2(reading.problems.empty(), qPrintable(listed(reading.problems)));
    QVERIFY(!reading.definition->norms[1].value);
    QVERIFY(reading.definition->norms[1].confirmed);
}

void TestTemplateReader::namesTheMistake_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<ProblemCode>("code");
    QTest::addColumn<QString>("place");
    using enum ProblemCode;
    const auto row = [](const char *name, const QString &from, const QString &to, ProblemCode code, const QString &place) {
        QTest::newRow(name) << from << to << code << place;
    };
    // keys
    row("unknown key at the top", u"\"order\": 9"_s, u"\"order\": 9, \"colour\": 1"_s, UnknownKey, u"colour"_s);
    row("unknown key deep down", u"\"label\": \"Goed\""_s, u"\"label\": \"Goed\", \"lable\": \"x\""_s, UnknownKey,
        u"kpis[0].indicators[0].norm.bands[1].lable"_s);
    row("missing key at the top", u"\"order\": 9,"_s, u""_s, MissingKey, u"order"_s);
    row("missing key of a kpi", u"\"theme\": \"social\","_s, u""_s, MissingKey, u"kpis[1].theme"_s);
    row("missing norm", u"\"norm\": { \"kind\": \"norm\", \"comparator\": \">=\", \"value\": 90, \"sourceText\": \"90%\" }"_s,
        u"\"source\": \"x\""_s, MissingKey, u"kpis[0].indicators[1].norm"_s);
    row("missing comparator", u"\"comparator\": \"<=\","_s, u""_s, MissingKey, u"kpis[1].indicators[0].norm.comparator"_s);
    row("doubled key", u"\"order\": 9"_s, u"\"order\": 9, \"order\": 8"_s, DuplicateCode, u"order"_s);
    // types
    row("text for a number", u"\"order\": 9"_s, u"\"order\": \"9\""_s, WrongType, u"order"_s);
    row("fraction for a whole number", u"\"order\": 9"_s, u"\"order\": 9.5"_s, WrongType, u"order"_s);
    row("exponent in a norm", u"\"value\": 90"_s, u"\"value\": 9e1"_s, WrongType, u"kpis[0].indicators[1].norm.value"_s);
    row("text in a norm", u"\"value\": 90"_s, u"\"value\": \"90\""_s, WrongType, u"kpis[0].indicators[1].norm.value"_s);
    row("too many digits in a norm", u"\"value\": 90"_s, u"\"value\": 90.0000000001"_s, WrongType,
        u"kpis[0].indicators[1].norm.value"_s);
    row("empty text", u"\"title\": \"Levering\""_s, u"\"title\": \" \""_s, WrongType, u"kpis[0].title"_s);
    row("number for a text", u"\"title\": \"Levering\""_s, u"\"title\": 1"_s, WrongType, u"kpis[0].title"_s);
    row("null", u"\"title\": \"Levering\""_s, u"\"title\": null"_s, WrongType, u"kpis[0].title"_s);
    row("word for yes or no", u"\"perParty\": true"_s, u"\"perParty\": \"ja\""_s, WrongType, u"kpis[0].indicators[0].perParty"_s);
    row("object for a list", u"\"sanctions\": [\"S1\"]"_s, u"\"sanctions\": {}"_s, WrongType, u"kpis[0].sanctions"_s);
    row("number in a list of codes", u"\"sanctions\": [\"S1\"]"_s, u"\"sanctions\": [\"S1\", 2]"_s, WrongType, u"kpis[0].sanctions[1]"_s);
    row("list for an object", u"\"calendar\": { \"goodFridayOff\": true }"_s, u"\"calendar\": []"_s, WrongType, u"contract.calendar"_s);
    row("a day that is none", u"\"start\": \"2026-01-01\""_s, u"\"start\": \"2026-02-30\""_s, NotADate, u"contract.start"_s);
    row("a day with a time", u"\"start\": \"2026-01-01\""_s, u"\"start\": \"2026-01-01T00:00\""_s, NotADate, u"contract.start"_s);
    // codes
    row("unknown format", u"\"format\": 1"_s, u"\"format\": 2"_s, UnknownValue, u"format"_s);
    row("unknown comparator", u"\"comparator\": \"<=\""_s, u"\"comparator\": \"≤\""_s, UnknownValue,
        u"kpis[1].indicators[0].norm.comparator"_s);
    row("unknown unit", u"\"unit\": \"date\""_s, u"\"unit\": \"day of month\""_s, UnknownValue, u"kpis[1].indicators[0].unit"_s);
    row("unknown theme", u"\"theme\": \"social\""_s, u"\"theme\": \"Social\""_s, UnknownValue, u"kpis[1].theme"_s);
    row("unknown verdict", u"\"verdict\": \"met\""_s, u"\"verdict\": \"good\""_s, UnknownValue,
        u"kpis[0].indicators[0].norm.bands[1].verdict"_s);
    row("unknown role", u"\"role\": \"participant\", \"size\": \"large\""_s, u"\"role\": \"deelnemer\", \"size\": \"large\""_s,
        UnknownValue, u"parties[0].role"_s);
    row("unknown size", u"\"size\": \"large\""_s, u"\"size\": \"huge\""_s, UnknownValue, u"parties[0].size"_s);
    row("unknown rule", u"\"partRule\": \"at_least\""_s, u"\"partRule\": \"some\""_s, UnknownValue, u"kpis[0].partRule"_s);
    row("unknown anchor", u"\"after\": \"start\""_s, u"\"after\": \"beginning\""_s, UnknownValue,
        u"kpis[1].indicators[0].norm.deadline.after"_s);
    row("a space in an id", u"\"id\": \"proef\""_s, u"\"id\": \"een proef\""_s, UnknownValue, u"info.id"_s);
    row("a point in a code", u"\"code\": \"levering\""_s, u"\"code\": \"levering.1\""_s, UnknownValue, u"kpis[0].code"_s);
    row("unknown setting", u"\"key\": \"kto.rounding\""_s, u"\"key\": \"kto.runding\""_s, BrokenReference, u"settings[0].key"_s);
    row("unknown value of a setting", u"\"value\": \"none\""_s, u"\"value\": \"3\""_s, UnknownValue, u"settings[0].value"_s);
    row("a minimum that is no number", u"\"value\": \"75\""_s, u"\"value\": \"veel\""_s, UnknownValue, u"settings[1].value"_s);
    // doubled
    row("doubled kpi code", u"\"code\": \"plan\""_s, u"\"code\": \"LEVERING\""_s, DuplicateCode, u"kpis[1].code"_s);
    row("doubled sanction", u"\"code\": \"S2\""_s, u"\"code\": \"s1\""_s, DuplicateCode, u"sanctions[1].code"_s);
    row("doubled party", u"\"name\": \"Beta\""_s, u"\"name\": \"alfa\""_s, DuplicateCode, u"parties[1].name"_s);
    row("doubled setting", u"\"key\": \"kto.response_minimum\", \"value\": \"75\""_s, u"\"key\": \"kto.rounding\", \"value\": \"1\""_s,
        DuplicateCode, u"settings[1].key"_s);
    row("doubled onderwerp", u"\"letter\": \"b\""_s, u"\"letter\": \"a\""_s, DuplicateCode,
        u"kpis[2].questionnaire.factors[0].topics[1]"_s);
    row("sanction allowed twice", u"\"sanctions\": [\"S1\"]"_s, u"\"sanctions\": [\"S1\", \"S1\"]"_s, DuplicateCode,
        u"kpis[0].sanctions[1]"_s);
    row("two lower ends", u"{ \"atLeast\": 95,"_s, u"{ \"atLeast\": 95, \"above\": 90,"_s, DuplicateCode,
        u"kpis[0].indicators[0].norm.bands[1].above"_s);
    // references
    row("sanction that is not there", u"\"sanctions\": [\"S1\"]"_s, u"\"sanctions\": [\"S9\"]"_s, BrokenReference,
        u"kpis[0].sanctions[0]"_s);
    row("derived from a part that is not there", u"\"derivedFrom\": 1"_s, u"\"derivedFrom\": 3"_s, BrokenReference,
        u"kpis[0].indicators[1].derivedFrom"_s);
    row("derived from itself", u"\"derivedFrom\": 1"_s, u"\"derivedFrom\": 2"_s, BrokenReference,
        u"kpis[0].indicators[1].derivedFrom"_s);
    row("derived from nothing", u"\"derivedFrom\": 1,"_s, u""_s, MissingKey, u"kpis[0].indicators[1].derivedFrom"_s);
    row("derived from a part without parties", u"\"perParty\": true"_s, u"\"perParty\": false"_s, BrokenReference,
        u"kpis[0].indicators[1].derivedFrom"_s);
    row("reference without being derived", u"\"input\": \"derived\""_s, u"\"input\": \"fraction\""_s, UnknownKey,
        u"kpis[0].indicators[1].derivedFrom"_s);
    row("survey without a questionnaire", u"\"questionnaire\""_s, u"\"questionnair\""_s, UnknownKey, u"kpis[2].questionnair"_s);
    row("onderwerp without a text", u"\"text\": \"Alles.\""_s, u"\"shortText\": \"Alles\""_s, MissingKey,
        u"kpis[2].questionnaire.factors[0].topics[0].text"_s);
    // what cannot be
    row("input against unit", u"\"unit\": \"date\""_s, u"\"unit\": \"day\""_s, UnknownValue, u"kpis[1].indicators[0].unit"_s);
    row("judged more often than measured", u"\"measured\": \"quarter\", \"judged\": \"quarter\""_s,
        u"\"measured\": \"quarter\", \"judged\": \"month\""_s, UnknownValue, u"kpis[0].indicators[1].judged"_s);
    row("measured once, judged monthly", u"\"measured\": \"once\", \"judged\": \"once\""_s,
        u"\"measured\": \"once\", \"judged\": \"month\""_s, UnknownValue, u"kpis[1].indicators[0].judged"_s);
    row("a date without a term", u"\"deadline\": { \"amount\": 6, \"unit\": \"month\", \"after\": \"start\", \"earlySignal\": \"award\" },"_s,
        u""_s, MissingKey, u"kpis[1].indicators[0].norm.deadline"_s);
    row("a term of nothing", u"\"amount\": 6"_s, u"\"amount\": 0"_s, OutsideUnit, u"kpis[1].indicators[0].norm.deadline.amount"_s);
    row("more parts needed than there are", u"\"partsNeeded\": 1"_s, u"\"partsNeeded\": 3"_s, OutsideUnit, u"kpis[0].partsNeeded"_s);
    row("no parts needed", u"\"partsNeeded\": 1"_s, u"\"partsNeeded\": 0"_s, OutsideUnit, u"kpis[0].partsNeeded"_s);
    row("an end before the start", u"\"icon\""_s, u"\"end\": \"2025-12-31\", \"icon\""_s, UnknownValue, u"contract.end"_s);
    // norms with holes
    row("no value", u"\"value\": 90,"_s, u""_s, MissingKey, u"kpis[0].indicators[1].norm.value"_s);
    row("open, with a value", u"\"value\": 90,"_s, u"\"value\": 90, \"open\": true,"_s, UnknownValue,
        u"kpis[0].indicators[1].norm.open"_s);
    row("open or not", u"\"value\": 90,"_s, u"\"open\": false,"_s, UnknownValue, u"kpis[0].indicators[1].norm.open"_s);
    row("between without an upper end", u"\"comparator\": \">=\", \"value\": 90"_s, u"\"comparator\": \"between\", \"value\": 90"_s,
        MissingKey, u"kpis[0].indicators[1].norm.high"_s);
    row("between upside down", u"\"comparator\": \">=\", \"value\": 90"_s,
        u"\"comparator\": \"between\", \"value\": 90, \"high\": 80"_s, UnknownValue, u"kpis[0].indicators[1].norm.high"_s);
    row("a gap between bands", u"{ \"below\": 95,"_s, u"{ \"below\": 90,"_s, UnknownValue, u"kpis[0].indicators[0].norm.bands[1]"_s);
    row("bands that overlap", u"{ \"below\": 95,"_s, u"{ \"atMost\": 95,"_s, UnknownValue, u"kpis[0].indicators[0].norm.bands[1]"_s);
    row("a band upside down", u"{ \"atLeast\": 4, \"below\": 7,"_s, u"{ \"atLeast\": 7, \"below\": 4,"_s, UnknownValue,
        u"kpis[2].questionnaire.bands[1]"_s);
    row("over a hundred percent", u"\"value\": 90"_s, u"\"value\": 120"_s, OutsideUnit, u"kpis[0].indicators[1].norm.value"_s);
    row("a margin below zero", u"\"value\": 90"_s, u"\"watchMargin\": -1, \"value\": 90"_s, OutsideUnit,
        u"kpis[0].indicators[1].norm.watchMargin"_s);
}

void TestTemplateReader::namesTheMistake()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(ProblemCode, code);
    QFETCH(QString, place);
    QString text = soundTemplate();
    const qsizetype at = text.indexOf(from);
    QVERIFY2(at >= 0, "the sound template no longer holds what this row changes");
    text.replace(at, from.size(), to);

    const TemplateReading reading = readTemplate(text.toUtf8());
    QVERIFY(!reading.definition);
    const auto isIt = [&](const Problem &problem) { return problem.code == code && problem.place == place; };
    QVERIFY2(std::ranges::any_of(reading.problems, isIt), qPrintable(listed(reading.problems)));
    QVERIFY2(std::ranges::all_of(reading.problems, [](const Problem &problem) { return problem.line > 0; }),
             qPrintable(listed(reading.problems)));
}

void TestTemplateReader::namesAllMistakesAtOnce()
{
    QString text = soundTemplate();
    text.replace(u"\"theme\": \"social\""_s, u"\"theme\": \"x\""_s);
    text.replace(u"\"order\": 9"_s, u"\"order\": true"_s);
    text.replace(u"\"unit\": \"date\""_s, u"\"unit\": 4"_s);
    QCOMPARE(readTemplate(text.toUtf8()).problems.size(), std::size_t(3));
}

void TestTemplateReader::refusesWhatIsNoTemplate_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ProblemCode>("code");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing") << ""_ba << ProblemCode::EmptyFile << 0;
    QTest::newRow("white space") << " \n\t"_ba << ProblemCode::EmptyFile << 0;
    QTest::newRow("a picture") << "\x89PNG\r\n\x1A\n\0\0"_ba << ProblemCode::NotText << 0;
    QTest::newRow("no JSON") << "hello"_ba << ProblemCode::SyntaxError << 1;
    QTest::newRow("a missing comma") << "{\n \"format\": 1\n \"order\": 1 }"_ba << ProblemCode::SyntaxError << 3;
    QTest::newRow("a list") << "[]"_ba << ProblemCode::WrongType << 1;
    QTest::newRow("nested too deep") << QByteArray(100'000, '[') << ProblemCode::SyntaxError << 1;
    QTest::newRow("too large") << QByteArray(4 * 1024 * 1024 + 1, ' ') << ProblemCode::TooLarge << 0;
}

void TestTemplateReader::refusesWhatIsNoTemplate()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ProblemCode, code);
    QFETCH(int, line);
    const TemplateReading reading = readTemplate(bytes);
    QVERIFY(!reading.definition);
    QCOMPARE(reading.problems.size(), std::size_t(1));
    QCOMPARE(reading.problems.front().code, code);
    QCOMPARE(reading.problems.front().line, line);
}

void TestTemplateReader::namesTheLine()
{
    QString text = soundTemplate();
    const qsizetype at = text.indexOf(u"\"theme\": \"social\""_s);
    const int line = int(text.first(at).count(u'\n')) + 1;
    text.replace(at, 17, u"\"theme\": \"Sociaal\""_s);
    const TemplateReading reading = readTemplate(text.toUtf8());
    QCOMPARE(reading.problems.size(), std::size_t(1));
    QCOMPARE(reading.problems.front().line, line);
    QCOMPARE(reading.problems.front().text, u"Sociaal"_s);
    QVERIFY(reading.problems.front().arguments.value(1).contains(u"sustainability"_s));
}

QTEST_GUILESS_MAIN(TestTemplateReader)
#include "tst_TemplateReader.moc"
