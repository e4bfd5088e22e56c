// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportPresenter.h"
#include "ImportPreview.h"
#include "ProblemModel.h"
#include "WorkspaceFixture.h"
#include "Warnings.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

using State = ImportPresenter::State;

class TestImportPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void withoutAContractThereIsNothingToDo();
    void aGoodTableIsStoredInOneStep();
    void oneFaultStoresNothing();
    void theSameTableTwiceStoresNothingNew();
    void unreadableFilesSayWhy_data();
    void unreadableFilesSayWhy();
    void anotherContractStartsAnew();
    void theExampleFitsTheContract();

private:
    [[nodiscard]] static QByteArray table(const QByteArray &rows) { return "kpi;period;value\n" + rows; }
    [[nodiscard]] static qint64 stored(const WorkspaceFixture &fixture) { return fixture.workspace.portfolio()->measurementCount(); }
};

void TestImportPresenter::withoutAContractThereIsNothingToDo()
{
    WorkspaceFixture fixture;
    ImportPresenter presenter(fixture.workspace);
    QCOMPARE(presenter.state(), State::NoContract);
    presenter.readText(table("KPI-01;2026-08;96\n"), u"a.csv"_s);
    QCOMPARE(presenter.state(), State::NoContract);
    fixture.openWith({ u"een"_s });
    QCOMPARE(presenter.state(), State::Waiting);
}

void TestImportPresenter::aGoodTableIsStoredInOneStep()
{
    WorkspaceFixture fixture;
    fixture.openWith({ u"een"_s });
    ImportPresenter presenter(fixture.workspace);
    presenter.readText(table("KPI-01;2026-07;94,5\nKPI-01;2026-08;96\n"), u"a.csv"_s);
    QCOMPARE(presenter.state(), State::Ready);
    QCOMPARE(stored(fixture), 0);
    ImportPreview preview;
    const QAbstractItemModelTester tester(&preview, QAbstractItemModelTester::FailureReportingMode::QtTest);
    preview.show(presenter.contract(), presenter.reading().measurements);
    QCOMPARE(preview.rowCount(), 2);
    QVERIFY(preview.index(0, ImportPreview::KpiColumn).data().toString().startsWith(u"KPI-01"_s));
    QCOMPARE(preview.index(0, ImportPreview::ValueColumn).data().toString(), u"94,5%"_s);
    presenter.store();
    QCOMPARE(presenter.state(), State::Done);
    QCOMPARE(presenter.stored(), 2);
    QCOMPARE(stored(fixture), 2);
    QVERIFY(fixture.workspace.check(fixture.workspace.portfolio()->undo()));
    QCOMPARE(stored(fixture), 0);
}

void TestImportPresenter::oneFaultStoresNothing()
{
    WorkspaceFixture fixture;
    fixture.openWith({ u"een"_s });
    ImportPresenter presenter(fixture.workspace);
    presenter.readText(table("KPI-01;2026-07;94,5\nKPI-99;2026-08;96\n"), u"a.csv"_s);
    QCOMPARE(presenter.state(), State::Faulty);
    presenter.store();
    QCOMPARE(presenter.state(), State::Faulty);
    QCOMPARE(stored(fixture), 0);
    ProblemModel problems;
    const QAbstractItemModelTester tester(&problems, QAbstractItemModelTester::FailureReportingMode::QtTest);
    problems.show(presenter.reading().problems);
    QCOMPARE(problems.rowCount(), 1);
    QCOMPARE(problems.index(0, ProblemModel::LineColumn).data().toInt(), 3);
    QCOMPARE(problems.index(0, ProblemModel::TextColumn).data().toString(), u"KPI-99"_s);
    QVERIFY(!problems.index(0, ProblemModel::ReasonColumn).data().toString().isEmpty());
}

void TestImportPresenter::theSameTableTwiceStoresNothingNew()
{
    WorkspaceFixture fixture;
    fixture.openWith({ u"een"_s });
    ImportPresenter presenter(fixture.workspace);
    for (const int expected : { 1, 0 }) {
        presenter.readText(table("KPI-01;2026-07;94,5\n"), u"a.csv"_s);
        presenter.store();
        QCOMPARE(presenter.stored(), expected);
        QCOMPARE(stored(fixture), 1);
    }
}

void TestImportPresenter::unreadableFilesSayWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("not there") << u"weg.csv"_s;
    QTest::newRow("a folder") << u"."_s;
}

void TestImportPresenter::unreadableFilesSayWhy()
{
    QFETCH(QString, name);
    WorkspaceFixture fixture;
    fixture.openWith({ u"een"_s });
    ImportPresenter presenter(fixture.workspace);
    presenter.read(fixture.folder.filePath(name));
    QCOMPARE(presenter.state(), State::Unreadable);
    QVERIFY(!presenter.fault().isEmpty());
    presenter.reset();
    QCOMPARE(presenter.state(), State::Waiting);
    QVERIFY(presenter.fault().isEmpty());
}

void TestImportPresenter::anotherContractStartsAnew()
{
    WorkspaceFixture fixture;
    fixture.openWith({ u"een"_s, u"twee"_s });
    ImportPresenter presenter(fixture.workspace);
    presenter.readText(table("KPI-01;2026-07;94,5\n"), u"a.csv"_s);
    QCOMPARE(presenter.state(), State::Ready);
    fixture.workspace.setContract(*fixture.workspace.portfolio()->contractByCode(u"twee"_s));
    QCOMPARE(presenter.state(), State::Waiting);
    QVERIFY(presenter.reading().measurements.empty());
}

void TestImportPresenter::theExampleFitsTheContract()
{
    WorkspaceFixture fixture;
    fixture.openWith({ u"een"_s });
    ImportPresenter presenter(fixture.workspace);
    presenter.readText(presenter.example().toUtf8(), u"voorbeeld"_s);
    QVERIFY2(presenter.reading().problems.empty(), qPrintable(presenter.example()));
    QCOMPARE(presenter.reading().measurements.size(), std::size_t(1));
    QCOMPARE(presenter.reading().measurements.front().cell.period, Period::month(2026, 9));
}

QTEST_GUILESS_MAIN(TestImportPresenter)
#include "tst_ImportPresenter.moc"
