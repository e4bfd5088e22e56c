// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Kpi.h"
#include "PeriodMath.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPeriodMath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void knowsTheDaysOfAPeriod_data();
    void knowsTheDaysOfAPeriod();
    void findsThePeriodOfADay_data();
    void findsThePeriodOfADay();
    void tilesTheYearsWithoutGaps_data();
    void tilesTheYearsWithoutGaps();
    void bringsBackTheLeapDay();
    void knowsOnceFromTheContract();
    void findsTheLastClosedPeriod_data();
    void findsTheLastClosedPeriod();
    void closesAfterTheLastDay();
    void listsPeriodsEndingIn_data();
    void listsPeriodsEndingIn();
    void listsPeriodsFrom_data();
    void listsPeriodsFrom();
    void knowsTheTerm_data();
    void knowsTheTerm();
};

namespace {

Contract contractFrom(const QDate &start, const QDate &end = {})
{
    Contract contract;
    contract.start = start;
    contract.end = end;
    return contract;
}

const QDate ordinaryStart(2026, 4, 15);

QString textOf(const std::vector<Period> &periods)
{
    QStringList result;
    for (const Period &period : periods)
        result << period.toText();
    return result.join(u' ');
}

} // namespace

void TestPeriodMath::knowsTheDaysOfAPeriod_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("year") << u"2026"_s << QDate(2026, 1, 1) << QDate(2026, 12, 31);
    QTest::newRow("first half") << u"2026-H1"_s << QDate(2026, 1, 1) << QDate(2026, 6, 30);
    QTest::newRow("second half") << u"2026-H2"_s << QDate(2026, 7, 1) << QDate(2026, 12, 31);
    QTest::newRow("first quarter") << u"2026-Q1"_s << QDate(2026, 1, 1) << QDate(2026, 3, 31);
    QTest::newRow("last quarter") << u"2026-Q4"_s << QDate(2026, 10, 1) << QDate(2026, 12, 31);
    QTest::newRow("February") << u"2026-02"_s << QDate(2026, 2, 1) << QDate(2026, 2, 28);
    QTest::newRow("February of a leap year") << u"2028-02"_s << QDate(2028, 2, 1) << QDate(2028, 2, 29);
    QTest::newRow("week 1 begins in the year before") << u"2026-W01"_s << QDate(2025, 12, 29) << QDate(2026, 1, 4);
    QTest::newRow("week 53 ends in the year after") << u"2026-W53"_s << QDate(2026, 12, 28) << QDate(2027, 1, 3);
    QTest::newRow("week with the begin of summer time") << u"2026-W13"_s << QDate(2026, 3, 23) << QDate(2026, 3, 29);
    QTest::newRow("first contract year") << u"CY1"_s << QDate(2026, 4, 15) << QDate(2027, 4, 14);
    QTest::newRow("second contract year") << u"CY2"_s << QDate(2027, 4, 15) << QDate(2028, 4, 14);
}

void TestPeriodMath::knowsTheDaysOfAPeriod()
{
    QFETCH(QString, period);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const auto parsed = Period::fromText(period);
    QVERIFY(parsed);
    const DateRange days = daysOf(*parsed, contractFrom(ordinaryStart));
    QCOMPARE(days.first, first);
    QCOMPARE(days.last, last);
}

void TestPeriodMath::findsThePeriodOfADay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<PeriodKind>("kind");
    QTest::addColumn<QString>("expected");
    QTest::newRow("year end") << QDate(2026, 12, 31) << PeriodKind::Year << u"2026"_s;
    QTest::newRow("month begin") << QDate(2026, 1, 1) << PeriodKind::Month << u"2026-01"_s;
    QTest::newRow("quarter end") << QDate(2026, 9, 30) << PeriodKind::Quarter << u"2026-Q3"_s;
    QTest::newRow("quarter begin") << QDate(2026, 10, 1) << PeriodKind::Quarter << u"2026-Q4"_s;
    QTest::newRow("half year end") << QDate(2026, 6, 30) << PeriodKind::HalfYear << u"2026-H1"_s;
    QTest::newRow("half year begin") << QDate(2026, 7, 1) << PeriodKind::HalfYear << u"2026-H2"_s;
    QTest::newRow("ISO year before") << QDate(2027, 1, 3) << PeriodKind::Week << u"2026-W53"_s;
    QTest::newRow("ISO year after") << QDate(2025, 12, 29) << PeriodKind::Week << u"2026-W01"_s;
    QTest::newRow("first contract day") << QDate(2026, 4, 15) << PeriodKind::ContractYear << u"CY1"_s;
    QTest::newRow("last day of the first contract year") << QDate(2027, 4, 14) << PeriodKind::ContractYear << u"CY1"_s;
    QTest::newRow("first day of the second contract year")
        << QDate(2027, 4, 15) << PeriodKind::ContractYear << u"CY2"_s;
    QTest::newRow("day before the contract") << QDate(2026, 4, 14) << PeriodKind::ContractYear << u"CY0"_s;
    QTest::newRow("once") << QDate(2030, 1, 1) << PeriodKind::Once << u"once"_s;
}

