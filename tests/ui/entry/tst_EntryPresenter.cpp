// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryPlaces.h"
#include "EntryPresenter.h"
#include "SampleWorkspace.h"
#include "Warnings.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

EntryPresenter::PasteSummary pasteAt(EntryPresenter &presenter, const QModelIndex &at, const QString &text)
{
    return presenter.paste({ QItemSelectionRange(at) }, ClipboardTable::fromText(text));
}

} // namespace

class TestEntryPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void judgesEachValueAsItLands();
    void keepsWhatItCannotTakeWithAQuestion();
    void takesAnAnswerToAQuestion();
    void pastesABlockAsOneStep();
    void leavesOutHeadingsWhenItPastes();
    void fillsAndClearsABlock();
    void showsWhatIsNotMeasuredAndWhatIsMissing();
    void judgesAQuarterOfLeverbetrouwbaarheidAsItIsTyped();
    void asksWhatAPointMeansInOneClick();
    void emptiesACellThatIsToldEmpty();
    void takesBackAPasteWithItsQuestions();
    void givesUpAQuestionBeforeAValue();
    void writesWhatCanBeTypedAgain();
    void fillsOnlyWhatHasTheSameUnit();
    void laysOutDeelnemersUnderTheirKpi();
};

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
    const auto summary
        = pasteAt(presenter, model.index(row, EntryModel::FirstMonth), u"96,1%\t96.2\t97\n81\t9999\t83\n"_s);
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
    int last = presenter.firstRow();
    while (!model.isHeading(last + 1))
        ++last;
    const auto summary = pasteAt(presenter, model.index(last, EntryModel::FirstMonth + 8), u"99\n98\n"_s);
    QCOMPARE(summary.rows, 2);
    QCOMPARE(summary.stored, 2);
}

void TestEntryPresenter::fillsAndClearsABlock()
{
    SampleWorkspace sample;
    EntryPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    EntryModel &model = *presenter.model();
    const int first = presenter.firstRow();
    const QItemSelectionRange range(model.index(first, EntryModel::FirstMonth),
                                    model.index(first + 2, EntryModel::FirstMonth));
    QVERIFY(presenter.fillDown({ range }).hasValue());
    QVERIFY(presenter.load());
    QCOMPARE(model.index(first + 2, EntryModel::FirstMonth).data().toString(),
             model.index(first, EntryModel::FirstMonth).data().toString());
    QVERIFY(presenter.clear({ range }).hasValue());
    QVERIFY(presenter.load());
    QVERIFY(model.index(first + 1, EntryModel::FirstMonth).data(EntryModel::MissingRole).toBool());
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
    const int first = presenter.firstRow();
    QVERIFY(!model.index(first, EntryModel::FirstMonth + 10).data(EntryModel::OpenRole).toBool());
    QVERIFY(!model.index(first, EntryModel::FirstMonth + 10).flags().testFlag(Qt::ItemIsEditable));
}

