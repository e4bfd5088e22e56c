// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contracts.h"
#include "Cumulating.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace samples;

/// A limit that grows in time, an offer beside a minimum, and values that add up.
class TestNormForPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void growsInAStraightLine_data();
    void growsInAStraightLine();
    void judgesAPlaceOnThePath_data();
    void judgesAPlaceOnThePath();
    void growsWithTheYear_data();
    void growsWithTheYear();
    void roundsCountsForTheSupplier_data();
    void roundsCountsForTheSupplier();
    void waitsForTheAnchor();
    void takesTheStricterOfOfferAndMinimum_data();
    void takesTheStricterOfOfferAndMinimum();
    void saysWhatWasWorkedOut();
    void addsUpSinceTheYearBegan();
    void reachesTheRestOfTheRun();
};

namespace {

/// 35% less CO2 after 24 months, from 1 January 2026; more than 5 points behind is a breach (E0-28, A0-09).
ContractDefinition reduction()
{
    ContractDefinition definition = contract();
    definition.indicators.front().measured = PeriodKind::Quarter;
    definition.indicators.front().judged = PeriodKind::Quarter;
    definition.norms.front().value = 35;
    definition.norms.front().path = NormPath { NormPath::Shape::Linear, 24, Anchor::Start, Decimal(5) };
    return definition;
}

ContractDefinition yearly(NormPath::Shape shape, Unit unit, const QString &value)
{
    ContractDefinition definition = contract();
    Indicator &indicator = definition.indicators.front();
    indicator.measured = PeriodKind::Quarter;
    indicator.judged = PeriodKind::Quarter;
    indicator.unit = unit;
    indicator.overTime = TimeAggregation::Last;
    definition.norms.front().value = dec(value);
    definition.norms.front().path = NormPath { shape, 0, Anchor::Start, {} };
    return definition;
}

NormVersion at(const ContractDefinition &definition, const Period &period)
{
    return normFor(definition, definition.indicators.front(), period).value_or(NormVersion {});
}

} // namespace

void TestNormForPeriod::growsInAStraightLine_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QString>("limit");
    QTest::newRow("three months") << Period::quarter(2026, 1) << u"4.375"_s;
    QTest::newRow("nine months") << Period::quarter(2026, 3) << u"13.125"_s;
    QTest::newRow("a year") << Period::quarter(2026, 4) << u"17.5"_s;
    QTest::newRow("the last quarter before the end") << Period::quarter(2027, 3) << u"30.625"_s;
    QTest::newRow("the end") << Period::quarter(2027, 4) << u"35"_s;
    QTest::newRow("after the end") << Period::quarter(2028, 1) << u"35"_s;
}

void TestNormForPeriod::growsInAStraightLine()
{
    QFETCH(Period, period);
    QFETCH(QString, limit);
    QCOMPARE(at(reduction(), period).value, std::optional(dec(limit)));
}

void TestNormForPeriod::judgesAPlaceOnThePath_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Verdict>("expected");
    const Period third = Period::quarter(2026, 3); // the path is at 13.125
    QTest::newRow("ahead") << third << u"14.2"_s << Verdict::Met;
    QTest::newRow("on it") << third << u"13.125"_s << Verdict::Met;
    QTest::newRow("just behind") << third << u"13.12"_s << Verdict::Attention;
    QTest::newRow("five points behind") << third << u"8.125"_s << Verdict::Attention;
    QTest::newRow("more than five points behind") << third << u"8.12"_s << Verdict::Breach;
    const Period end = Period::quarter(2027, 4);
    QTest::newRow("at the end, met") << end << u"35"_s << Verdict::Met;
    QTest::newRow("at the end, just missed") << end << u"34.99"_s << Verdict::Breach;
}

void TestNormForPeriod::judgesAPlaceOnThePath()
{
    QFETCH(Period, period);
    QFETCH(QString, value);
    QFETCH(Verdict, expected);
    QCOMPARE(evaluated(reduction(), period, { measured(period, value) }).verdict, expected);
}

