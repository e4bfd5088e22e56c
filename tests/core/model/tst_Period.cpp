// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Period.h"

#include <QDate>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

class TestPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsAndWritesText_data();
    void readsAndWritesText();
    void refusesWhatTheCalendarDoesNotHave_data();
    void refusesWhatTheCalendarDoesNotHave();
    void readsEitherCase();
    void countsWeeksFromAFixedMonday();
    void followsOnAcrossYears_data();
    void followsOnAcrossYears();
    void keepsItsKey_data();
    void keepsItsKey();
    void sortsByKindAndThenTime();
    void survivesAKeyThatIsNone();
};

void TestPeriod::readsAndWritesText_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("index");
    QTest::newRow("once") << Period::once() << u"once"_s << 0 << 1;
    QTest::newRow("year") << Period::year(2026) << u"2026"_s << 2026 << 1;
    QTest::newRow("first half") << Period::halfYear(2026, 1) << u"2026-H1"_s << 2026 << 1;
    QTest::newRow("second half") << Period::halfYear(2026, 2) << u"2026-H2"_s << 2026 << 2;
    QTest::newRow("first quarter") << Period::quarter(2026, 1) << u"2026-Q1"_s << 2026 << 1;
    QTest::newRow("fourth quarter") << Period::quarter(2026, 4) << u"2026-Q4"_s << 2026 << 4;
    QTest::newRow("January") << Period::month(2026, 1) << u"2026-01"_s << 2026 << 1;
    QTest::newRow("December") << Period::month(2026, 12) << u"2026-12"_s << 2026 << 12;
    QTest::newRow("week 1") << Period::week(2026, 1) << u"2026-W01"_s << 2026 << 1;
    QTest::newRow("week 53") << Period::week(2026, 53) << u"2026-W53"_s << 2026 << 53;
    QTest::newRow("week 52 of a short year") << Period::week(2025, 52) << u"2025-W52"_s << 2025 << 52;
    QTest::newRow("week before weeks are counted") << Period::week(1999, 52) << u"1999-W52"_s << 1999 << 52;
    QTest::newRow("contract year") << Period::contractYear(2) << u"CY2"_s << 0 << 2;
    QTest::newRow("first year of the calendar") << Period::month(1, 1) << u"0001-01"_s << 1 << 1;
    QTest::newRow("last year of the calendar") << Period::month(9999, 12) << u"9999-12"_s << 9999 << 12;
}

void TestPeriod::readsAndWritesText()
{
    QFETCH(Period, period);
    QFETCH(QString, text);
    QFETCH(int, year);
    QFETCH(int, index);
    QCOMPARE(period.toText(), text);
    const auto read = Period::fromText(text);
    QVERIFY(read);
    QVERIFY(*read == period);
    QCOMPARE(period.year(), year);
    QCOMPARE(period.index(), index);
}

void TestPeriod::refusesWhatTheCalendarDoesNotHave_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "",           " ",
                              "2026-13",    "2026-00",
                              "2026-1",     "2026-001",
                              "2026-Q0",    "2026-Q5",
                              "2026-Q",     "2026-Q11",
                              "2026-H0",    "2026-H3",
                              "2026-W00",   "2026-W54",
                              "2025-W53",   "2026-W7",
                              "2026-X1",    "0000",
                              "0000-01",    "26-01",
                              "20260",      "2026-",
                              "2026_01",    "2026 01",
                              "2026-01-01", "-2026",
                              "+026",       "CY",
                              "CY0",        "CY-1",
                              "CY02",       "CY12345",
                              "CYx",        "twice",
                              "2026-Q3 ",   " 2026",
                              "2O26",       "\u0662\u0660\u0662\u0666" })
        QTest::addRow("'%s'", text) << QString::fromUtf8(text);
}

void TestPeriod::refusesWhatTheCalendarDoesNotHave()
{
    QFETCH(QString, text);
    QVERIFY(!Period::fromText(text));
}

