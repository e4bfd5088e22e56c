// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliWorld.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// new, contract add, templates and info.
class TestNewPortfolio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void listsTheLibrary();
    void makesAnEmptyFile();
    void makesContractsFromTemplates();
    void makesTheSample();
    void neverOverwrites();
    void refusesTheSameTemplateTwice();
    void refusesAFolderThatIsNotThere();
    void addsAContract();
    void refusesAContract_data();
    void refusesAContract();
    void describesInWords();
};

void TestNewPortfolio::listsTheLibrary()
{
    const Answer answer = CliWorld().run({ u"templates"_s, u"--json"_s });
    COMPARE_EXIT(answer, 0);
    QVERIFY(answer.err.isEmpty());
    QCOMPARE(keysOf(answer.json()), u"templates"_s);
    const QJsonArray list = answer.json()[u"templates"].toArray();
    QStringList ids;
    for (const QJsonValue &each : list) {
        QCOMPARE(keysOf(each), u"id kpis source title"_s);
        ids += each[u"id"].toString();
    }
    QCOMPARE(ids, (QStringList { u"leasefietsen"_s, u"vloeronderhoud"_s, u"klantcontact"_s, u"applicatiebeheer"_s, u"omnichannel"_s }));
    QCOMPARE(list[0][u"kpis"], 5);
    QCOMPARE(list[2][u"kpis"], 6);
    QCOMPARE(list[0][u"source"], u"004_99d283518d1df84f.txt"_s);
    QVERIFY(CliWorld().run({ u"templates"_s }).out.contains(u"Leasefietsen voor het Rijk"_s));
}

void TestNewPortfolio::makesAnEmptyFile()
{
    const CliWorld world;
    const Answer answer = world.run({ u"new"_s, world.path(u"p.maatlat"_s), u"--json"_s });
    COMPARE_EXIT(answer, 0);
    QCOMPARE(keysOf(answer.json()), u"contracts file measurements version"_s);
    QCOMPARE(answer.json()[u"contracts"].toArray(), QJsonArray());
    QCOMPARE(answer.json()[u"measurements"], 0);
    QCOMPARE(world.names(), QStringList { u"p.maatlat"_s });
    QCOMPARE(world.run({ u"info"_s, world.path(u"p.maatlat"_s), u"--json"_s }).out, answer.out);
}

void TestNewPortfolio::makesContractsFromTemplates()
{
    const CliWorld world;
    const QString file = world.portfolio({ u"leasefietsen"_s, u"klantcontact"_s });
    const Answer answer = world.run({ u"info"_s, file, u"--json"_s });
    COMPARE_EXIT(answer, 0);
    QCOMPARE(answer.json()[u"file"], file);
    const QJsonArray contracts = answer.json()[u"contracts"].toArray();
    QCOMPARE(contracts.size(), 2);
    for (const QJsonValue &contract : contracts) {
        QCOMPARE(keysOf(contract), u"end id kpis periods start title"_s);
        QVERIFY(contract[u"end"].isNull());
        QVERIFY(QDate::fromString(contract[u"start"].toString(), Qt::ISODate).isValid());
        for (const QJsonValue &kpi : contract[u"kpis"].toArray())
            QCOMPARE(keysOf(kpi), u"code confirmed title"_s);
    }
    QStringList codes;
    for (const QJsonValue &kpi : contracts[0][u"kpis"].toArray())
        codes += kpi[u"code"].toString();
    QCOMPARE(codes.join(u' '), u"isv social-return circulariteit leverbetrouwbaarheid klanttevredenheid"_s);
    codes.clear();
    for (const QJsonValue &kpi : contracts[1][u"kpis"].toArray())
        codes += kpi[u"code"].toString();
    QCOMPARE(codes.join(u' '), u"aangenomen snelheid wachttijd first-time-fix kritieke-fouten niet-kritieke-fouten"_s);
}

void TestNewPortfolio::makesTheSample()
{
    const CliWorld world;
    const Answer answer = world.run({ u"new"_s, world.path(u"voorbeeld.maatlat"_s), u"--sample"_s, u"--json"_s });
    COMPARE_EXIT(answer, 0);
    QVERIFY(answer.json()[u"measurements"].toInt() > 100);
    for (const QJsonValue &contract : answer.json()[u"contracts"].toArray())
        QVERIFY2(contract[u"periods"].toArray().size() >= 3, qPrintable(contract[u"id"].toString()));
    COMPARE_EXIT(world.run({ u"check"_s, world.path(u"voorbeeld.maatlat"_s) }), 0);
}

