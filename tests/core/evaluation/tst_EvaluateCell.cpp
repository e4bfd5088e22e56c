// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contracts.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace samples;

/// The outcome of a period from the measurements inside it.
class TestEvaluateCell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tellsWhyThereIsNoValue_data();
    void tellsWhyThereIsNoValue();
    void marksWhatIsNotFinal_data();
    void marksWhatIsNotFinal();
    void scalesFractionsByUnit_data();
    void scalesFractionsByUnit();
    void putsMonthsTogether_data();
    void putsMonthsTogether();
    void findsTheWorstByTheNorm_data();
    void findsTheWorstByTheNorm();
    void isIncompleteWithMissingMonths_data();
    void isIncompleteWithMissingMonths();
    void expectsOnlyMonthsInTheContract();
    void expectsOnlyMonthsOfTheParty();
    void leavesMonthsThatDoNotApplyOut();
    void takesOneValueForTheWholePeriod();
    void readsTheQuarterAsTheContractDoes_data();
    void readsTheQuarterAsTheContractDoes();
    void keepsTheReadingToTheCountedPart();
    void tellsWhenAMissingDateIsDue();
    void sumsTheSameHoweverItIsSplit();
};

namespace {

const Period first = Period::quarter(2026, 1);
const Period january = Period::month(2026, 1);
const Period february = Period::month(2026, 2);
const Period march = Period::month(2026, 3);

/// Measured per month, judged per quarter.
ContractDefinition quarterly(TimeAggregation aggregation, Comparator comparator = Comparator::AtLeast, const QString &norm = u"95"_s,
                             Unit unit = Unit::Percent)
{
    ContractDefinition definition = contract();
    definition.indicators.front().judged = PeriodKind::Quarter;
    definition.indicators.front().overTime = aggregation;
    definition.indicators.front().unit = unit;
    definition.norms.front().comparator = comparator;
    definition.norms.front().value = dec(norm);
    return definition;
}

} // namespace

void TestEvaluateCell::tellsWhyThereIsNoValue_data()
{
    QTest::addColumn<std::vector<Measurement>>("measurements");
    QTest::addColumn<Verdict>("expected");
    QTest::addColumn<ReasonCode>("reason");
    using List = std::vector<Measurement>;
    QTest::newRow("nothing measured") << List {} << Verdict::Missing << ReasonCode::NoMeasurement;
    QTest::newRow("a row without a number") << List { without(march, MeasurementState::Measured) } << Verdict::Missing
                                            << ReasonCode::NoMeasurement;
    QTest::newRow("asked for and not known") << List { without(march, MeasurementState::NoData) } << Verdict::Missing
                                             << ReasonCode::NoDataKnown;
    QTest::newRow("not applicable") << List { without(march, MeasurementState::NotApplicable) } << Verdict::NotApplicable
                                    << ReasonCode::MarkedNotApplicable;
    QTest::newRow("none of none") << List { fraction(march, 0, 0) } << Verdict::Missing << ReasonCode::ZeroDenominator;
    QTest::newRow("a number that does not count") << List { withState(measured(march, u"99"_s), MeasurementState::NotApplicable) }
                                                  << Verdict::NotApplicable << ReasonCode::MarkedNotApplicable;
}

void TestEvaluateCell::tellsWhyThereIsNoValue()
{
    QFETCH(std::vector<Measurement>, measurements);
    QFETCH(Verdict, expected);
    QFETCH(ReasonCode, reason);
    const Outcome outcome = evaluated(contract(), march, measurements);
    QCOMPARE(outcome.verdict, expected);
    QVERIFY(!outcome.value);
    QVERIFY(!outcome.margin);
    QCOMPARE(outcome.because.size(), std::size_t(1));
    QCOMPARE(outcome.because.front().code, reason);
    QCOMPARE(outcome.n, qint64(0));
}

