// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CellQuestion.h"
#include "EntryBar.h"
#include "MeasurementVerbs.h"
#include "OpenPage.h"
#include "Theme.h"
#include "Warnings.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

/// The entry page with the keyboard: moving, typing, what is asked, the bar, and what is shown.
class TestEntryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void movesLikeASheet();
    void goesOnToTheNextKpiAfterEachValue();
    void refusesTheFuture();
    void asksAtTheCellAndTakesOneClick();
    void takesAFractionFromTheBar();
    void letsAValueReplaceAFraction();
    void showsWholeValuesBesideTheirGlyph();
    void undoes();
    void goesToTheVeryCell();
    void fillsDownFromAboveWithOneCell();
    void tabLeavesTheEditorAndStays();
    void showsAQuarter();
    void filtersWithTheKeyboard();
    void keepsWhatWasSaidOfAFigure();
    void takesTheStateFromTheBar();
    void noteIsInTheSentence();
};

void TestEntryPage::movesLikeASheet()
{
    const OpenPage open;
    QCOMPARE(open.grid->currentIndex(), open.start()); // the last closed month
    open.press(Qt::Key_Tab);
    QCOMPARE(open.grid->currentIndex().column(), open.start().column() + 1);
    open.press(Qt::Key_Backtab);
    open.press(Qt::Key_Return);
    QCOMPARE(open.grid->currentIndex().row(), open.start().row() + 1);
    QGuiApplication::clipboard()->setText(u"97,5"_s);
    open.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(open.grid->currentIndex().data().toString(), u"97,5%"_s);
    open.press(Qt::Key_Delete);
    QVERIFY(open.grid->currentIndex().data(EntryModel::MissingRole).toBool());
    open.press(Qt::Key_F6);
    QVERIFY(!open.grid->hasFocus());
}

void TestEntryPage::goesToTheVeryCell()
{
    OpenPage open;
    const Kpi kpi = open.sample.workspace.definition()->kpis.front();
    const QModelIndex march = open.start().siblingAtColumn(EntryModel::FirstMonth + 2);
    const Cell cell = open.model->address(march);
    open.page.enter({ .feature = u"entry"_s, .kpi = kpi.id, .cell = cell });
    QCOMPARE(open.grid->currentIndex(), march);
    // Of another year: the grid turns to it.
    Cell before = cell;
    before.period = cell.period.plus(-12);
    open.page.enter({ .feature = u"entry"_s, .kpi = kpi.id, .cell = before });
    QCOMPARE(open.model->content().year, before.period.year());
    QCOMPARE(open.model->address(open.grid->currentIndex()), before);
    // One that the grid does not have: the kpi's own place.
    open.page.enter({ .feature = u"entry"_s, .kpi = kpi.id, .cell = Cell { IndicatorId { 999 }, cell.period, {} } });
    QVERIFY(open.grid->currentIndex().isValid());
}

void TestEntryPage::goesOnToTheNextKpiAfterEachValue()
{
    const OpenPage open;
    for (const QString &text : { u"94,5"_s, u"190/200"_s, u"96.4%"_s })
        open.type(text);
    QCOMPARE(open.start().data().toString(), u"94,5%"_s);
    QCOMPARE(open.start().data(EntryModel::VerdictRole).toInt(), int(Verdict::Breach));
    QCOMPARE(open.start().siblingAtRow(3).data().toString(), u"95,0%"_s);
    QCOMPARE(open.start().siblingAtRow(4).data().toString(), u"96,4%"_s);
    QCOMPARE(open.grid->currentIndex(), open.start().siblingAtRow(5));
    open.press(Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(open.grid->hasFocus());
}

void TestEntryPage::refusesTheFuture()
{
    const OpenPage open;
    const QModelIndex december = open.model->index(2, EntryModel::FirstMonth + 11);
    open.grid->setCurrentIndex(december);
    QTest::keyClicks(open.grid, u"9"_s);
    QVERIFY(!qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QVERIFY(december.data().toString().isEmpty());
}

void TestEntryPage::asksAtTheCellAndTakesOneClick()
{
    const OpenPage open;
    const auto *question = open.page.findChild<CellQuestion *>();
    open.type(u"9640%"_s);
    QCOMPARE(open.start().data().toString(), u"9640%"_s);
    open.press(Qt::Key_F8);
    QCOMPARE(open.grid->currentIndex(), open.start());
    QVERIFY(question->isVisible());
    const auto buttons = question->findChildren<QPushButton *>();
    const auto offer = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->isVisible() && button->text() == u"96,4%"_s;
    });
    QVERIFY(offer != buttons.end());
    open.press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), *offer); // the keyboard gets there too
    QTest::keyClick(*offer, Qt::Key_Return);
    QCOMPARE(open.start().data().toString(), u"96,4%"_s);
    QVERIFY(!question->isVisible());
    QVERIFY(open.grid->hasFocus());
}

