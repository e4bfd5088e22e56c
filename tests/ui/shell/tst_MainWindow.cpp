// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessibleWalk.h"
#include "CommandPalette.h"
#include "DocumentBars.h"
#include "NavigationRail.h"
#include "NoticeArea.h"
#include "RailItem.h"
#include "ShellFixture.h"
#include "StatusBar.h"
#include "Warnings.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QMetaMethod>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Opens what QObject keeps to its heirs: whether a command is connected to anything.
struct Peek : QAction
{
    using QObject::isSignalConnected;
};
constexpr auto connected = &Peek::isSignalConnected;

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void startsWithoutAFile();
    void undoSpeaksInSentences();
    void theTitleShowsWhatIsNotSaved();
    void theRailCollapsesInASmallWindow();
    void closing_data();
    void closing();
    void anUntouchedSampleClosesWithoutAWord();
    void savingTheSampleMakesItAFile();
    void aNamedFileIsSavedOnClosing();
    void readOnlyNamesTheHolder();
    void anErrorStaysInTheBar();
    void theLanguageSwitchesAtOnce();
    void everyMenuCommandWorksOrIsOff();
    void keysOfTheMenusAreUnique();
    void thePaletteFindsContractsAndKpis();
    void periodsStep();
    void tabIsNeverTrapped();
    void everythingHasAName();
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
    QVERIFY(!fixture.window.isWindowModified());
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

void TestMainWindow::anErrorStaysInTheBar()
{
    ShellFixture fixture;
    fixture.window.documents().openFile(fixture.path(u"bestaat niet.maatlat"_s));
    QVERIFY(!fixture.workspace.portfolio());
    QVERIFY(!fixture.window.frame().notices().text().isEmpty());
    fixture.window.frame().notices().dismiss();
    QVERIFY(fixture.window.frame().notices().text().isEmpty());
}

void TestMainWindow::theLanguageSwitchesAtOnce()
{
    ShellFixture fixture;
    QVERIFY(fixture.window.documents().newFile());
    const auto *page = dynamic_cast<FakePage *>(fixture.window.frame().navigator().page());
    QVERIFY(page);
    const int before = page->retranslated;
    QCOMPARE(plainText(*fixture.action(Command::Save)), u"Opslaan"_s);
    fixture.action(Command::English)->trigger();
    QTRY_VERIFY(page->retranslated > before);
    QCOMPARE(currentLanguage(), Language::English);
    QCOMPARE(fixture.settings.language(), Language::English);
    QTRY_COMPARE(plainText(*fixture.action(Command::Save)), u"Save"_s);
    fixture.action(Command::Dutch)->trigger();
    QTRY_COMPARE(plainText(*fixture.action(Command::Save)), u"Opslaan"_s);
}

void TestMainWindow::everyMenuCommandWorksOrIsOff()
{
    ShellFixture fixture;
    QVERIFY(fixture.window.documents().newFile());
    WorkspaceFixture::add(*fixture.workspace.portfolio(), u"een"_s);
    for (const QAction *top : fixture.window.menuBar()->actions()) {
        QVERIFY2(!top->menu()->isEmpty(), qPrintable(top->text()));
        for (const QAction *entry : top->menu()->actions()) {
            if (!entry->isSeparator() && !entry->menu())
                QVERIFY2(!entry->text().isEmpty(), qPrintable(top->text()));
        }
    }
    for (const QAction *action : fixture.window.commands().actions().all())
        QVERIFY2((action->*connected)(QMetaMethod::fromSignal(&QAction::triggered)), qPrintable(action->text()));
}

void TestMainWindow::keysOfTheMenusAreUnique()
{
    ShellFixture fixture;
    QSet<const QAction *> actions;
    for (const QAction *action : fixture.window.commands().actions().all())
        actions.insert(action);
    for (const QAction *action : fixture.window.findChildren<QAction *>())
        actions.insert(action);
    QSet<QString> seen;
    for (const QAction *action : std::as_const(actions)) {
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(keys.isEmpty() || !seen.contains(keys.toString()), qPrintable(keys.toString() + u' ' + action->text()));
            seen.insert(keys.toString());
        }
    }
    QVERIFY(seen.size() > 15);
}

void TestMainWindow::thePaletteFindsContractsAndKpis()
{
    ShellFixture fixture;
    QVERIFY(fixture.window.documents().newFile());
    WorkspaceFixture::add(*fixture.workspace.portfolio(), u"een"_s);
    const ContractId second = WorkspaceFixture::add(*fixture.workspace.portfolio(), u"twee"_s);
    CommandPalette palette(fixture.window.commands().paletteEntries(), &fixture.window);
    palette.setPattern(u"contract twee"_s);
    QVERIFY(palette.model().rowCount() >= 1);
    QCOMPARE(palette.model().index(0).data().toString(), u"Contract twee"_s);
    palette.show();
    auto *field = palette.findChild<QLineEdit *>();
    QVERIFY(field);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(fixture.workspace.contract(), second);
    QCOMPARE(fixture.window.frame().navigator().current().feature, u"dashboard"_s);
    palette.setPattern(u"kpi-01"_s);
    QCOMPARE(palette.model().rowCount(), 2); // one in each contract
    palette.setPattern(u"zzzz"_s);
    QCOMPARE(palette.model().rowCount(), 0);
}

void TestMainWindow::periodsStep()
{
    ShellFixture fixture;
    QVERIFY(fixture.window.documents().newFile());
    QVERIFY(!fixture.action(Command::PreviousPeriod)->isEnabled()); // nothing to look at yet
    WorkspaceFixture::add(*fixture.workspace.portfolio(), u"een"_s);
    fixture.workspace.setView(Period::month(2026, 9));
    fixture.action(Command::PreviousPeriod)->trigger();
    QCOMPARE(fixture.workspace.view(), Period::month(2026, 8));
    fixture.action(Command::NextPeriod)->trigger();
    fixture.action(Command::ViewQuarter)->trigger();
    QCOMPARE(fixture.workspace.view(), Period::quarter(2026, 3));
    QVERIFY(fixture.action(Command::ViewQuarter)->isChecked());
    fixture.action(Command::ViewYear)->trigger();
    QCOMPARE(fixture.workspace.view(), Period::year(2026));
    fixture.action(Command::ViewMonth)->trigger();
    QCOMPARE(fixture.workspace.view(), Period::month(2026, 12));
}

void TestMainWindow::tabIsNeverTrapped()
{
    ShellFixture fixture;
    fixture.window.documents().openSample();
    fixture.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
    for (const QString &feature : { u"dashboard"_s, u"settings"_s }) {
        fixture.workspace.go({ feature });
        QCOMPARE(KeyboardWalk::trap(fixture.window), QString());
        QCOMPARE(KeyboardWalk::trap(fixture.window, Qt::ShiftModifier), QString());
    }
}

void TestMainWindow::everythingHasAName()
{
    ShellFixture fixture;
    fixture.window.documents().openSample();
    fixture.window.show();
    for (const QString &feature : { u"dashboard"_s, u"settings"_s }) {
        fixture.workspace.go({ feature });
        QCOMPARE(AccessibleWalk::nameless(fixture.window).join(u", "_s), QString());
    }
    for (const Command command : { Command::Find, Command::HelpHere, Command::KeyList, Command::About }) {
        fixture.action(command)->trigger();
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        QCOMPARE(AccessibleWalk::nameless(*dialog).join(u", "_s), QString());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_MainWindow.moc"