/// Step 2 of the main job: per deelnemer for a quarter, then for the contract as a whole; each verdict is there at
/// once.
void TestEntryPresenter::judgesAQuarterOfLeverbetrouwbaarheidAsItIsTyped()
{
    SampleWorkspace sample;
    EntryPresenter presenter(sample.workspace);
    const QAbstractItemModelTester tester(presenter.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(presenter.load());
    EntryModel &model = *presenter.model();
    const int first = presenter.firstRow();
    int last = first;
    while (!model.isHeading(last + 1))
        ++last;
    QCOMPARE(last - first + 1, 10);
    QVERIFY(presenter.clear({ QItemSelectionRange(cellOf(model, first, 7), cellOf(model, last, 9)) }).hasValue());
    QVERIFY(presenter.load());
    const QModelIndex central = cellOf(model, rowOf(model, u"leverbetrouwbaarheid.2"_s), 9);
    QVERIFY(central.data(EntryModel::MissingRole).toBool());
    for (int row = first; row <= last; ++row) {
        for (int month = 7; month <= 9; ++month) {
            const QModelIndex cell = cellOf(model, row, month);
            QVERIFY(cell.data(EntryModel::MissingRole).toBool());
            QVERIFY(model.setData(cell, row == last ? u"94,9%"_s : u"190/200"_s, Qt::EditRole));
            QVERIFY(presenter.load());
            QCOMPARE(cell.data(EntryModel::VerdictRole).toInt(), int(row == last ? Verdict::Breach : Verdict::Met));
            QVERIFY(!central.data().toString().isEmpty());
        }
    }
    QCOMPARE(central.data().toString(), u"90,0%"_s);
    QCOMPARE(central.data(EntryModel::VerdictRole).toInt(), int(Verdict::Breach));
    QVERIFY(central.data(EntryModel::DerivedRole).toBool());
    QVERIFY(model.setData(central, u"95"_s, Qt::EditRole));
    QVERIFY(presenter.load());
    QCOMPARE(central.data(EntryModel::VerdictRole).toInt(), int(Verdict::Met));
    QVERIFY(!central.data(EntryModel::DerivedRole).toBool());
    QVERIFY(sample.workspace.portfolio()->undo().hasValue());
    QVERIFY(presenter.load());
    QCOMPARE(central.data().toString(), u"90,0%"_s);
}

void TestEntryPresenter::asksWhatAPointMeansInOneClick()
{
    SampleWorkspace sample;
    sample.show(u"klantcontact"_s, Period::month(2026, 9));
    EntryPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    EntryModel &model = *presenter.model();
    const QModelIndex index = cellOf(model, rowOf(model, u"aangenomen"_s), 9);
    QVERIFY(model.setData(index, u"1.234"_s, Qt::EditRole));
    QVERIFY(presenter.load());
    QCOMPARE(index.data().toString(), u"1.234"_s); // as typed
    QVERIFY(model.setData(index, u"95.000"_s, Qt::EditRole));
    QVERIFY(presenter.load());
    QCOMPARE(index.data().toString(), u"95.000"_s);
    const auto suggestions = model.cell(index)->pending->suggestions;
    QCOMPARE(suggestions.size(), std::size_t(1));
    QVERIFY(presenter.answer(index, suggestions.front()).hasValue());
    QVERIFY(presenter.load());
    QVERIFY(!index.data(EntryModel::PendingRole).toBool());
    QCOMPARE(model.cell(index)->measurement->value->toPlain(), u"95"_s);
    QVERIFY(model.setData(index, u"99.94"_s, Qt::EditRole));
    QVERIFY(presenter.load());
    QCOMPARE(index.data().toString(), u"99,94%"_s);
}

void TestEntryPresenter::emptiesACellThatIsToldEmpty()
{
    SampleWorkspace sample;
    EntryPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    EntryModel &model = *presenter.model();
    const QModelIndex index = cellOf(model, presenter.firstRow(), 9);
    QVERIFY(model.setData(index, u"-"_s, Qt::EditRole));
    QVERIFY(presenter.load());
    QVERIFY(index.data(EntryModel::MissingRole).toBool());
    const auto summary = pasteAt(presenter, index, u"97\n-\n"_s);
    QCOMPARE(summary.stored, 1);
    QCOMPARE(summary.questions, 0);
}

void TestEntryPresenter::takesBackAPasteWithItsQuestions()
{
    SampleWorkspace sample;
    EntryPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    EntryModel &model = *presenter.model();
    const QModelIndex index = cellOf(model, presenter.firstRow(), 8);
    const QString before = index.data().toString();
    const auto summary = pasteAt(presenter, index, u"97\t9640\n"_s);
    QCOMPARE(summary.questions, 1);
    QVERIFY(presenter.load());
    QVERIFY(index.data(EntryModel::PastedRole).toBool());
    QVERIFY(presenter.undoPaste().hasValue());
    QVERIFY(presenter.load());
    QCOMPARE(index.data().toString(), before);
    QCOMPARE(presenter.questions(), 0);
    QVERIFY(!index.data(EntryModel::PastedRole).toBool());

    QVERIFY(pasteAt(presenter, index, u"97\n"_s).undoable);
    QVERIFY(!pasteAt(presenter, index, u"97\n"_s).undoable); // the same again changes nothing
    QVERIFY(sample.workspace.portfolio()->undo().hasValue());
    QVERIFY(presenter.load());
    QVERIFY(!index.data(EntryModel::PastedRole).toBool()); // also taken back from the menu
}

void TestEntryPresenter::givesUpAQuestionBeforeAValue()
{
    SampleWorkspace sample;
    EntryPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    EntryModel &model = *presenter.model();
    const QModelIndex index = cellOf(model, presenter.firstRow(), 9);
    const QString before = index.data().toString();
    QVERIFY(model.setData(index, u"veel"_s, Qt::EditRole));
    QVERIFY(presenter.clear({ QItemSelectionRange(index) }).hasValue());
    QVERIFY(presenter.load());
    QCOMPARE(index.data().toString(), before);
    QVERIFY(presenter.clear({ QItemSelectionRange(index) }).hasValue());
    QVERIFY(presenter.load());
    QVERIFY(index.data(EntryModel::MissingRole).toBool());
    const QModelIndex central = cellOf(model, rowOf(model, u"leverbetrouwbaarheid.2"_s), 9);
    QCOMPARE(central.data(EntryModel::VerdictRole).toInt(), int(Verdict::Incomplete));
    QCOMPARE(central.data(EntryModel::SignRole).toInt(), int(Verdict::Incomplete)); // no sign would say voldoende
}

void TestEntryPresenter::writesWhatCanBeTypedAgain()
{
    SampleWorkspace sample;
    sample.show(u"klantcontact"_s, Period::month(2026, 9));
    EntryPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    EntryModel &model = *presenter.model();
    const QModelIndex seconds = cellOf(model, rowOf(model, u"wachttijd"_s), 9);
    const QModelIndex share = cellOf(model, rowOf(model, u"aangenomen"_s), 9);
    QVERIFY(model.setData(seconds, u"1234"_s, Qt::EditRole));
    QVERIFY(model.setData(share, u"1000/2500"_s, Qt::EditRole));
    QVERIFY(presenter.load());
    for (const QModelIndex &index : { seconds, share }) {
        const QString text = presenter.copy({ QItemSelectionRange(index) }).own.front().front();
        QCOMPARE(text, index == seconds ? u"1234"_s : u"1000/2500"_s);
        const auto summary = pasteAt(presenter, index, text);
        QCOMPARE(summary.questions, 0);
        QVERIFY(presenter.load());
    }
    QCOMPARE(EntryModel::typedText(*Decimal::fromPlain(u"1234.5"_s), Unit::Second), u"1234,5"_s);
    QCOMPARE(EntryModel::typedText(Decimal(1), Unit::YesNo), u"ja"_s);
}

void TestEntryPresenter::fillsOnlyWhatHasTheSameUnit()
{
    SampleWorkspace sample;
    sample.show(u"klantcontact"_s, Period::month(2026, 9));
    EntryPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    EntryModel &model = *presenter.model();
    const QModelIndex top = cellOf(model, rowOf(model, u"aangenomen"_s), 9);
    const QModelIndex seconds = cellOf(model, rowOf(model, u"wachttijd"_s), 9);
    const QString before = seconds.data().toString();
    QVERIFY(seconds.row() > top.row());
    QVERIFY(presenter.fillDown({ QItemSelectionRange(top, seconds) }).hasValue());
    QVERIFY(presenter.load());
    QCOMPARE(seconds.data().toString(), before);
    QCOMPARE(model.index(top.row() + 1, top.column()).data().toString(), top.data().toString());
}

void TestEntryPresenter::laysOutDeelnemersUnderTheirKpi()
{
    SampleWorkspace sample;
    const auto rows = EntryRows::of(*sample.workspace.definition(), 2026);
    QVERIFY(rows.size() > 3);
    QVERIFY(rows[0].heading && !rows[0].group);
    QVERIFY(rows[1].heading && rows[1].group);
    QCOMPARE(rows[1].title, u"Leverbetrouwbaarheid, per deelnemer"_s);
    QVERIFY(rows[2].indented && rows[2].party.isValid() && rows[2].shownCode.isEmpty());
    const auto central = std::find_if(rows.begin(), rows.end(), [](const EntryRow &row) { return row.derived; });
    QVERIFY(central != rows.end());
    QCOMPARE(central->title, u"Leverbetrouwbaarheid · Centraal"_s);
}

QTEST_MAIN(TestEntryPresenter)
#include "tst_EntryPresenter.moc"
