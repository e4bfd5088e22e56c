// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CellQuestion.h"
#include "Controls.h"
#include "OutcomeBadge.h"
#include "ProgressView.h"
#include "SampleWorkspace.h"
#include "SurveyFoot.h"
#include "SurveyGrid.h"
#include "SurveyModel.h"
#include "SurveyPage.h"
#include "SurveyPanel.h"
#include "SurveyRoundVerbs.h"
#include "SurveyVerbs.h"
#include "Warnings.h"
#include "WorkedExample.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The page with a round that nobody answered yet, and the keyboard in its grid.
class OpenPage
{
public:
    OpenPage()
        : page(sample.workspace, nullptr)
    {
        const auto round = startSurveyRound(*sample.workspace.portfolio(), sample.workspace.contract(), u"Voorbeeld"_s,
                                            QDate(2026, 10, 1));
        if (!round)
            qFatal("%s", qPrintable(round.error().detail));
        page.resize(1200, 800);
        page.show();
        page.enter({});
        static_cast<void>(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        page.focusStart();
        grid = page.findChild<SurveyGrid *>();
        model = qobject_cast<SurveyModel *>(grid->model());
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(grid, Qt::Key(key), modifiers); }
    [[nodiscard]] QModelIndex cell(const QString &topic, int party) const
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->topic(row).key() == topic)
                return model->index(row, SurveyModel::FirstParty + party);
        }
        return {};
    }
    [[nodiscard]] QString outcome() const { return page.findChild<OutcomeBadge *>()->accessibleName(); }
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = page.findChild<SurveyPanel *>()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(text); });
    }
    /// Column by column from above, with the keys 1 to 9 and space, as a person scores.
    void score(const WorkedExample &example) const
    {
        for (int party = 0; party < 3; ++party) {
            grid->setCurrentIndex(cell(u"1a"_s, party));
            for (const WorkedExample::Row &row : example.rows) {
                const QString mark = row.marks[party];
                press(mark.isEmpty() ? int(Qt::Key_Space) : int(Qt::Key_0) + mark.toInt());
            }
        }
    }

    SampleWorkspace sample;
    SurveyPage page;
    SurveyGrid *grid = nullptr;
    SurveyModel *model = nullptr;
};

} // namespace

class TestSurveyPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void showsTheOutcomeOfEachWorkedExampleAsItIsTyped();
    void scoresFromTheKeyboard();
    void movesWithArrowsAndTab();
    void takesDecimalsThroughF2();
    void asksAtTheCell();
    void undoesStepByStep();
    void copiesAndPastesABlock();
    void leavesTheGridByF6();
    void keepsThePanelWhole();
    void takesACommentByKeyboard();
    void keepsAFinishedRoundAndSaysSo();
    void remembersWhereTheCursorGoes();
    void comparesInPlaceOfTheGrid();
};

void TestSurveyPage::showsTheOutcomeOfEachWorkedExampleAsItIsTyped()
{
    const OpenPage open;
    QCOMPARE(open.outcome(), u"–"_s); // nothing is judged before there are marks
    QVERIFY(open.says(u"Nog geen cijfers"_s));
    const std::vector<WorkedExample> examples = WorkedExample::all();
    QCOMPARE(examples.size(), std::size_t(2));
    open.score(examples[0]);
    QCOMPARE(open.outcome(), examples[0].sanction);
    QVERIFY(open.says(u"Waarom S4+? 2 matig, 2 slecht"_s));
    open.score(examples[1]);
    QCOMPARE(open.outcome(), examples[1].sanction);
    QVERIFY(open.says(u"Waarom S4? 2 matig, 1 slecht"_s));
}

void TestSurveyPage::scoresFromTheKeyboard()
{
    const OpenPage open;
    QCOMPARE(open.grid->currentIndex(), open.cell(u"1a"_s, 0)); // on the first mark, not on a heading
    open.press(Qt::Key_0);
    QCOMPARE(open.cell(u"1a"_s, 0).data().toString(), u"10"_s);
    QCOMPARE(open.grid->currentIndex(), open.cell(u"1b"_s, 0)); // on down by itself
    open.press(Qt::Key_3);
    QCOMPARE(open.cell(u"1b"_s, 0).data().toString(), u"3"_s);
    open.grid->setCurrentIndex(open.cell(u"1b"_s, 0));
    open.press(Qt::Key_Space);
    QCOMPARE(open.cell(u"1b"_s, 0).data().toString(), u"–"_s);
    open.grid->setAdvanceRight(true);
    open.grid->setCurrentIndex(open.cell(u"1a"_s, 1));
    open.press(Qt::Key_5);
    QCOMPARE(open.grid->currentIndex(), open.cell(u"1a"_s, 2));
}

