// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkingCalendar.h"

#include <QTest>

#include <limits>
#include <map>

using namespace Qt::StringLiterals;

class TestWorkingCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void listsHolidays_data();
    void listsHolidays();
    void namesTheBasis();
    void agreesWithAnotherEasterForThreeCenturies();
    void movesTheRoyalBirthdayFromSunday_data();
    void movesTheRoyalBirthdayFromSunday();
    void keepsTwoHolidaysOnOneDay();
    void knowsForWhichYearsBridgeDaysAreKnown();
    void switchesDaysOff_data();
    void switchesDaysOff();
    void addsWorkingDays_data();
    void addsWorkingDays();
    void refusesToLeaveTheCalendar();
    void agreesWithCountingDayByDay_data();
    void agreesWithCountingDayByDay();
    void countsBackwardsToo();
    void findsTheNextWorkingDay();
    void listsSkippedHolidaysOnceEach();
};

namespace {

const CalendarSettings arvodi {};
const CalendarSettings everythingOff { true, true };

/// Easter by the computation that Knuth gives, to check ours by (golden number, century, epact).
QDate easterByKnuth(int year)
{
    const int golden = year % 19 + 1;
    const int century = year / 100 + 1;
    const int skippedLeapYears = 3 * century / 4 - 12;
    const int moonCorrection = (8 * century + 5) / 25 - 5;
    const int sunday = 5 * year / 4 - skippedLeapYears - 10;
    int epact = (11 * golden + 20 + moonCorrection - skippedLeapYears) % 30;
    if ((epact == 25 && golden > 11) || epact == 24)
        ++epact;
    int day = 44 - epact;
    if (day < 21)
        day += 30;
    day += 7 - (sunday + day) % 7;
    return day > 31 ? QDate(year, 4, day - 31) : QDate(year, 3, day);
}

QString listed(const std::vector<HolidayDate> &rows)
{
    QStringList result;
    for (const HolidayDate &row : rows)
        result << row.date.toString(u"MM-dd"_s) + u' ' + codeOf(row.holiday);
    return result.join(u", "_s);
}

/// Slow and plain: looks at each day by itself.
bool isPlainlyWorkingDay(const QDate &day, const CalendarSettings &settings)
{
    if (day.dayOfWeek() >= 6)
        return false;
    static std::map<int, std::vector<HolidayDate>> known;
    std::vector<HolidayDate> &holidays = known[day.year()];
    if (holidays.empty())
        holidays = allHolidaysOf(day.year());
    for (const HolidayDate &row : holidays) {
        const bool isSwitchedOn = (row.holiday != Holiday::GoodFriday || settings.goodFridayOff)
            && (row.holiday != Holiday::BridgeDay || settings.bridgeDaysOff);
        if (row.date == day && isSwitchedOn)
            return false;
    }
    return true;
}

} // namespace

void TestWorkingCalendar::listsHolidays_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<CalendarSettings>("settings");
    QTest::addColumn<QString>("expected");
    QTest::newRow("2026")
        << 2026 << arvodi
        << u"01-01 new_year, 04-06 easter_monday, 04-27 kings_day, 05-05 liberation_day, 05-14 ascension, "
           "05-25 whit_monday, 12-25 christmas, 12-26 boxing_day"_s;
    QTest::newRow("2026 with everything")
        << 2026 << everythingOff
        << u"01-01 new_year, 01-02 bridge_day, 04-03 good_friday, 04-06 easter_monday, "
           "04-27 kings_day, 05-05 liberation_day, 05-14 ascension, 05-15 bridge_day, "
           "05-25 whit_monday, 12-25 christmas, 12-26 boxing_day"_s;
    QTest::newRow("Easter in March") << 2024 << arvodi
                                     << u"01-01 new_year, 04-01 easter_monday, 04-27 kings_day, 05-05 liberation_day, "
                                        "05-09 ascension, 05-20 whit_monday, 12-25 christmas, 12-26 boxing_day"_s;
    QTest::newRow("5 May is off in every year, not once in five")
        << 2023 << arvodi
        << u"01-01 new_year, 04-10 easter_monday, 04-27 kings_day, "
           "05-05 liberation_day, 05-18 ascension, 05-29 whit_monday, "
           "12-25 christmas, 12-26 boxing_day"_s;
}

