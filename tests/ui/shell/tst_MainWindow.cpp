// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DocumentBars.h"
#include "NavigationRail.h"
#include "NoticeArea.h"
#include "ShellFixture.h"
#include "StatusBar.h"
#include "Warnings.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

/// The window around its file: what it shows of it, how it opens, saves and closes it, and where a next start goes on.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void startsWithoutAFile();
    void undoSpeaksInSentences();
    void theTitleShowsWhatIsNotSaved();
    void theRailCollapsesInASmallWindow();
    void theHintsFollowThePage();
    void closing_data();
    void closing();
    void anUntouchedSampleClosesWithoutAWord();
    void savingTheSampleMakesItAFile();
    void aNamedFileIsSavedOnClosing();
    void readOnlyNamesTheHolder();
    void tellsHowTheSavingWent();
    void aLargeFileIsWaitedFor();
    void anErrorStaysInTheBar();
    void theNextStartGoesOnWhereItWas();
    void missingFilesStandGreyInTheMenu();
};

void TestMainWindow::startsWithoutAFile()
{
    ShellFixture fixture;
    fixture.window.show();
    QCOMPARE(fixture.window.windowTitle(), u"Maatlat"_s);
    QCOMPARE(fixture.window.frame().navigator().current().feature, u"start"_s);
    QVERIFY(!fixture.window.frame().rail().isVisible());
    QVERIFY(!fixture.window.frame().status().isVisible());
    QVERIFY(!fixture.action(Command::Save)->isEnabled());
    QVERIFY(!fixture.action(Command::Undo)->isEnabled());
    QVERIFY(fixture.action(Command::Open)->isEnabled());
}

void TestMainWindow::undoSpeaksInSentences()
{
    ShellFixture fixture;
    QVERIFY(fixture.window.documents().newFile());
    QVERIFY(!fixture.action(Command::Undo)->isEnabled());
    Portfolio &portfolio = *fixture.workspace.portfolio();
    WorkspaceFixture::add(portfolio, u"fiets & co"_s.remove(u' '));
    const QString sentence = changeText(ChangeKind::AddContract, { u"Contract fiets&co"_s });
    QCOMPARE(plainText(*fixture.action(Command::Undo)), u"Ongedaan maken: "_s + sentence);
    QVERIFY(!fixture.action(Command::Redo)->isEnabled());
    fixture.action(Command::Undo)->trigger();
    QVERIFY(portfolio.contracts().empty());
    QCOMPARE(plainText(*fixture.action(Command::Redo)), u"Opnieuw: "_s + sentence);
    QVERIFY(!fixture.action(Command::Undo)->isEnabled());
    fixture.action(Command::Redo)->trigger();
    QCOMPARE(portfolio.contracts().size(), std::size_t(1));
}

void TestMainWindow::theTitleShowsWhatIsNotSaved()
{
    ShellFixture fixture;
    fixture.settings.setPublishesByItself(false);
    fixture.window.documents().openFile(fixture.savedFile(u"Contracten 2026.maatlat"_s, { u"een"_s }));
    QCOMPARE(fixture.window.windowTitle(), u"Contracten 2026[*] — Maatlat"_s);
    QVERIFY(!fixture.window.isWindowModified());
    QCOMPARE(fixture.window.frame().status().stateText(), u"Alles opgeslagen"_s);
    WorkspaceFixture::add(*fixture.workspace.portfolio(), u"twee"_s);
    QVERIFY(fixture.window.isWindowModified());
    QCOMPARE(fixture.window.frame().status().stateText(), u"Veilig op deze pc, nog niet in het bestand"_s);
    fixture.action(Command::Save)->trigger();
    QTRY_VERIFY(!fixture.window.isWindowModified());
    QCOMPARE(fixture.window.frame().status().stateText(), u"Alles opgeslagen"_s);
}

void TestMainWindow::theRailCollapsesInASmallWindow()
{
    ShellFixture fixture;
    QVERIFY(fixture.window.documents().newFile());
    fixture.window.show();
    const int limit = Theme::instance().px(1180);
    for (const auto &[width, collapsed] : { std::pair(limit - 1, true), { limit, false }, { limit + 1, false } }) {
        fixture.window.resize(width, 700);
        QTRY_COMPARE(fixture.window.frame().width(), width);
        QCOMPARE(fixture.window.frame().rail().isCollapsed(), collapsed);
    }
}

