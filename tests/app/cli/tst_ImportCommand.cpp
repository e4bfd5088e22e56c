// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliWorld.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// import measurements: all of a table goes in, or nothing and every refused row is named.
class TestImportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void takes_data();
    void takes();
    void refuses_data();
    void refuses();
    void namesEveryRefusedRow();
    void comesAgainWithoutHarm();
    void correctsWhatWasThere();
    void mapsForeignWords();
    void refusesAMap_data();
    void refusesAMap();
    void needsAContract();
    void needsItsFiles();

private:
    static QStringList words(const QString &file, const QString &source, const QString &contract)
    {
        return { u"import"_s, u"measurements"_s, file, source, u"--contract"_s, contract, u"--json"_s };
    }
    /// "2026-09 99.94" per outcome of the kpi that has a value.
    static QString valuesOf(const CliWorld &world, const QString &contract, const QString &kpi, const QString &period);
};

QString TestImportCommand::valuesOf(const CliWorld &world, const QString &contract, const QString &kpi,
                                    const QString &period)
{
    const Answer answer = world.run(
        { u"evaluate"_s, world.path(u"p.maatlat"_s), u"--contract"_s, contract, u"--period"_s, period, u"--json"_s });
    QStringList values;
    for (const QJsonValue &row : answer.json()[u"outcomes"].toArray()) {
        if (row[u"kpi"] == kpi && !row[u"value"].isNull())
            values += (row[u"period"].toString() + u' ' + row[u"party"].toString()).trimmed() + u' '
                + row[u"value"].toString();
    }
    return values.join(u", "_s);
}

void TestImportCommand::takes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("contract");
    QTest::addColumn<QString>("kpi");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("empty");
    const QString calls = u"klantcontact"_s;
    const QString bikes = u"leasefietsen"_s;
    const auto row = [](const char *name, const QByteArray &bytes, const QString &contract, const QString &kpi,
                        const QString &expected,
                        int empty = 0) { QTest::newRow(name) << bytes << contract << kpi << expected << empty; };
    const QString aangenomen = u"aangenomen"_s;
    row("long", "kpi;period;value\naangenomen;2026-09;94,4\n", calls, aangenomen, u"2026-09 94.4"_s);
    row("all columns of the long shape",
        "kpi;period;party;value;numerator;denominator;note\naangenomen;2026-09;;94,4;944;1000;storing\n", calls,
        aangenomen, u"2026-09 94.4"_s);
    row("a part by its number", "kpi;period;value\naangenomen.1;2026-09;94,4\n", calls, aangenomen, u"2026-09 94.4"_s);
    row("wide", "kpi;2026-07;2026-08;2026-09\naangenomen;94,4;95;96\n", calls, aangenomen,
        u"2026-07 94.4, 2026-08 95, 2026-09 96"_s);
    row("wide with a party column", "kpi;party;2026-08;2026-09\nleverbetrouwbaarheid.1;Belastingdienst;95;96\n", bikes,
        u"leverbetrouwbaarheid"_s, u"2026-08 Belastingdienst 95, 2026-09 Belastingdienst 96, 2026-Q3 100"_s);
    row("long with a party column", "kpi;period;party;value\nleverbetrouwbaarheid.1;2026-09;Belastingdienst;94,9\n",
        bikes, u"leverbetrouwbaarheid"_s, u"2026-09 Belastingdienst 94.9, 2026-Q3 0"_s);
    row("a point among commas", "kpi;2026-07;2026-08;2026-09\naangenomen;99,97%;99.94%;99,97%\n", calls, aangenomen,
        u"2026-07 99.97, 2026-08 99.94, 2026-09 99.97"_s);
    row("with and without the sign", "kpi;2026-07;2026-08;2026-09\naangenomen;99,97%;99.94%;99,97\n", calls, aangenomen,
        u"2026-07 99.97, 2026-08 99.94, 2026-09 99.97"_s);
    row("geen percentage bekend", "kpi;2026-07;2026-08\naangenomen;geen percentage bekend;95\n", calls, aangenomen,
        u"2026-08 95"_s, 1);
    row("empty cells", "kpi;2026-07;2026-08;2026-09\naangenomen;;95;\n", calls, aangenomen, u"2026-08 95"_s, 2);
    row("a fraction", "kpi;period;numerator;denominator\naangenomen;2026-09;2;3\n", calls, aangenomen,
        u"2026-09 66.666667"_s);
    row("Windows-1252", "kpi;period;value;note\naangenomen;2026-09;94,4;co\xF6rdinatie \x80\n", calls, aangenomen,
        u"2026-09 94.4"_s);
    row("a byte order mark", "\xEF\xBB\xBFkpi;period;value\r\naangenomen;2026-09;94,4\r\n", calls, aangenomen,
        u"2026-09 94.4"_s);
    row("tabs", "kpi\tperiod\tvalue\naangenomen\t2026-09\t94,4\n", calls, aangenomen, u"2026-09 94.4"_s);
    row("commas", "kpi,period,value\naangenomen,2026-09,94.4\n", calls, aangenomen, u"2026-09 94.4"_s);
    row("commas and a quoted decimal comma", "kpi,period,value\naangenomen,2026-09,\"94,4\"\n", calls, aangenomen,
        u"2026-09 94.4"_s);
    row("no line end at the end", "kpi;period;value\naangenomen;2026-09;94,4", calls, aangenomen, u"2026-09 94.4"_s);
    row("only a header", "kpi;period;value\n", calls, aangenomen, u""_s);
}