void TestWorkingCalendar::listsHolidays()
{
    QFETCH(int, year);
    QFETCH(CalendarSettings, settings);
    QFETCH(QString, expected);
    QCOMPARE(listed(WorkingCalendar(settings).holidaysOf(year)), expected);
}

void TestWorkingCalendar::namesTheBasis()
{
    QCOMPARE(codeOf(basisOf(Holiday::NewYear)), u"Atw art. 3 lid 1"_s);
    QCOMPARE(codeOf(basisOf(Holiday::LiberationDay)), u"Atw art. 3 lid 1"_s);
    QCOMPARE(codeOf(basisOf(Holiday::GoodFriday)), u"Atw art. 3 lid 2"_s);
    QCOMPARE(codeOf(basisOf(Holiday::BridgeDay)), u"Atw art. 3 lid 3"_s);
}

void TestWorkingCalendar::agreesWithAnotherEasterForThreeCenturies()
{
    for (int year = 1900; year <= 2199; ++year) {
        QCOMPARE(easterSunday(year), easterByKnuth(year));
        QCOMPARE(easterSunday(year).dayOfWeek(), 7);
    }
}

void TestWorkingCalendar::movesTheRoyalBirthdayFromSunday_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("expected");
    QTest::newRow("first Koningsdag was on Saturday 26 April") << 2014 << u"04-26 kings_day"_s;
    QTest::newRow("2025") << 2025 << u"04-26 kings_day"_s;
    QTest::newRow("2031") << 2031 << u"04-26 kings_day"_s;
    QTest::newRow("an ordinary year") << 2026 << u"04-27 kings_day"_s;
    QTest::newRow("a Saturday stays") << 2024 << u"04-27 kings_day"_s;
    QTest::newRow("last Koninginnedag") << 2013 << u"04-30 queens_day"_s;
    QTest::newRow("Koninginnedag on a Sunday") << 2006 << u"04-29 queens_day"_s;
}

void TestWorkingCalendar::movesTheRoyalBirthdayFromSunday()
{
    QFETCH(int, year);
    QFETCH(QString, expected);
    QVERIFY2(listed(allHolidaysOf(year)).contains(expected), qPrintable(listed(allHolidaysOf(year))));
}

void TestWorkingCalendar::keepsTwoHolidaysOnOneDay()
{
    const QString both = listed(WorkingCalendar(arvodi).holidaysOf(2016));
    QVERIFY(both.contains(u"05-05 liberation_day, 05-05 ascension"_s));
    const WorkingCalendar calendar;
    QCOMPARE(calendar.workingDaysBetween(QDate(2016, 5, 4), QDate(2016, 5, 6)), 1);
    QCOMPARE(calendar.addWorkingDays(QDate(2016, 5, 4), 1), QDate(2016, 5, 6));
}

void TestWorkingCalendar::knowsForWhichYearsBridgeDaysAreKnown()
{
    for (const int year : { 2016, 2020, 2021, 2022, 2029 })
        QVERIFY2(!areBridgeDaysKnown(year), qPrintable(QString::number(year)));
    for (const int year : { 2017, 2019, 2023, 2026, 2028 })
        QVERIFY2(areBridgeDaysKnown(year), qPrintable(QString::number(year)));
}

void TestWorkingCalendar::switchesDaysOff_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("goodFriday");
    QTest::addColumn<bool>("bridgeDays");
    QTest::addColumn<bool>("expected");
    const QDate goodFriday(2026, 4, 3);
    const QDate bridge(2026, 5, 15);
    QTest::newRow("Good Friday works by default") << goodFriday << false << false << true;
    QTest::newRow("Good Friday off") << goodFriday << true << false << false;
    QTest::newRow("bridge switch leaves Good Friday") << goodFriday << false << true << true;
    QTest::newRow("bridge day works by default") << bridge << false << false << true;
    QTest::newRow("bridge day off") << bridge << false << true << false;
    QTest::newRow("Good Friday switch leaves the bridge day") << bridge << true << false << true;
    QTest::newRow("holiday") << QDate(2026, 5, 14) << false << false << false;
    QTest::newRow("Saturday") << QDate(2026, 5, 16) << false << false << false;
    QTest::newRow("Sunday") << QDate(2026, 5, 17) << false << false << false;
    QTest::newRow("24 December") << QDate(2026, 12, 24) << true << true << true;
    QTest::newRow("no day at all") << QDate() << false << false << false;
}

