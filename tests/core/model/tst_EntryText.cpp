// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryText.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestEntryText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsNumbers_data();
    void readsNumbers();
    void readsUnits_data();
    void readsUnits();
    void asksWhatIsNotSure_data();
    void asksWhatIsNotSure();
    void readsFractions_data();
    void readsFractions();
    void refusesFractions_data();
    void refusesFractions();
    void readsYesAndNo_data();
    void readsYesAndNo();
    void knowsWordsForNoValue_data();
    void knowsWordsForNoValue();
    void keepsPartsOfAWholePositive();
    void takesMoreThanTheWholeWhereItIsNoShare();
    void saysWhichUnitItExpected();
};

namespace {

Indicator indicatorOf(Unit unit, InputKind input = InputKind::Number)
{
    Indicator indicator;
    indicator.unit = unit;
    indicator.input = input;
    return indicator;
}

QString plainOf(const std::optional<Decimal> &value)
{
    return value ? value->toPlain() : QString();
}

QString suggestionsOf(const EntryReading &reading)
{
    QStringList result;
    for (const Decimal &value : reading.suggestions)
        result << value.toPlain();
    return result.join(u' ');
}

} // namespace

void TestEntryText::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QString>("expected");
    QTest::newRow("comma") << u"99,5"_s << Unit::Percent << u"99.5"_s;
    QTest::newRow("point") << u"99.5"_s << Unit::Percent << u"99.5"_s;
    QTest::newRow("as written") << u"95,0"_s << Unit::Percent << u"95.0"_s;
    QTest::newRow("percent sign") << u"99,5%"_s << Unit::Percent << u"99.5"_s;
    QTest::newRow("percent sign after a space") << u"99.94 %"_s << Unit::Percent << u"99.94"_s;
    QTest::newRow("percent sign after a no-break space") << u"99,5\u00A0%"_s << Unit::Percent << u"99.5"_s;
    QTest::newRow("percent in words") << u"99,5 procent"_s << Unit::Percent << u"99.5"_s;
    QTest::newRow("hyphen as minus") << u"-35"_s << Unit::Percent << u"-35"_s;
    QTest::newRow("true minus") << u"\u221235"_s << Unit::Percent << u"-35"_s;
    QTest::newRow("en dash as minus") << u"\u2013 35 %"_s << Unit::Percent << u"-35"_s;
    QTest::newRow("plus") << u"+34"_s << Unit::Nps << u"34"_s;
    QTest::newRow("zero is a value") << u"0"_s << Unit::Percent << u"0"_s;
    QTest::newRow("spaces around") << u"  12 \t"_s << Unit::Count << u"12"_s;
    QTest::newRow("byte order mark") << u"\uFEFF12"_s << Unit::Count << u"12"_s;
    QTest::newRow("marks of a right-to-left text") << u"\u200F\u202A12,5\u202C%\u200E"_s << Unit::Percent << u"12.5"_s;
    QTest::newRow("isolates and a word joiner") << u"\u206612\u2060\u2069"_s << Unit::Count << u"12"_s;
    QTest::newRow("a soft hyphen") << u"1\u00AD2"_s << Unit::Count << u"12"_s;
    QTest::newRow("NUL and other signs without a shape") << u"12"_s + QChar(u'\0') + QChar(0x07) << Unit::Count << u"12"_s;
    QTest::newRow("no whole part") << u",5"_s << Unit::Percent << u"0.5"_s;
    QTest::newRow("leading zeros") << u"007"_s << Unit::Count << u"7"_s;
    QTest::newRow("three decimals behind a comma of a percentage") << u"95,000"_s << Unit::Percent << u"95.000"_s;
    QTest::newRow("two decimals behind a point and a sign") << u"99.94%"_s << Unit::Percent << u"99.94"_s;
    QTest::newRow("four decimals behind a point") << u"99.9400"_s << Unit::Percent << u"99.9400"_s;
    QTest::newRow("three decimals after a zero") << u"0.950"_s << Unit::Hour << u"0.950"_s;
    QTest::newRow("three decimals after four digits") << u"1234.567"_s << Unit::Second << u"1234.567"_s;
    QTest::newRow("four decimals") << u"1,2345"_s << Unit::Second << u"1.2345"_s;
    QTest::newRow("Dutch thousands and decimals") << u"1.234,5"_s << Unit::Second << u"1234.5"_s;
    QTest::newRow("English thousands and decimals") << u"1,234.5"_s << Unit::Second << u"1234.5"_s;
    QTest::newRow("Dutch thousands, three decimals") << u"1.234,567"_s << Unit::Second << u"1234.567"_s;
    QTest::newRow("Dutch millions") << u"1.234.567"_s << Unit::Count << u"1234567"_s;
    QTest::newRow("English millions") << u"1,234,567"_s << Unit::Count << u"1234567"_s;
    QTest::newRow("space as thousands mark") << u"12 345"_s << Unit::Second << u"12345"_s;
    QTest::newRow("narrow no-break space") << u"12\u202F345,25"_s << Unit::Second << u"12345.25"_s;
    QTest::newRow("apostrophe") << u"12'345"_s << Unit::Count << u"12345"_s;
    QTest::newRow("space marks thousands, so the point does not") << u"1 234.567"_s << Unit::Second << u"1234.567"_s;
    QTest::newRow("a count has no fraction, so the point marks thousands") << u"1.234"_s << Unit::Count << u"1234"_s;
    QTest::newRow("a whole count with decimals") << u"12,0"_s << Unit::Count << u"12.0"_s;
    QTest::newRow("as many digits as fit") << u"999999999,999999999"_s << Unit::Second << u"999999999.999999999"_s;
}