void TestImportCommand::takes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, contract);
    QFETCH(QString, kpi);
    QFETCH(QString, expected);
    QFETCH(int, empty);
    const CliWorld world;
    const QString file = world.portfolio({ contract });
    const Answer answer = world.run(words(file, world.write(u"bron.csv"_s, bytes), contract));
    COMPARE_EXIT(answer, 0);
    QVERIFY2(answer.err.isEmpty(), answer.all());
    QCOMPARE(keysOf(answer.json()), u"empty refused rows stored"_s);
    // A central share stands beside the values of the deelnemers; it was computed, not stored.
    const auto values = expected.split(u", "_s, Qt::SkipEmptyParts).filter(QRegularExpression(u"^(?!2026-Q3)"_s));
    QCOMPARE(answer.json()[u"stored"], int(values.size()));
    QCOMPARE(answer.json()[u"empty"], empty);
    QCOMPARE(answer.json()[u"refused"].toArray(), QJsonArray());
    QCOMPARE(valuesOf(world, contract, kpi, u"2026-Q3"_s), expected);
    QCOMPARE(world.names(), (QStringList { u"bron.csv"_s, u"p.maatlat"_s }));
}

void TestImportCommand::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("contract");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason"); ///< a part of it
    const QString calls = u"klantcontact"_s;
    const QString bikes = u"leasefietsen"_s;
    const auto row = [](const char *name, const QByteArray &bytes, const QString &contract, int line,
                        const QString &column, const QString &text, const QString &reason) {
        QTest::newRow(name) << bytes << contract << line << column << text << reason;
    };
    row("1.234 of a count", "kpi;period;value\nwachttijd;2026-09;1.234\n", calls, 2, u"value"_s, u"1.234"_s,
        u"1,234"_s);
    row("1.234 of a percentage", "kpi;period;value\naangenomen;2026-09;1.234\n", calls, 2, u"value"_s, u"1.234"_s,
        u"1,234"_s);
    row("950%", "kpi;period;value\naangenomen;2026-09;950%\n", calls, 2, u"value"_s, u"950%"_s, u"95"_s);
    row("an unknown kpi", "kpi;period;value\nonbekend;2026-09;94\n", calls, 2, u"kpi"_s, u"onbekend"_s, u"onbekend"_s);
    row("an unknown party", "kpi;period;party;value\nleverbetrouwbaarheid.1;2026-09;Ministerie X;94\n", bikes, 2,
        u"party"_s, u"Ministerie X"_s, u"Ministerie X"_s);
    row("an unknown period", "kpi;period;value\naangenomen;2026-13;94\n", calls, 2, u"period"_s, u"2026-13"_s,
        u"geen periode"_s);
    row("a period of another kind", "kpi;period;value\naangenomen;2026-Q3;94\n", calls, 2, u"period"_s, u"2026-Q3"_s,
        u"maandelijks"_s);
    row("a period to come", "kpi;period;value\naangenomen;2026-11;94\n", calls, 2, u"period"_s, u"2026-11"_s, u""_s);
    row("a duplicate row", "kpi;period;value\naangenomen;2026-09;94\naangenomen;2026-09;95\n", calls, 3, u""_s, u""_s,
        u"2"_s);
    row("a word for a number", "kpi;period;value\naangenomen;2026-09;veel\n", calls, 2, u"value"_s, u"veel"_s,
        u"geen getal"_s);
    row("a formula", "kpi;period;value\naangenomen;2026-09;=1+1\n", calls, 2, u"value"_s, u"=1+1"_s, u"geen getal"_s);
    row("an unknown column", "kpi;period;value;kleur\naangenomen;2026-09;94;rood\n", calls, 1, u"kleur"_s, u"kleur"_s,
        u"kleur"_s);
    row("no header", "aangenomen;2026-09;94\n", calls, 1, u"aangenomen"_s, u"aangenomen"_s, u"aangenomen"_s);
    row("an open quote", "kpi;period;value\naangenomen;2026-09;\"94\n", calls, 2, u""_s, u""_s, u""_s);
    row("nothing at all", "", calls, 0, u""_s, u""_s, u"leeg"_s);
    row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), calls, 0, u""_s, u""_s, u""_s);
    row("a workbook", QByteArray("PK\x03\x04\x14\0\6\0", 8), calls, 0, u""_s, u""_s, u""_s);
}

