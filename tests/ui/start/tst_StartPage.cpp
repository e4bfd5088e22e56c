// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessibleWalk.h"
#include "Desk.h"
#include "RecentFiles.h"
#include "RecentModel.h"
#include "StartPage.h"
#include "TemplateCard.h"
#include "TemplateLibrary.h"
#include "WorkspaceFixture.h"
#include "Warnings.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileInfo>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Writes down what the page asks for.
class FakeDesk : public Desk
{
public:
    explicit FakeDesk(QSettings &settings) : m_recent(settings) { }
    bool newFile() override
    {
        asked += u"new"_s;
        return true;
    }
    void chooseFile() override { asked += u"choose"_s; }
    void openFile(const QString &path) override { asked += u"open "_s + path; }
    void openSample() override { asked += u"sample"_s; }
    void recoverWork(const QString &) override { asked += u"recover"_s; }
    void importKpiTable(const QString &path) override { asked += u"kpis "_s + path; }
    void chooseLanguage(Language) override { asked += u"language"_s; }
    RecentFiles &recentFiles() override { return m_recent; }

    QStringList asked;

private:
    RecentFiles m_recent;
};

struct StartFixture : WorkspaceFixture
{
    QSettings settings { folder.filePath(u"s.ini"_s), QSettings::IniFormat };
    FakeDesk desk { settings };
    StartFixture() { workspace.setDesk(&desk); }
    [[nodiscard]] QString file(const QString &name)
    {
        QFile made(folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        return made.fileName();
    }
    [[nodiscard]] QDateTime now() const { return workspace.environment().now(); }
};

} // namespace

class TestStartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void enterOpensARecentFile();
    void aMissingFileIsNotOpened();
    void deleteTakesItOffTheList();
    void offersEveryTemplateAndAnEmptyFile();
    void saysWhenItWasOpen_data();
    void saysWhenItWasOpen();
    void everythingHasANameAndLetsTabGo();
};

void TestStartPage::enterOpensARecentFile()
{
    StartFixture fixture;
    const QString path = fixture.file(u"een.maatlat"_s);
    fixture.desk.recentFiles().add(path, fixture.now());
    StartPage page(fixture.workspace, nullptr);
    page.show();
    page.enter({ u"start"_s });
    auto *list = page.findChild<QListView *>();
    QVERIFY(list);
    const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(fixture.desk.asked, QStringList { u"open "_s + QFileInfo(path).canonicalFilePath() });
}

void TestStartPage::aMissingFileIsNotOpened()
{
    StartFixture fixture;
    fixture.desk.recentFiles().add(u"/weg/een.maatlat"_s, fixture.now());
    StartPage page(fixture.workspace, nullptr);
    page.show();
    page.enter({ u"start"_s });
    auto *list = page.findChild<QListView *>();
    QVERIFY(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"niet gevonden"_s));
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(fixture.desk.asked.isEmpty());
    const auto buttons = page.findChildren<QPushButton *>();
    const auto takeOff = std::ranges::find_if(buttons, [](const QPushButton *each) { return each->text().contains(u"Uit lijst"_s); });
    QVERIFY(takeOff != buttons.end());
    (*takeOff)->click();
    QCOMPARE(list->model()->rowCount(), 0);
}

void TestStartPage::deleteTakesItOffTheList()
{
    StartFixture fixture;
    fixture.desk.recentFiles().add(fixture.file(u"een.maatlat"_s), fixture.now());
    StartPage page(fixture.workspace, nullptr);
    page.show();
    auto *list = page.findChild<QListView *>();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(fixture.desk.recentFiles().files().empty());
}

void TestStartPage::offersEveryTemplateAndAnEmptyFile()
{
    StartFixture fixture;
    const StartPage page(fixture.workspace, nullptr);
    const auto cards = page.findChildren<TemplateCard *>();
    QCOMPARE(static_cast<std::size_t>(cards.size()), templateLibrary().size() + 1);
    QCOMPARE(cards.front()->accessibleName(), templateLibrary().front().name);
    QCOMPARE(cards.back()->accessibleName(), u"Leeg bestand"_s);
}

void TestStartPage::saysWhenItWasOpen_data()
{
    QTest::addColumn<QDateTime>("when");
    QTest::addColumn<QString>("text");
    const auto local = [](int year, int month, int day) { return QDateTime(QDate(year, month, day), QTime(8, 55)); };
    QTest::newRow("today") << local(2026, 10, 13) << u"vandaag 08:55"_s;
    QTest::newRow("yesterday") << local(2026, 10, 12) << u"gisteren 08:55"_s;
    QTest::newRow("two days ago") << local(2026, 10, 11) << u"zo 11 oktober"_s;
    QTest::newRow("the first day of this year") << local(2026, 1, 1) << u"do 1 januari"_s;
    QTest::newRow("the last day of last year") << local(2025, 12, 31) << u"31 december 2025"_s;
    QTest::newRow("unknown") << QDateTime() << QString();
}

void TestStartPage::saysWhenItWasOpen()
{
    QFETCH(QDateTime, when);
    QFETCH(QString, text);
    QCOMPARE(whenText(when.toUTC(), QDate(2026, 10, 13)), text);
}

void TestStartPage::everythingHasANameAndLetsTabGo()
{
    StartFixture fixture;
    fixture.desk.recentFiles().add(fixture.file(u"een.maatlat"_s), fixture.now());
    StartPage page(fixture.workspace, nullptr);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.enter({ u"start"_s });
    page.focusStart();
    QCOMPARE(AccessibleWalk::nameless(page).join(u", "_s), QString());
    QCOMPARE(KeyboardWalk::trap(page), QString());
    QCOMPARE(KeyboardWalk::trap(page, Qt::ShiftModifier), QString());
}

QTEST_MAIN(TestStartPage)
#include "tst_StartPage.moc"
