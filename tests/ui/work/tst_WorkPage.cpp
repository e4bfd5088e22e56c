// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessibleWalk.h"
#include "ActionVerbs.h"
#include "RegisterView.h"
#include "SampleWorkspace.h"
#include "Warnings.h"
#include "WorkFeature.h"
#include "WorkPage.h"
#include "WorkspaceFixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

/// The work list and the improvement list: what they show, filter, copy and open.
class TestWorkPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void readsTheWholeFile();
    void filtersByWho();
    void filtersImprovements();
    void leadsToThePlace();
    void goesWhereTheRouteSays();
    void copiesEveryRow();
    void opensByKey();
    void isEmptyWithoutAFile();
    void canBeReadAloud();

private:
    using List = WorkPresenter::List;

    [[nodiscard]] static QTableView *table(const WorkPage &page, const QString &name)
    {
        for (QTableView *one : page.findChildren<QTableView *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("there is no table %s", qPrintable(name));
    }
};

void TestWorkPage::readsTheWholeFile()
{
    SampleWorkspace sample;
    WorkPresenter presenter(sample.workspace);
    QAbstractItemModelTester work(presenter.model(List::Work));
    QAbstractItemModelTester improvements(presenter.model(List::Improvements));
    QVERIFY(presenter.load());
    QVERIFY(presenter.model(List::Work)->rowCount() > 10);
    QVERIFY(presenter.model(List::Improvements)->rowCount() > 3);
    QCOMPARE(presenter.model(List::Improvements)->columnCount(), static_cast<int>(WorkPresenter::FirstMonth) + WorkPresenter::monthsShown);
    QCOMPARE(presenter.model(List::Improvements)->headerData(WorkPresenter::FirstMonth, Qt::Horizontal).toString(), u"mei"_s);
    QVERIFY(presenter.subtitle(List::Work).contains(u"te laat"_s)); // an action of 9 October
    QSignalSpy changed(&presenter, &WorkPresenter::changed);
    Q_EMIT sample.workspace.changed({});
    QCOMPARE(changed.count(), 1);
}

void TestWorkPage::filtersByWho()
{
    SampleWorkspace sample;
    WorkPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    const QStringList workers = presenter.workers(List::Work);
    QVERIFY(workers.contains(u"S. Hoekstra"_s) && workers.contains(u"HR-lead"_s));
    for (const QString &who : workers) {
        presenter.setWho(who);
        QVERIFY2(presenter.model(List::Work)->rowCount() > 0, qPrintable(who)); // only who has work can be chosen
    }
    presenter.setWho(u"S. Hoekstra"_s);
    const RegisterModel &model = *presenter.model(List::Work);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0, WorkPresenter::What).data().toString().contains(u"Tweede leverancier"_s));
    QCOMPARE(model.index(0, WorkPresenter::Who).data().toString(), u"S. Hoekstra"_s);
    presenter.setWho(u"niemand"_s);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(presenter.hint(List::Work).contains(u"filters"_s));
    presenter.clearFilters();
    QVERIFY(!presenter.isFiltered(List::Work) && model.rowCount() > 10);
}

void TestWorkPage::filtersImprovements()
{
    SampleWorkspace sample;
    WorkPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    const RegisterModel &model = *presenter.model(List::Improvements);
    const int all = model.rowCount();
    presenter.setState(WorkPresenter::State::Open);
    const int open = model.rowCount();
    presenter.setState(WorkPresenter::State::Settled);
    QCOMPARE(open + model.rowCount(), all);
    QVERIFY(open > 0 && open < all);
    presenter.setState(WorkPresenter::State::Late);
    QVERIFY(model.rowCount() > 0 && model.rowCount() < open);
    QVERIFY(model.index(0, WorkPresenter::Action).data(RegisterModel::MarkRole).isValid());
    presenter.setState(WorkPresenter::State::All);
    int sum = 0;
    for (const Contract &contract : presenter.contracts()) {
        presenter.setContract(contract.id);
        sum += model.rowCount();
    }
    QCOMPARE(sum, all);
}