/// A section inside a page may have other keys.
void TestMainWindow::theHintsFollowThePage()
{
    ShellFixture fixture;
    QVERIFY(fixture.window.documents().newFile());
    fixture.window.show();
    const auto hints = [&fixture] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QStringList texts;
        for (const QLabel *label : fixture.window.frame().status().findChildren<QLabel *>())
            texts += label->text();
        return texts;
    };
    fixture.workspace.go({ u"overview"_s });
    auto *overview = dynamic_cast<FakePage *>(fixture.window.frame().navigator().page());
    QVERIFY(hints().contains(u"wijzig"_s));
    overview->hints = { { u"Ins"_s, u"voeg toe"_s } };
    Q_EMIT overview->hintsChanged();
    QVERIFY(hints().contains(u"voeg toe"_s) && !hints().contains(u"wijzig"_s));
    fixture.workspace.go({ u"importing"_s });
    overview->hints = { { u"Del"_s, u"haal weg"_s } };
    Q_EMIT overview->hintsChanged(); // it is not in view
    QVERIFY(hints().contains(u"wijzig"_s) && !hints().contains(u"haal weg"_s));
}

void TestMainWindow::closing_data()
{
    using OnClose = FileQuestions::OnClose;
    QTest::addColumn<OnClose>("answer");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("closed");
    QTest::newRow("cancel stays") << OnClose::Cancel << QString() << false;
    QTest::newRow("leave closes") << OnClose::Leave << QString() << true;
    QTest::newRow("save with a name closes") << OnClose::Save << u"nieuw.maatlat"_s << true;
    QTest::newRow("save without a name stays") << OnClose::Save << QString() << false;
}

void TestMainWindow::closing()
{
    QFETCH(FileQuestions::OnClose, answer);
    QFETCH(QString, path);
    QFETCH(bool, closed);
    ShellFixture fixture;
    QVERIFY(fixture.window.documents().newFile());
    WorkspaceFixture::add(*fixture.workspace.portfolio(), u"een"_s);
    fixture.script.onClose = answer;
    fixture.script.save = path.isEmpty() ? QString() : fixture.path(path);
    fixture.window.show();
    QCOMPARE(fixture.window.close(), closed);
    QCOMPARE(fixture.script.closeAsked, 1);
    QCOMPARE(fixture.workspace.portfolio() == nullptr, closed);
    if (!path.isEmpty())
        QVERIFY(QFile::exists(fixture.path(path)));
}

void TestMainWindow::anUntouchedSampleClosesWithoutAWord()
{
    ShellFixture fixture;
    QVERIFY(fixture.window.documents().newFile());
    QVERIFY(fixture.window.close());
    QCOMPARE(fixture.script.closeAsked, 0);
}

void TestMainWindow::savingTheSampleMakesItAFile()
{
    ShellFixture fixture;
    fixture.window.documents().openSample();
    QVERIFY(fixture.workspace.isSample());
    QCOMPARE(fixture.workspace.today(), QDate(2026, 10, 13));
    QVERIFY(fixture.window.frame().bars().text().startsWith(u"Dit is een voorbeeld"_s));
    fixture.script.save = fixture.path(u"mijn.maatlat"_s);
    QVERIFY(fixture.window.documents().saveAs());
    QVERIFY(!fixture.workspace.isSample());
    QVERIFY(fixture.window.frame().bars().text().isEmpty());
    QCOMPARE(fixture.window.documents().displayName(), u"mijn"_s);
    QCOMPARE(fixture.window.documents().recentFiles().files().size(), std::size_t(1));
}

void TestMainWindow::aNamedFileIsSavedOnClosing()
{
    ShellFixture fixture;
    const QString path = fixture.savedFile(u"een.maatlat"_s, { u"een"_s });
    fixture.window.documents().openFile(path);
    WorkspaceFixture::add(*fixture.workspace.portfolio(), u"twee"_s);
    fixture.settings.setPublishesByItself(false);
    fixture.script.onClose = FileQuestions::OnClose::Save;
    QVERIFY(fixture.window.close());
    QCOMPARE(fixture.script.closeAsked, 1);
    const Result<std::unique_ptr<Portfolio>> again = Portfolio::open(path, Access::ReadOnly, fixture.workspace.environment());
    QVERIFY(again);
    QCOMPARE((*again)->contracts().size(), std::size_t(2));
}

void TestMainWindow::readOnlyNamesTheHolder()
{
    ShellFixture fixture;
    const QString path = fixture.savedFile(u"een.maatlat"_s, { u"een"_s });
    Environment other = fixture.workspace.environment();
    other.user = u"Sam Visser"_s;
    other.dataFolder = fixture.path(u"andere"_s);
    const Result<std::unique_ptr<Portfolio>> held = Portfolio::open(path, Access::ReadWrite, other);
    QVERIFY(held);
    fixture.window.documents().openFile(path);
    QVERIFY(fixture.workspace.portfolio());
    QVERIFY(fixture.workspace.portfolio()->isReadOnly());
    QVERIFY2(fixture.window.frame().bars().text().contains(u"Sam Visser"_s), qPrintable(fixture.window.frame().bars().text()));
    QVERIFY(!fixture.action(Command::Save)->isEnabled());
    QVERIFY(fixture.action(Command::SaveAs)->isEnabled());
}

