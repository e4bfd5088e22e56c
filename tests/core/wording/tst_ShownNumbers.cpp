// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Words.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Decimal number(const QString &plain)
{
    return Decimal::fromPlain(plain).value();
}

NormVersion normOf(const QString &value)
{
    NormVersion norm;
    if (!value.isEmpty())
        norm.value = number(value);
    return norm;
}

} // namespace

/// Numbers and dates as people read them, in both languages and whatever the system's own locale is.
class TestShownNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        setLanguage(Language::Dutch);
    }
    void cleanup() { setLanguage(Language::Dutch); }
    void decimal_data();
    void decimal();
    void rounded_data();
    void rounded();
    void value_data();
    void value();
    void bandsWiden();
    void euroInEnglish();
    void dates_data();
    void dates();
    void periods_data();
    void periods();
    void nothingForNoDate();
};

void TestShownNumbers::decimal_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");
    QTest::newRow("grouped from four figures") << u"4806.5"_s << u"4.806,5"_s << u"4,806.5"_s;
    QTest::newRow("three figures stay together") << u"999"_s << u"999"_s << u"999"_s;
    QTest::newRow("two groups") << u"1234567"_s << u"1.234.567"_s << u"1,234,567"_s;
    QTest::newRow("minus is U+2212") << u"-35"_s << u"\u221235"_s << u"\u221235"_s;
    QTest::newRow("minus before a group") << u"-1234.5"_s << u"\u22121.234,5"_s << u"\u22121,234.5"_s;
    QTest::newRow("zeros as written") << u"95.0"_s << u"95,0"_s << u"95.0"_s;
    QTest::newRow("zero") << u"0"_s << u"0"_s << u"0"_s;
    QTest::newRow("many decimals are not grouped") << u"0.123456789"_s << u"0,123456789"_s << u"0.123456789"_s;
}

void TestShownNumbers::decimal()
{
    QFETCH(QString, plain);
    QFETCH(QString, dutch);
    QFETCH(QString, english);
    QCOMPARE(shown(number(plain)), dutch);
    setLanguage(Language::English);
    QCOMPARE(shown(number(plain)), english);
}

void TestShownNumbers::rounded_data()
{
    QTest::addColumn<QString>("numerator");
    QTest::addColumn<QString>("denominator");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("expected");
    QTest::newRow("endless") << u"17"_s << u"3"_s << 2 << u"5,67"_s;
    QTest::newRow("half goes up") << u"695"_s << u"100"_s << 1 << u"7,0"_s;
    QTest::newRow("negative half goes away from zero") << u"-25"_s << u"10"_s << 0 << u"\u22123"_s;
    QTest::newRow("nothing is left: no minus") << u"-1"_s << u"1000"_s << 1 << u"0,0"_s;
    QTest::newRow("groups") << u"123456"_s << u"10"_s << 1 << u"12.345,6"_s;
}

void TestShownNumbers::rounded()
{
    QFETCH(QString, numerator);
    QFETCH(QString, denominator);
    QFETCH(int, places);
    QFETCH(QString, expected);
    QCOMPARE(shown(Ratio::of(number(numerator), number(denominator)), places), expected);
}