void TestNewPortfolio::neverOverwrites()
{
    const CliWorld world;
    const QString file = world.write(u"p.maatlat"_s, "iets van een ander");
    const Answer answer = world.run({ u"new"_s, file });
    COMPARE_EXIT(answer, 3);
    QVERIFY(answer.err.contains(u"bestaat al"_s));
    QVERIFY(answer.out.isEmpty());
    QCOMPARE(world.bytes(u"p.maatlat"_s), QByteArray("iets van een ander"));
    QCOMPARE(world.names(), QStringList { u"p.maatlat"_s });
}

void TestNewPortfolio::refusesTheSameTemplateTwice()
{
    const CliWorld world;
    const Answer answer = world.run({ u"new"_s, world.path(u"p.maatlat"_s), u"--template"_s, u"leasefietsen"_s,
                                      u"--template"_s, u"leasefietsen"_s });
    COMPARE_EXIT(answer, 2);
    QVERIFY(answer.err.contains(u"twee keer"_s));
    QVERIFY(world.names().isEmpty());
}

void TestNewPortfolio::refusesAFolderThatIsNotThere()
{
    const CliWorld world;
    COMPARE_EXIT(world.run({ u"new"_s, world.path(u"weg/p.maatlat"_s) }), 3);
    QVERIFY(world.names().isEmpty());
    QVERIFY2(QDir(world.environment().dataFolder + u"/work"_s).isEmpty(),
             "a file that did not come leaves no work copy");
}

void TestNewPortfolio::addsAContract()
{
    const CliWorld world;
    const QString file = world.portfolio({ u"klantcontact"_s });
    const Answer answer
        = world.run({ u"contract"_s, u"add"_s, file, u"--id"_s, u"schoonmaak"_s, u"--title"_s,
                      u"Schoonmaak & \"meer\""_s, u"--start"_s, u"2026-01-01"_s, u"--end"_s, u"2027-12-31"_s,
                      u"--client"_s, u"Rijk"_s, u"--supplier"_s, u"Veeg BV"_s, u"--json"_s });
    COMPARE_EXIT(answer, 0);
    const QJsonValue added = answer.json()[u"contracts"][1];
    QCOMPARE(added[u"id"], u"schoonmaak"_s);
    QCOMPARE(added[u"title"], u"Schoonmaak & \"meer\""_s);
    QCOMPARE(added[u"start"], u"2026-01-01"_s);
    QCOMPARE(added[u"end"], u"2027-12-31"_s);
    QCOMPARE(added[u"kpis"].toArray(), QJsonArray());
    QCOMPARE(world.run({ u"info"_s, file, u"--json"_s }).json()[u"contracts"].toArray().size(), 2);
    QCOMPARE(world.names(), QStringList { u"p.maatlat"_s });
}

void TestNewPortfolio::refusesAContract_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::newRow("an id that is there") << u"klantcontact"_s << u"2026-01-01"_s << u"2027-01-01"_s;
    QTest::newRow("the same id in capitals") << u"KLANTCONTACT"_s << u"2026-01-01"_s << u"2027-01-01"_s;
    QTest::newRow("an empty id") << u""_s << u"2026-01-01"_s << u"2027-01-01"_s;
    QTest::newRow("a start that is no date") << u"a"_s << u"1 januari"_s << u"2027-01-01"_s;
    QTest::newRow("a start without its month") << u"a"_s << u"2026"_s << u"2027-01-01"_s;
    QTest::newRow("an end that is no date") << u"a"_s << u"2026-01-01"_s << u"2026-02-29"_s;
    QTest::newRow("an end before the start") << u"a"_s << u"2026-01-01"_s << u"2025-12-31"_s;
}

void TestNewPortfolio::refusesAContract()
{
    QFETCH(QString, id);
    QFETCH(QString, start);
    QFETCH(QString, end);
    const CliWorld world;
    const QString file = world.portfolio({ u"klantcontact"_s });
    const QByteArray before = world.bytes(u"p.maatlat"_s);
    const Answer answer = world.run({ u"contract"_s, u"add"_s, file, u"--id"_s, id, u"--title"_s, u"Titel"_s,
                                      u"--start"_s, start, u"--end"_s, end });
    COMPARE_EXIT(answer, 2);
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(world.bytes(u"p.maatlat"_s), before);
    QVERIFY2(QDir(world.environment().dataFolder + u"/work"_s).isEmpty(), "nothing is left to be recovered");
}

void TestNewPortfolio::describesInWords()
{
    const CliWorld world;
    const Answer answer = world.run({ u"info"_s, world.portfolio({ u"klantcontact"_s }) });
    COMPARE_EXIT(answer, 0);
    for (const QString &text :
         { u"klantcontact: Klantcontact inwoners"_s, u"Metingen: 0"_s, u"Nog geen metingen"_s, u"wachttijd"_s })
        QVERIFY2(answer.out.contains(text), answer.all());
}

QTEST_GUILESS_MAIN(TestNewPortfolio)
#include "tst_NewPortfolio.moc"
