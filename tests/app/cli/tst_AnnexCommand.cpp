// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliWorld.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// annex: the promised shape, where messages go, how it ends, and that nothing is stored.
class TestAnnexCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void keepsTheShape();
    void readsARealAnnex();
    void speaksWords();
    void namesRefusedRows();
    void refuses_data();
    void refuses();
};

void TestAnnexCommand::keepsTheShape()
{
    const CliWorld world;
    const QString file = world.write(u"kpi.md"_s,
                                     "KPI-ID | Omschrijving | Norm | Frequentie | Link\n-|-|-|-|-\n"
                                     "KPI-01 | Wachttijd | <30 sec | Maandelijks | W-01 Snel; Prijs\n"
                                     "KPI-02 | te weinig\n\nBenodigde input:\n- Bronnen.\n");
    const Answer answer = world.run({ u"annex"_s, file, u"--json"_s });
    COMPARE_EXIT(answer, 0);
    const QJsonObject json = answer.json();
    QCOMPARE(keysOf(json), u"columns findings open_points refused rows"_s);
    QCOMPARE(json[u"columns"][u"Omschrijving"].toString(), u"title"_s);
    const QJsonValue row = json[u"rows"][0];
    QCOMPARE(keysOf(row),
             u"bands code consequence definition frequency group line links method norm purpose raw responsible "
             "source target title unit"_s);
    QCOMPARE(row[u"line"].toInt(), 3);
    QCOMPARE(row[u"code"].toString(), u"KPI-01"_s);
    QCOMPARE(row[u"norm"][u"text"].toString(), u"<30 sec"_s);
    QCOMPARE(row[u"frequency"][u"text"].toString(), u"Maandelijks"_s);
    QCOMPARE(row[u"frequency"][u"period"].toString(), u"month"_s);
    QVERIFY(row[u"responsible"].isNull());
    QCOMPARE(row[u"links"][0][u"code"].toString(), u"W-01"_s);
    QVERIFY(row[u"links"][1][u"code"].isNull());
    QCOMPARE(row[u"raw"][u"Link"].toString(), u"W-01 Snel; Prijs"_s);
    QCOMPARE(json[u"open_points"][0].toString(), u"Bronnen."_s);
    QCOMPARE(json[u"refused"][0][u"line"].toInt(), 4);
    QVERIFY(json[u"refused"][0][u"reason"].toString().contains(u"2 cellen"_s));
    QCOMPARE(world.names(), QStringList { u"kpi.md"_s });
}

void TestAnnexCommand::readsARealAnnex()
{
    const CliWorld world;
    const Answer answer
        = world.run({ u"--json"_s, u"annex"_s, QStringLiteral(TEST_DATA "/annex/000_8760d00727f84e18.txt") });
    COMPARE_EXIT(answer, 0);
    QCOMPARE(answer.json()[u"rows"].toArray().size(), 14);
    QVERIFY(answer.err.isEmpty());
}

void TestAnnexCommand::speaksWords()
{
    const CliWorld world;
    const QString file = world.write(u"kpi.csv"_s, "Nr;KPI;Norm\n1;Wachttijd;: 5,0%\n1;Klachten;<3%\n");
    const Answer answer = world.run({ u"annex"_s, file });
    COMPARE_EXIT(answer, 0);
    QVERIFY2(answer.out.contains(u"Wachttijd"_s) && answer.out.contains(u"teken voor het getal"_s),
             answer.all().constData());
    QVERIFY(answer.out.contains(u"Code 1 staat ook op regel 2"_s));
}

void TestAnnexCommand::namesRefusedRows()
{
    const CliWorld world;
    const QString file = world.write(u"kpi.txt"_s, "Nr | KPI | Norm\n1 | a | 5% | b | c\n");
    const Answer answer = world.run({ u"annex"_s, file });
    COMPARE_EXIT(answer, 4);
    QVERIFY2(answer.err.contains(u"regel 2"_s), answer.all().constData());
    QVERIFY(answer.out.isEmpty());
}

void TestAnnexCommand::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("xls") << u"a.xls"_s << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) << u".xlsx"_s;
    QTest::newRow("no table") << u"a.txt"_s << QByteArray("Geachte heer,\n") << u"geen tabel"_s;
    QTest::newRow("empty") << u"a.md"_s << QByteArray() << u"niets"_s;
    QTest::newRow("called a workbook") << u"a.ods"_s << QByteArray("kpi;norm") << u"geen werkmap"_s;
}

void TestAnnexCommand::refuses()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const CliWorld world;
    const QString file = world.write(name, bytes);
    const Answer answer = world.run({ u"annex"_s, file, u"--json"_s });
    COMPARE_EXIT(answer, 4);
    QVERIFY2(answer.err.contains(words), answer.all().constData());
    QVERIFY(answer.json()[u"rows"].toArray().isEmpty());
    QCOMPARE(answer.json()[u"refused"].toArray().size(), 1);
    COMPARE_EXIT(world.run({ u"annex"_s, world.path(u"absent.txt"_s) }), 3);
    COMPARE_EXIT(world.run({ u"annex"_s }), 2);
}

QTEST_GUILESS_MAIN(TestAnnexCommand)
#include "tst_AnnexCommand.moc"
