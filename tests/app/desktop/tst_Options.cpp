// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Options.h"
#include "Warnings.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void readsAll();
    void refusesWhatItCannotUse_data();
    void refusesWhatItCannotUse();
    void textSizeHasLimits_data();
    void textSizeHasLimits();
    void helpAndVersionStop();
};

void TestOptions::readsAll()
{
    const OptionsReading reading = readOptions({ u"maatlat"_s, u"--lang"_s, u"en"_s, u"--theme"_s, u"dark"_s, u"--font"_s, u"120"_s,
                                                 u"--today"_s, u"2026-10-13"_s, u"--shots"_s, u"uit"_s, u"a b.maatlat"_s });
    QCOMPARE(reading.message, QString());
    QCOMPARE(reading.options.file, u"a b.maatlat"_s);
    QVERIFY(!reading.options.sample);
    QVERIFY(reading.options.language == Language::English);
    QVERIFY(reading.options.theme == ThemeChoice::Dark);
    QVERIFY(reading.options.fontPercent == 120);
    QCOMPARE(reading.options.today, QDate(2026, 10, 13));
    QCOMPARE(reading.options.shots, u"uit"_s);
}

void TestOptions::refusesWhatItCannotUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList { u"--kleur"_s };
    QTest::newRow("unknown language") << QStringList { u"--lang"_s, u"de"_s };
    QTest::newRow("unknown theme") << QStringList { u"--theme"_s, u"paars"_s };
    QTest::newRow("font that is no number") << QStringList { u"--font"_s, u"groot"_s };
    QTest::newRow("no such day") << QStringList { u"--today"_s, u"2026-02-30"_s };
    QTest::newRow("day in another order") << QStringList { u"--today"_s, u"13-10-2026"_s };
    QTest::newRow("two files") << QStringList { u"a"_s, u"b"_s };
    QTest::newRow("a file and the sample") << QStringList { u"--sample"_s, u"a"_s };
}

void TestOptions::refusesWhatItCannotUse()
{
    QFETCH(QStringList, arguments);
    const OptionsReading reading = readOptions(QStringList { u"maatlat"_s } + arguments);
    QVERIFY(!reading.message.isEmpty());
    QCOMPARE(reading.exitCode, 2);
}

void TestOptions::textSizeHasLimits_data()
{
    QTest::addColumn<QString>("percent");
    QTest::addColumn<bool>("good");
    QTest::newRow("just below") << u"89"_s << false;
    QTest::newRow("the least") << u"90"_s << true;
    QTest::newRow("the most") << u"150"_s << true;
    QTest::newRow("just above") << u"151"_s << false;
}

void TestOptions::textSizeHasLimits()
{
    QFETCH(QString, percent);
    QFETCH(bool, good);
    QCOMPARE(readOptions({ u"maatlat"_s, u"--font"_s, percent }).message.isEmpty(), good);
}

void TestOptions::helpAndVersionStop()
{
    for (const QString &option : { u"--help"_s, u"--version"_s }) {
        const OptionsReading reading = readOptions({ u"maatlat"_s, option });
        QVERIFY(!reading.message.isEmpty());
        QCOMPARE(reading.exitCode, 0);
    }
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_Options.moc"
