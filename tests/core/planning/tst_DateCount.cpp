// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgendaCases.h"
#include "Duties.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// How the date of each item in the agenda was counted, and when its day deserves a look.
class TestDateCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void countsWithWorkingDays();
    void countsSurveysByTheYear();
    void countsFromTheEarliestDate();
    void saysWhatNobodyAgreed();
    void warnsWithoutShifting_data();
    void warnsWithoutShifting();
    void pointsAtTheFirstGap();
};

void TestDateCount::countsWithWorkingDays()
{
    ContractDefinition contract = contractWith(Deadline { { 10, TermUnit::WorkingDay }, Anchor::Signing, {} });
    contract.contract.start = QDate(2027, 5, 1);
    contract.contract.signing = QDate(2027, 3, 25); // Thursday before Easter
    const auto items = agendaOf(contract, {}, {}, agendaSpan(QDate(2027, 3, 26), AgendaHorizon::ThreeMonths));
    QCOMPARE(items.front().event, AgendaEvent::OneOff);
    const DateCount &count = items.front().count;
    QCOMPARE(items.front().date, QDate(2027, 4, 9)); // Friday the 26th counts, Easter Monday does not
    QCOMPARE(count.rule, DateCount::Rule::Term);
    QCOMPARE(count.anchor, Anchor::Signing);
    QCOMPARE(count.from, QDate(2027, 3, 25));
    QCOMPARE(count.end.skipped.size(), 1U);
    QCOMPARE(count.end.skipped.front().date, QDate(2027, 3, 29));
    QVERIFY(!count.hasWarning());
    contract.contract.calendar.goodFridayOff = true;
    QCOMPARE(agendaOf(contract, {}, {}, agendaSpan(QDate(2027, 3, 26), AgendaHorizon::ThreeMonths)).front().date,
             QDate(2027, 4, 12));
}

void TestDateCount::countsSurveysByTheYear()
{
    ContractDefinition contract = contractWith({ indicatorOf(1, PeriodKind::Year, InputKind::Survey) });
    contract.contract.start = QDate(2024, 4, 1);
    const AgendaItem item = itemsOf(contract).front();
    QCOMPARE(item.event, AgendaEvent::Survey);
    QCOMPARE(item.count.end.date, QDate(2025, 1, 1));
    QCOMPARE(item.count.years, 2);
    QCOMPARE(item.date, QDate(2027, 1, 1));
    QVERIFY(item.count.isAssumed); // nine months, since the part names no first measurement
    QVERIFY(item.count.landing.onHoliday == Holiday::NewYear);
    contract.indicators.front().firstVerdict = Deadline { { 9, TermUnit::Month }, Anchor::Start, {} };
    QVERIFY(!itemsOf(contract).front().count.isAssumed);
    QCOMPARE(itemsOf(contract).front().date, QDate(2027, 1, 1));
}

void TestDateCount::countsFromTheEarliestDate()
{
    ContractDefinition contract = contractWith(Deadline { { 6, TermUnit::Month }, Anchor::Start, Anchor::Award });
    contract.contract.start = QDate(2026, 7, 1);
    QVERIFY(!itemsOf(contract).front().count.otherAnchor); // there is no date of award to count from
    contract.contract.award = QDate(2026, 5, 20);
    const AgendaItem early = itemsOf(contract).front();
    QCOMPARE(early.date, QDate(2026, 11, 20));
    QCOMPARE(early.count.anchor, Anchor::Award);
    QVERIFY(early.count.otherAnchor == Anchor::Start);
    QCOMPARE(early.count.other, QDate(2027, 1, 1));
    contract.contract.award = QDate(2026, 7, 20);
    const AgendaItem late = itemsOf(contract).front();
    QCOMPARE(late.date, QDate(2027, 1, 1));
    QVERIFY(late.count.otherAnchor == Anchor::Award);
}

