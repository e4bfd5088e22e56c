// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgressPresenter.h"
#include "ProgressView.h"
#include "SampleWorkspace.h"
#include "SurveyVerbs.h"
#include "TableStyle.h"
#include "Warnings.h"

#include <QAbstractItemModelTester>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

/// Rounds side by side on the screen, and the sentence on the improvement (E4-69, E4-73).
class TestProgressPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void hasNothingBesideAFirstRound();
    void setsTheRoundBesideTheOneBefore();
    void sortsAndCopies();
};

namespace {

/// The sample's round of 2026 (S4+ on 1a, 2a, 4c and 6b) and a next one with these marks for what fell short.
struct TwoRounds
{
    explicit TwoRounds(const std::map<QString, int> &marks)
        : survey(sample.workspace)
        , progress(sample.workspace, survey)
    {
        Portfolio &portfolio = *sample.workspace.portfolio();
        const auto next = startSurveyRound(portfolio, sample.workspace.contract(), u"KTO 2027"_s, QDate(2027, 10, 1));
        const PartyId party = portfolio.surveyResponses(*next).front().party;
        for (const auto &[topic, mark] : marks)
            QVERIFY(enterMark(portfolio, { *next, topic, party, 0, {} }, Decimal(mark)));
        survey.showRound(*next);
        QVERIFY(survey.load() == SurveyPresenter::State::Round);
    }

    SampleWorkspace sample;
    SurveyPresenter survey;
    ProgressPresenter progress;
};

QStringList rowOf(const QAbstractItemModel &model, const QString &key)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, ProgressModel::Key).data().toString() != key)
            continue;
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column)
            texts += model.index(row, column).data().toString();
        return texts;
    }
    return {};
}

} // namespace

void TestProgressPresenter::hasNothingBesideAFirstRound()
{
    SampleWorkspace sample;
    SurveyPresenter survey(sample.workspace);
    QVERIFY(survey.load() == SurveyPresenter::State::Round);
    ProgressPresenter progress(sample.workspace, survey);
    QVERIFY(!progress.load());
    QVERIFY(progress.earlier().empty());
}

void TestProgressPresenter::setsTheRoundBesideTheOneBefore()
{
    TwoRounds two({ { u"1a"_s, 7 }, { u"2a"_s, 6 }, { u"4c"_s, 4 }, { u"6b"_s, 4 } });
    const QAbstractItemModelTester tester(two.progress.model());
    QVERIFY(two.progress.load());
    QCOMPARE(two.progress.improvement(), Improvement::NotVisible);
    QVERIFY2(two.progress.sentence().contains(u"2a"_s), qPrintable(two.progress.sentence()));
    QVERIFY(two.progress.sentence().contains(u"KTO 2026"_s));
    const ProgressModel &model = *two.progress.model();
    QCOMPARE(model.rowCount(), 7 + 17);
    const QStringList first = rowOf(model, u"1a"_s);
    QCOMPARE(first[ProgressModel::BandBefore], u"Matig"_s);
    QCOMPARE(first[ProgressModel::BandNow], u"Goed"_s);
    QCOMPARE(first[ProgressModel::Move], u"beter"_s);
    QVERIFY(first[ProgressModel::Difference].startsWith(u"+1"_s));
    QCOMPARE(rowOf(model, u"2a"_s)[ProgressModel::Move], u"gelijk"_s);
    QCOMPARE(rowOf(model, u"3a"_s).value(ProgressModel::Move, u"niet te vergelijken"_s), u"niet te vergelijken"_s);
    TwoRounds better({ { u"1a"_s, 7 }, { u"2a"_s, 7 }, { u"4c"_s, 4 }, { u"6b"_s, 4 } });
    QVERIFY(better.progress.load());
    QCOMPARE(better.progress.improvement(), Improvement::Visible);
}

void TestProgressPresenter::sortsAndCopies()
{
    TwoRounds two({ { u"1a"_s, 7 }, { u"2a"_s, 9 } });
    ProgressView view(two.sample.workspace, two.survey, nullptr);
    view.fill();
    auto *table = view.findChild<QTableView *>();
    QVERIFY(table);
    table->sortByColumn(ProgressModel::Now, Qt::DescendingOrder);
    QCOMPARE(table->model()->index(0, ProgressModel::Now).data(ProgressModel::SortRole).toDouble(), 9.0);
    table->sortByColumn(ProgressModel::Key, Qt::AscendingOrder);
    QCOMPARE(table->model()->index(0, ProgressModel::Key).data().toString(), u"1"_s);
    table->selectRow(1);
    QVERIFY(TableStyle::selectionAsTsv(*table).contains(u"1a\t"_s));
}

QTEST_MAIN(TestProgressPresenter)
#include "tst_ProgressPresenter.moc"