void TestImportCommand::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, contract);
    QFETCH(int, line);
    QFETCH(QString, column);
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const CliWorld world;
    const QString file = world.portfolio({ contract });
    const QByteArray before = world.bytes(u"p.maatlat"_s);
    const Answer answer = world.run(words(file, world.write(u"bron.csv"_s, bytes), contract));
    COMPARE_EXIT(answer, 4);
    const QJsonObject json = answer.json();
    QCOMPARE(json[u"stored"], 0);
    QCOMPARE(json[u"refused"].toArray().size(), column == u"aangenomen" ? 3 : 1);
    const QJsonValue refused = json[u"refused"][0];
    QCOMPARE(keysOf(refused), u"column line reason text"_s);
    QCOMPARE(refused[u"line"], line);
    QCOMPARE(refused[u"column"].toString(), column);
    QCOMPARE(refused[u"text"], text);
    QVERIFY2(refused[u"reason"].toString().contains(reason) && !refused[u"reason"].toString().isEmpty(), answer.all());
    QVERIFY2(answer.err.contains(refused[u"reason"].toString()), answer.all());
    QVERIFY2(answer.err.contains(u"er is niets van"_s), answer.all());
    QCOMPARE(world.bytes(u"p.maatlat"_s), before);
    QCOMPARE(world.names(), (QStringList { u"bron.csv"_s, u"p.maatlat"_s }));
    QVERIFY(QDir(world.environment().dataFolder + u"/work"_s).isEmpty());
}

void TestImportCommand::namesEveryRefusedRow()
{
    const CliWorld world;
    const QString file = world.portfolio({ u"klantcontact"_s });
    const QString source = world.write(
        u"bron.csv"_s,
        "kpi;period;value\nonbekend;2026-09;94\naangenomen;2026-09;95\nsnelheid;2026-09;950%\nwachttijd;lente;3\n");
    const Answer answer = world.run(words(file, source, u"klantcontact"_s));
    COMPARE_EXIT(answer, 4);
    QCOMPARE(answer.json()[u"rows"], 4);
    QList<int> lines;
    for (const QJsonValue &row : answer.json()[u"refused"].toArray())
        lines += row[u"line"].toInt();
    QCOMPARE(lines, (QList<int> { 2, 4, 5 }));
    QVERIFY2(answer.err.contains(u"regel 4, kolom value: \"950%\""_s), answer.all());
    QVERIFY2(answer.err.contains(u"3 regels geweigerd"_s), answer.all());
    QCOMPARE(valuesOf(world, u"klantcontact"_s, u"aangenomen"_s, u"2026-Q3"_s), QString());
}

void TestImportCommand::comesAgainWithoutHarm()
{
    const CliWorld world;
    const QString file = world.portfolio({ u"klantcontact"_s });
    const QString source = world.write(u"bron.csv"_s, "kpi;2026-08;2026-09\naangenomen;94,4;95\n");
    QCOMPARE(world.run(words(file, source, u"klantcontact"_s)).json()[u"stored"], 2);
    const Answer again = world.run(words(file, source, u"klantcontact"_s));
    COMPARE_EXIT(again, 0);
    QCOMPARE(again.json()[u"stored"], 0);
    const Answer inWords = world.run({ u"import"_s, u"measurements"_s, file, source });
    COMPARE_EXIT(inWords, 0);
    QVERIFY2(inWords.out.contains(u"2 waarden stonden er al zo"_s), inWords.all());
}

void TestImportCommand::correctsWhatWasThere()
{
    const CliWorld world;
    const QString file = world.portfolio({ u"klantcontact"_s });
    for (const char *value : { "94,4", "96" })
        COMPARE_EXIT(
            world.run(words(
                file, world.write(u"bron.csv"_s, QByteArray("kpi;period;value\naangenomen;2026-09;") + value + '\n'),
                u"klantcontact"_s)),
            0);
    QCOMPARE(valuesOf(world, u"klantcontact"_s, u"aangenomen"_s, u"2026-Q3"_s), u"2026-09 96"_s);
    COMPARE_EXIT(world.run({ u"check"_s, file }), 0);
}