void TestNormForPeriod::growsWithTheYear_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Verdict>("expected");
    // 12 hours a year (A0-11): 9 after three quarters, attention until the year is over.
    QTest::newRow("on schedule") << Period::quarter(2026, 3) << u"9"_s << Verdict::Met;
    QTest::newRow("behind") << Period::quarter(2026, 3) << u"8.1"_s << Verdict::Attention;
    QTest::newRow("far behind") << Period::quarter(2026, 3) << u"0"_s << Verdict::Attention;
    QTest::newRow("year's end, met") << Period::quarter(2026, 4) << u"12"_s << Verdict::Met;
    QTest::newRow("year's end, missed") << Period::quarter(2026, 4) << u"11.9"_s << Verdict::Breach;
    QTest::newRow("a new year begins anew") << Period::quarter(2027, 1) << u"3"_s << Verdict::Met;
}

void TestNormForPeriod::growsWithTheYear()
{
    QFETCH(Period, period);
    QFETCH(QString, value);
    QFETCH(Verdict, expected);
    for (const auto shape : { NormPath::Shape::CalendarYear, NormPath::Shape::ContractYear }) {
        const ContractDefinition definition = yearly(shape, Unit::HoursPerFte, u"12"_s);
        QCOMPARE(evaluated(definition, period, { measured(period, value) }).verdict, expected);
    }
}

void TestNormForPeriod::roundsCountsForTheSupplier_data()
{
    QTest::addColumn<Comparator>("comparator");
    QTest::addColumn<int>("quarter");
    QTest::addColumn<int>("limit");
    // Two a year (A0-13): one is not asked for before half of the year is over.
    QTest::newRow("at least, a quarter") << Comparator::AtLeast << 1 << 0;
    QTest::newRow("at least, half") << Comparator::AtLeast << 2 << 1;
    QTest::newRow("at least, three quarters") << Comparator::AtLeast << 3 << 1;
    QTest::newRow("at least, the year") << Comparator::AtLeast << 4 << 2;
    QTest::newRow("at most, a quarter") << Comparator::AtMost << 1 << 1;
    QTest::newRow("at most, three quarters") << Comparator::AtMost << 3 << 2;
}

void TestNormForPeriod::roundsCountsForTheSupplier()
{
    QFETCH(Comparator, comparator);
    QFETCH(int, quarter);
    QFETCH(int, limit);
    ContractDefinition definition = yearly(NormPath::Shape::CalendarYear, Unit::Count, u"2"_s);
    definition.norms.front().comparator = comparator;
    QCOMPARE(at(definition, Period::quarter(2026, quarter)).value, std::optional(Decimal(limit)));
}

void TestNormForPeriod::waitsForTheAnchor()
{
    ContractDefinition definition = reduction();
    definition.norms.front().path->anchor = Anchor::Signing;
    QCOMPARE(at(definition, Period::quarter(2026, 1)).value, std::optional(Decimal(35)));
    definition.contract.signing = QDate(2026, 2, 15);
    QCOMPARE(at(definition, Period::quarter(2026, 1)).value, std::optional(dec(u"1.458"_s))); // one whole month
}

void TestNormForPeriod::takesTheStricterOfOfferAndMinimum_data()
{
    QTest::addColumn<Comparator>("comparator");
    QTest::addColumn<QString>("minimum");
    QTest::addColumn<QString>("offered");
    QTest::addColumn<QString>("limit");
    QTest::newRow("offered more") << Comparator::AtLeast << u"5"_s << u"7"_s << u"7"_s;
    QTest::newRow("offered the same") << Comparator::AtLeast << u"5"_s << u"5"_s << u"5"_s;
    QTest::newRow("offered less than the minimum") << Comparator::AtLeast << u"5"_s << u"4"_s << u"5"_s;
    QTest::newRow("offered fewer") << Comparator::AtMost << u"5"_s << u"3"_s << u"3"_s;
    QTest::newRow("no minimum") << Comparator::AtLeast << QString() << u"4"_s << u"4"_s;
    QTest::newRow("no offer") << Comparator::AtLeast << u"5"_s << QString() << u"5"_s;
    QTest::newRow("neither") << Comparator::AtLeast << QString() << QString() << QString();
}

