// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessibleWalk.h"
#include "AnnexLaunch.h"
#include "AnnexWizard.h"
#include "ContractVerbs.h"
#include "DesktopApp.h"
#include "DocumentActions.h"
#include "Navigator.h"
#include "ShellCommands.h"
#include "Warnings.h"
#include "WindowFrame.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

using Step = AnnexPresenter::Step;

namespace {

QByteArray document000()
{
    QFile file(QStringLiteral(TEST_DATA "/annex/000_8760d00727f84e18.txt"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The program as it starts: without a file, or with the sample.
struct Program
{
    explicit Program(bool sample = false)
        : app(options(folder, sample))
    {
        if (!app.start() || !QTest::qWaitForWindowActive(&app.window()))
            qFatal("the program does not start");
    }
    static Options options(const QTemporaryDir &folder, bool sample)
    {
        Options options;
        options.language = Language::Dutch;
        options.theme = ThemeChoice::Light;
        options.today = QDate(2026, 10, 13);
        options.sample = sample;
        options.settings = folder.filePath(u"settings.ini"_s);
        options.data = folder.filePath(u"data"_s);
        return options;
    }
    [[nodiscard]] static AnnexWizard *wizard()
    {
        return qobject_cast<AnnexWizard *>(QApplication::activeModalWidget());
    }
    [[nodiscard]] QString feature() { return app.window().frame().navigator().current().feature; }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    void drop(const QString &path)
    {
        QMimeData mime;
        mime.setUrls({ QUrl::fromLocalFile(path) });
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(&app.window(), &enter);
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(&app.window(), &event);
    }

    QTemporaryDir folder;
    DesktopApp app;
};

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

QPushButton *button(const QWidget &window, const QString &text)
{
    for (QPushButton *each : window.findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

} // namespace

/// From a table on the clipboard to a dashboard, in the real program. Source: issue 3, ux §8.
class TestAnnexImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void fromTheClipboardToADashboard();
    void theMenuAndTheKey();
    void everyPlaceThatOffersIt_data();
    void everyPlaceThatOffersIt();
    void droppedFiles_data();
    void droppedFiles();
    void nothingIsMadeOnTheWay();
};

void TestAnnexImport::fromTheClipboardToADashboard()
{
    Program program;
    QVERIFY(!program.app.workspace().portfolio());
    QGuiApplication::clipboard()->setText(QString::fromUtf8(document000()));
    QTest::keyClick(&program.app.window(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QPointer<AnnexWizard> wizard = Program::wizard();
    QVERIFY(wizard);
    wizard->activateWindow(); // as a window manager does
    QTRY_COMPARE(QApplication::activeWindow(), wizard);
    QCOMPARE(wizard->presenter().step(), Step::Norms);
    QCOMPARE(AccessibleWalk::nameless(*wizard).join(u"; "_s), QString());
    QCOMPARE(wizard->presenter().review().counts().sure, 11);
    for (int question = 0; question < 3; ++question)
        press(Qt::Key_Return);
    QCOMPARE(wizard->presenter().open(), 0);
    press(Qt::Key_Return); // no question left: on to the next step
    QCOMPARE(wizard->presenter().step(), Step::Insert);
    QTest::keyClicks(QApplication::focusWidget(), u"Applicatiebeheer"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!wizard); // it is gone
    Workspace &workspace = program.app.workspace();
    QVERIFY(workspace.portfolio());
    QCOMPARE(program.feature(), u"dashboard"_s);
    QCOMPARE(workspace.definition()->kpis.size(), std::size_t(14));
    QVERIFY(workspace.definition()->kpi(u"KPI-03"_s)->confirmed);
    QPushButton *undo = button(program.app.window(), u"Ongedaan maken"_s);
    QVERIFY(undo);
    undo->click();
    QVERIFY(workspace.portfolio()->contracts().empty()); // contract and KPI's in one step
    program.app.workspace().portfolio()->discardAtClose();
}

void TestAnnexImport::theMenuAndTheKey()
{
    Program program(true);
    QGuiApplication::clipboard()->clear();
    QAction *action = program.app.window().commands().actions()[Command::PasteKpis];
    QVERIFY(action->isEnabled());
    QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    action->trigger();
    AnnexWizard *wizard = Program::wizard();
    QVERIFY(wizard);
    QCOMPARE(wizard->presenter().step(), Step::Paste); // nothing on the clipboard
    QTest::keyClick(wizard, Qt::Key_Escape);
    QTRY_VERIFY(!Program::wizard());
    QGuiApplication::clipboard()->setText(
        u"een los woord"_s); // something else that was copied is kept, with what is wrong
    action->trigger();
    wizard = Program::wizard();
    QVERIFY(wizard);
    QCOMPARE(wizard->presenter().input(), AnnexPresenter::Input::Faulty);
    wizard->presenter().clear();
    QTest::keyClick(wizard, Qt::Key_Escape);
    QTRY_VERIFY(!Program::wizard());
}

void TestAnnexImport::everyPlaceThatOffersIt_data()
{
    QTest::addColumn<QString>("feature");
    QTest::addColumn<bool>("withContract");
    QTest::newRow("overview without contracts") << u"overview"_s << false;
    QTest::newRow("dashboard without a contract") << u"dashboard"_s << false;
    QTest::newRow("dashboard without KPI's") << u"dashboard"_s << true;
    QTest::newRow("KPI's of a contract without any") << u"kpis"_s << true;
    QTest::newRow("importing") << u"importing"_s << true;
    QTest::newRow("importing without a contract") << u"importing"_s << false;
}

void TestAnnexImport::everyPlaceThatOffersIt()
{
    QFETCH(QString, feature);
    QFETCH(bool, withContract);
    Program program;
    QVERIFY(program.app.window().documents().newFile());
    Workspace &workspace = program.app.workspace();
    if (withContract) {
        ContractDefinition definition;
        definition.contract.code = definition.contract.title = u"leeg"_s;
        definition.contract.start = QDate(2026, 1, 1);
        const auto added = addContract(*workspace.portfolio(), definition);
        QVERIFY(added);
        workspace.setContract(*added);
    }
    workspace.go({ feature });
    QCoreApplication::processEvents();
    QCOMPARE(AccessibleWalk::nameless(program.app.window()).join(u"; "_s), QString());
    QPushButton *paste = button(program.app.window(), u"KPI-tabel plakken…"_s);
    QVERIFY(paste);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(document000()));
    paste->click();
    AnnexWizard *wizard = Program::wizard();
    QVERIFY(wizard);
    wizard->presenter().go(Step::Insert);
    QCOMPARE(wizard->target().isNew(), !withContract); // a contract without KPI's is where they go
    wizard->target().setText(AnnexTarget::Field::Title, u"Nieuw"_s);
    wizard->nextButton()->click();
    QTRY_VERIFY(!Program::wizard());
    QCOMPARE(program.feature(), u"dashboard"_s);
    QCOMPARE(workspace.portfolio()->contracts().size(), std::size_t(1));
    QCOMPARE(workspace.definition()->kpis.size(), std::size_t(14));
    workspace.portfolio()->discardAtClose();
}

void TestAnnexImport::droppedFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isOfKpis");
    QTest::newRow("a text with KPI's") << u"bijlage.txt"_s << document000() << true;
    QTest::newRow("a CSV with KPI's") << u"kpis.csv"_s << QByteArray("KPI;Norm\nBereik;>= 95%\nKlacht;<= 2%\n") << true;
    QTest::newRow("a page") << u"kpis.html"_s
                            << QByteArray(
                                   "<table><tr><td>KPI<td>Norm<tr><td>Bereik<td>&ge; 95%<tr><td>Klacht<td>2%</table>")
                            << true;
    QTest::newRow("a workbook that is none") << u"kpis.xlsx"_s << QByteArray("PK geen werkmap") << true;
    QTest::newRow("figures") << u"cijfers.csv"_s << QByteArray("kpi;period;value\nKPI-01;2026-07;94,5\n") << false;
    QTest::newRow("figures, wide") << u"cijfers.csv"_s << QByteArray("kpi;2026-07;2026-08\nKPI-01;94,5;95\n") << false;
}

void TestAnnexImport::droppedFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isOfKpis);
    Program program(true);
    const QString path = program.write(name, bytes);
    QCOMPARE(holdsKpiTable(path), isOfKpis);
    program.drop(path);
    AnnexWizard *wizard = Program::wizard();
    QCOMPARE(wizard != nullptr, isOfKpis);
    if (!isOfKpis) {
        QCOMPARE(program.feature(), u"importing"_s);
        return;
    }
    QCOMPARE(wizard->presenter().fileName(), name);
    QVERIFY(wizard->presenter().hasInput());
    wizard->presenter().clear();
    wizard->close();
}

void TestAnnexImport::nothingIsMadeOnTheWay()
{
    Program program;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(document000()));
    program.app.window().documents().importKpiTable();
    AnnexWizard *wizard = Program::wizard();
    QVERIFY(wizard);
    QVERIFY(wizard->target().contracts().empty());
    QVERIFY(!wizard->target().whyOnlyNew().isEmpty());
    wizard->presenter().clear();
    QTest::keyClick(wizard, Qt::Key_Escape);
    QTRY_VERIFY(!Program::wizard());
    QVERIFY(!program.app.workspace().portfolio()); // nothing was made on the way
}

QTEST_MAIN(TestAnnexImport)
#include "tst_AnnexImport.moc"