void TestSurveyPage::movesWithArrowsAndTab()
{
    const OpenPage open;
    open.press(Qt::Key_Down);
    QCOMPARE(open.grid->currentIndex(), open.cell(u"1b"_s, 0));
    open.press(Qt::Key_Right);
    QCOMPARE(open.grid->currentIndex(), open.cell(u"1b"_s, 1));
    open.press(Qt::Key_Tab);
    QCOMPARE(open.grid->currentIndex(), open.cell(u"1b"_s, 2));
    open.press(Qt::Key_Up);
    open.press(Qt::Key_Left);
    QCOMPARE(open.grid->currentIndex(), open.cell(u"1a"_s, 1));
}

void TestSurveyPage::takesDecimalsThroughF2()
{
    const OpenPage open;
    open.press(Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClicks(editor, u"7,5"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // Qt commits after the key
    QCOMPARE(open.cell(u"1a"_s, 0).data().toString(), u"7,5"_s);
    QCOMPARE(open.grid->currentIndex(), open.cell(u"1b"_s, 0));
}

void TestSurveyPage::asksAtTheCell()
{
    const OpenPage open;
    const auto *question = open.page.findChild<CellQuestion *>();
    QTest::keyClicks(open.grid, u"z"_s);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClicks(editor, u"even"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // Qt commits after the key
    QCOMPARE(open.cell(u"1a"_s, 0).data().toString(), u"zeven"_s);
    QVERIFY(question->isVisible());
    QVERIFY(question->accessibleDescription().contains(u"van 1 tot en met 10"_s));
    open.press(Qt::Key_Down);
    QVERIFY(!question->isVisible());
    open.press(Qt::Key_F8);
    QCOMPARE(open.grid->currentIndex(), open.cell(u"1a"_s, 0));
    QVERIFY(question->isVisible());
    open.press(Qt::Key_7);
    QCOMPARE(open.cell(u"1a"_s, 0).data().toString(), u"7"_s);
    QVERIFY(!question->isVisible());
}

void TestSurveyPage::undoesStepByStep()
{
    const OpenPage open;
    open.press(Qt::Key_8);
    open.press(Qt::Key_9);
    QVERIFY(open.sample.workspace.portfolio()->undo().hasValue());
    QCOMPARE(open.cell(u"1b"_s, 0).data().toString(), u"–"_s);
    QCOMPARE(open.cell(u"1a"_s, 0).data().toString(), u"8"_s);
    QVERIFY(open.sample.workspace.portfolio()->undo().hasValue());
    QCOMPARE(open.cell(u"1a"_s, 0).data().toString(), u"–"_s);
}

void TestSurveyPage::copiesAndPastesABlock()
{
    const OpenPage open;
    QGuiApplication::clipboard()->setText(u"7\t8\n6,5\t\n"_s);
    open.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(open.cell(u"1a"_s, 1).data().toString(), u"8"_s);
    QCOMPARE(open.cell(u"1b"_s, 0).data().toString(), u"6,5"_s);
    open.grid->setCurrentIndex(open.cell(u"1a"_s, 0));
    open.press(Qt::Key_Right, Qt::ShiftModifier);
    open.press(Qt::Key_Down, Qt::ShiftModifier);
    open.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"7\t8\n6,5\t"_s);
}

void TestSurveyPage::leavesTheGridByF6()
{
    const OpenPage open;
    QVERIFY(open.grid->hasFocus());
    open.press(Qt::Key_F6);
    QVERIFY(!open.grid->hasFocus());
}

/// Whatever the height, no text of the panel ends under its scroll bar.
void TestSurveyPage::keepsThePanelWhole()
{
    OpenPage open;
    for (const int height : { 900, 500 }) {
        open.page.resize(1250, height);
        QCoreApplication::processEvents();
        const auto *panel = open.page.findChild<SurveyPanel *>();
        QVERIFY(panel->isVisible());
        QVERIFY2(panel->widget()->minimumSizeHint().width() <= panel->viewport()->width(),
                 qPrintable(QString::number(height)));
    }
    open.page.resize(900, 600);
    QCoreApplication::processEvents();
    QVERIFY(!open.page.findChild<SurveyPanel *>()->isVisible());
    QVERIFY(open.grid->isVisible());
}

void TestSurveyPage::takesACommentByKeyboard()
{
    const OpenPage open;
    open.grid->setCurrentIndex(open.cell(u"4c"_s, 1));
    open.press(Qt::Key_F2, Qt::ShiftModifier);
    auto *edit = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(edit);
    QTest::keyClicks(edit, u"geen duidelijke norm"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(open.grid->hasFocus());
    QCOMPARE(open.cell(u"4c"_s, 1).data(SurveyModel::CommentRole).toString(), u"geen duidelijke norm"_s);
    QVERIFY(open.cell(u"4c"_s, 1).data(Qt::AccessibleTextRole).toString().contains(u"opmerking: geen duidelijke norm"_s));
    open.press(Qt::Key_Down); // another mark has none
    QVERIFY(edit->toPlainText().isEmpty());
    open.press(Qt::Key_Up);
    QCOMPARE(edit->toPlainText(), u"geen duidelijke norm"_s);
    QVERIFY(open.sample.workspace.portfolio()->undo().hasValue());
    QVERIFY(edit->toPlainText().isEmpty());
}

void TestSurveyPage::keepsAFinishedRoundAndSaysSo()
{
    const OpenPage open;
    auto *note = open.page.findChild<NoteBar *>();
    QVERIFY(note && !note->isVisible());
    QVERIFY(!open.page.keyHints().empty());
    const QSignalSpy hints(&open.page, &Page::hintsChanged);
    open.press(Qt::Key_8);
    QCOMPARE(hints.count(), 0);
    const SurveyRoundId round = open.sample.workspace.portfolio()->surveyRounds(open.sample.workspace.contract()).back().id;
    QVERIFY(finishSurveyRound(*open.sample.workspace.portfolio(), round));
    QVERIFY(note->isVisible());
    QCOMPARE(hints.count(), 1);
    QVERIFY(open.page.keyHints().empty()); // no key enters a mark any more
    open.grid->setCurrentIndex(open.cell(u"1a"_s, 0));
    open.press(Qt::Key_3);
    QCOMPARE(open.cell(u"1a"_s, 0).data().toString(), u"8"_s);
    QVERIFY(reopenSurveyRound(*open.sample.workspace.portfolio(), round, u"later formulier"_s));
    QVERIFY(!note->isVisible());
    QVERIFY(!open.page.keyHints().empty());
}

void TestSurveyPage::remembersWhereTheCursorGoes()
{
    SampleWorkspace sample;
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    sample.workspace.setPreferences(&settings);
    SurveyPage page(sample.workspace, nullptr);
    auto *foot = page.findChild<SurveyFoot *>();
    Q_EMIT foot->advanceRightChosen(true);
    SurveyPage next(sample.workspace, nullptr);
    next.resize(1250, 800);
    next.show();
    next.enter({});
    auto *grid = next.findChild<SurveyGrid *>();
    const auto *model = qobject_cast<const SurveyModel *>(grid->model());
    grid->setCurrentIndex(model->index(0, SurveyModel::FirstParty));
    QTest::keyClick(grid, Qt::Key_8);
    QCOMPARE(grid->currentIndex(), model->index(0, SurveyModel::FirstParty + 1));
}

void TestSurveyPage::comparesInPlaceOfTheGrid()
{
    const OpenPage open;
    QPushButton *compare = nullptr;
    for (QPushButton *button : open.page.findChildren<QPushButton *>()) {
        if (button->text() == u"Vergelijken"_s)
            compare = button;
    }
    QVERIFY(compare);
    compare->click();
    QVERIFY(!open.grid->isVisible());
    QVERIFY(open.page.findChild<ProgressView *>()->isVisible());
    QCOMPARE(compare->text(), u"Cijfers"_s);
    QVERIFY(open.page.keyHints().empty());
    compare->click();
    QVERIFY(!open.page.keyHints().empty());
    QVERIFY(open.grid->isVisible() && open.grid->hasFocus());
}

QTEST_MAIN(TestSurveyPage)
#include "tst_SurveyPage.moc"
