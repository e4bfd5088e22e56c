// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryPlaces.h"
#include "EntryPresenter.h"
#include "SampleWorkspace.h"
#include "Warnings.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What was typed or pasted and could not be taken: nothing of it is lost, whatever the user does meanwhile.
class TestEntryQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void keepsQuestionsWhileAnotherContractIsShown();
    void asksBeforeQuestionsAreLost();
    void showsLittleOfALongText();
    void pastesMoreThanTheGridHolds();
};

void TestEntryQuestions::keepsQuestionsWhileAnotherContractIsShown()
{
    SampleWorkspace sample;
    sample.show(u"klantcontact"_s, Period::month(2026, 9));
    EntryPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    EntryModel &model = *presenter.model();
    const QModelIndex index = cellOf(model, rowOf(model, u"aangenomen"_s), 9);
    const Cell cell = model.address(index);
    QVERIFY(model.setData(index, u"veel"_s, Qt::EditRole));
    const ContractId contract = sample.workspace.contract();
    sample.show(u"applicatiebeheer"_s, Period::month(2026, 9));
    QVERIFY(presenter.load());
    QCOMPARE(presenter.questions(), 0); // not of this one
    QVERIFY(!presenter.nextQuestion({}).isValid());
    const auto place = presenter.questionPlace();
    QVERIFY(place);
    QCOMPARE(place->contract, std::optional(contract));
    QCOMPARE(place->cell, std::optional(cell));
    sample.show(u"klantcontact"_s, Period::month(2026, 9));
    QVERIFY(presenter.load());
    QCOMPARE(presenter.questions(), 1);
    QCOMPARE(presenter.nextQuestion({}).data().toString(), u"veel"_s);
}

void TestEntryQuestions::asksBeforeQuestionsAreLost()
{
    SampleWorkspace sample;
    sample.show(u"klantcontact"_s, Period::month(2026, 9));
    EntryPresenter presenter(sample.workspace);
    QVERIFY(presenter.load() && !presenter.hasDrafts());
    const auto &keepers = sample.workspace.draftKeepers();
    QVERIFY(std::ranges::find(keepers, static_cast<DraftKeeper *>(&presenter)) != keepers.end());
    EntryModel &model = *presenter.model();
    QVERIFY(model.setData(cellOf(model, rowOf(model, u"aangenomen"_s), 9), u"veel"_s, Qt::EditRole));
    QVERIFY(presenter.hasDrafts());
    QSignalSpy routes(&sample.workspace, &Workspace::routeRequested);
    QSignalSpy notices(&sample.workspace, &Workspace::noticed);
    QVERIFY(!presenter.saveDrafts()); // it is no value
    QCOMPARE(routes.front().front().value<Route>().feature, u"entry"_s);
    QCOMPARE(notices.count(), 1);
    presenter.dropDrafts();
    QVERIFY(!presenter.hasDrafts() && presenter.saveDrafts());
}

void TestEntryQuestions::showsLittleOfALongText()
{
    SampleWorkspace sample;
    sample.show(u"klantcontact"_s, Period::month(2026, 9));
    EntryPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    EntryModel &model = *presenter.model();
    const QModelIndex index = cellOf(model, rowOf(model, u"aangenomen"_s), 9);
    const QString text = u"een heel document\n"_s.repeated(100'000);
    QVERIFY(model.setData(index, text, Qt::EditRole));
    QVERIFY(presenter.load());
    QCOMPARE(index.data(Qt::EditRole).toString(), text); // nothing is lost
    QVERIFY(index.data().toString().size() <= 61 && index.data().toString().endsWith(u'…'));
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().size() < 400);
    QCOMPARE(PendingEntry::briefly(QString(60, u'x')), QString(60, u'x'));
    QCOMPARE(PendingEntry::briefly(QString(61, u'x')), QString(60, u'x') + u'…');
}

void TestEntryQuestions::pastesMoreThanTheGridHolds()
{
    SampleWorkspace sample;
    sample.show(u"klantcontact"_s, Period::month(2026, 9));
    EntryPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    EntryModel &model = *presenter.model();
    const QModelIndex index = cellOf(model, rowOf(model, u"aangenomen"_s), 9);
    const CellTexts block = ClipboardTable::fromText(u"95,1\t95,2\t95,3\n"_s.repeated(50'000));
    const auto summary = presenter.paste({ QItemSelectionRange(index) }, block);
    QCOMPARE(summary.rows, 50'000);
    QCOMPARE(summary.columns, 3);
    QVERIFY(summary.stored > 0);
    QCOMPARE(summary.stored + summary.questions + summary.outside, 150'000); // every text is accounted for
}

QTEST_MAIN(TestEntryQuestions)
#include "tst_EntryQuestions.moc"