void TestEvaluateCell::marksWhatIsNotFinal_data()
{
    QTest::addColumn<MeasurementState>("state");
    QTest::addColumn<bool>("final");
    QTest::newRow("measured") << MeasurementState::Measured << true;
    QTest::newRow("voorlopig") << MeasurementState::Provisional << false;
    QTest::newRow("betwist") << MeasurementState::Disputed << false;
    QTest::newRow("handed in late") << MeasurementState::Late << true;
}

void TestEvaluateCell::marksWhatIsNotFinal()
{
    QFETCH(MeasurementState, state);
    QFETCH(bool, final);
    const Outcome outcome = evaluated(contract(), march, { withState(measured(march, u"96"_s), state) });
    QCOMPARE(outcome.verdict, Verdict::Met);
    QCOMPARE(outcome.final, final);
    QCOMPARE(outcome.n, qint64(1));
}

void TestEvaluateCell::scalesFractionsByUnit_data()
{
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a share of a hundred") << Unit::Percent << qint64(1) << qint64(49) << u"2.0408"_s;
    QTest::newRow("a net promoter score") << Unit::Nps << qint64(148 - 59) << qint64(300) << u"29.6667"_s;
    QTest::newRow("a mean of seconds") << Unit::Second << qint64(11999) << qint64(100) << u"119.9900"_s;
    QTest::newRow("a rate") << Unit::PerThousand << qint64(4200) << qint64(48000) << u"87.5000"_s;
    QTest::newRow("products per visitor") << Unit::Number << qint64(5334) << qint64(4200) << u"1.2700"_s;
    QTest::newRow("hours per fte") << Unit::HoursPerFte << qint64(62) << qint64(11) << u"5.6364"_s;
}

void TestEvaluateCell::scalesFractionsByUnit()
{
    QFETCH(Unit, unit);
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(QString, shown);
    ContractDefinition definition = contract();
    definition.indicators.front().unit = unit;
    const Outcome outcome = evaluated(definition, march, { fraction(march, numerator, denominator) });
    QCOMPARE(outcome.value->toPlain(4), shown);
    QCOMPARE(outcome.numerator, std::optional(Ratio(numerator)));
    QCOMPARE(outcome.denominator, std::optional(Ratio(denominator)));
    QCOMPARE(outcome.unit, unit);
}

void TestEvaluateCell::putsMonthsTogether_data()
{
    QTest::addColumn<TimeAggregation>("aggregation");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Verdict>("expected");
    QTest::addColumn<qint64>("n");
    using enum TimeAggregation;
    // 90 of 100, 100 of 100 and 1900 of 2000: 90%, 100% and 95%.
    QTest::newRow("ratio of sums") << RatioOfSums << u"95"_s << Verdict::Met << qint64(2200);
    QTest::newRow("mean") << Mean << u"95"_s << Verdict::Met << qint64(3);
    QTest::newRow("sum") << Sum << u"285"_s << Verdict::Met << qint64(3);
    QTest::newRow("last") << Last << u"95"_s << Verdict::Met << qint64(2000);
    QTest::newRow("worst") << Worst << u"90"_s << Verdict::Breach << qint64(100);
    QTest::newRow("every period") << EveryPeriod << u"90"_s << Verdict::Breach << qint64(100);
}

void TestEvaluateCell::putsMonthsTogether()
{
    QFETCH(TimeAggregation, aggregation);
    QFETCH(QString, value);
    QFETCH(Verdict, expected);
    QFETCH(qint64, n);
    const Outcome outcome = evaluated(quarterly(aggregation), first,
                                      { fraction(january, 90, 100), fraction(february, 100, 100), fraction(march, 1900, 2000) });
    QCOMPARE(outcome.value, std::optional(ratio(value)));
    QCOMPARE(outcome.verdict, expected);
    QCOMPARE(outcome.n, n);
    QVERIFY(outcome.final);
    QVERIFY(outcome.because.front().code == ReasonCode::Fraction || outcome.because.front().code == ReasonCode::Value);
    QCOMPARE(outcome.cell.period, first);
    if (aggregation == TimeAggregation::EveryPeriod) {
        const Reason *every = reasonIn(outcome.because, ReasonCode::EveryPeriodMustMeet);
        QVERIFY(every);
        QCOMPARE(std::get<qint64>(every->arguments[0]), qint64(2));
        QCOMPARE(std::get<qint64>(every->arguments[1]), qint64(3));
    }
}