void TestImportCommand::mapsForeignWords()
{
    const CliWorld world;
    const QString file = world.portfolio({ u"leasefietsen"_s });
    const QString source = world.write(
        u"bron.csv"_s, "Indicator;Tijdvak;Klant;Score;Kleur\nOTD;P9;BD;94,9;rood\nOTD;2026-08;MinIenW;96;groen\n");
    const QString map = world.write(u"vertaling.csv"_s,
                                    "soort;van;naar\nkolom;indicator;kpi\nkolom;Tijdvak;periode\nkolom;Klant;party\n"
                                    "kolom;Score;value\nkolom;Kleur;-\nkpi;OTD;leverbetrouwbaarheid.1\n"
                                    "deelnemer;BD;Belastingdienst\nperiode;P9;2026-09\n");
    QStringList asked = words(file, source, u"leasefietsen"_s);
    COMPARE_EXIT(world.run(asked), 4);
    const Answer answer = world.run(asked << u"--map"_s << map);
    COMPARE_EXIT(answer, 0);
    QCOMPARE(answer.json()[u"stored"], 2);
    const QString values = valuesOf(world, u"leasefietsen"_s, u"leverbetrouwbaarheid"_s, u"2026-Q3"_s);
    QVERIFY2(values.contains(u"2026-09 Belastingdienst 94.9"_s), qPrintable(values));
    // What is wrong is told in the words of the table itself.
    const QString wrong = world.write(u"fout.csv"_s, "Indicator;Tijdvak;Klant;Score\nOTD;P9;BD;veel\n");
    const Answer refused = world.run({ u"import"_s, u"measurements"_s, file, wrong, u"--map"_s, map, u"--json"_s });
    COMPARE_EXIT(refused, 4);
    QCOMPARE(refused.json()[u"refused"][0][u"column"], u"Score"_s);
}

void TestImportCommand::refusesAMap_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::newRow("another kind") << QByteArray("kind;from;to\nkleur;rood;breach\n") << 2;
    QTest::newRow("from nothing") << QByteArray("kind;from;to\nkpi;;aangenomen\n") << 2;
    QTest::newRow("to nothing") << QByteArray("kind;from;to\nkpi;OTD;\n") << 2;
    QTest::newRow("said twice") << QByteArray("kind;from;to\nkpi;OTD;aangenomen\nkpi;otd;snelheid\n") << 3;
    QTest::newRow("no such columns") << QByteArray("a;b\n1;2\n") << 1;
    QTest::newRow("nothing") << QByteArray() << 0;
}

void TestImportCommand::refusesAMap()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    const CliWorld world;
    const QString file = world.portfolio({ u"klantcontact"_s });
    const QByteArray before = world.bytes(u"p.maatlat"_s);
    const QString source = world.write(u"bron.csv"_s, "kpi;period;value\naangenomen;2026-09;95\n");
    const Answer answer = world.run(
        { u"import"_s, u"measurements"_s, file, source, u"--map"_s, world.write(u"vertaling.csv"_s, bytes) });
    COMPARE_EXIT(answer, 4);
    QVERIFY2(answer.err.contains(u"vertaling.csv"_s), answer.all());
    QVERIFY2(line == 0 || answer.err.contains(u"regel %1"_s.arg(line)), answer.all());
    QCOMPARE(world.bytes(u"p.maatlat"_s), before);
}

void TestImportCommand::needsAContract()
{
    const CliWorld world;
    const QString file = world.portfolio({ u"leasefietsen"_s, u"klantcontact"_s });
    const QString source = world.write(u"bron.csv"_s, "kpi;period;value\naangenomen;2026-09;95\n");
    const Answer none = world.run({ u"import"_s, u"measurements"_s, file, source });
    COMPARE_EXIT(none, 2);
    QVERIFY2(none.err.contains(u"leasefietsen, klantcontact"_s), none.all());
    const Answer other = world.run(words(file, source, u"bellen"_s));
    COMPARE_EXIT(other, 2);
    QVERIFY2(other.err.contains(u"‘bellen’"_s), other.all());
    COMPARE_EXIT(world.run(words(file, source, u"KlantContact"_s)), 0);
}

void TestImportCommand::needsItsFiles()
{
    const CliWorld world;
    const QString file = world.portfolio({ u"klantcontact"_s });
    const QString source = world.write(u"bron.csv"_s, "kpi;period;value\naangenomen;2026-09;95\n");
    COMPARE_EXIT(world.run(words(file, world.path(u"weg.csv"_s), u"klantcontact"_s)), 3);
    COMPARE_EXIT(world.run(words(world.path(u"weg.maatlat"_s), source, u"klantcontact"_s)), 3);
    COMPARE_EXIT(world.run(words(file, source, u"klantcontact"_s) << u"--map"_s << world.path(u"weg.csv"_s)), 3);
    QVERIFY(QDir().mkpath(world.path(u"map.csv"_s)));
    const Answer folder = world.run(words(file, world.path(u"map.csv"_s), u"klantcontact"_s));
    COMPARE_EXIT(folder, 3);
    QVERIFY2(folder.err.contains(u"Dit is een map"_s), folder.all());
    QVERIFY(!world.names().contains(u"weg.maatlat"_s));
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_ImportCommand.moc"