void TestShownNumbers::value_data()
{
    QTest::addColumn<QString>("numerator");
    QTest::addColumn<QString>("denominator");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("norm");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &over, const QString &under, Unit unit, const QString &norm,
                        const QString &expected) {
        QTest::newRow(name) << over << under << static_cast<int>(unit) << norm << expected;
    };
    row("as entered", u"73.8"_s, u"1"_s, Unit::Percent, u"75"_s, u"73,8%"_s);
    row("two decimals as entered", u"99.62"_s, u"1"_s, Unit::Percent, u"99.5"_s, u"99,62%"_s);
    row("the norm's decimals", u"94"_s, u"1"_s, Unit::Percent, u"95.0"_s, u"94,0%"_s);
    row("does not hide a miss", u"237400"_s, u"2500"_s, Unit::Percent, u"95.0"_s, u"94,96%"_s);
    row("just below is widened as far as needed", u"9499999"_s, u"100000"_s, Unit::Percent, u"95"_s, u"94,99999%"_s);
    row("just above is widened too", u"950000001"_s, u"10000000"_s, Unit::Percent, u"95"_s, u"95,0000001%"_s);
    row("exactly on it", u"95"_s, u"1"_s, Unit::Percent, u"95"_s, u"95,0%"_s);
    row("a whole share has one decimal", u"900"_s, u"10"_s, Unit::Percent, u"95"_s, u"90,0%"_s);
    row("a whole share without a norm too", u"71"_s, u"1"_s, Unit::Percent, QString(), u"71,0%"_s);
    row("everything is whole", u"100"_s, u"1"_s, Unit::Percent, u"95"_s, u"100%"_s);
    row("everything beside a norm with decimals", u"100"_s, u"1"_s, Unit::Percent, u"99.5"_s, u"100,0%"_s);
    row("nothing is whole", u"0"_s, u"1"_s, Unit::Percent, u"2"_s, u"0%"_s);
    row("nearly everything", u"9999"_s, u"100"_s, Unit::Percent, u"95"_s, u"99,99%"_s);
    row("endless", u"112200"_s, u"1520"_s, Unit::Percent, u"75"_s, u"73,8%"_s);
    row("endless near the norm", u"284999"_s, u"3000"_s, Unit::Percent, u"95"_s, u"94,9997%"_s);
    row("long without a norm", u"98.7654"_s, u"1"_s, Unit::Percent, QString(), u"98,8%"_s);
    row("seconds", u"43"_s, u"1"_s, Unit::Second, u"120"_s, u"43 s"_s);
    row("seconds not rounded onto the norm", u"11999"_s, u"100"_s, Unit::Second, u"120"_s, u"119,99 s"_s);
    row("nps above zero", u"34"_s, u"1"_s, Unit::Nps, u"30"_s, u"+34"_s);
    row("nps zero has no sign", u"0"_s, u"1"_s, Unit::Nps, u"30"_s, u"0"_s);
    row("nps below zero", u"-12"_s, u"1"_s, Unit::Nps, u"30"_s, u"\u221212"_s);
    row("nps just missed", u"8900"_s, u"300"_s, Unit::Nps, u"30"_s, u"+29,7"_s);
    row("mean mark", u"17"_s, u"3"_s, Unit::Grade, QString(), u"5,67"_s);
    row("whole mark", u"6"_s, u"1"_s, Unit::Grade, QString(), u"6,0"_s);
    row("count", u"4806"_s, u"1"_s, Unit::Count, QString(), u"4.806"_s);
    row("one working day", u"1"_s, u"1"_s, Unit::WorkingDay, QString(), u"1 werkdag"_s);
    row("working days", u"9"_s, u"1"_s, Unit::WorkingDay, u"10"_s, u"9 werkdagen"_s);
    row("percentage points", u"-1.2"_s, u"1"_s, Unit::PercentagePoint, QString(), u"\u22121,2 procentpunt"_s);
    row("yes", u"1"_s, u"1"_s, Unit::YesNo, QString(), u"ja"_s);
    row("no", u"0"_s, u"1"_s, Unit::YesNo, QString(), u"nee"_s);
    row("date", QString::number(QDate(2026, 4, 2).toJulianDay()), u"1"_s, Unit::Date, QString(), u"2 april 2026"_s);
    row("day of the month", u"4"_s, u"1"_s, Unit::DayOfMonth, u"5"_s, u"dag 4"_s);
    row("whole euros", u"1250"_s, u"1"_s, Unit::Euro, QString(), u"€ 1.250"_s);
    row("euros and tenths", u"1250.5"_s, u"1"_s, Unit::Euro, QString(), u"€ 1.250,50"_s);
    row("per thousand", u"87.5"_s, u"1"_s, Unit::PerThousand, QString(), u"87,5 per 1.000"_s);
    row("a plain number", u"1.27"_s, u"1"_s, Unit::Number, QString(), u"1,27"_s);
    row("a plain number that does not end", u"4"_s, u"3"_s, Unit::Number, QString(), u"1,33"_s);
    row("hours per fte", u"8.1"_s, u"1"_s, Unit::HoursPerFte, u"12"_s, u"8,1 uur/fte"_s);
}

void TestShownNumbers::value()
{
    QFETCH(QString, numerator);
    QFETCH(QString, denominator);
    QFETCH(int, unit);
    QFETCH(QString, norm);
    QFETCH(QString, expected);
    const NormVersion version = normOf(norm);
    const Ratio ratio = Ratio::of(number(numerator), number(denominator));
    QCOMPARE(shownValue(ratio, static_cast<Unit>(unit), norm.isEmpty() ? nullptr : &version), expected);
}