void TestPeriodMath::findsThePeriodOfADay()
{
    QFETCH(QDate, day);
    QFETCH(PeriodKind, kind);
    QFETCH(QString, expected);
    QCOMPARE(periodHolding(day, kind, contractFrom(ordinaryStart)).toText(), expected);
}

void TestPeriodMath::tilesTheYearsWithoutGaps_data()
{
    QTest::addColumn<PeriodKind>("kind");
    QTest::addColumn<QDate>("start");
    for (const PeriodKind kind : { PeriodKind::Year, PeriodKind::HalfYear, PeriodKind::Quarter, PeriodKind::Month,
                                   PeriodKind::Week, PeriodKind::ContractYear }) {
        QTest::addRow("%s", qPrintable(codeOf(kind))) << kind << ordinaryStart;
    }
    QTest::newRow("contract year from the leap day") << PeriodKind::ContractYear << QDate(2024, 2, 29);
}

/// Each day lies in exactly the period that is said to hold it, and the next period begins the day after.
void TestPeriodMath::tilesTheYearsWithoutGaps()
{
    QFETCH(PeriodKind, kind);
    QFETCH(QDate, start);
    const Contract contract = contractFrom(start);
    const QDate end(2034, 1, 10);
    for (QDate day(1999, 12, 25); day < end; day = day.addDays(1)) {
        const Period period = periodHolding(day, kind, contract);
        const DateRange days = daysOf(period, contract);
        QVERIFY2(days.first <= day && day <= days.last, qPrintable(day.toString(Qt::ISODate)));
        if (day == days.last) {
            QCOMPARE(daysOf(period.plus(1), contract).first, day.addDays(1));
            QVERIFY(Period::fromKey(period.key()) == period);
        }
    }
}

void TestPeriodMath::bringsBackTheLeapDay()
{
    const Contract contract = contractFrom(QDate(2024, 2, 29));
    QCOMPARE(daysOf(Period::contractYear(2), contract).first, QDate(2025, 2, 28));
    QCOMPARE(daysOf(Period::contractYear(5), contract).first, QDate(2028, 2, 29));
    QCOMPARE(daysOf(Period::contractYear(4), contract).last, QDate(2028, 2, 28));
}

void TestPeriodMath::knowsOnceFromTheContract()
{
    const DateRange closed = daysOf(Period::once(), contractFrom(ordinaryStart, QDate(2030, 4, 14)));
    QVERIFY(closed == DateRange({ ordinaryStart, QDate(2030, 4, 14) }));
    const DateRange open = daysOf(Period::once(), contractFrom(ordinaryStart));
    QVERIFY(open == DateRange({ ordinaryStart, QDate(9999, 12, 31) }));
}

void TestPeriodMath::findsTheLastClosedPeriod_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<PeriodKind>("kind");
    QTest::addColumn<QString>("expected");
    QTest::newRow("last day of a month still runs") << QDate(2026, 9, 30) << PeriodKind::Month << u"2026-08"_s;
    QTest::newRow("first day of the next month") << QDate(2026, 10, 1) << PeriodKind::Month << u"2026-09"_s;
    QTest::newRow("quarter") << QDate(2026, 10, 1) << PeriodKind::Quarter << u"2026-Q3"_s;
    QTest::newRow("over the year end") << QDate(2026, 1, 1) << PeriodKind::Quarter << u"2025-Q4"_s;
    QTest::newRow("contract year") << QDate(2027, 4, 15) << PeriodKind::ContractYear << u"CY1"_s;
    QTest::newRow("once has no other") << QDate(2027, 4, 15) << PeriodKind::Once << u"once"_s;
}

void TestPeriodMath::findsTheLastClosedPeriod()
{
    QFETCH(QDate, today);
    QFETCH(PeriodKind, kind);
    QFETCH(QString, expected);
    const Contract contract = contractFrom(ordinaryStart);
    const Period period = lastClosed(kind, today, contract);
    QCOMPARE(period.toText(), expected);
    QCOMPARE(isClosed(period, today, contract), kind != PeriodKind::Once);
}

void TestPeriodMath::closesAfterTheLastDay()
{
    const Contract contract = contractFrom(ordinaryStart, QDate(2030, 4, 14));
    QVERIFY(!isClosed(Period::month(2026, 9), QDate(2026, 9, 30), contract));
    QVERIFY(isClosed(Period::month(2026, 9), QDate(2026, 10, 1), contract));
    QVERIFY(!isClosed(Period::once(), QDate(2030, 4, 14), contract));
    QVERIFY(isClosed(Period::once(), QDate(2030, 4, 15), contract));
}

