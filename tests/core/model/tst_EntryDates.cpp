// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DateText.h"
#include "EntryText.h"

#include <QDate>
#include <QTest>

using namespace Qt::StringLiterals;

/// Typed dates, as a value of an indicator whose unit is a day.
class TestEntryDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsDates_data();
    void readsDates();
    void refusesDates_data();
    void refusesDates();
    void readsBackWhatItWrites();
};

namespace {

EntryReading readDay(const QString &text)
{
    Indicator indicator;
    indicator.unit = Unit::Date;
    indicator.input = InputKind::Date;
    return readEntry(text, indicator);
}

} // namespace

void TestEntryDates::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("expected");
    const QDate day(2026, 4, 2);
    for (const char *text :
         { "2026-04-02", "2026-4-2", "2026/04/02", "2-4-2026", "02-04-2026", "02/04/2026", "2.4.2026", "2 april 2026",
           "2 apr 2026", "2 apr. 2026", "2-apr-2026", "do 2 april 2026", "donderdag 2 april 2026",
           "Thursday 2 April 2026", "April 2, 2026", "apr 2 2026", " 2  April\t2026 ", "2026\u201304\u201302" })
        QTest::newRow(text) << QString::fromUtf8(text) << day;
    QTest::newRow("leap day") << u"29-2-2028"_s << QDate(2028, 2, 29);
    QTest::newRow("mrt") << u"31 mrt 2026"_s << QDate(2026, 3, 31);
    QTest::newRow("sept") << u"1 sept 2026"_s << QDate(2026, 9, 1);
    QTest::newRow("okt") << u"1 okt 2026"_s << QDate(2026, 10, 1);
    QTest::newRow("oct") << u"1 Oct 2026"_s << QDate(2026, 10, 1);
    QTest::newRow("mei") << u"5 mei 2026"_s << QDate(2026, 5, 5);
    QTest::newRow("first year") << u"1-1-1900"_s << QDate(1900, 1, 1);
    QTest::newRow("last year") << u"31-12-2199"_s << QDate(2199, 12, 31);
}

void TestEntryDates::readsDates()
{
    QFETCH(QString, text);
    QFETCH(QDate, expected);
    const EntryReading reading = readDay(text);
    QVERIFY(reading.value);
    QCOMPARE(QDate::fromJulianDay(reading.value->units()), expected);
    QVERIFY(!reading.problem && reading.suggestions.empty());
}

void TestEntryDates::refusesDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("suggestion");
    QTest::newRow("31 April") << u"31-4-2026"_s << QDate();
    QTest::newRow("29 February of a common year") << u"2026-02-29"_s << QDate();
    QTest::newRow("year of two digits") << u"2-4-26"_s << QDate(2026, 4, 2);
    QTest::newRow("month in words and a short year") << u"2 april 26"_s << QDate(2026, 4, 2);
    QTest::newRow("American order") << u"4/25/2026"_s << QDate(2026, 4, 25);
    QTest::newRow("another weekday") << u"vrijdag 2 april 2026"_s << QDate(2026, 4, 2);
    QTest::newRow("no year") << u"2 april"_s << QDate();
    QTest::newRow("only a month") << u"april 2026"_s << QDate();
    QTest::newRow("two kinds of marks") << u"2-4/2026"_s << QDate();
    QTest::newRow("a month that is none") << u"2 foo 2026"_s << QDate();
    QTest::newRow("too few letters") << u"2 a 2026"_s << QDate();
    QTest::newRow("before 1900") << u"31-12-1899"_s << QDate();
    QTest::newRow("after 2199") << u"1-1-2200"_s << QDate();
    QTest::newRow("the day number of a sheet") << u"46114"_s << QDate(2026, 4, 2);
    QTest::newRow("a day number with a time") << u"46114,75"_s << QDate(2026, 4, 2);
    QTest::newRow("a day number just too low") << u"18263"_s << QDate();
    QTest::newRow("the lowest day number") << u"18264"_s << QDate(1950, 1, 1);
    QTest::newRow("the highest day number") << u"73050"_s << QDate(2099, 12, 31);
    QTest::newRow("a day number just too high") << u"73051"_s << QDate();
    QTest::newRow("a number that is no day") << u"4611"_s << QDate();
    QTest::newRow("yes") << u"ja"_s << QDate();
}

void TestEntryDates::refusesDates()
{
    QFETCH(QString, text);
    QFETCH(QDate, suggestion);
    const EntryReading reading = readDay(text);
    QVERIFY(!reading.isValue());
    QVERIFY(reading.problem);
    QCOMPARE(reading.problem->code, ProblemCode::NotADate);
    QCOMPARE(reading.suggestions.size(), suggestion.isValid() ? std::size_t { 1 } : std::size_t { 0 });
    if (suggestion.isValid())
        QCOMPARE(QDate::fromJulianDay(reading.suggestions.front().units()), suggestion);
}

void TestEntryDates::readsBackWhatItWrites()
{
    QCOMPARE(typedDate(QDate(2026, 10, 1)), u"1-10-2026"_s);
    QCOMPARE(typedDate(QDate()), QString());
    for (const QDate &day : { QDate(2026, 1, 31), QDate(2024, 2, 29), QDate(1999, 12, 1) })
        QCOMPARE(readDate(typedDate(day)).date, std::optional(day));
}

QTEST_GUILESS_MAIN(TestEntryDates)
#include "tst_EntryDates.moc"