void TestWorkPage::leadsToThePlace()
{
    SampleWorkspace sample;
    WorkPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    const int rows = presenter.model(List::Work)->rowCount();
    QStringList features;
    for (int row = 0; row < rows; ++row) {
        const auto route = presenter.routeOf(List::Work, row);
        QVERIFY(route && route->contract);
        if (!features.contains(route->feature))
            features += route->feature;
    }
    QVERIFY(!presenter.routeOf(List::Work, rows) && !presenter.routeOf(List::Improvements, -1));
    for (const QString &expected : { u"detail"_s, u"entry"_s, u"remedies"_s })
        QVERIFY2(features.contains(expected), qPrintable(features.join(u' ')));
    const auto action = presenter.routeOf(List::Improvements, 0);
    QCOMPARE(action->feature, u"remedies"_s);
    QVERIFY(action->argument.startsWith(u"ACT-"_s));
}

void TestWorkPage::goesWhereTheRouteSays()
{
    SampleWorkspace sample;
    WorkPage page(sample.workspace, nullptr);
    page.show();
    page.enter({ .feature = u"work"_s, .argument = u"roles:HR-lead"_s });
    const QTableView *work = table(page, u"Werk per rol"_s);
    const QTableView *improvements = table(page, u"Verbeterlijst"_s);
    QVERIFY(work->isVisible() && !improvements->isVisible());
    bool isChosen = false;
    for (const QComboBox *box : page.findChildren<QComboBox *>())
        isChosen = isChosen || box->currentText() == u"HR-lead"_s;
    QVERIFY(isChosen);
    page.enter({ .feature = u"work"_s, .contract = sample.workspace.contract(), .argument = u"improvements"_s });
    QVERIFY(!work->isVisible() && improvements->isVisible());
    QVERIFY(improvements->selectionModel()->hasSelection()); // so that it can be opened at once
    const int ofOne = improvements->model()->rowCount();
    page.enter({ .feature = u"work"_s, .argument = u"improvements"_s });
    QVERIFY(improvements->model()->rowCount() > ofOne);
    page.enter({ .feature = u"work"_s }); // back in the history: as it was
    QVERIFY(improvements->isVisible());
}

void TestWorkPage::copiesEveryRow()
{
    SampleWorkspace sample;
    WorkPage page(sample.workspace, nullptr);
    page.show();
    page.enter({ .feature = u"work"_s, .argument = u"improvements"_s });
    const QTableView *list = table(page, u"Verbeterlijst"_s);
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == u"Kopiëren"_s)
            button->click();
    }
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), list->model()->rowCount() + 1); // with the captions
    QVERIFY(lines.front().startsWith(u"Actie\tKPI\t"_s));
    QVERIFY(lines.filter(u"KPI onvoldoende"_s).size() > 0); // a glyph is copied as its word
}

void TestWorkPage::opensByKey()
{
    SampleWorkspace sample;
    WorkPage page(sample.workspace, nullptr);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.enter({ .feature = u"work"_s, .argument = u"roles"_s });
    page.focusStart();
    QSignalSpy routes(&sample.workspace, &Workspace::routeRequested);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QCOMPARE(routes.count(), 1);
}

void TestWorkPage::isEmptyWithoutAFile()
{
    WorkspaceFixture fixture;
    WorkPage page(fixture.workspace, nullptr);
    page.show();
    page.enter({ .feature = u"work"_s });
    page.focusStart();
    const auto *button = qobject_cast<QPushButton *>(page.focusWidget());
    QVERIFY(button && button->text() == u"Naar het begin"_s);
    QVERIFY(page.exportPage()); // nothing to export, and nothing asks for a file
    fixture.openWith({ u"een"_s }); // a contract without work: the list says so
    QVERIFY(page.isVisible());
}

void TestWorkPage::canBeReadAloud()
{
    SampleWorkspace sample;
    WorkPage page(sample.workspace, nullptr);
    page.resize(1180, 700);
    page.show();
    page.enter({ .feature = u"work"_s, .argument = u"improvements"_s });
    const RegisterModel &model = *static_cast<const RegisterModel *>(static_cast<QSortFilterProxyModel *>(table(page, u"Verbeterlijst"_s)->model())->sourceModel());
    bool hasGlyph = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = WorkPresenter::FirstMonth; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const bool isMarked = !index.data(Qt::DecorationRole).isNull();
            QCOMPARE(!index.data(Qt::AccessibleTextRole).toString().isEmpty(), isMarked); // no glyph without its word
            hasGlyph = hasGlyph || isMarked;
        }
    }
    QVERIFY(hasGlyph);
    QCOMPARE(AccessibleWalk::nameless(page), QStringList());
}

QTEST_MAIN(TestWorkPage)
#include "tst_WorkPage.moc"