void TestShownNumbers::bandsWiden()
{
    NormVersion norm;
    norm.bands = { { std::nullopt, Bound { 4, false }, u"Slecht"_s, {}, Verdict::Breach },
                   { Bound { 4, true }, Bound { 7, false }, u"Matig"_s, {}, Verdict::Attention } };
    QCOMPARE(shownValue(Ratio::of(3999, 1000), Unit::Grade, &norm), u"3,999"_s);
    QCOMPARE(shownValue(Ratio::of(6995, 1000), Unit::Grade, &norm), u"6,995"_s);
    QCOMPARE(shownValue(Ratio(4), Unit::Grade, &norm), u"4,0"_s);
}

void TestShownNumbers::euroInEnglish()
{
    setLanguage(Language::English);
    QCOMPARE(shownValue(Ratio(number(u"1250.5"_s)), Unit::Euro), u"€1,250.50"_s);
    QCOMPARE(shownValue(Ratio(number(u"99.5"_s)), Unit::Percent), u"99.5%"_s);
}

void TestShownNumbers::dates_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");
    QTest::newRow("tuesday") << QDate(2026, 10, 20) << u"di 20 oktober 2026"_s << u"Tue 20 October 2026"_s;
    QTest::newRow("leap day") << QDate(2028, 2, 29) << u"di 29 februari 2028"_s << u"Tue 29 February 2028"_s;
    QTest::newRow("new year") << QDate(2027, 1, 1) << u"vr 1 januari 2027"_s << u"Fri 1 January 2027"_s;
    QTest::newRow("sunday") << QDate(2026, 4, 5) << u"zo 5 april 2026"_s << u"Sun 5 April 2026"_s;
}

void TestShownNumbers::dates()
{
    QFETCH(QDate, date);
    QFETCH(QString, dutch);
    QFETCH(QString, english);
    QCOMPARE(shownDayDate(date), dutch);
    QCOMPARE(shownDate(date), dutch.mid(3));
    setLanguage(Language::English);
    QCOMPARE(shownDayDate(date), english);
    QCOMPARE(shownDate(date), english.mid(4));
}

void TestShownNumbers::periods_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("shortDutch");
    QTest::newRow("month") << u"2026-09"_s << u"september 2026"_s << u"September 2026"_s << u"sep"_s;
    QTest::newRow("quarter") << u"2026-Q3"_s << u"derde kwartaal 2026"_s << u"third quarter of 2026"_s << u"Q3"_s;
    QTest::newRow("half year") << u"2026-H1"_s << u"eerste halfjaar 2026"_s << u"first half of 2026"_s << u"H1"_s;
    QTest::newRow("year") << u"2026"_s << u"2026"_s << u"2026"_s << u"2026"_s;
    QTest::newRow("week") << u"2026-W07"_s << u"week 7 van 2026"_s << u"week 7 of 2026"_s << u"wk 7"_s;
    QTest::newRow("contract year") << u"CY2"_s << u"contractjaar 2"_s << u"contract year 2"_s << u"CJ 2"_s;
    QTest::newRow("once") << u"once"_s << u"eenmalig"_s << u"once"_s << u"eenmalig"_s;
}

void TestShownNumbers::periods()
{
    QFETCH(QString, period);
    QFETCH(QString, dutch);
    QFETCH(QString, english);
    QFETCH(QString, shortDutch);
    const Period value = Period::fromText(period).value();
    QCOMPARE(periodName(value), dutch);
    QCOMPARE(periodShort(value), shortDutch);
    setLanguage(Language::English);
    QCOMPARE(periodName(value), english);
}

void TestShownNumbers::nothingForNoDate()
{
    QCOMPARE(shownDate(QDate()), QString());
    QCOMPARE(shownDayDate(QDate()), QString());
    QCOMPARE(shownShortDate(QDate()), QString());
    QCOMPARE(weekdayName(QDate()), QString());
    QCOMPARE(monthShort(13), QString());
    QCOMPARE(shownShortDate(QDate(2026, 3, 9)), u"9 mrt"_s);
    QCOMPARE(weekdayName(QDate(2026, 4, 17)), u"vrijdag"_s);
}

QTEST_GUILESS_MAIN(TestShownNumbers)
#include "tst_ShownNumbers.moc"