void TestDateCount::saysWhatNobodyAgreed()
{
    ContractDefinition contract = contractWith({ indicatorOf(1, PeriodKind::Month) });
    const auto countOf = [&contract](AgendaEvent event) {
        for (const AgendaItem &item : itemsOf(contract)) {
            if (item.event == event)
                return item.count;
        }
        return DateCount {};
    };
    const DateCount measured = countOf(AgendaEvent::MeasurementsComplete);
    QCOMPARE(measured.rule, DateCount::Rule::AfterClose);
    QCOMPARE(measured.from, QDate(2026, 10, 1));
    QCOMPARE(measured.term, (Term { 15, TermUnit::CalendarDay }));
    QVERIFY(measured.isAssumed);
    const DateCount reported = countOf(AgendaEvent::MonthlyReport);
    QCOMPARE(reported.rule, DateCount::Rule::DayOfMonth);
    QCOMPARE(reported.term.amount, 5);
    QVERIFY(reported.isAssumed);
    contract.settings = { { contract.contract.id, PlanningKeys::measurementDays(), u"20"_s },
                          { contract.contract.id, PlanningKeys::monthlyReportDay(), u"8"_s } };
    QVERIFY(!countOf(AgendaEvent::MeasurementsComplete).isAssumed);
    QCOMPARE(countOf(AgendaEvent::MeasurementsComplete).term.amount, 20);
    QVERIFY(!countOf(AgendaEvent::MonthlyReport).isAssumed);
}

void TestDateCount::warnsWithoutShifting_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("warns");
    QTest::newRow("Friday") << QDate(2026, 10, 16) << QDate(2026, 10, 23) << false;
    QTest::newRow("Saturday") << QDate(2026, 10, 17) << QDate(2026, 10, 24) << true;
    QTest::newRow("Sunday") << QDate(2026, 10, 18) << QDate(2026, 10, 25) << true;
    QTest::newRow("Monday") << QDate(2026, 10, 19) << QDate(2026, 10, 26) << false;
    QTest::newRow("Christmas, a Friday") << QDate(2026, 12, 18) << QDate(2026, 12, 25) << true;
}

void TestDateCount::warnsWithoutShifting()
{
    QFETCH(QDate, start);
    QFETCH(QDate, date);
    QFETCH(bool, warns);
    ContractDefinition contract = contractWith(Deadline { { 1, TermUnit::Week }, Anchor::Start, {} });
    contract.contract.start = start;
    contract.contract.end = date; // a day that was not counted never warns
    for (const AgendaItem &item : itemsOf(contract)) {
        if (item.event == AgendaEvent::ContractStart)
            continue;
        QCOMPARE(item.date, date);
        QCOMPARE(item.count.hasWarning(), warns && item.event == AgendaEvent::OneOff);
    }
}

void TestDateCount::pointsAtTheFirstGap()
{
    const ContractDefinition contract
        = contractWith({ indicatorOf(1, PeriodKind::Quarter), indicatorOf(2, PeriodKind::Quarter) });
    const auto standing = [&contract](std::size_t part, Verdict verdict) {
        KpiStanding kpi;
        PartStanding row;
        row.indicator = contract.indicators[part];
        row.trend = { { Period::quarter(2026, 3), {}, {}, verdict, true } };
        row.outcome.cell.period = Period::quarter(2026, 3);
        row.outcome.verdict = verdict;
        kpi.parts.push_back(row);
        return kpi;
    };
    const std::vector<KpiStanding> kpis { standing(0, Verdict::Met), standing(1, Verdict::Missing) };
    const auto items = agendaOf(contract, kpis, {}, agendaSpan(today, AgendaHorizon::ThreeMonths));
    QCOMPARE(items.front().event, AgendaEvent::MeasurementsComplete);
    QCOMPARE(items.front().firstGap.value, 2);
    QVERIFY(!agendaOf(contract, {}, {}, agendaSpan(today, AgendaHorizon::ThreeMonths)).front().firstGap.isValid());
}

QTEST_GUILESS_MAIN(TestDateCount)
#include "tst_DateCount.moc"