/// Saving goes on beside the window; what it came to is told when it ended.
void TestMainWindow::tellsHowTheSavingWent()
{
    ShellFixture fixture;
    fixture.settings.setPublishesByItself(false);
    const QString path = fixture.savedFile(u"een.maatlat"_s, { u"een"_s });
    fixture.window.documents().openFile(path);
    WorkspaceFixture::add(*fixture.workspace.portfolio(), u"twee"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append) && file.write("x") == 1);
    }
    fixture.script.onConflict = FileQuestions::OnConflict::Replace;
    fixture.action(Command::Save)->trigger();
    QCOMPARE(fixture.window.frame().status().stateText(), u"Bezig…"_s);
    QTRY_COMPARE(fixture.script.conflictAsked, 1);
    QTRY_COMPARE(fixture.window.frame().status().stateText(), u"Alles opgeslagen"_s);
    WorkspaceFixture::add(*fixture.workspace.portfolio(), u"drie"_s);
    QVERIFY(QFile::remove(path));
    fixture.action(Command::Save)->trigger();
    QTRY_VERIFY(!fixture.window.frame().notices().text().isEmpty());
    QCOMPARE(fixture.script.conflictAsked, 1);
}

void TestMainWindow::aLargeFileIsWaitedFor()
{
    ShellFixture fixture;
    const QString path = fixture.savedFile(u"groot.maatlat"_s, { u"een"_s });
    fixture.window.documents().setPatientFrom(QFileInfo(path).size() + 1);
    fixture.window.documents().openFile(path);
    QCOMPARE(fixture.script.waited, 0);
    QVERIFY(fixture.window.documents().closeFile());
    fixture.window.documents().setPatientFrom(QFileInfo(path).size());
    fixture.window.documents().openFile(path);
    QCOMPARE(fixture.script.waited, 1);
    QVERIFY(fixture.workspace.portfolio());
    QCOMPARE(fixture.workspace.portfolio()->contracts().size(), std::size_t(1));
    QCOMPARE(fixture.window.documents().displayName(), u"groot"_s);
}

void TestMainWindow::anErrorStaysInTheBar()
{
    ShellFixture fixture;
    fixture.window.documents().openFile(fixture.path(u"bestaat niet.maatlat"_s));
    QVERIFY(!fixture.workspace.portfolio());
    QVERIFY(!fixture.window.frame().notices().text().isEmpty());
    fixture.window.frame().notices().dismiss();
    QVERIFY(fixture.window.frame().notices().text().isEmpty());
}

void TestMainWindow::theNextStartGoesOnWhereItWas()
{
    ShellFixture fixture;
    const QString path = fixture.savedFile(u"een.maatlat"_s, { u"een"_s });
    QVERIFY(!fixture.window.documents().openLastSession()); // nothing yet
    fixture.window.documents().openFile(path);
    QCOMPARE(fixture.settings.sessionFile(), path);
    QVERIFY(fixture.window.close());
    QVERIFY(!fixture.workspace.portfolio());
    fixture.settings.setReopens(false);
    QVERIFY(!fixture.window.documents().openLastSession()); // not wanted
    fixture.settings.setReopens(true);
    QVERIFY(fixture.window.documents().openLastSession());
    QCOMPARE(fixture.workspace.portfolio()->path(), path);
    QVERIFY(fixture.window.documents().closeFile());
    QVERIFY(!fixture.window.documents().openLastSession()); // it was closed on purpose
    fixture.settings.setSessionFile(fixture.path(u"weg.maatlat"_s));
    QVERIFY(!fixture.window.documents().openLastSession()); // it is gone
    QVERIFY(fixture.window.frame().notices().text().isEmpty());
}

void TestMainWindow::missingFilesStandGreyInTheMenu()
{
    ShellFixture fixture;
    const QString there = fixture.savedFile(u"er.maatlat"_s, {});
    RecentFiles &recent = fixture.window.documents().recentFiles();
    recent.add(there, fixture.workspace.environment().now());
    recent.add(fixture.path(u"weg.maatlat"_s), fixture.workspace.environment().now().addSecs(-60));
    const QAction *grey = nullptr;
    const QAction *black = nullptr;
    for (const QAction *action : fixture.window.findChildren<QAction *>()) {
        grey = action->text() == u"weg   (niet gevonden)"_s ? action : grey;
        black = action->text().startsWith(u"er   ("_s) ? action : black;
    }
    QVERIFY(grey && !grey->isEnabled());
    QVERIFY(black && black->isEnabled());
}

QTEST_MAIN(TestMainWindow)
#include "tst_MainWindow.moc"
