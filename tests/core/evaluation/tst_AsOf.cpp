// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contracts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace samples;

/// When a missing outcome is an alarm.
class TestAsOf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void expectsClosedPeriods_data();
    void expectsClosedPeriods();
    void waitsForTheFirstVerdict_data();
    void waitsForTheFirstVerdict();
    void waitsForTheLastDayOfWhatIsDoneOnce_data();
    void waitsForTheLastDayOfWhatIsDoneOnce();
    void isNotLateWhenThereIsAnAnswer();
    void expectsNothingOfAnUnknownDate();
};

namespace {

Outcome missing(const Period &period)
{
    Outcome outcome;
    outcome.cell = { { 1 }, period, {} };
    outcome.because.push_back({ ReasonCode::NoMeasurement });
    return outcome;
}

} // namespace

void TestAsOf::expectsClosedPeriods_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("expected");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("isFinal");
    const auto row = [](const char *name, const Period &period, const QDate &today, bool expected, Verdict verdict, bool isFinal) {
        QTest::newRow(name) << period << today << expected << verdict << isFinal;
    };
    row("before it begins", Period::month(2026, 3), QDate(2026, 2, 27), false, Verdict::Missing, false);
    row("on its last day", Period::month(2026, 3), QDate(2026, 3, 31), false, Verdict::Missing, false);
    row("the day after", Period::month(2026, 3), QDate(2026, 4, 1), true, Verdict::Missing, true);
    row("the contract's first month", Period::month(2026, 1), QDate(2026, 4, 1), true, Verdict::Missing, true);
    row("a month before the contract", Period::month(2025, 12), QDate(2026, 4, 1), false, Verdict::NotApplicable, true);
    row("the contract's last month", Period::month(2026, 12), QDate(2027, 3, 1), true, Verdict::Missing, true);
    row("a month after the contract", Period::month(2027, 1), QDate(2027, 3, 1), false, Verdict::NotApplicable, true);
}

void TestAsOf::expectsClosedPeriods()
{
    QFETCH(Period, period);
    QFETCH(QDate, today);
    QFETCH(bool, expected);
    ContractDefinition definition = contract();
    definition.contract.end = QDate(2026, 12, 31);
    const OutcomeAsOf seen = asOf(missing(period), definition, today);
    QCOMPARE(seen.expected, expected);
    QCOMPARE(seen.late, expected);
    QFETCH(Verdict, verdict);
    QCOMPARE(seen.outcome.verdict, verdict);
    QCOMPARE(seen.outcome.because.back().code == ReasonCode::OutsideTerm, verdict == Verdict::NotApplicable);
    QFETCH(bool, isFinal);
    QCOMPARE(seen.outcome.final, isFinal);
    QVERIFY(!seen.firstExpected);
    Outcome met = missing(period);
    met.verdict = Verdict::Met;
    QVERIFY(!asOf(met, definition, today).late);
    QCOMPARE(asOf(met, definition, today).outcome.verdict, Verdict::Met);
    met.final = false; // what was voorlopig does not become final by the calendar
    QVERIFY(!asOf(met, definition, today).outcome.final);
}

void TestAsOf::waitsForTheFirstVerdict_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("late");
    // The contract starts on 1 June 2025; the first survey is after nine months, on 1 March 2026.
    QTest::newRow("the year before it asks nothing") << Period::year(2025) << QDate(2026, 5, 1) << false;
    QTest::newRow("the year that holds it, still running") << Period::year(2026) << QDate(2026, 12, 31) << false;
    QTest::newRow("the year that holds it, closed") << Period::year(2026) << QDate(2027, 1, 1) << true;
    QTest::newRow("the month before it asks nothing") << Period::month(2026, 1) << QDate(2026, 5, 1) << false;
    QTest::newRow("the month that closes just before it") << Period::month(2026, 2) << QDate(2026, 3, 1) << true;
}

void TestAsOf::waitsForTheFirstVerdict()
{
    QFETCH(Period, period);
    QFETCH(QDate, today);
    QFETCH(bool, late);
    ContractDefinition definition = contract();
    definition.contract.start = QDate(2025, 6, 1);
    definition.indicators.front().firstVerdict = Deadline { { 9, TermUnit::Month }, Anchor::Start, {} };
    const OutcomeAsOf seen = asOf(missing(period), definition, today);
    QCOMPARE(seen.late, late);
    QCOMPARE(seen.firstExpected, std::optional(QDate(2026, 3, 1)));
}

void TestAsOf::waitsForTheLastDayOfWhatIsDoneOnce_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("late");
    QTest::newRow("the day before") << QDate(2026, 6, 30) << false;
    QTest::newRow("the last day") << QDate(2026, 7, 1) << false;
    QTest::newRow("the day after") << QDate(2026, 7, 2) << true;
}

void TestAsOf::waitsForTheLastDayOfWhatIsDoneOnce()
{
    QFETCH(QDate, today);
    QFETCH(bool, late);
    ContractDefinition definition = contract();
    definition.norms.front().deadline = Deadline { { 6, TermUnit::Month }, Anchor::Start, {} };
    const OutcomeAsOf seen = asOf(missing(Period::once()), definition, today);
    QCOMPARE(seen.late, late);
    QCOMPARE(seen.firstExpected, std::optional(QDate(2026, 7, 2)));
}

void TestAsOf::isNotLateWhenThereIsAnAnswer()
{
    const QDate today(2026, 6, 1);
    Outcome outcome = missing(Period::month(2026, 3));
    QVERIFY(asOf(outcome, contract(), today).late);
    outcome.because.front().code = ReasonCode::NoDataKnown;
    QVERIFY(!asOf(outcome, contract(), today).late);
    QVERIFY(asOf(outcome, contract(), today).expected);
    outcome = missing(Period::month(2026, 3));
    outcome.denominator = Ratio(0);
    QVERIFY(!asOf(outcome, contract(), today).late);
}

void TestAsOf::expectsNothingOfAnUnknownDate()
{
    ContractDefinition definition = contract();
    definition.indicators.front().firstVerdict = Deadline { { 1, TermUnit::Year }, Anchor::Signing, {} };
    OutcomeAsOf seen = asOf(missing(Period::month(2026, 3)), definition, QDate(2028, 1, 1));
    QVERIFY(!seen.expected);
    QVERIFY(!seen.firstExpected);
    definition.indicators.front().firstVerdict.reset();
    definition.norms.front().deadline = Deadline { { 3, TermUnit::Month }, Anchor::PlanApproval, {} };
    seen = asOf(missing(Period::once()), definition, QDate(2028, 1, 1));
    QVERIFY(!seen.expected);
}

QTEST_GUILESS_MAIN(TestAsOf)
#include "tst_AsOf.moc"
