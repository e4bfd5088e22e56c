// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessibleWalk.h"
#include "CaseVerbs.h"
#include "CommandPalette.h"
#include "DeviationVerbs.h"
#include "MeasurementVerbs.h"
#include "NoticeArea.h"
#include "ProcedureLibrary.h"
#include "ShellFixture.h"
#include "Warnings.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QMetaMethod>
#include <QSignalSpy>
#include <QTableWidget>
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

/// The tools of the window: its menus and keys, the palette, the language, the period, the past messages, and that all
/// of it is reached and named without a mouse.
class TestMainWindowTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void theLanguageSwitchesAtOnce();
    void everyMenuCommandWorksOrIsOff();
    void keysOfTheMenusAreUnique();
    void thePaletteFindsContractsAndKpis();
    void thePaletteFindsNotesAndGoesThere();
    void saysWhyAStepIsNotTakenBack();
    void periodsStep();
    void pastMessagesCanBeReadAgain();
    void tabIsNeverTrapped();
    void everythingHasAName();
};

void TestMainWindowTools::theLanguageSwitchesAtOnce()
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

void TestMainWindowTools::everyMenuCommandWorksOrIsOff()
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

void TestMainWindowTools::keysOfTheMenusAreUnique()
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

void TestMainWindowTools::thePaletteFindsContractsAndKpis()
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

void TestMainWindowTools::thePaletteFindsNotesAndGoesThere()
{
    ShellFixture fixture;
    QVERIFY(fixture.window.documents().newFile());
    const ContractId contract = WorkspaceFixture::add(*fixture.workspace.portfolio(), u"een"_s);
    const IndicatorId part = fixture.workspace.portfolio()->definition(contract)->indicators.front().id;
    Measurement measurement;
    for (int month = 1; month <= 6; ++month) {
        measurement.cell = { part, Period::month(2026, month), {} };
        measurement.value = Decimal(90 + month);
        measurement.note = month == 4 ? u"Staking bij het knooppunt"_s : QString();
        measurement.source = u"export"_s;
        QVERIFY(enterMeasurement(*fixture.workspace.portfolio(), measurement));
    }
    fixture.window.show();
    fixture.action(Command::Find)->trigger();
    auto *palette = qobject_cast<CommandPalette *>(QApplication::activeModalWidget());
    QVERIFY(palette);
    palette->setPattern(u"stáking"_s);
    QTRY_COMPARE(palette->model().rowCount(), 1);
    const QString spoken = palette->model().index(0).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(spoken, u"Staking bij het knooppunt, toelichting, Bereikbaarheid, april 2026, Contract een"_s);
    QSignalSpy asked(&fixture.workspace, &Workspace::routeRequested);
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(asked.count(), 1);
    const auto route = asked.front().front().value<Route>();
    QCOMPARE(route.feature, u"entry"_s);
    QCOMPARE(route.cell->period, Period::month(2026, 4));
}

/// Decision 11: what a case rests on stays. Ctrl+Z says so, and what can be done instead.
void TestMainWindowTools::saysWhyAStepIsNotTakenBack()
{
    ShellFixture fixture;
    fixture.window.documents().openFile(fixture.savedFile(u"Contracten 2026.maatlat"_s, { u"een"_s }));
    Portfolio &portfolio = *fixture.workspace.portfolio();
    Deviation deviation;
    deviation.contract = fixture.workspace.contract();
    deviation.kind = DeviationKind::Requirement;
    deviation.title = u"Levering te laat"_s;
    deviation.found = QDate(2026, 10, 12);
    const auto kept = saveDeviation(portfolio, deviation);
    QVERIFY(kept);
    QVERIFY(openCase(portfolio, { deviation.contract, procedureLibrary().front(), deviation.title, *kept, {}, QDate(2026, 10, 13) }));
    QSignalSpy told(&fixture.workspace, &Workspace::noticed);
    fixture.action(Command::Undo)->trigger();
    QCOMPARE(told.count(), 1);
    const QString text = told.front().front().value<Notice>().text;
    QVERIFY2(text.contains(u"kan niet meer ongedaan worden gemaakt"_s) && text.contains(u"AFW-2026-01"_s), qPrintable(text));
    QCOMPARE(portfolio.rowsOf<Deviation>(deviation.contract).size(), std::size_t(1));
}

void TestMainWindowTools::periodsStep()
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

void TestMainWindowTools::pastMessagesCanBeReadAgain()
{
    ShellFixture fixture;
    fixture.window.show();
    fixture.window.documents().openFile(fixture.path(u"bestaat niet.maatlat"_s));
    const QString problem = fixture.window.frame().notices().text();
    fixture.workspace.notify({ Notice::Tone::Information, u"Iets anders"_s, false });
    fixture.window.frame().notices().dismiss();
    fixture.action(Command::Messages)->trigger();
    QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    QCOMPARE(AccessibleWalk::nameless(*dialog).join(u", "_s), QString());
    const auto *table = dialog->findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 2)->text(), u"Iets anders"_s); // the latest first
    QCOMPARE(table->item(1, 2)->text(), problem);
    QCOMPARE(table->item(1, 1)->text(), u"probleem"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void TestMainWindowTools::tabIsNeverTrapped()
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

void TestMainWindowTools::everythingHasAName()
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

QTEST_MAIN(TestMainWindowTools)
#include "tst_MainWindowTools.moc"