void TestEntryText::readsNumbers()
{
    QFETCH(QString, text);
    QFETCH(Unit, unit);
    QFETCH(QString, expected);
    const EntryReading reading = readEntry(text, indicatorOf(unit));
    QVERIFY2(!reading.problem, "refused");
    QCOMPARE(plainOf(reading.value), expected);
    QVERIFY(!reading.empty && !reading.noData && !reading.notApplicable && !reading.numerator);
}

void TestEntryText::readsUnits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QString>("expected");
    QTest::newRow("grade at the bottom") << u"1"_s << Unit::Grade << u"1"_s;
    QTest::newRow("grade at the top") << u"10,0"_s << Unit::Grade << u"10.0"_s;
    QTest::newRow("lowest nps") << u"-100"_s << Unit::Nps << u"-100"_s;
    QTest::newRow("last day of a month") << u"31"_s << Unit::DayOfMonth << u"31"_s;
    QTest::newRow("ordinal day") << u"5e"_s << Unit::DayOfMonth << u"5"_s;
    QTest::newRow("minutes") << u"30 min"_s << Unit::Minute << u"30"_s;
    QTest::newRow("minutes with a full stop") << u"30 min."_s << Unit::Minute << u"30"_s;
    QTest::newRow("minutes for hours") << u"30 min"_s << Unit::Hour << u"0.5"_s;
    QTest::newRow("minutes for seconds") << u"2 minuten"_s << Unit::Second << u"120"_s;
    QTest::newRow("hours") << u"4 u"_s << Unit::Hour << u"4"_s;
    QTest::newRow("hours without a space") << u"4uur"_s << Unit::OfficeHour << u"4"_s;
    QTest::newRow("hours for minutes") << u"1,5 uur"_s << Unit::Minute << u"90"_s;
    QTest::newRow("milliseconds for seconds") << u"250 ms"_s << Unit::Second << u"0.25"_s;
    QTest::newRow("seconds in English") << u"43 seconds"_s << Unit::Second << u"43"_s;
    QTest::newRow("weeks for days") << u"2 weken"_s << Unit::Day << u"14"_s;
    QTest::newRow("a year for months") << u"1 jaar"_s << Unit::Month << u"12"_s;
    QTest::newRow("working days") << u"3 werkdagen"_s << Unit::WorkingDay << u"3"_s;
    QTest::newRow("hours per fte") << u"12 uur/FTE"_s << Unit::HoursPerFte << u"12"_s;
    QTest::newRow("percent for percentage points") << u"-2%"_s << Unit::PercentagePoint << u"-2"_s;
    QTest::newRow("euro before") << u"€ 1.234,50"_s << Unit::Euro << u"1234.50"_s;
    QTest::newRow("euro after") << u"12,50 euro"_s << Unit::Euro << u"12.50"_s;
    QTest::newRow("euro without cents") << u"€ 5,-"_s << Unit::Euro << u"5"_s;
    QTest::newRow("negative euro") << u"-€ 5"_s << Unit::Euro << u"-5"_s;
    QTest::newRow("capitals") << u"30 MIN"_s << Unit::Minute << u"30"_s;
}

