// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SessionSettings.h"
#include "Warnings.h"

#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSessionSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void remembersWhatItWasTold();
    void keepsTextSizeWithinLimits_data();
    void keepsTextSizeWithinLimits();
    void nonsenseInTheFileIsTheDefault();
    void placesAreOfOneFileAndContract();
};

void TestSessionSettings::remembersWhatItWasTold()
{
    QTemporaryDir folder;
    QSettings store(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    SessionSettings settings(store);
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QVERIFY(settings.publishesByItself());
    settings.setLanguage(Language::English);
    settings.setTheme(ThemeChoice::Dark);
    settings.setPublishesByItself(false);
    settings.setLastFolder(u"/x/é & ü"_s);
    const SessionSettings again(store);
    QCOMPARE(again.language(), Language::English);
    QCOMPARE(again.theme(), ThemeChoice::Dark);
    QVERIFY(!again.publishesByItself());
    QCOMPARE(again.lastFolder(), u"/x/é & ü"_s);
    settings.setLanguage(Language::Dutch);
    QCOMPARE(again.language(), Language::Dutch);
}

void TestSessionSettings::keepsTextSizeWithinLimits_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("kept");
    QTest::newRow("below the least") << 89 << 90;
    QTest::newRow("the least") << 90 << 90;
    QTest::newRow("just above the least") << 91 << 91;
    QTest::newRow("just below the most") << 149 << 149;
    QTest::newRow("the most") << 150 << 150;
    QTest::newRow("above the most") << 151 << 150;
}

void TestSessionSettings::keepsTextSizeWithinLimits()
{
    QFETCH(int, asked);
    QFETCH(int, kept);
    QTemporaryDir folder;
    QSettings store(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    SessionSettings settings(store);
    QCOMPARE(settings.fontPercent(), 100);
    settings.setFontPercent(asked);
    QCOMPARE(settings.fontPercent(), kept);
    store.setValue(u"fontPercent"_s, asked);
    QCOMPARE(settings.fontPercent(), kept);
}

void TestSessionSettings::nonsenseInTheFileIsTheDefault()
{
    QTemporaryDir folder;
    QSettings store(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    store.setValue(u"theme"_s, u"paars"_s);
    store.setValue(u"fontPercent"_s, u"groot"_s);
    const SessionSettings settings(store);
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QCOMPARE(settings.fontPercent(), 100);
}

void TestSessionSettings::placesAreOfOneFileAndContract()
{
    QTemporaryDir folder;
    QSettings store(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    SessionSettings settings(store);
    const SessionSettings::Place place { u"entry"_s, u"2026-09"_s };
    QVERIFY(!settings.place(u"/a.maatlat"_s, u"een"_s));
    settings.setPlace(u"/a.maatlat"_s, u"een"_s, place);
    QVERIFY(settings.place(u"/a.maatlat"_s, u"een"_s) == place);
    QVERIFY(!settings.place(u"/a.maatlat"_s, u"twee"_s));
    QVERIFY(!settings.place(u"/b.maatlat"_s, u"een"_s));
}

QTEST_GUILESS_MAIN(TestSessionSettings)
#include "tst_SessionSettings.moc"