void TestWorkingCalendar::switchesDaysOff()
{
    QFETCH(QDate, day);
    QFETCH(bool, goodFriday);
    QFETCH(bool, bridgeDays);
    QFETCH(bool, expected);
    QCOMPARE(WorkingCalendar({ goodFriday, bridgeDays }).isWorkingDay(day), expected);
}

void TestWorkingCalendar::addsWorkingDays_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<int>("count");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("worked example: Thursday 2 April 2026") << QDate(2026, 4, 2) << 10 << QDate(2026, 4, 17);
    QTest::newRow("Friday to Monday") << QDate(2026, 3, 6) << 1 << QDate(2026, 3, 9);
    QTest::newRow("Saturday to Monday") << QDate(2026, 3, 7) << 1 << QDate(2026, 3, 9);
    QTest::newRow("Sunday to Monday") << QDate(2026, 3, 8) << 1 << QDate(2026, 3, 9);
    QTest::newRow("zero on a Sunday stays") << QDate(2026, 3, 8) << 0 << QDate(2026, 3, 8);
    QTest::newRow("over the leap day") << QDate(2028, 2, 28) << 2 << QDate(2028, 3, 1);
    QTest::newRow("onto the leap day") << QDate(2028, 2, 28) << 1 << QDate(2028, 2, 29);
    QTest::newRow("over New Year") << QDate(2026, 12, 31) << 1 << QDate(2027, 1, 4);
    QTest::newRow("over Christmas") << QDate(2025, 12, 24) << 1 << QDate(2025, 12, 29);
    QTest::newRow("night that summer time begins") << QDate(2026, 3, 27) << 1 << QDate(2026, 3, 30);
    QTest::newRow("night that summer time ends") << QDate(2026, 10, 23) << 1 << QDate(2026, 10, 26);
    QTest::newRow("Easter in March") << QDate(2027, 3, 26) << 1 << QDate(2027, 3, 30);
    QTest::newRow("Koningsdag on a Saturday costs nothing") << QDate(2025, 4, 25) << 1 << QDate(2025, 4, 28);
    QTest::newRow("from a holiday") << QDate(2026, 4, 27) << 1 << QDate(2026, 4, 28);
    QTest::newRow("one back from Monday") << QDate(2026, 3, 9) << -1 << QDate(2026, 3, 6);
    QTest::newRow("one back from Sunday") << QDate(2026, 3, 8) << -1 << QDate(2026, 3, 6);
    QTest::newRow("ten back over Easter and Koningsdag") << QDate(2026, 4, 28) << -16 << QDate(2026, 4, 2);
    QTest::newRow("a year of working days") << QDate(2025, 12, 31) << 254 << QDate(2026, 12, 31);
    QTest::newRow("across the end of the table") << QDate(2199, 12, 30) << 3 << QDate(2200, 1, 3);
    QTest::newRow("across the begin of the table") << QDate(1969, 12, 30) << 3 << QDate(1970, 1, 5);
}

void TestWorkingCalendar::addsWorkingDays()
{
    QFETCH(QDate, start);
    QFETCH(int, count);
    QFETCH(QDate, expected);
    QCOMPARE(WorkingCalendar().addWorkingDays(start, count), expected);
}