void TestEntryText::readsUnits()
{
    readsNumbers();
}

void TestEntryText::asksWhatIsNotSure_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("suggestions");
    const auto row = [](const char *name, const QString &text, Unit unit, ProblemCode code,
                        const QString &arguments = {}, const QString &suggestions = {}) {
        QTest::newRow(name) << text << unit << static_cast<int>(code) << arguments << suggestions;
    };
    row("point before three digits", u"95.000"_s, Unit::Second, ProblemCode::AmbiguousThousands, u"95|95000"_s,
        u"95 95000"_s);
    row("point before three other digits", u"1.234"_s, Unit::Hour, ProblemCode::AmbiguousThousands, u"1.234|1234"_s,
        u"1.234 1234"_s);
    row("comma before three digits", u"1,234"_s, Unit::Hour, ProblemCode::AmbiguousThousands, u"1.234|1234"_s,
        u"1.234 1234"_s);
    row("negative", u"-1.234"_s, Unit::Euro, ProblemCode::AmbiguousThousands, u"-1.234|-1234"_s, u"-1234 -1.234"_s);
    row("count that is whole either way", u"95.000"_s, Unit::Count, ProblemCode::AmbiguousThousands, u"95|95000"_s,
        u"95000 95"_s);
    row("both readings in the wanted unit", u"1.200 min"_s, Unit::Hour, ProblemCode::AmbiguousThousands, u"0.02|20"_s,
        u"0.02 20"_s);
    row("comma in a count is no thousands mark by itself", u"1,500"_s, Unit::Count, ProblemCode::NotWhole, {},
        u"1500"_s);
    row("percentage that cannot be 95 thousand", u"95.000"_s, Unit::Percent, ProblemCode::AmbiguousThousands, u"95"_s, u"95"_s);
    row("percentage with its sign", u"1.234%"_s, Unit::Percent, ProblemCode::AmbiguousThousands, u"1.234"_s, u"1.234"_s);
    row("three digits behind a point, the last a nought", u"99.940"_s, Unit::Percent, ProblemCode::AmbiguousThousands,
        u"99.94"_s, u"99.94"_s);
    row("grade", u"7.125"_s, Unit::Grade, ProblemCode::AmbiguousThousands, u"7.125"_s, u"7.125"_s);
    row("percentage outside both ways", u"123.456"_s, Unit::Percent, ProblemCode::OutsideUnit, u"-100|100|"_s);
    row("percentage with a lost comma", u"9640%"_s, Unit::Percent, ProblemCode::OutsideUnit, u"-100|100|96.4"_s,
        u"96.4"_s);
    row("percentage just above", u"100,1"_s, Unit::Percent, ProblemCode::OutsideUnit, u"-100|100|"_s);
    row("percentage far above", u"995"_s, Unit::Percent, ProblemCode::OutsideUnit, u"-100|100|99.5"_s, u"99.5"_s);
    row("grade without its comma", u"75"_s, Unit::Grade, ProblemCode::OutsideUnit, u"1|10|7.5"_s, u"7.5"_s);
    row("grade just below", u"0,9"_s, Unit::Grade, ProblemCode::OutsideUnit, u"1|10|"_s);
    row("grade just above", u"10,1"_s, Unit::Grade, ProblemCode::OutsideUnit, u"1|10|"_s);
    row("nps just below", u"-100,1"_s, Unit::Nps, ProblemCode::OutsideUnit, u"-100|100|"_s);
    row("negative count", u"-5"_s, Unit::Count, ProblemCode::OutsideUnit, u"0||5"_s, u"5"_s);
    row("day 32", u"32"_s, Unit::DayOfMonth, ProblemCode::OutsideUnit, u"1|31|"_s);
    row("day 0", u"0"_s, Unit::DayOfMonth, ProblemCode::OutsideUnit, u"1|31|"_s);
    row("half a call", u"1,5"_s, Unit::Count, ProblemCode::NotWhole);
    row("a third of an hour", u"20 min"_s, Unit::Hour, ProblemCode::TooManyDigits, {}, u"0.3333"_s);
    row("nineteen digits", u"1234567890123456789"_s, Unit::Count, ProblemCode::TooManyDigits);
    row("ten decimals", u"0,1234567890"_s, Unit::Second, ProblemCode::TooManyDigits);
    row("percent for seconds", u"5%"_s, Unit::Second, ProblemCode::UnknownValue, u"%|s"_s);
    row("calendar days for working days", u"5 dagen"_s, Unit::WorkingDay, ProblemCode::UnknownValue,
        u"dagen|werkdag"_s);
    row("a word of no unit", u"5 appels"_s, Unit::Count, ProblemCode::UnknownValue, u"appels|stuk"_s);
    row("rubbish", u"abc"_s, Unit::Percent, ProblemCode::NotANumber);
    row("two points", u"1.2.3"_s, Unit::Percent, ProblemCode::NotANumber);
    row("groups of two", u"1.23.456"_s, Unit::Count, ProblemCode::NotANumber);
    row("spaces at random", u"1 23"_s, Unit::Count, ProblemCode::NotANumber);
    row("mark without decimals", u"5,"_s, Unit::Percent, ProblemCode::NotANumber);
    row("two minuses", u"--5"_s, Unit::Percent, ProblemCode::NotANumber);
    row("exponent", u"1e3"_s, Unit::Count, ProblemCode::NotANumber);
    row("range", u"5-10"_s, Unit::Count, ProblemCode::NotANumber);
    row("comparison", u">= 75%"_s, Unit::Percent, ProblemCode::NotANumber);
    row("formula", u"=1+1"_s, Unit::Count, ProblemCode::NotANumber);
    row("digits of another script", u"\u0665"_s, Unit::Count, ProblemCode::NotANumber);
    row("date for a number", u"2026-04-02"_s, Unit::Count, ProblemCode::NotANumber);
    row("decimal comma and thousands comma", u"1,234,5"_s, Unit::Second, ProblemCode::NotANumber);
    row("thousands behind the decimal mark", u"1,234.567,8"_s, Unit::Second, ProblemCode::NotANumber);
}