void TestEntryPage::takesAFractionFromTheBar()
{
    const OpenPage open;
    QLineEdit *numerator = open.field(u"teller"_s);
    QLineEdit *denominator = open.field(u"van"_s);
    QVERIFY(numerator && denominator);
    numerator->setFocus();
    numerator->selectAll();
    QTest::keyClicks(numerator, u"94"_s);
    denominator->setFocus();
    denominator->clear();
    QTest::keyClicks(denominator, u"100"_s);
    QTest::keyClick(denominator, Qt::Key_Return);
    QCOMPARE(open.start().data().toString(), u"94,0%"_s);
}

void TestEntryPage::letsAValueReplaceAFraction()
{
    const OpenPage open;
    QLineEdit *value = open.field(u"Waarde"_s);
    QVERIFY(value && !value->text().isEmpty());
    value->setFocus();
    value->selectAll();
    QTest::keyClicks(value, u"99,5"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(open.start().data().toString(), u"99,5%"_s);
    QVERIFY(open.field(u"teller"_s)->text().isEmpty());
    value->selectAll();
    QTest::keyClicks(value, u"veel"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(value->text(), u"veel"_s); // kept, with the reason under it
    QVERIFY(value->property("bad").toBool());
    QCOMPARE(open.start().data().toString(), u"99,5%"_s);
}

void TestEntryPage::showsWholeValuesBesideTheirGlyph()
{
    const OpenPage open;
    open.type(u"94,97"_s);
    const QFontMetrics metrics(Theme::instance().font(TextSize::Body));
    const int room = open.grid->columnWidth(open.start().column()) - Theme::instance().px(19 + 6);
    QVERIFY(metrics.horizontalAdvance(open.start().data().toString()) <= room);
}

void TestEntryPage::undoes()
{
    const OpenPage open;
    const QString before = open.start().data().toString();
    open.type(u"99"_s);
    QVERIFY(open.start().data().toString() != before);
    QVERIFY(open.sample.workspace.portfolio()->undo().hasValue());
    QCOMPARE(open.start().data().toString(), before);
}

void TestEntryPage::fillsDownFromAboveWithOneCell()
{
    const OpenPage open;
    open.type(u"94,5"_s); // Enter went on to the next line
    open.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(open.grid->currentIndex().data().toString(), u"94,5%"_s);
    QCOMPARE(open.grid->currentIndex().row(), open.start().row() + 1);
}

void TestEntryPage::tabLeavesTheEditorAndStays()
{
    const OpenPage open;
    open.grid->setCurrentIndex(open.start().siblingAtColumn(open.start().column() - 1));
    QTest::keyClicks(open.grid, u"9"_s);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClicks(editor, u"6"_s);
    QTest::keyClick(editor, Qt::Key_Tab);
    QCoreApplication::processEvents();
    QCOMPARE(open.start().siblingAtColumn(open.start().column() - 1).data().toString(), u"96,0%"_s);
    QCOMPARE(open.grid->currentIndex(), open.start());
    QVERIFY(open.grid->hasFocus()); // chosen, not opened: arrows move on
    open.press(Qt::Key_Left);
    QCOMPARE(open.grid->currentIndex().column(), open.start().column() - 1);
}

void TestEntryPage::showsAQuarter()
{
    const OpenPage open;
    open.grid->setQuarter(2);
    QVERIFY(open.grid->isColumnHidden(EntryModel::FirstMonth));
    QVERIFY(!open.grid->isColumnHidden(EntryModel::FirstMonth + 4));
    QCOMPARE(open.grid->currentIndex().column(), EntryModel::FirstMonth + 5); // June: the one of September is out of sight
    open.press(Qt::Key_Tab);
    QCOMPARE(open.grid->currentIndex().column(), EntryModel::FirstMonth + 3); // the next line's April
    const QString july = open.start().siblingAtColumn(EntryModel::FirstMonth + 6).data().toString();
    open.grid->selectAll();
    open.press(Qt::Key_Delete);
    QCOMPARE(open.start().siblingAtColumn(EntryModel::FirstMonth + 6).data().toString(), july); // nothing is done to what is not seen
    QVERIFY(open.start().siblingAtColumn(EntryModel::FirstMonth + 4).data().toString().isEmpty());
    open.grid->setQuarter(0);
    QVERIFY(!open.grid->isColumnHidden(EntryModel::FirstMonth));
}

void TestEntryPage::filtersWithTheKeyboard()
{
    const OpenPage open;
    const int all = open.model->rowCount();
    open.press(Qt::Key_F, Qt::ControlModifier);
    auto *words = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(words);
    QTest::keyClicks(words, u"reactietijd"_s);
    QVERIFY(open.model->rowCount() < all);
    QTest::keyClick(words, Qt::Key_Escape);
    QCOMPARE(open.model->rowCount(), all);
    QVERIFY(open.grid->hasFocus());
}

/// A figure that is typed over a provisional one stays provisional until somebody says that it is final.
void TestEntryPage::keepsWhatWasSaidOfAFigure()
{
    const OpenPage open;
    Measurement row;
    row.cell = open.model->address(open.start());
    row.value = Decimal(97);
    row.state = MeasurementState::Provisional;
    QVERIFY(enterMeasurement(*open.sample.workspace.portfolio(), row));
    QCOMPARE(open.start().data(EntryModel::MarkRole).toString(), u"v"_s);
    open.type(u"98"_s);
    QCOMPARE(open.sample.workspace.portfolio()->measurement(row.cell)->state, MeasurementState::Provisional);
    open.grid->setCurrentIndex(open.start());
    open.type(u"n.v.t."_s);
    QCOMPARE(open.sample.workspace.portfolio()->measurement(row.cell)->state, MeasurementState::NotApplicable);
    open.grid->setCurrentIndex(open.start());
    open.type(u"99"_s);
    QCOMPARE(open.sample.workspace.portfolio()->measurement(row.cell)->state, MeasurementState::Measured);
}

void TestEntryPage::takesTheStateFromTheBar()
{
    const OpenPage open;
    open.type(u"97"_s);
    open.grid->setCurrentIndex(open.start());
    const Cell cell = open.model->address(open.start());
    QComboBox *state = nullptr;
    for (QComboBox *box : open.page.findChild<EntryBar *>()->findChildren<QComboBox *>())
        state = box->accessibleName() == u"Status"_s ? box : state;
    QVERIFY(state);
    const auto choose = [&](MeasurementState to) {
        state->setCurrentIndex(state->findData(static_cast<int>(to)));
        QTest::keyClick(state, Qt::Key_Return);
    };
    state->setFocus();
    QTest::keyClick(state, Qt::Key_End); // passes them all, and takes none
    QCOMPARE(open.sample.workspace.portfolio()->measurement(cell)->value, Decimal(97));
    choose(MeasurementState::Disputed);
    QCOMPARE(open.sample.workspace.portfolio()->measurement(cell)->state, MeasurementState::Disputed);
    QCOMPARE(open.sample.workspace.portfolio()->measurement(cell)->value, Decimal(97));
    choose(MeasurementState::NotApplicable);
    QVERIFY(!open.sample.workspace.portfolio()->measurement(cell)->hasNumber());
    choose(MeasurementState::Measured); // nothing is left of it
    QVERIFY(!open.sample.workspace.portfolio()->measurement(cell));
}

void TestEntryPage::noteIsInTheSentence()
{
    const OpenPage open;
    open.type(u"97"_s);
    open.grid->setCurrentIndex(open.start());
    QVERIFY(!open.start().data(EntryModel::NoteRole).toBool());
    QLineEdit *note = open.field(u"toelichting"_s);
    note->setFocus();
    QTest::keyClicks(note, u"Drukte"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QVERIFY(open.start().data(EntryModel::NoteRole).toBool());
    QVERIFY(open.start().data(Qt::AccessibleTextRole).toString().endsWith(u"Toelichting: Drukte"_s));
}

QTEST_MAIN(TestEntryPage)
#include "tst_EntryPage.moc"
