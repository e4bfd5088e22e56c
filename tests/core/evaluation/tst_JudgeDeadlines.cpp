// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contracts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace samples;

/// How a day is judged against a term that counts from a date of the contract.
class TestJudgeDeadlines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void judgesDeadlines_data();
    void judgesDeadlines();
    void signalsTheEarlierDate_data();
    void signalsTheEarlierDate();
    void isUndecidedWithoutTheAnchor();
};

namespace {

Outcome judgedOn(const QDate &done, const NormVersion &norm)
{
    Contract contract;
    contract.start = QDate(2026, 1, 1);
    contract.award = QDate(2025, 10, 1);
    Outcome outcome;
    outcome.cell = { { 1 }, Period::once(), {} };
    outcome.unit = Unit::Date;
    outcome.value = Ratio(done.toJulianDay());
    judge(outcome, norm, contract);
    return outcome;
}

} // namespace

void TestJudgeDeadlines::judgesDeadlines_data()
{
    QTest::addColumn<QDate>("done");
    QTest::addColumn<Comparator>("comparator");
    QTest::addColumn<Verdict>("expected");
    QTest::newRow("the day before") << QDate(2026, 6, 30) << Comparator::AtMost << Verdict::Met;
    QTest::newRow("the last day") << QDate(2026, 7, 1) << Comparator::AtMost << Verdict::Met;
    QTest::newRow("the day after") << QDate(2026, 7, 2) << Comparator::AtMost << Verdict::Breach;
    QTest::newRow("any other comparator reads as not later than") << QDate(2026, 7, 1) << Comparator::AtLeast << Verdict::Met;
    QTest::newRow("before, the day before") << QDate(2026, 6, 30) << Comparator::Less << Verdict::Met;
    QTest::newRow("before, the day itself") << QDate(2026, 7, 1) << Comparator::Less << Verdict::Breach;
}

void TestJudgeDeadlines::judgesDeadlines()
{
    QFETCH(QDate, done);
    QFETCH(Comparator, comparator);
    QFETCH(Verdict, expected);
    NormVersion norm;
    norm.comparator = comparator;
    norm.deadline = Deadline { { 6, TermUnit::Month }, Anchor::Start, {} };
    const Outcome outcome = judgedOn(done, norm);
    QCOMPARE(outcome.verdict, expected);
    QCOMPARE(outcome.margin, std::optional(Ratio(QDate(2026, 7, 1).daysTo(done))));
    const Reason *due = reasonIn(outcome.because, ReasonCode::DueDate);
    QVERIFY(due);
    QCOMPARE(std::get<QDate>(due->arguments[0]), QDate(2026, 7, 1));
    QCOMPARE(std::get<QDate>(reasonIn(outcome.because, ReasonCode::DateValue)->arguments[0]), done);
}

void TestJudgeDeadlines::signalsTheEarlierDate_data()
{
    QTest::addColumn<QDate>("done");
    QTest::addColumn<Verdict>("expected");
    QTest::addColumn<bool>("signalled");
    // Six months after gunning is 1 April, after the ingangsdatum 1 July; judged by the second (A4-01).
    QTest::newRow("before both") << QDate(2026, 3, 1) << Verdict::Met << false;
    QTest::newRow("on the earlier date") << QDate(2026, 4, 1) << Verdict::Met << false;
    QTest::newRow("between the two") << QDate(2026, 4, 2) << Verdict::Met << true;
    QTest::newRow("after both") << QDate(2026, 7, 2) << Verdict::Breach << true;
}

void TestJudgeDeadlines::signalsTheEarlierDate()
{
    QFETCH(QDate, done);
    QFETCH(Verdict, expected);
    QFETCH(bool, signalled);
    NormVersion norm;
    norm.deadline = Deadline { { 6, TermUnit::Month }, Anchor::Start, Anchor::Award };
    const Outcome outcome = judgedOn(done, norm);
    QCOMPARE(outcome.verdict, expected);
    QCOMPARE(reasonIn(outcome.because, ReasonCode::EarlySignal) != nullptr, signalled);
}

void TestJudgeDeadlines::isUndecidedWithoutTheAnchor()
{
    NormVersion norm;
    norm.deadline = Deadline { { 3, TermUnit::Month }, Anchor::PlanApproval, {} };
    const Outcome outcome = judgedOn(QDate(2026, 4, 2), norm);
    QCOMPARE(outcome.verdict, Verdict::Undecided);
    QVERIFY(!outcome.margin);
    QCOMPARE(std::get<QString>(reasonIn(outcome.because, ReasonCode::AnchorUnknown)->arguments[0]), u"plan_approval"_s);
}

QTEST_GUILESS_MAIN(TestJudgeDeadlines)
#include "tst_JudgeDeadlines.moc"