void TestEntryText::asksWhatIsNotSure()
{
    QFETCH(QString, text);
    QFETCH(Unit, unit);
    QFETCH(int, code);
    QFETCH(QString, arguments);
    QFETCH(QString, suggestions);
    const EntryReading reading = readEntry(text, indicatorOf(unit));
    QVERIFY(reading.problem);
    QCOMPARE(static_cast<int>(reading.problem->code), code);
    QCOMPARE(reading.problem->arguments.join(u'|'), arguments);
    QCOMPARE(reading.problem->text, text);
    QCOMPARE(suggestionsOf(reading), suggestions);
    QVERIFY(!reading.isValue() && !reading.empty && !reading.noData && !reading.notApplicable);
}

void TestEntryText::readsFractions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("numerator");
    QTest::addColumn<QString>("denominator");
    QTest::newRow("plain") << u"738/1000"_s << u"738"_s << u"1000"_s;
    QTest::newRow("with thousands") << u"1.122/1.520"_s << u"1122"_s << u"1520"_s;
    QTest::newRow("spaces") << u" 738 / 1000 "_s << u"738"_s << u"1000"_s;
    QTest::newRow("in words") << u"738 van 1000"_s << u"738"_s << u"1000"_s;
    QTest::newRow("in more words") << u"738 van de 1000"_s << u"738"_s << u"1000"_s;
    QTest::newRow("in English") << u"738 of 1000"_s << u"738"_s << u"1000"_s;
    QTest::newRow("all") << u"20/20"_s << u"20"_s << u"20"_s;
    QTest::newRow("none") << u"0/20"_s << u"0"_s << u"20"_s;
    QTest::newRow("nothing to count") << u"0/0"_s << u"0"_s << u"0"_s;
    QTest::newRow("settled by the denominator") << u"1.000/1.520"_s << u"1000"_s << u"1520"_s;
    QTest::newRow("settled by the numerator") << u"1.122/2.000"_s << u"1122"_s << u"2000"_s;
    QTest::newRow("decimals") << u"12,5/100"_s << u"12.5"_s << u"100"_s;
    QTest::newRow("millions") << u"1.000.000/1.500.000"_s << u"1000000"_s << u"1500000"_s;
}