void TestEvaluateCell::findsTheWorstByTheNorm_data()
{
    QTest::addColumn<Comparator>("comparator");
    QTest::addColumn<QString>("expected");
    QTest::newRow("at least: the lowest") << Comparator::AtLeast << u"3"_s;
    QTest::newRow("greater: the lowest") << Comparator::Greater << u"3"_s;
    QTest::newRow("at most: the highest") << Comparator::AtMost << u"9"_s;
    QTest::newRow("less: the highest") << Comparator::Less << u"9"_s;
    QTest::newRow("equal: the farthest") << Comparator::Equal << u"9"_s;
    QTest::newRow("between: the farthest outside") << Comparator::Between << u"3"_s;
}

void TestEvaluateCell::findsTheWorstByTheNorm()
{
    QFETCH(Comparator, comparator);
    QFETCH(QString, expected);
    ContractDefinition definition = quarterly(TimeAggregation::Worst, comparator, u"5"_s, Unit::Count);
    definition.norms.front().high = Decimal(8);
    const Outcome outcome = evaluated(definition, first, { measured(january, u"9"_s), measured(february, u"3"_s), measured(march, u"6"_s) });
    QCOMPARE(outcome.value, std::optional(ratio(expected)));
    QCOMPARE(outcome.verdict, Verdict::Breach);
}

void TestEvaluateCell::isIncompleteWithMissingMonths_data()
{
    QTest::addColumn<TimeAggregation>("aggregation");
    QTest::addColumn<Comparator>("comparator");
    QTest::addColumn<std::vector<Measurement>>("measurements");
    QTest::addColumn<Verdict>("expected");
    using enum TimeAggregation;
    using enum Comparator;
    using List = std::vector<Measurement>;
    const List good { measured(january, u"6"_s), measured(february, u"7"_s) };
    const List bad { measured(january, u"2"_s), measured(february, u"7"_s) };
    const List lastOnly { measured(march, u"6"_s) };
    QTest::newRow("mean may still change") << Mean << AtLeast << good << Verdict::Incomplete;
    QTest::newRow("mean below may still change") << Mean << AtLeast << bad << Verdict::Incomplete;
    QTest::newRow("no figure known is missing too")
        << Mean << AtLeast << List { measured(january, u"6"_s), measured(february, u"6"_s), without(march, MeasurementState::NoData) }
        << Verdict::Incomplete;
    QTest::newRow("every period, so far good") << EveryPeriod << AtLeast << good << Verdict::Incomplete;
    QTest::newRow("every period, one missed already") << EveryPeriod << AtLeast << bad << Verdict::Breach;
    QTest::newRow("worst, one missed already") << Worst << AtLeast << bad << Verdict::Breach;
    QTest::newRow("last is there") << Last << AtLeast << lastOnly << Verdict::Met;
    QTest::newRow("last is missing") << Last << AtLeast << good << Verdict::Incomplete;
    QTest::newRow("sum over its limit") << Sum << AtMost << good << Verdict::Breach;
    QTest::newRow("sum below its limit") << Sum << AtMost << List { measured(january, u"2"_s) } << Verdict::Incomplete;
    QTest::newRow("sum that reached its goal") << Sum << AtLeast << good << Verdict::Met;
    QTest::newRow("sum below its goal") << Sum << AtLeast << List { measured(january, u"2"_s) } << Verdict::Incomplete;
    QTest::newRow("a sum that can shrink") << Sum << AtMost << List { measured(january, u"9"_s), measured(february, u"-1"_s) }
                                           << Verdict::Incomplete;
}

