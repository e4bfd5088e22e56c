// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverviewPage.h"
#include "OverviewPresenter.h"
#include "SampleWorkspace.h"
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
        QVERIFY(!routed.last().first().value<Route>().feature.isEmpty());
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
