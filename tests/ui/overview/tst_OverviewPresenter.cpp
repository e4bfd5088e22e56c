// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FitList.h"
#include "OverviewPage.h"
#include "OverviewPresenter.h"
#include "SampleWorkspace.h"
#include "TableStyle.h"
#include "Warnings.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

class TestOverviewPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void hasARowPerContractAndAColumnPerTheme();
    void showsTheWorstKpiOfATheme();
    void saysInACellWhatWasFound();
    void filtersAttentionByContract();
    void copiesTheMatrix();
    void keepsEveryTextOfItsLists();
    void leadsEachAttentionRowToOnePlace();
    void opensACellFromTheKeyboard();
    void letsTabOutOfTheMatrix();
};

void TestOverviewPresenter::hasARowPerContractAndAColumnPerTheme()
{
    SampleWorkspace sample;
    OverviewPresenter presenter(sample.workspace);
    const QAbstractItemModelTester matrix(presenter.matrix(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester attention(presenter.attention(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester outlook(presenter.outlook(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(presenter.load());
    QCOMPARE(presenter.matrix()->rowCount(), 5);
    QCOMPARE(presenter.matrix()->columnCount(), 7);
    QVERIFY(presenter.subtitle().contains(u"5 contracten"_s));
}

void TestOverviewPresenter::showsTheWorstKpiOfATheme()
{
    SampleWorkspace sample;
    OverviewPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    bool delivery = false;
    bool survey = false;
    for (int column = 1; column < presenter.matrix()->columnCount(); ++column) {
        for (int row = 0; row < presenter.matrix()->rowCount(); ++row) {
            const auto cell = presenter.matrix()->cellText(presenter.matrix()->index(row, column));
            delivery = delivery || (cell && cell->value == u"90,0%"_s && cell->verdict == Verdict::Breach);
            survey = survey || (cell && cell->value == u"S4+"_s && cell->verdict == Verdict::Breach);
        }
    }
    QVERIFY(delivery);
    QVERIFY(survey);
}

void TestOverviewPresenter::saysInACellWhatWasFound()
{
    SampleWorkspace sample;
    OverviewPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    const auto cell = [&presenter](KpiTheme theme) {
        return *presenter.matrix()->cellText(presenter.matrix()->index(0, static_cast<int>(theme) + 1));
    };
    QCOMPARE(cell(KpiTheme::Experience).value, u"S4+"_s);
    QCOMPARE(cell(KpiTheme::Experience).word, u"Slecht"_s); // what was found; S4+ is what may follow
    QCOMPARE(cell(KpiTheme::Social).value, u"2 open"_s);    // "2 van 2" would read as ready
    QCOMPARE(cell(KpiTheme::Social).word, u"Onvolledig"_s);
    QCOMPARE(cell(KpiTheme::Sustainability).value, u"in dec"_s);
}

void TestOverviewPresenter::filtersAttentionByContract()
{
    SampleWorkspace sample;
    OverviewPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    presenter.attention()->setBrief(false);
    const int all = presenter.attention()->rowCount();
    QCOMPARE(all, presenter.attention()->total());
    int sum = 0;
    for (const Contract &contract : sample.workspace.portfolio()->contracts()) {
        presenter.filterAttention(contract.id);
        sum += presenter.attention()->rowCount();
        for (int row = 0; row < presenter.attention()->rowCount(); ++row)
            QCOMPARE(presenter.attention()->routeOf(row).contract, contract.id);
    }
    QCOMPARE(sum, all);
    QSignalSpy changed(&presenter, &OverviewPresenter::changed);
    sample.workspace.setView(Period::quarter(2026, 2)); // the filter outlives a change of view
    QCOMPARE(changed.count(), 1);
    QVERIFY(presenter.load());
    QVERIFY(presenter.attentionFilter().isValid());
    presenter.filterAttention({});
    sample.workspace.setView(Period::quarter(2026, 3));
    QVERIFY(presenter.load());
    QCOMPARE(presenter.attention()->rowCount(), all);
    presenter.attention()->setBrief(true);
    QCOMPARE(presenter.attention()->rowCount(), 5);
}

void TestOverviewPresenter::copiesTheMatrix()
{
    SampleWorkspace sample;
    OverviewPage page(sample.workspace, nullptr);
    page.resize(1280, 820);
    page.show();
    page.enter({});
    auto *matrix = page.findChild<QTableView *>();
    const QString copied = TableStyle::selectionAsTsv(*matrix);
    QCOMPARE(copied.count(u'\n'), qsizetype(6)); // captions and five contracts
    QVERIFY(copied.contains(u"Klantbeleving"_s));
    QVERIFY(copied.contains(u"90,0% Slecht"_s));
}

void TestOverviewPresenter::keepsEveryTextOfItsLists()
{
    SampleWorkspace sample;
    for (const QSize &size : { QSize(1280, 820), QSize(900, 700) }) {
        OverviewPage page(sample.workspace, nullptr);
        page.resize(size);
        page.show();
        page.enter({});
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        for (const FitList *list : page.findChildren<FitList *>()) {
            QVERIFY(list->isVisible());
            QTRY_VERIFY2(list->height() >= list->sizeHint().height(), qPrintable(list->accessibleName()));
        }
    }
}

void TestOverviewPresenter::leadsEachAttentionRowToOnePlace()
{
    SampleWorkspace sample;
    OverviewPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    QVERIFY(presenter.attention()->rowCount() > 0);
    QSignalSpy routed(&sample.workspace, &Workspace::routeRequested);
    for (int row = 0; row < presenter.attention()->rowCount(); ++row) {
        QVERIFY(!presenter.attention()->index(row).data(AttentionModel::ActionRole).toString().isEmpty());
        presenter.followAttention(row);
        QCOMPARE(routed.count(), row + 1);
        const auto route = routed.last().first().value<Route>();
        QVERIFY((QStringList { u"detail"_s, u"survey"_s, u"entry"_s, u"remedies"_s }.contains(route.feature)));
        QVERIFY(route.feature != u"detail"_s || route.kpi);
    }
}

void TestOverviewPresenter::opensACellFromTheKeyboard()
{
    SampleWorkspace sample;
    OverviewPage page(sample.workspace, nullptr);
    page.resize(1280, 820);
    page.show();
    page.enter({});
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    page.focusStart();
    auto *matrix = page.findChild<QTableView *>();
    QVERIFY(matrix->currentIndex().isValid());
    QSignalSpy routed(&sample.workspace, &Workspace::routeRequested);
    matrix->setCurrentIndex(matrix->model()->index(0, 0));
    QTest::keyClick(matrix, Qt::Key_Return);
    QCOMPARE(routed.count(), 1);
}

void TestOverviewPresenter::letsTabOutOfTheMatrix()
{
    SampleWorkspace sample;
    OverviewPage page(sample.workspace, nullptr);
    page.resize(1280, 820);
    page.show();
    page.enter({});
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    page.focusStart();
    QWidget *matrix = QApplication::focusWidget();
    QTest::keyClick(matrix, Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != matrix);
}

QTEST_MAIN(TestOverviewPresenter)
#include "tst_OverviewPresenter.moc"
