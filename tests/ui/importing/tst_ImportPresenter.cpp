// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportPresenter.h"
#include "ImportPreview.h"
#include "ProblemModel.h"
#include "TemplateLibrary.h"
#include "WorkspaceFixture.h"
#include "Warnings.h"
#include "Workbooks.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

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
    void whatIsStoredStandsBesideWhatIsRead();
    void aWorkbookIsReadAsATable();
    void aForeignTableIsSettledByAnswers();
    void aLogIsCountedAndStored();
    void whatDiffersIsReplacedOnlyWhenAsked();
    void aLogWithoutFeedsAsksWhatItMeasures();
    void aLargeFileIsReadBesideAndCanBeLeft();

private:
    [[nodiscard]] static QByteArray table(const QByteArray &rows) { return "kpi;period;value\n" + rows; }
    static void openTemplate(WorkspaceFixture &fixture, const QString &id)
    {
        auto definition = loadTemplate(id);
        if (!definition)
            qFatal("no such template");
        definition->contract.start = QDate(2026, 1, 1);
        auto made = Portfolio::createUnsaved(fixture.workspace.environment());
        if (!made || !addContract(**made, *definition))
            qFatal("cannot add the contract");
        fixture.workspace.setPortfolio(std::move(*made));
    }
    /// Four calls of September, three of them answered.
    [[nodiscard]] static QByteArray calls()
    {
        return "aangeboden;beantwoord;einde\n2026-09-01 09:00:00;2026-09-01 09:00:10;2026-09-01 09:05:00\n"
               "2026-09-01 10:00:00;2026-09-01 10:00:20;2026-09-01 10:04:00\n2026-09-02 11:00:00;;2026-09-02 11:01:00\n"
               "2026-09-03 12:00:00;2026-09-03 12:01:10;2026-09-03 12:05:00\n";
    }
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
    preview.show(presenter.contract(), presenter.reading().table.measurements, [&](const Cell &cell) { return presenter.storedAt(cell); });
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
    problems.show(presenter.reading().problems());
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
    QVERIFY(presenter.reading().table.measurements.empty());
}

void TestImportPresenter::theExampleFitsTheContract()
{
    WorkspaceFixture fixture;
    fixture.openWith({ u"een"_s });
    ImportPresenter presenter(fixture.workspace);
    presenter.readText(presenter.example().toUtf8(), u"voorbeeld"_s);
    QVERIFY2(presenter.reading().problems().empty(), qPrintable(presenter.example()));
    QCOMPARE(presenter.reading().table.measurements.size(), std::size_t(1));
    QCOMPARE(presenter.reading().table.measurements.front().cell.period, Period::month(2026, 9));
}

void TestImportPresenter::whatIsStoredStandsBesideWhatIsRead()
{
    WorkspaceFixture fixture;
    fixture.openWith({ u"een"_s });
    ImportPresenter presenter(fixture.workspace);
    presenter.readText(table("KPI-01;2026-07;94,5\nKPI-01;2026-08;96\n"), u"a.csv"_s);
    presenter.store();
    presenter.readText(table("KPI-01;2026-07;94,5\nKPI-01;2026-08;97\nKPI-01;2026-09;98\n"), u"b.csv"_s);
    ImportPreview preview;
    preview.show(presenter.contract(), presenter.reading().table.measurements, [&](const Cell &cell) { return presenter.storedAt(cell); });
    QStringList texts;
    for (int row = 0; row < preview.rowCount(); ++row)
        texts += preview.index(row, ImportPreview::StoredColumn).data().toString();
    QCOMPARE(texts, QStringList({ u"gelijk"_s, u"96,0%"_s, QString() }));
    QCOMPARE(preview.index(1, ImportPreview::ValueColumn).data(ImportPreview::sortRole).toDouble(), 97.0);
}

void TestImportPresenter::aWorkbookIsReadAsATable()
{
    WorkspaceFixture fixture;
    fixture.openWith({ u"een"_s });
    ImportPresenter presenter(fixture.workspace);
    presenter.readText(xlsxOfTexts({ { u"KPI"_s, u"2026-07-01"_s, u"aug-26"_s }, { u"KPI-01"_s, u"94,5"_s, u"96"_s } }), u"a.xlsx"_s);
    QCOMPARE(presenter.state(), State::Ready);
    QCOMPARE(presenter.reading().table.measurements.size(), std::size_t(2));
    QCOMPARE(presenter.reading().table.measurements.back().cell.period, Period::month(2026, 8));
}

