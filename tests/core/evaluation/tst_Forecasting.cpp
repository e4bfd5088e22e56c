// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Forecasting.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestForecasting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void findsTheNextValue_data();
    void findsTheNextValue();
    void leavesTheLinesErrorsInBalance();
    void knowsHowSureTheNextValueIs_data();
    void knowsHowSureTheNextValueIs();
    void countsBreachesInARow_data();
    void countsBreachesInARow();
};

namespace {

/// "5 - 7": months in a row, "-" is no measurement.
std::vector<TrendPoint> months(const QString &values)
{
    std::vector<TrendPoint> trend;
    for (const QString &value : values.split(u' ', Qt::SkipEmptyParts)) {
        TrendPoint point;
        point.period = Period::month(2026, 1).plus(static_cast<int>(trend.size()));
        if (value != u"-")
            point.value = Ratio(Decimal::fromPlain(value).value());
        trend.push_back(point);
    }
    return trend;
}

} // namespace

void TestForecasting::findsTheNextValue_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("expected"); // empty: none
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("two values are too few") << u"90 91"_s << QString();
    QTest::newRow("three on a line") << u"90 91 92"_s << u"93"_s;
    QTest::newRow("level") << u"95 95 95 95"_s << u"95"_s;
    QTest::newRow("falling by a third") << u"3 2 1"_s << u"0"_s;
    QTest::newRow("not on a line") << u"1 2 6"_s << u"8"_s;
    QTest::newRow("a gap keeps its place") << u"90 - 92 93"_s << u"94"_s;
    QTest::newRow("the last is missing") << u"90 91 92 -"_s << u"94"_s;
    QTest::newRow("only the last six count") << u"500 500 1 2 3 4 5 6"_s << u"7"_s;
    QTest::newRow("three of which one lies too far back") << u"1 - - - - 5 6"_s << QString();
    QTest::newRow("three of which one just counts") << u"1 - - - 5 6"_s << u"7"_s;
    QTest::newRow("no values at all") << u"- - -"_s << QString();
}

void TestForecasting::findsTheNextValue()
{
    QFETCH(QString, values);
    QFETCH(QString, expected);
    const auto next = nextValue(months(values));
    QCOMPARE(next.has_value(), !expected.isEmpty());
    if (next)
        QCOMPARE(*next, Ratio(Decimal::fromPlain(expected).value()));
}

void TestForecasting::leavesTheLinesErrorsInBalance()
{
    // Mean 5 at the middle, slope 22 / 17,5: three and a half periods on that is 5 + 22/5.
    QCOMPARE(nextValue(months(u"2 3 7 1 8 9"_s)), std::optional(Ratio::of(47, 5)));
}

void TestForecasting::knowsHowSureTheNextValueIs_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("expected"); // low and high to four places; empty: none
    QTest::newRow("two values are too few") << u"90 91"_s << QString();
    QTest::newRow("three on a line leave no spread") << u"90 91 92"_s << u"93.0000 93.0000"_s;
    QTest::newRow("level") << u"95 95 95 95"_s << u"95.0000 95.0000"_s;
    QTest::newRow("three: t of 1") << u"1 2 6"_s << u"1.1174 14.8826"_s;
    QTest::newRow("four: t of 2") << u"90 92 91 93"_s << u"90.6710 96.3290"_s;
    QTest::newRow("five: t of 3") << u"90 92 91 93 92"_s << u"90.8481 95.3519"_s;
    QTest::newRow("six: t of 4") << u"2 3 7 1 8 9"_s << u"3.6314 15.1686"_s;
    QTest::newRow("only the last six count") << u"500 500 2 3 7 1 8 9"_s << u"3.6314 15.1686"_s;
    QTest::newRow("the picture of the design") << u"76.9 75.8 74.6 74.2 74.5 73.8"_s << u"71.8721 74.1013"_s;
    QTest::newRow("large values") << u"1000000000 2000000000 6000000000"_s << u"1117382765.2556 14882617234.7444"_s;
}

void TestForecasting::knowsHowSureTheNextValueIs()
{
    QFETCH(QString, values);
    QFETCH(QString, expected);
    const auto range = nextRange(months(values));
    QCOMPARE(range ? range->low.toPlain(4) + u' ' + range->high.toPlain(4) : QString(), expected);
    QCOMPARE(range.has_value(), nextValue(months(values)).has_value());
}

void TestForecasting::countsBreachesInARow_data()
{
    QTest::addColumn<std::vector<Verdict>>("verdicts");
    QTest::addColumn<int>("expected");
    using Verdicts = std::vector<Verdict>;
    using enum Verdict;
    QTest::newRow("nothing") << Verdicts {} << 0;
    QTest::newRow("met") << Verdicts { Breach, Met } << 0;
    QTest::newRow("one") << Verdicts { Met, Breach } << 1;
    QTest::newRow("three") << Verdicts { Breach, Met, Breach, Breach, Breach } << 3;
    QTest::newRow("not yet measured after") << Verdicts { Breach, Breach, Missing, Missing } << 2;
    QTest::newRow("a missing one between") << Verdicts { Breach, Missing, Breach } << 1;
    QTest::newRow("one that does not apply between") << Verdicts { Breach, NotApplicable, Breach } << 2;
    QTest::newRow("attention ends it") << Verdicts { Breach, Attention, Missing } << 0;
    QTest::newRow("nothing judged") << Verdicts { Missing, Undecided } << 0;
}

void TestForecasting::countsBreachesInARow()
{
    QFETCH(std::vector<Verdict>, verdicts);
    QFETCH(int, expected);
    std::vector<TrendPoint> trend(verdicts.size());
    for (std::size_t i = 0; i < verdicts.size(); ++i)
        trend[i].verdict = verdicts[i];
    QCOMPARE(runOfBreaches(trend), expected);
}

QTEST_GUILESS_MAIN(TestForecasting)
#include "tst_Forecasting.moc"
