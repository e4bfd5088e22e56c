// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasurementMap.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// What foreign words mean, read from a table of three columns.
class TestMeasurementMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void means_data();
    void means();
    void leavesColumnsOut();
    void refuses_data();
    void refuses();
};

void TestMeasurementMap::means_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char *name, MeasurementMap::Kind kind, const QString &text, const QString &meaning) {
        QTest::newRow(name) << static_cast<int>(kind) << text << meaning;
    };
    row("a column", MeasurementMap::Kind::Column, u"Tijdvak"_s, u"period"_s);
    row("other letters and spaces", MeasurementMap::Kind::Column, u"  TIJDVAK "_s, u"period"_s);
    row("a kpi", MeasurementMap::Kind::Kpi, u"OTD"_s, u"leverbetrouwbaarheid.1"_s);
    row("a deelnemer", MeasurementMap::Kind::Party, u"BD"_s, u"Belastingdienst"_s);
    row("a period", MeasurementMap::Kind::Period, u"P9"_s, u"2026-09"_s);
    row("a word of another kind", MeasurementMap::Kind::Party, u"OTD"_s, u"OTD"_s);
    row("a word that was not said", MeasurementMap::Kind::Kpi, u"Wachttijd"_s, u"Wachttijd"_s);
    row("nothing", MeasurementMap::Kind::Kpi, u""_s, u""_s);
}

void TestMeasurementMap::means()
{
    QFETCH(int, kind);
    QFETCH(QString, text);
    QFETCH(QString, meaning);
    const auto reading = readMeasurementMap("soort;van;naar\nkolom;Tijdvak;period\nKPI;OTD;leverbetrouwbaarheid.1\n"
                                            "deelnemer;BD;Belastingdienst\nperiode;P9;2026-09\n");
    QVERIFY(reading.problems.empty());
    QCOMPARE(reading.map.meaningOf(static_cast<MeasurementMap::Kind>(kind), text), meaning);
}

void TestMeasurementMap::leavesColumnsOut()
{
    const auto reading = readMeasurementMap("kind;from;to\ncolumn;Kleur;-\ncolumn;Vorm;\ncolumn;Score;value\n");
    QVERIFY(reading.problems.empty());
    QVERIFY(reading.map.isLeftOut(u"kleur"_s) && reading.map.isLeftOut(u"Vorm"_s));
    QVERIFY(!reading.map.isLeftOut(u"Score"_s) && !reading.map.isLeftOut(u"Elders"_s));
    QVERIFY(!MeasurementMap().isLeftOut(u"Kleur"_s));
}

void TestMeasurementMap::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("place");
    QTest::newRow("another kind") << QByteArray("kind;from;to\nkleur;rood;x\n") << 2 << u"kind"_s;
    QTest::newRow("from nothing") << QByteArray("kind;from;to\nkpi;;x\n") << 2 << u"from"_s;
    QTest::newRow("to nothing") << QByteArray("kind;from;to\nkpi;x;\n") << 2 << u"to"_s;
    QTest::newRow("said twice") << QByteArray("soort;van;naar\nkpi;x;a\nkpi;X;b\n") << 3 << u"van"_s;
    QTest::newRow("a column missing") << QByteArray("kind;from\nkpi;x\n") << 1 << u"to"_s;
    QTest::newRow("a column too many") << QByteArray("kind;from;to;why\nkpi;x;a;b\n") << 1 << u"why"_s;
    QTest::newRow("no text") << QByteArray("PK\3\4\0\0", 6) << 0 << u""_s;
}

void TestMeasurementMap::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(QString, place);
    const auto reading = readMeasurementMap(bytes);
    QCOMPARE(reading.problems.size(), std::size_t(1));
    QCOMPARE(reading.problems.front().line, line);
    QCOMPARE(reading.problems.front().place, place);
}

QTEST_GUILESS_MAIN(TestMeasurementMap)
#include "tst_MeasurementMap.moc"