void TestEntryText::readsFractions()
{
    QFETCH(QString, text);
    QFETCH(QString, numerator);
    QFETCH(QString, denominator);
    const EntryReading reading = readEntry(text, indicatorOf(Unit::Percent, InputKind::Fraction));
    QVERIFY(!reading.problem);
    QVERIFY(reading.isValue() && !reading.value);
    QCOMPARE(plainOf(reading.numerator), numerator);
    QCOMPARE(plainOf(reading.denominator), denominator);
}

void TestEntryText::refusesFractions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("arguments");
    const auto row = [](const char *name, const QString &text, ProblemCode code, const QString &arguments = {}) {
        QTest::newRow(name) << text << static_cast<int>(code) << arguments;
    };
    row("more than all", u"1001/1000"_s, ProblemCode::NumeratorAboveDenominator);
    row("something of nothing", u"5/0"_s, ProblemCode::ZeroDenominator);
    row("no denominator", u"5/"_s, ProblemCode::IncompleteFraction);
    row("no numerator", u"/5"_s, ProblemCode::IncompleteFraction);
    row("only the mark", u"/"_s, ProblemCode::NotANumber);
    row("three parts", u"1/2/3"_s, ProblemCode::NotANumber);
    row("words", u"veel/meer"_s, ProblemCode::NotANumber);
    row("negative", u"-1/2"_s, ProblemCode::NotANumber);
    row("thousands on neither side for sure", u"95.000/100.000"_s, ProblemCode::AmbiguousThousands, u"95|95000"_s);
    row("a comma settles nothing", u"1,122/1,520"_s, ProblemCode::AmbiguousThousands, u"1.122|1122"_s);
    row("another mark settles nothing", u"1.000/1,234,567"_s, ProblemCode::AmbiguousThousands, u"1|1000"_s);
    row("too many digits", u"1/1234567890123456789"_s, ProblemCode::TooManyDigits);
}

void TestEntryText::refusesFractions()
{
    QFETCH(QString, text);
    QFETCH(int, code);
    QFETCH(QString, arguments);
    const EntryReading reading = readEntry(text, indicatorOf(Unit::Percent, InputKind::Fraction));
    QVERIFY(reading.problem);
    QVERIFY(!reading.isValue());
    QCOMPARE(static_cast<int>(reading.problem->code), code);
    QCOMPARE(reading.problem->arguments.join(u'|'), arguments);
    QCOMPARE(reading.problem->text, text);
}