void TestEvaluateCell::isIncompleteWithMissingMonths()
{
    QFETCH(TimeAggregation, aggregation);
    QFETCH(Comparator, comparator);
    QFETCH(std::vector<Measurement>, measurements);
    QFETCH(Verdict, expected);
    const Outcome outcome = evaluated(quarterly(aggregation, comparator, u"5"_s, Unit::Count), first, measurements);
    QCOMPARE(outcome.verdict, expected);
    QVERIFY(outcome.value);
    QVERIFY(!outcome.final);
    const Reason *missing = reasonIn(outcome.because, ReasonCode::PeriodsWithoutValue);
    QVERIFY(missing);
    const auto there = std::count_if(measurements.begin(), measurements.end(), [](const Measurement &m) { return m.hasNumber(); });
    QCOMPARE(std::get<qint64>(missing->arguments[0]), qint64(3 - there));
}

void TestEvaluateCell::expectsOnlyMonthsInTheContract()
{
    ContractDefinition definition = quarterly(TimeAggregation::RatioOfSums);
    definition.contract.start = QDate(2026, 2, 15);
    const Outcome outcome = evaluated(definition, first, { fraction(february, 19, 20), fraction(march, 19, 20) });
    QCOMPARE(outcome.verdict, Verdict::Met);
    QCOMPARE(evaluated(definition, first, { fraction(march, 19, 20) }).verdict, Verdict::Incomplete);
}

void TestEvaluateCell::expectsOnlyMonthsOfTheParty()
{
    ContractDefinition definition = quarterly(TimeAggregation::RatioOfSums);
    addParties(definition, 2);
    definition.parties[0].until = QDate(2026, 2, 1);
    definition.parties[1].from = QDate(2026, 3, 31);
    QCOMPARE(evaluated(definition, first, { fraction(january, 1, 1, { 1 }), fraction(february, 1, 1, { 1 }) }, { 1 }).verdict,
             Verdict::Met);
    QCOMPARE(evaluated(definition, first, { fraction(march, 1, 1, { 2 }) }, { 2 }).verdict, Verdict::Met);
}

void TestEvaluateCell::leavesMonthsThatDoNotApplyOut()
{
    const ContractDefinition definition = quarterly(TimeAggregation::RatioOfSums);
    Outcome outcome = evaluated(definition, first, { fraction(january, 19, 20), without(february, MeasurementState::NotApplicable),
                                                     fraction(march, 0, 0) });
    QCOMPARE(outcome.verdict, Verdict::Met);
    QCOMPARE(outcome.n, qint64(20));
    outcome = evaluated(definition, first, { fraction(january, 0, 0), fraction(february, 0, 0), fraction(march, 0, 0) });
    QCOMPARE(outcome.verdict, Verdict::Missing);
    QCOMPARE(outcome.denominator, std::optional(Ratio(0)));
    outcome = evaluated(definition, first, { fraction(january, 0, 0) });
    QVERIFY(reasonIn(outcome.because, ReasonCode::NoMeasurement));
    outcome = evaluated(definition, first, { without(january, MeasurementState::NotApplicable) });
    QCOMPARE(outcome.verdict, Verdict::Missing);
}

void TestEvaluateCell::takesOneValueForTheWholePeriod()
{
    const Outcome outcome = evaluated(quarterly(TimeAggregation::RatioOfSums), first, { measured(first, u"96"_s) });
    QCOMPARE(outcome.verdict, Verdict::Met);
    QVERIFY(outcome.final);
    QVERIFY(!reasonIn(outcome.because, ReasonCode::MeanUnweighted));
}

void TestEvaluateCell::readsTheQuarterAsTheContractDoes_data()
{
    QTest::addColumn<QString>("reading");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Verdict>("expected");
    // 95 of 100, 94 of 100 and 960 of 1000.
    QTest::newRow("weighted") << u"weighted"_s << u"95.75"_s << Verdict::Met;
    QTest::newRow("mean of the months") << u"mean"_s << u"95"_s << Verdict::Met;
    QTest::newRow("every month") << u"every_month"_s << u"94"_s << Verdict::Breach;
    QTest::newRow("none chosen: as the part says") << QString() << u"96"_s << Verdict::Met;
    QTest::newRow("unknown: as the part says") << u"often"_s << u"96"_s << Verdict::Met;
}