void TestNormForPeriod::takesTheStricterOfOfferAndMinimum()
{
    QFETCH(Comparator, comparator);
    QFETCH(QString, minimum);
    QFETCH(QString, offered);
    QFETCH(QString, limit);
    ContractDefinition definition = contract();
    NormVersion &norm = definition.norms.front();
    norm.comparator = comparator;
    norm.value = Decimal::fromPlain(minimum);
    norm.offered = Decimal::fromPlain(offered);
    QCOMPARE(at(definition, Period::month(2026, 3)).value, Decimal::fromPlain(limit));
    const Outcome outcome = evaluated(definition, Period::month(2026, 3), { measured(Period::month(2026, 3), u"6"_s) });
    if (limit.isEmpty())
        QCOMPARE(outcome.verdict, Verdict::Undecided);
    else
        QCOMPARE(outcome.verdict == Verdict::Met, comparator == Comparator::AtLeast ? dec(limit) <= Decimal(6) : false);
}

void TestNormForPeriod::saysWhatWasWorkedOut()
{
    const Period third = Period::quarter(2026, 3);
    const Outcome outcome = evaluated(reduction(), third, { measured(third, u"14.2"_s) });
    const Reason *path = reasonIn(outcome.because, ReasonCode::OnPath);
    QVERIFY(path);
    QCOMPARE(std::get<Amount>(path->arguments[0]).value, ratio(u"13.125"_s));
    QCOMPARE(std::get<Amount>(path->arguments[1]).value, Ratio(35));
    QCOMPARE(outcome.margin, std::optional(ratio(u"14.2"_s) - ratio(u"13.125"_s)));
    ContractDefinition definition = contract();
    definition.norms.front().offered = Decimal(97);
    const Outcome offer = evaluated(definition, Period::month(2026, 3), { measured(Period::month(2026, 3), u"96"_s) });
    QCOMPARE(offer.verdict, Verdict::Breach);
    QVERIFY(reasonIn(offer.because, ReasonCode::OfferCounts));
}

void TestNormForPeriod::addsUpSinceTheYearBegan()
{
    // Social return of 5% of the wage bill, the year so far (A1-09): 4% and 6% over equal sums is 5%.
    ContractDefinition definition = contract();
    Indicator &indicator = definition.indicators.front();
    indicator.measured = PeriodKind::Quarter;
    indicator.judged = PeriodKind::Quarter;
    indicator.accumulates = Accumulation::CalendarYear;
    definition.norms.front().value = 5;
    const std::vector<Measurement> values { fraction(Period::quarter(2026, 1), 4, 100), fraction(Period::quarter(2026, 2), 6, 100) };
    const Outcome half = evaluated(definition, Period::quarter(2026, 2), values);
    QCOMPARE(half.value, std::optional(Ratio(5)));
    QCOMPARE(half.verdict, Verdict::Met);
    const Reason *since = reasonIn(half.because, ReasonCode::CumulatedSince);
    QVERIFY(since);
    QCOMPARE(std::get<QDate>(since->arguments[0]), QDate(2026, 1, 1));
    // A quarter that was left out keeps the verdict open.
    const Outcome open = evaluated(definition, Period::quarter(2026, 2), { values.back() });
    QCOMPARE(open.verdict, Verdict::Incomplete);
}

void TestNormForPeriod::reachesTheRestOfTheRun()
{
    ContractDefinition definition = contract();
    definition.contract.start = QDate(2026, 4, 1);
    Indicator indicator = definition.indicators.front();
    const Period last = Period::quarter(2028, 4);
    const auto count = [&](Accumulation accumulation, const Period &from) {
        indicator.accumulates = accumulation;
        return periodsReachedFrom(indicator, from, last, definition).size();
    };
    QCOMPARE(count(Accumulation::None, Period::quarter(2026, 2)), std::size_t(1));
    QCOMPARE(count(Accumulation::CalendarYear, Period::quarter(2026, 2)), std::size_t(3));
    QCOMPARE(count(Accumulation::CalendarYear, Period::quarter(2026, 4)), std::size_t(1));
    QCOMPARE(count(Accumulation::ContractYear, Period::quarter(2026, 2)), std::size_t(4));
    QCOMPARE(count(Accumulation::Start, Period::quarter(2026, 2)), std::size_t(11));
    indicator.accumulates = Accumulation::CalendarYear;
    QCOMPARE(cumulatedDays(indicator, Period::quarter(2026, 3), definition).first, QDate(2026, 4, 1));
}

QTEST_GUILESS_MAIN(TestNormForPeriod)
#include "tst_NormForPeriod.moc"
