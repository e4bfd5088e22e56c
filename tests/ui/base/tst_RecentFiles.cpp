// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecentFiles.h"
#include "Warnings.h"

#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestRecentFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void latestComesFirst();
    void aFileStandsInItOnce();
    void pinnedStayAbove();
    void keepsTwelveAndEveryPin();
    void isReadBack();
    void aFoundFileKeepsItsPin();
    void namesItsFolder_data();
    void namesItsFolder();

private:
    [[nodiscard]] static QDateTime day(int number) { return QDateTime(QDate(2026, 10, number), QTime(9, 0), Qt::UTC); }
    [[nodiscard]] static QStringList titles(const RecentFiles &files)
    {
        QStringList result;
        for (const RecentFile &file : files.files())
            result += file.title();
        return result;
    }
};

void TestRecentFiles::latestComesFirst()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    RecentFiles files(settings);
    QSignalSpy changed(&files, &RecentFiles::changed);
    files.add(u"/x/eerste.maatlat"_s, day(1));
    files.add(u"/x/tweede.maatlat"_s, day(2));
    QCOMPARE(titles(files), (QStringList { u"tweede"_s, u"eerste"_s }));
    files.add(u"/x/eerste.maatlat"_s, day(3));
    QCOMPARE(titles(files), (QStringList { u"eerste"_s, u"tweede"_s }));
    QCOMPARE(changed.count(), 3);
}

void TestRecentFiles::aFileStandsInItOnce()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    QFile file(folder.filePath(u"een.maatlat"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    RecentFiles files(settings);
    files.add(folder.filePath(u"een.maatlat"_s), day(1));
    files.add(folder.path() + u"/./een.maatlat"_s, day(2));
    QCOMPARE(files.files().size(), std::size_t(1));
    QCOMPARE(files.files().front().opened, day(2));
}

void TestRecentFiles::pinnedStayAbove()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    RecentFiles files(settings);
    files.add(u"/x/oud.maatlat"_s, day(1));
    files.add(u"/x/nieuw.maatlat"_s, day(2));
    files.setPinned(u"/x/oud.maatlat"_s, true);
    QCOMPARE(titles(files), (QStringList { u"oud"_s, u"nieuw"_s }));
    files.setPinned(u"/x/oud.maatlat"_s, false);
    QCOMPARE(titles(files), (QStringList { u"nieuw"_s, u"oud"_s }));
    files.remove(u"/x/nieuw.maatlat"_s);
    QCOMPARE(titles(files), QStringList { u"oud"_s });
}

void TestRecentFiles::keepsTwelveAndEveryPin()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    RecentFiles files(settings);
    files.add(u"/x/vast.maatlat"_s, day(1));
    files.setPinned(u"/x/vast.maatlat"_s, true);
    for (int i = 2; i <= 14; ++i)
        files.add(u"/x/%1.maatlat"_s.arg(i), day(i));
    QCOMPARE(files.files().size(), std::size_t(RecentFiles::maxUnpinned + 1));
    QCOMPARE(titles(files).first(), u"vast"_s);
    QVERIFY(!titles(files).contains(u"2"_s));
    QVERIFY(titles(files).contains(u"3"_s));
}

void TestRecentFiles::isReadBack()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    std::vector<RecentFile> written;
    {
        RecentFiles files(settings);
        files.add(u"/x/a & b, ‘c’.maatlat"_s, day(1));
        files.setCounts(u"/x/a & b, ‘c’.maatlat"_s, 2, 0);
        files.setPinned(u"/x/a & b, ‘c’.maatlat"_s, true);
        files.add(u"/x/tweede.maatlat"_s, day(2));
        written = files.files();
    }
    const RecentFiles again(settings);
    QCOMPARE(again.files().size(), std::size_t(2));
    QVERIFY(again.files() == written);
}

void TestRecentFiles::aFoundFileKeepsItsPin()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    RecentFiles files(settings);
    files.add(u"/x/weg.maatlat"_s, day(1));
    files.add(u"/y/terug.maatlat"_s, day(2));
    files.setPinned(u"/x/weg.maatlat"_s, true);
    files.move(u"/x/weg.maatlat"_s, u"/y/terug.maatlat"_s);
    QCOMPARE(files.files().size(), std::size_t(1));
    QCOMPARE(files.files().front().path, u"/y/terug.maatlat"_s);
    QVERIFY(files.files().front().pinned);
}

void TestRecentFiles::namesItsFolder_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("folder");
    QTest::newRow("the last two folders") << u"/home/noor/Documenten/Contracten/a.maatlat"_s << u"Documenten › Contracten"_s;
    QTest::newRow("one folder") << u"/Archief/a.maatlat"_s << u"Archief"_s;
    QTest::newRow("the root") << u"/a.maatlat"_s << QString();
}

void TestRecentFiles::namesItsFolder()
{
    QFETCH(QString, path);
    QFETCH(QString, folder);
    QCOMPARE((RecentFile { path, {} }.folder()), folder);
}

QTEST_GUILESS_MAIN(TestRecentFiles)
#include "tst_RecentFiles.moc"