void TestPeriod::readsEitherCase()
{
    QVERIFY(Period::fromText(u"2026-q3") == Period::quarter(2026, 3));
    QVERIFY(Period::fromText(u"2026-w07") == Period::week(2026, 7));
    QVERIFY(Period::fromText(u"cy1") == Period::contractYear(1));
    QVERIFY(Period::fromText(u"Once") == Period::once());
}

void TestPeriod::countsWeeksFromAFixedMonday()
{
    QCOMPARE(Period::week(2001, 1).ordinal, 0);
    QCOMPARE(Period::week(2001, 2).ordinal, 1);
    QCOMPARE(Period::week(2000, 52).ordinal, -1);
    const QDate monday(2001, 1, 1);
    for (qint32 ordinal = -60; ordinal < 3000; ++ordinal) {
        const QDate day = monday.addDays(qint64 { ordinal } * 7);
        int year = 0;
        const int week = day.weekNumber(&year);
        const Period period { PeriodKind::Week, ordinal };
        QCOMPARE(period.year(), year);
        QCOMPARE(period.index(), week);
        QVERIFY(Period::week(year, week) == period);
    }
}

void TestPeriod::followsOnAcrossYears_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("expected");
    QTest::newRow("month") << Period::month(2026, 12) << 1 << u"2027-01"_s;
    QTest::newRow("month back") << Period::month(2026, 1) << -1 << u"2025-12"_s;
    QTest::newRow("quarter") << Period::quarter(2026, 4) << 1 << u"2027-Q1"_s;
    QTest::newRow("half year back") << Period::halfYear(2026, 1) << -1 << u"2025-H2"_s;
    QTest::newRow("week 52 to 53") << Period::week(2026, 52) << 1 << u"2026-W53"_s;
    QTest::newRow("week 53 to 1") << Period::week(2026, 53) << 1 << u"2027-W01"_s;
    QTest::newRow("contract year") << Period::contractYear(1) << 1 << u"CY2"_s;
    QTest::newRow("twelve months") << Period::month(2026, 3) << 12 << u"2027-03"_s;
}

void TestPeriod::followsOnAcrossYears()
{
    QFETCH(Period, period);
    QFETCH(int, count);
    QFETCH(QString, expected);
    QCOMPARE(period.plus(count).toText(), expected);
}

void TestPeriod::keepsItsKey_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<int>("key");
    QTest::newRow("once") << Period::once() << 0;
    QTest::newRow("year") << Period::year(2026) << (1 << 20) + 2026;
    QTest::newRow("month") << Period::month(2026, 9) << (4 << 20) + 2026 * 12 + 8;
    QTest::newRow("last month") << Period::month(9999, 12) << (4 << 20) + 9999 * 12 + 11;
    QTest::newRow("week below zero") << Period::week(2000, 52) << (5 << 20) - 1;
    QTest::newRow("last week") << Period::week(9999, 52) << (5 << 20) + Period::week(9999, 52).ordinal;
    QTest::newRow("contract year") << Period::contractYear(3) << (6 << 20) + 3;
    QTest::newRow("contract year before the first") << Period::contractYear(-4) << (6 << 20) - 4;
}

void TestPeriod::keepsItsKey()
{
    QFETCH(Period, period);
    QFETCH(int, key);
    QCOMPARE(period.key(), key);
    QVERIFY(Period::fromKey(key) == period);
}

void TestPeriod::sortsByKindAndThenTime()
{
    const std::vector<Period> sorted { Period::once(),           Period::year(9999),     Period::halfYear(2026, 1),
                                       Period::quarter(2026, 1), Period::month(2026, 1), Period::month(2026, 2),
                                       Period::week(1999, 1),    Period::week(2026, 1),  Period::contractYear(0),
                                       Period::contractYear(1) };
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        QVERIFY(sorted[i - 1] < sorted[i]);
        QVERIFY(sorted[i - 1].key() < sorted[i].key());
    }
}

void TestPeriod::survivesAKeyThatIsNone()
{
    for (const qint32 key :
         { std::numeric_limits<qint32>::max(), std::numeric_limits<qint32>::min(), 7 << 20, -(1 << 20) })
        QVERIFY(Period::fromKey(key) == Period::once());
}

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_Period.moc"
