// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliWorld.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The words of a command line: what is wrong with them is said in one line, with how it should be.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void refuses_data();
    void refuses();
    void explainsItself();
    void namesEveryCommand();
    void speaksEnglish();
    void takesGlobalsAnywhere();
    void knowsWhatPaints();
};

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said"); ///< what the one line has to contain
    const auto row
        = [](const char *name, const QString &line, const QString &said) { QTest::newRow(name) << line << said; };
    row("nothing", u""_s, u"geen opdracht"_s);
    row("an unknown command", u"dans"_s, u"‘dans’ is geen opdracht"_s);
    row("half a command", u"workdays"_s, u"workdays add, workdays count, workdays holidays"_s);
    row("half a command and something else", u"workdays sub"_s, u"workdays add"_s);
    row("half of import", u"import"_s, u"import measurements"_s);
    row("an unknown option", u"info p.maatlat --kleur rood"_s, u"--kleur is geen optie van info"_s);
    row("an option twice", u"evaluate p.maatlat --period 2026 --period 2025"_s, u"--period staat er twee keer"_s);
    row("an option without its value", u"evaluate p.maatlat --period"_s, u"bij --period hoort een waarde"_s);
    row("a global without its value", u"templates --today"_s, u"bij --today hoort een waarde"_s);
    row("too little", u"info"_s, u"er ontbreekt iets"_s);
    row("too much", u"info a b"_s, u"‘b’ is te veel"_s);
    row("a required option is missing", u"contract add p.maatlat --id a --title b"_s, u"--start ontbreekt"_s);
    row("another language", u"--lang fr templates"_s, u"nl of en"_s);
    row("a global with an empty value", u"--today= templates"_s, u"bij --today hoort een waarde"_s);
    row("a language that is empty", u"--lang= templates"_s, u"bij --lang hoort een waarde"_s);
    row("a day with a time", u"--today 2026-04-02T00:00 templates"_s, u"--today is een datum"_s);
    row("a day that is none", u"--today 2026-02-30 templates"_s, u"--today is een datum"_s);
    row("a day written otherwise", u"--today 13-10-2026 templates"_s, u"--today is een datum"_s);
    row("a date that is none", u"workdays add 2026-13-01 5"_s, u"‘2026-13-01’ is geen datum"_s);
    row("a number that is none", u"workdays add 2026-01-01 vijf"_s, u"‘vijf’ is geen heel getal"_s);
    row("a year that is none", u"workdays holidays 0"_s, u"‘0’ is geen heel getal van 1"_s);
    row("a term that is none", u"term 2026-01-01 straks"_s, u"‘straks’ is geen termijn"_s);
    row("a term out of time", u"term 2026-01-01 99999jaar"_s, u"1 tot en met 9999"_s);
    row("a period that is none", u"evaluate p.maatlat --period lente"_s, u"‘lente’ is geen periode"_s);
    row("a setting without a value", u"kto s.csv --set rounding"_s, u"key=value"_s);
    row("an unknown setting", u"kto s.csv --set kleur=rood"_s, u"‘kleur’ is geen instelling"_s);
    row("an unknown value of a setting", u"kto s.csv --set rounding=3"_s, u"none, 0, 1, 2"_s);
    row("a minimum above everything", u"kto s.csv --set response_minimum=101"_s, u"0 tot en met 100"_s);
    row("a template that is not there", u"new nieuw.maatlat --template fietsen"_s, u"leasefietsen, "_s);
    row("a sample and a template", u"new nieuw.maatlat --sample --template leasefietsen"_s, u"niet allebei"_s);
    row("another kind of report", u"report p.maatlat --kind krant -o x.pdf"_s, u"--kind kan overleg of dossier zijn"_s);
    row("another kind of file", u"report p.maatlat --kind overleg -o x.doc"_s, u".pdf"_s);
}