void TestPeriodMath::listsPeriodsEndingIn_data()
{
    QTest::addColumn<QString>("outer");
    QTest::addColumn<PeriodKind>("kind");
    QTest::addColumn<QString>("expected");
    QTest::newRow("months of a quarter") << u"2026-Q3"_s << PeriodKind::Month << u"2026-07 2026-08 2026-09"_s;
    QTest::newRow("a month of itself") << u"2026-09"_s << PeriodKind::Month << u"2026-09"_s;
    QTest::newRow("weeks that end in a month")
        << u"2026-09"_s << PeriodKind::Week << u"2026-W36 2026-W37 2026-W38 2026-W39"_s;
    QTest::newRow("quarters of a year") << u"2026"_s << PeriodKind::Quarter << u"2026-Q1 2026-Q2 2026-Q3 2026-Q4"_s;
    QTest::newRow("half year in its second quarter") << u"2026-Q2"_s << PeriodKind::HalfYear << u"2026-H1"_s;
    QTest::newRow("no half year ends in the third quarter") << u"2026-Q3"_s << PeriodKind::HalfYear << QString();
    QTest::newRow("year in December") << u"2026-12"_s << PeriodKind::Year << u"2026"_s;
    QTest::newRow("no year ends in November") << u"2026-11"_s << PeriodKind::Year << QString();
    QTest::newRow("contract year in its last month") << u"2027-04"_s << PeriodKind::ContractYear << u"CY1"_s;
    QTest::newRow("once in the year of the end") << u"2030"_s << PeriodKind::Once << u"once"_s;
    QTest::newRow("once not before") << u"2029"_s << PeriodKind::Once << QString();
    QTest::newRow("contract years of the whole contract")
        << u"once"_s << PeriodKind::ContractYear << u"CY1 CY2 CY3 CY4"_s;
    QTest::newRow("weeks of a year with 53")
        << u"2026-12"_s << PeriodKind::Week << u"2026-W49 2026-W50 2026-W51 2026-W52"_s;
}

void TestPeriodMath::listsPeriodsEndingIn()
{
    QFETCH(QString, outer);
    QFETCH(PeriodKind, kind);
    QFETCH(QString, expected);
    const auto period = Period::fromText(outer);
    QVERIFY(period);
    QCOMPARE(textOf(periodsEndingIn(*period, kind, contractFrom(ordinaryStart, QDate(2030, 4, 14)))), expected);
}

void TestPeriodMath::listsPeriodsFrom_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<PeriodKind>("kind");
    QTest::addColumn<QString>("expected");
    QTest::newRow("months") << QDate(2025, 11, 30) << QDate(2026, 1, 1) << PeriodKind::Month
                            << u"2025-11 2025-12 2026-01"_s;
    QTest::newRow("one day") << QDate(2026, 1, 1) << QDate(2026, 1, 1) << PeriodKind::Quarter << u"2026-Q1"_s;
    QTest::newRow("weeks over the year end")
        << QDate(2026, 12, 27) << QDate(2027, 1, 4) << PeriodKind::Week << u"2026-W52 2026-W53 2027-W01"_s;
    QTest::newRow("the wrong way round") << QDate(2026, 2, 1) << QDate(2026, 1, 31) << PeriodKind::Month << QString();
    QTest::newRow("once is one") << QDate(2026, 2, 1) << QDate(2030, 1, 31) << PeriodKind::Once << u"once"_s;
}

void TestPeriodMath::listsPeriodsFrom()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(PeriodKind, kind);
    QFETCH(QString, expected);
    QCOMPARE(textOf(periodsFrom(first, last, kind, contractFrom(ordinaryStart))), expected);
}

void TestPeriodMath::knowsTheTerm_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<bool>("open");
    QTest::newRow("month before") << u"2026-03"_s << false << false;
    QTest::newRow("month of the start") << u"2026-04"_s << true << true;
    QTest::newRow("month of the end") << u"2030-04"_s << true << true;
    QTest::newRow("month after") << u"2030-05"_s << false << true;
    QTest::newRow("year before") << u"2025"_s << false << false;
    QTest::newRow("once") << u"once"_s << true << true;
}

void TestPeriodMath::knowsTheTerm()
{
    QFETCH(QString, period);
    QFETCH(bool, closed);
    QFETCH(bool, open);
    const auto parsed = Period::fromText(period);
    QVERIFY(parsed);
    QCOMPARE(isInTerm(*parsed, contractFrom(ordinaryStart, QDate(2030, 4, 14))), closed);
    QCOMPARE(isInTerm(*parsed, contractFrom(ordinaryStart)), open);
}

QTEST_GUILESS_MAIN(TestPeriodMath)
#include "tst_PeriodMath.moc"
