// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryPage.h"
#include "EntryPresenter.h"
#include "EntryGrid.h"
#include "SampleWorkspace.h"
#include "Warnings.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The row of a part (by its code and, for a deelnemer, its title).
int rowOf(const EntryModel &model, const QString &code, const QString &title = {})
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const EntryRow &line = model.content().rows[static_cast<std::size_t>(row)];
        if (!line.heading && line.code == code && (title.isEmpty() || line.title == title))
            return row;
    }
    return -1;
}

QModelIndex cellOf(const EntryModel &model, int row, int month)
{
    return model.index(row, EntryModel::FirstMonth + month - 1);
}

} // namespace

class TestEntryPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void knowsInWhichMonthAPeriodIsEntered_data();
    void knowsInWhichMonthAPeriodIsEntered();
    void judgesEachValueAsItLands();
    void keepsWhatItCannotTakeWithAQuestion();
    void takesAnAnswerToAQuestion();
    void pastesABlockAsOneStep();
    void leavesOutHeadingsWhenItPastes();
    void fillsAndClearsABlock();
    void showsWhatIsNotMeasuredAndWhatIsMissing();
    void movesLikeASheet();
};

void TestEntryPresenter::knowsInWhichMonthAPeriodIsEntered_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("month");
    QTest::addColumn<QString>("period");
    QTest::newRow("a month in its own") << int(PeriodKind::Month) << 2 << u"2026-02"_s;
    QTest::newRow("a quarter not before its third") << int(PeriodKind::Quarter) << 8 << QString();
    QTest::newRow("a quarter in its third") << int(PeriodKind::Quarter) << 9 << u"2026-Q3"_s;
    QTest::newRow("a half year in June") << int(PeriodKind::HalfYear) << 6 << u"2026-H1"_s;
    QTest::newRow("a year in December") << int(PeriodKind::Year) << 12 << u"2026"_s;
    QTest::newRow("a year not in November") << int(PeriodKind::Year) << 11 << QString();
}

void TestEntryPresenter::knowsInWhichMonthAPeriodIsEntered()
{
    QFETCH(int, kind);
    QFETCH(int, month);
    QFETCH(QString, period);
    const auto found = periodInMonth(static_cast<PeriodKind>(kind), 2026, month);
    QCOMPARE(found ? found->toText() : QString(), period);
}

