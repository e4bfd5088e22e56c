// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleWorkspace.h"
#include "SurveyGrid.h"
#include "SurveyPage.h"
#include "SurveyPresenter.h"
#include "SurveyReadings.h"
#include "Warnings.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The marks of a worked example of document 004: topic key, column of the deelnemer (0…2), mark.
struct ExampleMark
{
    QString topic;
    int party;
    int mark;
};

int rowOf(const SurveyModel &model, const QString &topic)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.topic(row).key() == topic)
            return row;
    }
    return -1;
}

void enterExample(SurveyPresenter &presenter, const std::vector<ExampleMark> &marks)
{
    for (const ExampleMark &mark : marks) {
        QVERIFY(presenter.load() == SurveyPresenter::State::Round);
        const int row = rowOf(*presenter.model(), mark.topic);
        QVERIFY2(row >= 0, qPrintable(mark.topic));
        QVERIFY(presenter.setMark(row, SurveyModel::FirstParty + mark.party, Decimal(mark.mark)).hasValue());
    }
}

} // namespace

class TestSurveyPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void givesTheOutcomesOfTheWorkedExamples();
    void readsMarks_data();
    void readsMarks();
    void pastesAllOrNothing();
    void scoresFromTheKeyboard();
    void leavesTheGridByF6();
    void offersEveryReadingBothWays();
    void tellsWhyThereIsNoGrid();
};

void TestSurveyPresenter::givesTheOutcomesOfTheWorkedExamples()
{
    SampleWorkspace sample;
    SurveyPresenter presenter(sample.workspace);
    const QAbstractItemModelTester tester(presenter.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(presenter.startRound(u"Voorbeeld"_s, QDate(2026, 10, 1)).hasValue());
    enterExample(presenter, { { u"1a"_s, 1, 5 }, { u"2a"_s, 0, 5 }, { u"4c"_s, 2, 3 }, { u"6b"_s, 1, 3 } });
    QVERIFY(presenter.load() == SurveyPresenter::State::Round);
    QCOMPARE(presenter.result().advised, SurveyOutcome::S4Plus);
    QCOMPARE(presenter.result().literal, SurveyOutcome::S4Plus);
    QVERIFY(!presenter.result().because.empty());

    QVERIFY(presenter.setMark(rowOf(*presenter.model(), u"1a"_s), SurveyModel::FirstParty + 1, std::nullopt).hasValue());
    QVERIFY(presenter.setMark(rowOf(*presenter.model(), u"4c"_s), SurveyModel::FirstParty + 2, std::nullopt).hasValue());
    enterExample(presenter, { { u"3a"_s, 2, 4 } });
    QVERIFY(presenter.load() == SurveyPresenter::State::Round);
    QCOMPARE(presenter.result().fair, 2);
    QCOMPARE(presenter.result().poor, 1);
    QCOMPARE(presenter.result().advised, SurveyOutcome::S4);
}

void TestSurveyPresenter::readsMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QString>("mark");
    QTest::newRow("lowest") << u"1"_s << true << u"1"_s;
    QTest::newRow("highest") << u"10"_s << true << u"10"_s;
    QTest::newRow("below") << u"0"_s << false << QString();
    QTest::newRow("above") << u"11"_s << false << QString();
    QTest::newRow("just above") << u"10,1"_s << false << QString();
    QTest::newRow("comma") << u"6,5"_s << true << u"6.5"_s;
    QTest::newRow("point") << u"6.5"_s << true << u"6.5"_s;
    QTest::newRow("empty is no answer") << u" "_s << true << QString();
    QTest::newRow("dash is no answer") << u"–"_s << true << QString();
    QTest::newRow("word") << u"goed"_s << false << QString();
    QTest::newRow("three decimals") << u"6,555"_s << false << QString();
}

void TestSurveyPresenter::readsMarks()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QFETCH(QString, mark);
    const SurveyModel::ReadMark read = SurveyModel::readMark(text);
    QCOMPARE(read.valid, valid);
    QCOMPARE(read.mark ? read.mark->toPlain() : QString(), mark);
}

void TestSurveyPresenter::pastesAllOrNothing()
{
    SampleWorkspace sample;
    SurveyPresenter presenter(sample.workspace);
    QVERIFY(presenter.startRound(u"Plakken"_s, QDate(2026, 10, 1)).hasValue());
    QVERIFY(presenter.load() == SurveyPresenter::State::Round);
    const auto bad = presenter.paste(0, SurveyModel::FirstParty, u"7\t8\n6\tprima\n"_s);
    QVERIFY(bad.problem.contains(u"prima"_s));
    QVERIFY(presenter.load() == SurveyPresenter::State::Round);
    QVERIFY(presenter.model()->content().marks.empty());
    const auto good = presenter.paste(0, SurveyModel::FirstParty, u"7\t8\r\n6,5\t\r\n"_s);
    QVERIFY2(good.problem.isEmpty(), qPrintable(good.problem));
    QCOMPARE(good.marks, 3);
}

void TestSurveyPresenter::scoresFromTheKeyboard()
{
    SampleWorkspace sample;
    SurveyPage page(sample.workspace, nullptr);
    page.resize(1200, 800);
    page.show();
    page.enter({});
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    auto *grid = page.findChild<SurveyGrid *>();
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, SurveyModel::FirstParty));
    QTest::keyClick(grid, Qt::Key_0);
    QCOMPARE(grid->model()->index(0, SurveyModel::FirstParty).data().toString(), u"10"_s);
    QCOMPARE(grid->currentIndex().row(), 1);
    QTest::keyClick(grid, Qt::Key_3);
    QCOMPARE(grid->model()->index(1, SurveyModel::FirstParty).data().toString(), u"3"_s);
    grid->setCurrentIndex(grid->model()->index(1, SurveyModel::FirstParty));
    QTest::keyClick(grid, Qt::Key_Space);
    QCOMPARE(grid->model()->index(1, SurveyModel::FirstParty).data().toString(), u"–"_s);
}

void TestSurveyPresenter::leavesTheGridByF6()
{
    SampleWorkspace sample;
    SurveyPage page(sample.workspace, nullptr);
    page.resize(1200, 800);
    page.show();
    page.enter({});
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    page.focusStart();
    QWidget *grid = QApplication::focusWidget();
    QVERIFY(qobject_cast<SurveyGrid *>(grid));
    QTest::keyClick(grid, Qt::Key_F6);
    QVERIFY(QApplication::focusWidget() != grid);
}

void TestSurveyPresenter::offersEveryReadingBothWays()
{
    const QStringList names = SurveyReadings::names();
    for (int i = 0; i < names.size(); ++i)
        QCOMPARE(SurveyReadings::indexOf(SurveyReadings::apply(i, {})), i);
}

void TestSurveyPresenter::tellsWhyThereIsNoGrid()
{
    SampleWorkspace sample;
    SurveyPresenter presenter(sample.workspace);
    sample.show(u"klantcontact"_s, Period::quarter(2026, 3));
    QVERIFY(presenter.load() == SurveyPresenter::State::NoSurvey);
    sample.workspace.setContract({});
    QVERIFY(presenter.load() == SurveyPresenter::State::NoContract);
}

QTEST_MAIN(TestSurveyPresenter)
#include "tst_SurveyPresenter.moc"