void TestImportPresenter::aForeignTableIsSettledByAnswers()
{
    WorkspaceFixture fixture;
    fixture.openWith({ u"een"_s });
    ImportPresenter presenter(fixture.workspace);
    presenter.readText("indicator;norm;2026-07\nlevertijd;95%;94,5\n", u"a.csv"_s);
    QCOMPARE(presenter.state(), State::Faulty);
    const auto answer = [&presenter](ImportQuestion::Kind kind, const QString &text, const QString &option) {
        for (const ImportQuestion &question : presenter.questions()) {
            if (question.kind == kind && question.text == text && question.options.contains(option))
                return presenter.answer(ImportQuestion(question), option);
        }
        QFAIL(qPrintable(u"no question about "_s + text));
    };
    answer(ImportQuestion::Kind::UnknownColumn, u"norm"_s, u"-"_s);
    answer(ImportQuestion::Kind::MissingColumn, u"kpi"_s, u"indicator"_s);
    QCOMPARE(presenter.questions().size(), std::size_t(1));
    answer(ImportQuestion::Kind::UnknownKpi, u"levertijd"_s, u"KPI-01"_s);
    QCOMPARE(presenter.state(), State::Ready);
    QVERIFY(presenter.questions().empty());
    QCOMPARE(presenter.storable(), 1);
}

void TestImportPresenter::aLogIsCountedAndStored()
{
    WorkspaceFixture fixture;
    openTemplate(fixture, u"klantcontact"_s);
    ImportPresenter presenter(fixture.workspace);
    presenter.readText(calls(), u"gesprekken.csv"_s);
    QCOMPARE(presenter.state(), State::Ready);
    QCOMPARE(presenter.reading().kind, std::optional(RecordKind::Calls));
    QVERIFY(presenter.questions().empty());
    QVERIFY(presenter.storable() > 0);
    const auto answered = std::ranges::find(presenter.proposals(), u"aangenomen"_s, &RecordProposal::code);
    QVERIFY(answered != presenter.proposals().end());
    QCOMPARE(answered->figure.measurement.numerator, std::optional(Decimal(3)));
    QCOMPARE(answered->figure.measurement.denominator, std::optional(Decimal(4)));
    const int values = presenter.storable();
    presenter.store();
    QCOMPARE(presenter.state(), State::Done);
    QCOMPARE(stored(fixture), values);
    QVERIFY(fixture.workspace.check(fixture.workspace.portfolio()->undo()));
    QCOMPARE(stored(fixture), 0);
}

void TestImportPresenter::whatDiffersIsReplacedOnlyWhenAsked()
{
    WorkspaceFixture fixture;
    openTemplate(fixture, u"klantcontact"_s);
    ImportPresenter presenter(fixture.workspace);
    presenter.readText(table("aangenomen;2026-09;94,4\n"), u"rapport.csv"_s);
    presenter.store();
    presenter.readText(calls(), u"gesprekken.csv"_s);
    QCOMPARE(presenter.state(), State::Ready);
    QCOMPARE(presenter.differing(), 1);
    const int fresh = presenter.storable();
    presenter.setReplaces(true);
    QCOMPARE(presenter.storable(), fresh + 1);
    presenter.setReplaces(false);
    presenter.store();
    QCOMPARE(presenter.stored(), fresh);
    const Cell cell { presenter.contract()->indicators.front().id, Period::month(2026, 9), {} };
    QCOMPARE(presenter.storedAt(cell)->value, Decimal::fromPlain(u"94.4"));
}

void TestImportPresenter::aLogWithoutFeedsAsksWhatItMeasures()
{
    WorkspaceFixture fixture;
    fixture.openWith({ u"een"_s });
    ImportPresenter presenter(fixture.workspace);
    presenter.readText(calls(), u"gesprekken.csv"_s);
    QCOMPARE(presenter.state(), State::Faulty);
    QVERIFY(!presenter.questions().empty());
    const ImportQuestion question = presenter.questions().front();
    QCOMPARE(question.kind, ImportQuestion::Kind::ChooseFeed);
    presenter.answer(question, u"calls.answered"_s);
    QCOMPARE(presenter.state(), State::Ready);
    QCOMPARE(presenter.questions().front().answer, u"calls.answered"_s);
    presenter.store();
    QCOMPARE(presenter.stored(), 1);
    presenter.readText(calls(), u"gesprekken.csv"_s);
    QVERIFY2(presenter.questions().empty(), "what the log feeds is kept with the contract");
    QCOMPARE(presenter.state(), State::Ready);
    presenter.setKind(std::nullopt);
    QCOMPARE(presenter.state(), State::Faulty);
    QVERIFY(!presenter.reading().kind);
}

void TestImportPresenter::aLargeFileIsReadBesideAndCanBeLeft()
{
    WorkspaceFixture fixture;
    fixture.openWith({ u"een"_s });
    QFile csv(fixture.folder.filePath(u"groot.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write(table("KPI-01;2026-07;94,5\n") + QByteArray(ImportLoader::readAtOnce, '\n'));
    csv.close();
    ImportPresenter presenter(fixture.workspace);
    presenter.read(csv.fileName());
    QCOMPARE(presenter.state(), State::Reading);
    QTRY_COMPARE(presenter.state(), State::Ready);
    QCOMPARE(presenter.storable(), 1);
    presenter.read(csv.fileName());
    QCOMPARE(presenter.state(), State::Reading);
    presenter.cancel();
    QCOMPARE(presenter.state(), State::Waiting);
    QTest::qWait(50);
    QCOMPARE(presenter.state(), State::Waiting);
}

QTEST_GUILESS_MAIN(TestImportPresenter)
#include "tst_ImportPresenter.moc"