void TestEvaluateCell::readsTheQuarterAsTheContractDoes()
{
    QFETCH(QString, reading);
    QFETCH(QString, value);
    QFETCH(Verdict, expected);
    ContractDefinition definition = quarterly(TimeAggregation::Last);
    definition.indicators.front().judged = PeriodKind::Month;
    Indicator &share = addPart(definition);
    share.input = InputKind::Derived;
    share.derivedFrom = { 1 };
    if (!reading.isEmpty())
        definition.settings.push_back({ { 1 }, u"delivery.quarter"_s, reading });
    const Outcome outcome
        = evaluated(definition, first, { fraction(january, 95, 100), fraction(february, 94, 100), fraction(march, 960, 1000) });
    QCOMPARE(outcome.value->toPlain(2), ratio(value).toPlain(2));
    QCOMPARE(outcome.verdict, expected);
}

void TestEvaluateCell::keepsTheReadingToTheCountedPart()
{
    ContractDefinition definition = quarterly(TimeAggregation::Last);
    definition.settings.push_back({ { 1 }, u"delivery.quarter"_s, u"mean"_s });
    const Outcome outcome = evaluated(definition, first, { measured(january, u"90"_s), measured(february, u"90"_s), measured(march, u"96"_s) });
    QCOMPARE(outcome.value, std::optional(Ratio(96)));
}

void TestEvaluateCell::tellsWhenAMissingDateIsDue()
{
    ContractDefinition definition = contract();
    Indicator &indicator = definition.indicators.front();
    indicator.measured = PeriodKind::Once;
    indicator.judged = PeriodKind::Once;
    indicator.unit = Unit::Date;
    definition.norms.front().value.reset();
    definition.norms.front().deadline = Deadline { { 6, TermUnit::Month }, Anchor::Start, {} };
    const Outcome outcome = evaluated(definition, Period::once(), {});
    QCOMPARE(outcome.verdict, Verdict::Missing);
    const Reason *due = reasonIn(outcome.because, ReasonCode::DueDate);
    QVERIFY(due);
    QCOMPARE(std::get<QDate>(due->arguments[0]), QDate(2026, 7, 1));
}

void TestEvaluateCell::sumsTheSameHoweverItIsSplit()
{
    // A year of months gives the same sums as its quarters do, and as the year in one go.
    std::mt19937 random(95);
    for (int round = 0; round < 40; ++round) {
        ContractDefinition definition = quarterly(round % 2 ? TimeAggregation::RatioOfSums : TimeAggregation::Sum,
                                                  Comparator::AtLeast, u"60"_s, round % 2 ? Unit::Percent : Unit::Count);
        std::vector<Measurement> months;
        for (int month = 1; month <= 12; ++month) {
            const auto of = qint64(random() % 500);
            months.push_back(round % 2 ? fraction(Period::month(2026, month), of == 0 ? 0 : qint64(random()) % of, of)
                                       : measured(Period::month(2026, month), QString::number(random() % 100)));
        }
        Ratio value = 0;
        Ratio numerator = 0;
        Ratio denominator = 0;
        for (int quarter = 1; quarter <= 4; ++quarter) {
            const auto part = std::span(months).subspan(static_cast<std::size_t>(quarter - 1) * 3, 3);
            const Outcome outcome = evaluateCell(definition, definition.indicators.front(), Period::quarter(2026, quarter), {}, part);
            value = value + outcome.value.value_or(Ratio(0));
            numerator = numerator + outcome.numerator.value_or(Ratio(0));
            denominator = denominator + outcome.denominator.value_or(Ratio(0));
        }
        const Outcome year = evaluateCell(definition, definition.indicators.front(), Period::year(2026), {}, months);
        if (round % 2) {
            QCOMPARE(year.numerator.value(), numerator);
            QCOMPARE(year.denominator.value(), denominator);
            QCOMPARE(year.value.value(), Ratio(100) * numerator / denominator);
        } else {
            QCOMPARE(year.value.value(), value);
        }
    }
}

QTEST_GUILESS_MAIN(TestEvaluateCell)
#include "tst_EvaluateCell.moc"