void TestEntryPresenter::judgesEachValueAsItLands()
{
    SampleWorkspace sample;
    sample.show(u"klantcontact"_s, Period::month(2026, 9));
    EntryPresenter presenter(sample.workspace);
    const QAbstractItemModelTester tester(presenter.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(presenter.load());
    EntryModel &model = *presenter.model();
    const QModelIndex index = cellOf(model, rowOf(model, u"aangenomen"_s), 9);
    QVERIFY(model.setData(index, u"9496/10000"_s, Qt::EditRole));
    QVERIFY(presenter.load());
    QCOMPARE(index.data(EntryModel::VerdictRole).toInt(), int(Verdict::Breach));
    QCOMPARE(index.data().toString(), u"94,96%"_s);
    QVERIFY(model.setData(index, u"95"_s, Qt::EditRole));
    QVERIFY(presenter.load());
    QVERIFY(index.data(EntryModel::VerdictRole).toInt() != int(Verdict::Breach));
    QVERIFY(sample.workspace.portfolio()->undo().hasValue());
    QVERIFY(presenter.load());
    QCOMPARE(index.data().toString(), u"94,96%"_s);
}

void TestEntryPresenter::keepsWhatItCannotTakeWithAQuestion()
{
    SampleWorkspace sample;
    sample.show(u"klantcontact"_s, Period::month(2026, 9));
    EntryPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    EntryModel &model = *presenter.model();
    const QModelIndex index = cellOf(model, rowOf(model, u"aangenomen"_s), 9);
    const Cell cell = model.address(index);
    const auto before = sample.workspace.portfolio()->measurement(cell);
    for (const QString &text : { u"9640%"_s, u"95.000"_s, u"veel"_s }) {
        QVERIFY(model.setData(index, text, Qt::EditRole));
        QVERIFY(presenter.load());
        QVERIFY2(index.data(EntryModel::PendingRole).toBool(), qPrintable(text));
        QCOMPARE(index.data().toString(), text);
        QVERIFY(sample.workspace.portfolio()->measurement(cell) == before);
    }
    QCOMPARE(presenter.nextQuestion({}), index);
    presenter.discard(index);
    QVERIFY(presenter.load());
    QVERIFY(!index.data(EntryModel::PendingRole).toBool());
}

void TestEntryPresenter::takesAnAnswerToAQuestion()
{
    SampleWorkspace sample;
    sample.show(u"klantcontact"_s, Period::month(2026, 9));
    EntryPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    EntryModel &model = *presenter.model();
    const QModelIndex index = cellOf(model, rowOf(model, u"aangenomen"_s), 9);
    QVERIFY(model.setData(index, u"9640%"_s, Qt::EditRole));
    QVERIFY(presenter.load());
    const auto &suggestions = model.cell(index)->pending->suggestions;
    QVERIFY(!suggestions.empty());
    QCOMPARE(suggestions.front().toPlain(), u"96.4"_s);
    const Decimal chosen = suggestions.front();
    QVERIFY(presenter.answer(index, chosen).hasValue());
    QVERIFY(presenter.load());
    QCOMPARE(index.data().toString(), u"96,4%"_s);
    QCOMPARE(presenter.questions(), 0);
}

void TestEntryPresenter::pastesABlockAsOneStep()
{
    SampleWorkspace sample;
    sample.show(u"klantcontact"_s, Period::month(2026, 9));
    EntryPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    EntryModel &model = *presenter.model();
    const int row = rowOf(model, u"aangenomen"_s);
    const auto before = model.index(row, EntryModel::FirstMonth).data().toString();
    const auto summary = presenter.paste(model.index(row, EntryModel::FirstMonth), u"96,1%\t96.2\t97\n81\t9999\t83\n"_s);
    QCOMPARE(summary.rows, 2);
    QCOMPARE(summary.columns, 3);
    QCOMPARE(summary.stored, 5);
    QCOMPARE(summary.questions, 1);
    QVERIFY(presenter.load());
    QCOMPARE(model.index(row, EntryModel::FirstMonth + 1).data().toString(), u"96,2%"_s);
    QVERIFY(sample.workspace.portfolio()->undo().hasValue());
    QVERIFY(presenter.load());
    QCOMPARE(model.index(row, EntryModel::FirstMonth).data().toString(), before);
}

void TestEntryPresenter::leavesOutHeadingsWhenItPastes()
{
    SampleWorkspace sample;
    EntryPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    EntryModel &model = *presenter.model();
    int last = -1;
    for (int row = 1; row < model.rowCount() && last < 0; ++row)
        last = model.isHeading(row) ? row - 1 : -1;
    QVERIFY(last > 0);
    const auto summary = presenter.paste(model.index(last, EntryModel::FirstMonth + 8), u"99\n98\n"_s);
    QCOMPARE(summary.rows, 2);
    QCOMPARE(summary.stored, 2);
}

void TestEntryPresenter::fillsAndClearsABlock()
{
    SampleWorkspace sample;
    EntryPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    EntryModel &model = *presenter.model();
    const QItemSelectionRange range(model.index(1, EntryModel::FirstMonth), model.index(3, EntryModel::FirstMonth));
    QVERIFY(presenter.fillDown(range).hasValue());
    QVERIFY(presenter.load());
    QCOMPARE(model.index(3, EntryModel::FirstMonth).data().toString(), model.index(1, EntryModel::FirstMonth).data().toString());
    QVERIFY(presenter.clear(range).hasValue());
    QVERIFY(presenter.load());
    QVERIFY(model.index(2, EntryModel::FirstMonth).data(EntryModel::MissingRole).toBool());
}

void TestEntryPresenter::showsWhatIsNotMeasuredAndWhatIsMissing()
{
    SampleWorkspace sample;
    EntryPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    EntryModel &model = *presenter.model();
    const int central = rowOf(model, u"leverbetrouwbaarheid.2"_s);
    QVERIFY(central > 0);
    QVERIFY(!model.index(central, EntryModel::FirstMonth).data(EntryModel::MeasuredRole).toBool());
    QVERIFY(model.index(central, EntryModel::FirstMonth + 2).data(EntryModel::MeasuredRole).toBool());
    QCOMPARE(model.index(central, EntryModel::FirstMonth + 8).data().toString(), u"90,0%"_s);
    QVERIFY(!model.index(1, EntryModel::FirstMonth + 10).data(EntryModel::OpenRole).toBool());
    QVERIFY(!model.index(1, EntryModel::FirstMonth + 10).flags().testFlag(Qt::ItemIsEditable));
}

void TestEntryPresenter::movesLikeASheet()
{
    SampleWorkspace sample;
    EntryPage page(sample.workspace, nullptr);
    page.resize(1200, 800);
    page.show();
    page.enter({});
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    page.focusStart();
    auto *grid = page.findChild<EntryGrid *>();
    grid->setCurrentIndex(grid->model()->index(1, EntryModel::FirstMonth));
    QTest::keyClick(grid, Qt::Key_Tab);
    QCOMPARE(grid->currentIndex().column(), int(EntryModel::FirstMonth) + 1);
    QTest::keyClick(grid, Qt::Key_Return);
    QCOMPARE(grid->currentIndex().row(), 2);
    QGuiApplication::clipboard()->setText(u"97,5"_s);
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(grid->currentIndex().data().toString(), u"97,5%"_s);
    QTest::keyClick(grid, Qt::Key_Delete);
    QVERIFY(grid->currentIndex().data().toString() != u"97,5%"_s);
    QTest::keyClick(grid, Qt::Key_F6);
    QVERIFY(!grid->hasFocus());
}

QTEST_MAIN(TestEntryPresenter)
#include "tst_EntryPresenter.moc"
