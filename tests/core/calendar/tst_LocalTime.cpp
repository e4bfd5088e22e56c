// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LocalTime.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

/// Clock times in the Netherlands as moments, held against the tables of Europe/Amsterdam.
class TestLocalTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void agreesWithTheTables_data();
    void agreesWithTheTables();
    void readsAClock_data();
    void readsAClock();
    void countsTheHoursOfADay_data();
    void countsTheHoursOfADay();
    void goesThereAndBack();
};

namespace {

constexpr qint64 msPerHour = 3'600'000;

qint64 utc(const QDate &day, int hour, int minute = 0)
{
    return QDateTime(day, QTime(hour, minute), Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

void TestLocalTime::agreesWithTheTables_data()
{
    QTest::addColumn<int>("year");
    for (int year = 1997; year <= 2037; ++year)
        QTest::addRow("%d", year) << year;
}

void TestLocalTime::agreesWithTheTables()
{
    QFETCH(int, year);
    const QTimeZone zone("Europe/Amsterdam");
    QVERIFY(zone.isValid());
    for (QDateTime hour(QDate(year, 1, 1), QTime(0, 30), Qt::UTC); hour.date().year() == year; hour = hour.addSecs(3'600))
        QCOMPARE(LocalTime::offsetAt(hour.toMSecsSinceEpoch()), zone.offsetFromUtc(hour) * 1'000LL);
}

void TestLocalTime::readsAClock_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("minute"); ///< after midnight
    QTest::addColumn<qint64>("moment"); ///< -1: there was no such time
    const QDate march(2026, 3, 29);
    const QDate october(2026, 10, 25);
    QTest::newRow("winter") << QDate(2026, 1, 15) << 510 << utc(QDate(2026, 1, 15), 7, 30);
    QTest::newRow("summer") << QDate(2026, 7, 15) << 510 << utc(QDate(2026, 7, 15), 6, 30);
    QTest::newRow("the last minute of winter time") << march << 119 << utc(march, 0, 59);
    QTest::newRow("the first minute that was skipped") << march << 120 << qint64(-1);
    QTest::newRow("the last minute that was skipped") << march << 179 << qint64(-1);
    QTest::newRow("the first minute of summer time") << march << 180 << utc(march, 1, 0);
    QTest::newRow("before the hour that came twice") << october << 119 << utc(QDate(2026, 10, 24), 23, 59);
    QTest::newRow("in it") << october << 120 << utc(october, 0, 0);
    QTest::newRow("its last minute") << october << 179 << utc(october, 0, 59);
    QTest::newRow("after it") << october << 180 << utc(october, 2, 0);
}

void TestLocalTime::readsAClock()
{
    QFETCH(QDate, day);
    QFETCH(int, minute);
    QFETCH(qint64, moment);
    const auto read = LocalTime::momentAt(day, minute * 60'000LL);
    QCOMPARE(read.value_or(-1), moment);
    if (read) {
        QCOMPARE(LocalTime::dayOf(*read), day);
        QCOMPARE(LocalTime::msOfDay(*read), minute * 60'000LL);
    }
}

void TestLocalTime::countsTheHoursOfADay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("hours");
    QTest::newRow("the day before") << QDate(2026, 3, 28) << 24;
    QTest::newRow("summer time begins") << QDate(2026, 3, 29) << 23;
    QTest::newRow("the day after") << QDate(2026, 3, 30) << 24;
    QTest::newRow("summer time ends") << QDate(2026, 10, 25) << 25;
    QTest::newRow("the day after that") << QDate(2026, 10, 26) << 24;
    QTest::newRow("it ends on the last day of the month") << QDate(2027, 10, 31) << 25;
}

void TestLocalTime::countsTheHoursOfADay()
{
    QFETCH(QDate, day);
    QFETCH(int, hours);
    QCOMPARE(LocalTime::startOf(day.addDays(1)) - LocalTime::startOf(day), hours * msPerHour);
}

void TestLocalTime::goesThereAndBack()
{
    // In the hour that comes twice a call cannot have ended before it began.
    const QDate day(2026, 10, 25);
    constexpr qint64 tenToThree = 170 * 60'000;
    constexpr qint64 tenPastTwo = 130 * 60'000;
    const auto offered = LocalTime::momentAt(day, tenToThree);
    QCOMPARE(*LocalTime::momentAt(day, tenPastTwo), *offered - 40 * 60'000);
    QCOMPARE(*LocalTime::momentAt(day, tenPastTwo, offered), *offered + 20 * 60'000);
    QCOMPARE(*LocalTime::momentAt(day, tenToThree, offered), *offered);
}

QTEST_GUILESS_MAIN(TestLocalTime)
#include "tst_LocalTime.moc"