void TestWorkingCalendar::refusesToLeaveTheCalendar()
{
    const WorkingCalendar calendar;
    QVERIFY(!calendar.addWorkingDays(QDate(9999, 12, 31), 1).isValid());
    QVERIFY(calendar.addWorkingDays(QDate(9999, 12, 30), 1).isValid());
    QVERIFY(!calendar.addWorkingDays(QDate(1, 1, 1), -1).isValid());
    QVERIFY(!calendar.addWorkingDays(QDate(2026, 1, 1), std::numeric_limits<int>::max()).isValid());
    QVERIFY(!calendar.addWorkingDays(QDate(2026, 1, 1), std::numeric_limits<int>::min()).isValid());
    QVERIFY(!calendar.addWorkingDays(QDate(), 1).isValid());
    QVERIFY(!calendar.onOrAfter(QDate()).isValid());
}

void TestWorkingCalendar::agreesWithCountingDayByDay_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("these years") << QDate(2013, 1, 1) << QDate(2033, 12, 31);
    QTest::newRow("into the table") << QDate(1966, 6, 1) << QDate(1973, 6, 1);
    QTest::newRow("out of the table") << QDate(2197, 6, 1) << QDate(2204, 6, 1);
    QTest::newRow("long before, over a century that is no leap year") << QDate(1899, 12, 1) << QDate(1900, 3, 10);
}

void TestWorkingCalendar::agreesWithCountingDayByDay()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    for (const CalendarSettings &settings :
         { arvodi, CalendarSettings { true, false }, CalendarSettings { false, true }, everythingOff }) {
        const WorkingCalendar calendar(settings);
        int count = 0;
        for (QDate day = first.addDays(1); day <= last; day = day.addDays(1)) {
            const bool isWorking = isPlainlyWorkingDay(day, settings);
            count += isWorking ? 1 : 0;
            QCOMPARE(calendar.isWorkingDay(day), isWorking);
            if (day.day() % 7 != 0)
                continue;
            QCOMPARE(calendar.workingDaysBetween(first, day), count);
            if (isWorking) {
                QCOMPARE(calendar.addWorkingDays(first, count), day);
                QCOMPARE(calendar.addWorkingDays(day, -1), calendar.addWorkingDays(first, count - 1));
            }
        }
    }
}

void TestWorkingCalendar::countsBackwardsToo()
{
    const WorkingCalendar calendar;
    QCOMPARE(calendar.workingDaysBetween(QDate(2026, 4, 2), QDate(2026, 4, 17)), 10);
    QCOMPARE(calendar.workingDaysBetween(QDate(2026, 4, 17), QDate(2026, 4, 2)), -10);
    QCOMPARE(calendar.workingDaysBetween(QDate(2026, 4, 17), QDate(2026, 4, 17)), 0);
    QCOMPARE(calendar.workingDaysBetween(QDate(2026, 4, 3), QDate(2026, 4, 6)), 0);
}

void TestWorkingCalendar::findsTheNextWorkingDay()
{
    const WorkingCalendar calendar;
    QCOMPARE(calendar.onOrAfter(QDate(2026, 4, 2)), QDate(2026, 4, 2));
    QCOMPARE(calendar.onOrAfter(QDate(2026, 4, 4)), QDate(2026, 4, 7));
    QCOMPARE(calendar.onOrAfter(QDate(2026, 4, 27)), QDate(2026, 4, 28));
}

void TestWorkingCalendar::listsSkippedHolidaysOnceEach()
{
    const WorkingCalendar calendar;
    QCOMPARE(listed(calendar.holidaysOnWeekdays(QDate(2026, 4, 24), QDate(2026, 5, 12))),
             u"04-27 kings_day, 05-05 liberation_day"_s);
    QCOMPARE(listed(calendar.holidaysOnWeekdays(QDate(2016, 5, 1), QDate(2016, 5, 10))), u"05-05 liberation_day"_s);
    QCOMPARE(listed(calendar.holidaysOnWeekdays(QDate(2026, 12, 24), QDate(2027, 1, 2))),
             u"12-25 christmas, 01-01 new_year"_s);
    QCOMPARE(listed(calendar.holidaysOnWeekdays(QDate(2026, 5, 5), QDate(2026, 5, 13))), QString());
    QCOMPARE(listed(calendar.holidaysOnWeekdays(QDate(2026, 5, 13), QDate(2026, 5, 14))), u"05-14 ascension"_s);
}

QTEST_GUILESS_MAIN(TestWorkingCalendar)
#include "tst_WorkingCalendar.moc"