void TestEntryText::readsYesAndNo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const char *yes : { "ja", "Ja", "JA", "j", "yes", "y", "1", "waar", "true", "✓" })
        QTest::newRow(yes) << QString::fromUtf8(yes) << u"1"_s;
    for (const char *no : { "nee", "Nee", "n", "no", "0", "onwaar", "false", "✗" })
        QTest::newRow(no) << QString::fromUtf8(no) << u"0"_s;
    for (const char *rubbish : { "misschien", "2", "x", "ja/nee", "100%" })
        QTest::newRow(rubbish) << QString::fromUtf8(rubbish) << QString();
}

void TestEntryText::readsYesAndNo()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const EntryReading reading = readEntry(text, indicatorOf(Unit::YesNo, InputKind::YesNo));
    QCOMPARE(plainOf(reading.value), expected);
    QCOMPARE(reading.problem.has_value(), expected.isEmpty());
    if (reading.problem)
        QCOMPARE(reading.problem->code, ProblemCode::NotYesNo);
}

void TestEntryText::knowsWordsForNoValue_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    for (const char *text : { "", "   ", "-", "\u2013", "\u00A0", "geen meting", "Niet gemeten" })
        QTest::addRow("empty: '%s'", text) << QString::fromUtf8(text) << u"empty"_s;
    for (const char *text :
         { "geen percentage bekend", "Geen percentage bekend", "onbekend", "niet bekend", "no data", "unknown" })
        QTest::addRow("no data: %s", text) << QString::fromUtf8(text) << u"no data"_s;
    for (const char *text : { "n.v.t.", "N.v.t.", "nvt", "niet van toepassing", "n/a", "not applicable" })
        QTest::addRow("not applicable: %s", text) << QString::fromUtf8(text) << u"not applicable"_s;
}

void TestEntryText::knowsWordsForNoValue()
{
    QFETCH(QString, text);
    QFETCH(QString, what);
    for (const Unit unit : { Unit::Percent, Unit::Count, Unit::YesNo, Unit::Date, Unit::Euro }) {
        const EntryReading reading = readEntry(text, indicatorOf(unit));
        QCOMPARE(reading.empty, what == "empty"_L1);
        QCOMPARE(reading.noData, what == "no data"_L1);
        QCOMPARE(reading.notApplicable, what == "not applicable"_L1);
        QVERIFY(!reading.isValue() && !reading.problem);
    }
}

void TestEntryText::keepsPartsOfAWholePositive()
{
    const EntryReading reading = readEntry(u"-35%"_s, indicatorOf(Unit::Percent, InputKind::Fraction));
    QVERIFY(reading.problem);
    QCOMPARE(reading.problem->code, ProblemCode::OutsideUnit);
    QCOMPARE(reading.problem->arguments, QStringList({ u"0"_s, u"100"_s, u"35"_s }));
    QVERIFY(!readEntry(u"-35%"_s, indicatorOf(Unit::Percent)).problem);
}

void TestEntryText::takesMoreThanTheWholeWhereItIsNoShare()
{
    const EntryReading perVisitor = readEntry(u"5334/4200"_s, indicatorOf(Unit::Number, InputKind::Fraction));
    QVERIFY(!perVisitor.problem);
    QCOMPARE(perVisitor.numerator, std::optional(Decimal(5334)));
    QVERIFY(!readEntry(u"96000 van 48000"_s, indicatorOf(Unit::PerThousand, InputKind::Fraction)).problem);
    QCOMPARE(readEntry(u"5334/4200"_s, indicatorOf(Unit::Percent, InputKind::Fraction)).problem->code,
             ProblemCode::NumeratorAboveDenominator);
}

void TestEntryText::saysWhichUnitItExpected()
{
    for (int unit = 0; unit <= static_cast<int>(Unit::HoursPerFte); ++unit) {
        const EntryReading reading = readEntry(u"5 bananen"_s, indicatorOf(static_cast<Unit>(unit)));
        QVERIFY(reading.problem);
        QCOMPARE(reading.problem->code, ProblemCode::UnknownValue);
        QCOMPARE(reading.problem->arguments.first(), u"bananen"_s);
    }
}

QTEST_GUILESS_MAIN(TestEntryText)
#include "tst_EntryText.moc"
