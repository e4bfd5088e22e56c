// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contracts.h"
#include "SurveySamples.h"
#include "SurveyScoring.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace samples;

/// What a survey round is worth as a verdict.
class TestEvaluateSurvey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void judgesTheCounts_data();
    void judgesTheCounts();
    void isNotFinal_data();
    void isNotFinal();
    void isMissingWithoutMarks();
    void isUndecidedWithoutConfirmation();
    void namesWhoLags();
};

namespace {

const Period year = Period::year(2026);

SurveyRound finished()
{
    SurveyRound round;
    round.state = SurveyState::Final;
    return round;
}

Outcome judged(const std::vector<SurveyMark> &marks, const std::vector<SurveyResponse> &responses, const SurveyRound &round = finished(),
               const ContractDefinition &definition = contract())
{
    const SurveyResult result = scoreSurvey(topics(9), marks, responses, round.settings);
    return evaluateSurvey(definition, definition.indicators.front(), year, &round, &result);
}

} // namespace

void TestEvaluateSurvey::judgesTheCounts_data()
{
    QTest::addColumn<int>("fair");
    QTest::addColumn<int>("poor");
    QTest::addColumn<SurveySettings::Table>("table");
    QTest::addColumn<Verdict>("expected");
    QTest::addColumn<QString>("label");
    using Table = SurveySettings::Table;
    QTest::newRow("all good") << 0 << 0 << Table::Cumulative << Verdict::Met << QString();
    QTest::newRow("one poor") << 0 << 1 << Table::Cumulative << Verdict::Met << QString();
    QTest::newRow("two fair") << 2 << 0 << Table::Cumulative << Verdict::Breach << u"S4"_s;
    QTest::newRow("two fair one poor") << 2 << 1 << Table::Literal << Verdict::Breach << u"S4"_s;
    QTest::newRow("two fair two poor") << 2 << 2 << Table::Cumulative << Verdict::Breach << u"S4+"_s;
    QTest::newRow("not covered, read cumulatively") << 1 << 1 << Table::Cumulative << Verdict::Undecided << QString();
    QTest::newRow("not covered, read literally") << 0 << 2 << Table::Literal << Verdict::Undecided << QString();
}

void TestEvaluateSurvey::judgesTheCounts()
{
    QFETCH(int, fair);
    QFETCH(int, poor);
    QFETCH(SurveySettings::Table, table);
    QFETCH(Verdict, expected);
    QFETCH(QString, label);
    SurveyRound round = finished();
    round.settings.table = table;
    const Outcome outcome = judged(counted(fair, poor), { response(1, 10, 7) }, round);
    QCOMPARE(outcome.verdict, expected);
    QCOMPARE(outcome.label, label);
    QCOMPARE(outcome.n, qint64(fair + poor + 1));
    QVERIFY(outcome.final);
    QCOMPARE(outcome.because.front().code, ReasonCode::SurveyCounts);
}

void TestEvaluateSurvey::isNotFinal_data()
{
    QTest::addColumn<SurveyState>("state");
    QTest::addColumn<int>("answered");
    QTest::addColumn<bool>("final");
    QTest::newRow("finished, response at the minimum") << SurveyState::Final << 70 << true;
    QTest::newRow("finished, response just below") << SurveyState::Final << 69 << false;
    QTest::newRow("a draft") << SurveyState::Draft << 100 << false;
}

void TestEvaluateSurvey::isNotFinal()
{
    QFETCH(SurveyState, state);
    QFETCH(int, answered);
    QFETCH(bool, final);
    SurveyRound round;
    round.state = state;
    const Outcome outcome = judged(counted(2, 2), { response(1, 100, answered) }, round);
    QCOMPARE(outcome.final, final);
    QCOMPARE(outcome.verdict, Verdict::Breach);
}

void TestEvaluateSurvey::isMissingWithoutMarks()
{
    QCOMPARE(judged({}, { response(1, 10, 10) }).verdict, Verdict::Missing);
    const ContractDefinition definition = contract();
    const Outcome outcome = evaluateSurvey(definition, definition.indicators.front(), year, nullptr, nullptr);
    QCOMPARE(outcome.verdict, Verdict::Missing);
    QCOMPARE(outcome.because.front().code, ReasonCode::SurveyNoRound);
    QCOMPARE(outcome.cell.period, year);
}

void TestEvaluateSurvey::isUndecidedWithoutConfirmation()
{
    ContractDefinition definition = contract();
    definition.norms.front().confirmed = false;
    const Outcome outcome = judged(counted(2, 2), { response(1, 10, 10) }, finished(), definition);
    QCOMPARE(outcome.verdict, Verdict::Undecided);
    QVERIFY(outcome.label.isEmpty());
    definition.norms.clear();
    QCOMPARE(judged(counted(2, 2), { response(1, 10, 10) }, finished(), definition).verdict, Verdict::Breach);
}

void TestEvaluateSurvey::namesWhoLags()
{
    ContractDefinition definition = contract();
    addParties(definition, 3);
    const Outcome outcome = judged(counted(0, 0), { response(1, 10, 10), response(2, 8, 5), response(3, 0, 0) }, finished(), definition);
    QVERIFY(outcome.final);
    const auto isLagging = [](const Reason &reason) { return reason.code == ReasonCode::SurveyResponseLowAt; };
    QCOMPARE(std::count_if(outcome.because.begin(), outcome.because.end(), isLagging), 1);
    const Reason *lagging = reasonIn(outcome.because, ReasonCode::SurveyResponseLowAt);
    QCOMPARE(std::get<QString>(lagging->arguments[0]), u"D2"_s);
    QCOMPARE(std::get<Amount>(lagging->arguments[1]).value, ratio(u"62.5"_s));
}

QTEST_GUILESS_MAIN(TestEvaluateSurvey)
#include "tst_EvaluateSurvey.moc"