void TestCommandLine::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, said);
    const CliWorld world;
    const Answer answer = world.run(line.split(u' ', Qt::SkipEmptyParts));
    COMPARE_EXIT(answer, 2);
    QVERIFY2(answer.out.isEmpty(), answer.all());
    QVERIFY2(answer.err.contains(said), answer.all());
    QVERIFY2(answer.err.startsWith(u"maatlat-cli: "_s) && answer.err.count(u'\n') == 1, answer.all());
    QVERIFY(world.names().isEmpty());
}

void TestCommandLine::explainsItself()
{
    const CliWorld world;
    COMPARE_EXIT(world.run({ u"--version"_s }), 0);
    QCOMPARE(world.run({ u"--version"_s }).out, u"maatlat-cli "_s + QStringLiteral(MAATLAT_VERSION) + u'\n');
    const Answer one = world.run({ u"kto"_s, u"--help"_s });
    COMPARE_EXIT(one, 0);
    QVERIFY(one.out.startsWith(u"maatlat-cli kto SCORES.csv"_s));
    QVERIFY(one.err.isEmpty());
}

void TestCommandLine::namesEveryCommand()
{
    const Answer help = CliWorld().run({ u"--help"_s });
    COMPARE_EXIT(help, 0);
    for (const QString &name :
         { u"new FILE"_s, u"contract add FILE"_s, u"templates"_s, u"info FILE"_s, u"import measurements FILE SOURCE"_s,
           u"evaluate FILE"_s, u"report FILE"_s, u"check FILE"_s, u"backup FILE DEST"_s, u"restore BACKUP FILE"_s,
           u"kto SCORES.csv"_s, u"workdays add DATE N"_s, u"workdays count FROM TO"_s, u"workdays holidays YEAR"_s,
           u"term DATE TERM"_s })
        QVERIFY2(help.out.contains(u"  "_s + name), qPrintable(name));
}

void TestCommandLine::speaksEnglish()
{
    const Answer dutch = CliWorld().run({ u"--json"_s, u"workdays"_s, u"holidays"_s, u"2026"_s });
    const Answer english
        = CliWorld().run({ u"--json"_s, u"--lang"_s, u"en"_s, u"workdays"_s, u"holidays"_s, u"2026"_s });
    COMPARE_EXIT(english, 0);
    QCOMPARE(dutch.json()[u"holidays"][0][u"name"], u"Nieuwjaarsdag"_s);
    // The keys, dates and codes are the same in every language.
    QCOMPARE(keysOf(english.json()), keysOf(dutch.json()));
    QCOMPARE(english.json()[u"holidays"][0][u"date"], dutch.json()[u"holidays"][0][u"date"]);
}

void TestCommandLine::takesGlobalsAnywhere()
{
    const CliWorld world;
    const QString expected
        = world.run({ u"--json"_s, u"workdays"_s, u"count"_s, u"2026-04-02"_s, u"2026-04-17"_s }).out;
    QCOMPARE(world.run({ u"workdays"_s, u"--json"_s, u"count"_s, u"2026-04-02"_s, u"2026-04-17"_s }).out, expected);
    QCOMPARE(world.run({ u"workdays"_s, u"count"_s, u"2026-04-02"_s, u"2026-04-17"_s, u"--json"_s }).out, expected);
    // A minus with a figure is a number; behind "--" everything is an argument; a value may follow "=".
    COMPARE_EXIT(world.run({ u"workdays"_s, u"add"_s, u"2026-04-02"_s, u"-5"_s }), 0);
    COMPARE_EXIT(world.run({ u"info"_s, u"--"_s, u"--weg"_s }), 3);
    COMPARE_EXIT(world.run({ u"--today=2026-01-01"_s, u"templates"_s }), 0);
}

void TestCommandLine::knowsWhatPaints()
{
    QVERIFY(needsPainting({ u"report"_s, u"x"_s }));
    QVERIFY(!needsPainting({ u"evaluate"_s, u"x"_s }));
    QVERIFY(!needsPainting({}));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_CommandLine.moc"
