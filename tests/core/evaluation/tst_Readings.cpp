// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contracts.h"
#include "Readings.h"
#include "RecordFigure.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace samples;

/// Every reading changes a verdict somewhere, and none is offered where it cannot. Source: X-06 and the A-numbers.
class TestReadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void changesAVerdict_data();
    void changesAVerdict();
    void coversEveryReading();
    void isOfferedWhereItMatters();
    void isOfferedWhereALogFeeds_data();
    void isOfferedWhereALogFeeds();
    void keepsEarlierPeriods_data();
    void keepsEarlierPeriods();
    void ignoresAValueThatIsNone();
    void countsWorkingDaysOfTheMonth_data();
    void countsWorkingDaysOfTheMonth();
    void tellsWhichReadingWasUsed();
};

namespace {

struct Sample
{
    ContractDefinition contract;
    std::function<Outcome(const ContractDefinition &)> judged;
};

Sample ofCell(ContractDefinition definition, const Period &period, std::vector<Measurement> values)
{
    return { std::move(definition), [period, values = std::move(values)](const ContractDefinition &contract) {
                return evaluated(contract, period, values);
            } };
}

/// A one-off day with a deadline; started on 1 January 2026, awarded on 1 November 2025, signed on 1 December.
Sample ofDeadline(const Deadline &deadline, const QDate &done)
{
    ContractDefinition definition = contract();
    definition.contract.award = QDate(2025, 11, 1);
    definition.contract.signing = QDate(2025, 12, 1);
    Indicator &part = definition.indicators.front();
    part.unit = Unit::Date;
    part.input = InputKind::Date;
    part.measured = part.judged = PeriodKind::Once;
    definition.norms.front().value.reset();
    definition.norms.front().comparator = Comparator::AtMost;
    definition.norms.front().deadline = deadline;
    return ofCell(definition, Period::once(), { measured(Period::once(), QString::number(done.toJulianDay())) });
}

/// The report before day 5; the fifth itself has the contract's own word.
Sample ofReport(const QString &day, bool withBands)
{
    ContractDefinition definition = contract();
    definition.indicators.front().unit = Unit::DayOfMonth;
    NormVersion &norm = definition.norms.front();
    norm.comparator = Comparator::Less;
    norm.value = Decimal(5);
    const Bound open { Decimal(5), false };
    const Bound closed { Decimal(5), true };
    if (withBands)
        norm.bands = { { {}, open, {}, {}, Verdict::Met }, { closed, closed, u"W-03"_s, {}, Verdict::Attention },
                       { open, {}, {}, {}, Verdict::Breach } };
    return ofCell(definition, Period::month(2026, 4), { measured(Period::month(2026, 4), day) });
}

Sample onPath(const NormPath &path, Unit unit, qint64 full, const Period &period, const QString &value)
{
    ContractDefinition definition = contract();
    definition.contract.award = QDate(2025, 11, 1);
    Indicator &part = definition.indicators.front();
    part.unit = unit;
    part.measured = part.judged = period.kind;
    part.overTime = TimeAggregation::Last;
    definition.norms.front().value = Decimal(full);
    definition.norms.front().path = path;
    return ofCell(definition, period, { measured(period, value) });
}

/// 4% in the first quarter and 5,5% in the second, of an equal wage bill: 4,75% together.
Sample ofYear(Accumulation accumulation, const QDate &start)
{
    ContractDefinition definition = contract();
    definition.contract.start = start;
    Indicator &part = definition.indicators.front();
    part.measured = part.judged = PeriodKind::Quarter;
    part.accumulates = accumulation;
    definition.norms.front().value = Decimal(5);
    std::vector<Measurement> values;
    const auto days = [&](const ContractDefinition &contract) {
        Indicator own = contract.indicators.front();
        std::vector<Measurement> counted;
        for (const int quarter : { 1, 2 }) {
            const Measurement one = fraction(Period::quarter(2026, quarter), quarter == 1 ? 400 : 550, 10000);
            const auto from = accumulationFor(contract, own, Period::quarter(2026, 2)) == Accumulation::None ? 2 : 1;
            if (quarter >= from)
                counted.push_back(one);
        }
        return evaluateCell(contract, own, Period::quarter(2026, 2), {}, counted);
    };
    return { definition, days };
}

/// Twenty deelnemers of whom one has no measurement: 19 of 19, or 19 of 20.
Sample ofParties(qint64 norm, qint64 met)
{
    ContractDefinition definition = contract();
    addParties(definition, 20);
    definition.indicators.front().perParty = true;
    Indicator &share = addPart(definition);
    share.input = InputKind::Derived;
    share.derivedFrom = { 1 };
    definition.norms.back().value = Decimal(norm);
    return { definition, [met](const ContractDefinition &contract) {
                std::vector<Outcome> outcomes;
                for (qint64 party = 1; party <= 20; ++party) {
                    std::vector<Measurement> own;
                    if (party < 20)
                        own.push_back(measured(Period::month(2026, 1), party <= met ? u"99"_s : u"90"_s, { party }));
                    outcomes.push_back(evaluated(contract, Period::month(2026, 1), own, { party }));
                }
                return evaluateShareOfParties(contract, contract.indicators.back(), Period::month(2026, 1), outcomes, nullptr);
            } };
}

/// A month of 80% and two of 100% among deelnemers: the quarter is above 90% together.
Sample ofQuarter()
{
    ContractDefinition definition = contract();
    definition.norms.front().value = Decimal(90);
    definition.indicators.front().judged = PeriodKind::Quarter;
    Indicator &share = addPart(definition);
    share.input = InputKind::Derived;
    share.derivedFrom = { 1 };
    return { definition, [](const ContractDefinition &contract) {
                return evaluated(contract, Period::quarter(2026, 1),
                                 { fraction(Period::month(2026, 1), 80, 100), fraction(Period::month(2026, 2), 100, 100),
                                   fraction(Period::month(2026, 3), 100, 100) });
            } };
}

struct Case
{
    const char *name;
    QString key;
    QString value;
    Sample sample;
    Verdict byDefault;
    Verdict byReading;
};

std::vector<Case> cases()
{
    const Deadline tenDays { { 10, TermUnit::CalendarDay }, Anchor::Start, {} };
    const Deadline sixMonths { { 6, TermUnit::Month }, Anchor::Start, Anchor::Award };
    const NormPath linear { NormPath::Shape::Linear, 24, Anchor::Start, Decimal(5) };
    const NormPath year { NormPath::Shape::ContractYear, 0, Anchor::Start, {} };
    using V = Verdict;
    return {
        { "ten days, done on the 13th", u"term.days"_s, u"working"_s, ofDeadline(tenDays, QDate(2026, 1, 13)), V::Breach, V::Met },
        { "ten working days end on the 15th", u"term.days"_s, u"working"_s, ofDeadline(tenDays, QDate(2026, 1, 16)), V::Breach, V::Breach },
        { "counted from the award", u"term.start"_s, u"award"_s, ofDeadline(sixMonths, QDate(2026, 5, 2)), V::Met, V::Breach },
        { "counted from the signing", u"term.start"_s, u"signing"_s, ofDeadline(sixMonths, QDate(2026, 6, 2)), V::Met, V::Breach },
        { "a path from the award", u"term.start"_s, u"award"_s, onPath(linear, Unit::Percent, 24, Period::month(2026, 6), u"6"_s), V::Met, V::Attention },
        { "two dates, the earliest", u"term.conflict"_s, u"earliest"_s, ofDeadline(sixMonths, QDate(2026, 5, 2)), V::Met, V::Breach },
        { "two dates, before both", u"term.conflict"_s, u"earliest"_s, ofDeadline(sixMonths, QDate(2026, 5, 1)), V::Met, V::Met },
        { "before day 5, on day 4", u"report.day"_s, u"inclusive"_s, ofReport(u"4"_s, false), V::Met, V::Met },
        { "before day 5, on day 5", u"report.day"_s, u"inclusive"_s, ofReport(u"5"_s, false), V::Breach, V::Met },
        { "before day 5, on day 6", u"report.day"_s, u"inclusive"_s, ofReport(u"6"_s, false), V::Breach, V::Breach },
        { "day 5 with a word of its own", u"report.day"_s, u"inclusive"_s, ofReport(u"5"_s, true), V::Attention, V::Met },
        { "day 6 with a word of its own", u"report.day"_s, u"inclusive"_s, ofReport(u"6"_s, true), V::Breach, V::Breach },
        // April is reported on in May 2026: the 1st is a Friday, the 4th a Monday, the 5th a holiday.
        { "the sixth of May is the third working day", u"report.days"_s, u"working"_s, ofReport(u"6"_s, false), V::Breach, V::Met },
        { "behind a path by points", u"path.gap"_s, u"relative"_s, onPath(linear, Unit::Percent, 24, Period::month(2026, 6), u"1"_s), V::Attention, V::Breach },
        { "behind a path by exactly 5% of it", u"path.gap"_s, u"relative"_s, onPath(linear, Unit::Percent, 24, Period::month(2026, 6), u"5.7"_s), V::Attention, V::Attention },
        { "behind a path by a hair more", u"path.gap"_s, u"relative"_s, onPath(linear, Unit::Percent, 24, Period::month(2026, 6), u"5.69"_s), V::Attention, V::Breach },
        { "on its way, as the path asks", u"path.course"_s, u"end"_s, onPath(linear, Unit::Percent, 24, Period::month(2026, 6), u"6"_s), V::Met, V::Attention },
        { "far behind on its way", u"path.course"_s, u"end"_s, onPath(linear, Unit::Percent, 24, Period::month(2026, 6), u"0"_s), V::Breach, V::Attention },
        { "at the end it holds", u"path.course"_s, u"end"_s, onPath(linear, Unit::Percent, 24, Period::month(2027, 12), u"23"_s), V::Breach, V::Breach },
        { "half a proposal too few, rounded up", u"path.counts"_s, u"up"_s, onPath(year, Unit::Count, 5, Period::quarter(2026, 2), u"2"_s), V::Met, V::Attention },
        { "half a proposal too few, not rounded", u"path.counts"_s, u"exact"_s, onPath(year, Unit::Count, 5, Period::quarter(2026, 2), u"2"_s), V::Met, V::Attention },
        { "the year so far", u"year.to_date"_s, u"period"_s, ofYear(Accumulation::ContractYear, QDate(2026, 1, 1)), V::Breach, V::Met },
        { "a month of the calendar year", u"year.kind"_s, u"calendar_year"_s, onPath(year, Unit::Count, 12, Period::month(2026, 12), u"11"_s), V::Breach, V::Breach },
        { "shares among those with data", u"delivery.members"_s, u"all"_s, ofParties(95, 19), V::Incomplete, V::Met },
        { "one more below the norm", u"delivery.members"_s, u"all"_s, ofParties(95, 18), V::Incomplete, V::Breach },
        { "each month has to", u"delivery.quarter"_s, u"every_month"_s, ofQuarter(), V::Met, V::Breach },
    };
}

ContractDefinition read(ContractDefinition definition, const QString &key, const QString &value, const QDate &from = {})
{
    definition.settings.push_back({ definition.contract.id, key, value, from });
    return definition;
}

/// A contract year from July: what counts since July and what counts since January differ.
Sample ofOtherYear()
{
    NormPath year { NormPath::Shape::ContractYear, 0, Anchor::Start, {} };
    Sample sample = onPath(year, Unit::Count, 12, Period::month(2027, 3), u"4"_s);
    sample.contract.contract.start = QDate(2026, 7, 1);
    return sample;
}

} // namespace

void TestReadings::changesAVerdict_data()
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const Case &one : cases())
        QTest::newRow(one.name) << number++;
}

void TestReadings::changesAVerdict()
{
    QFETCH(int, number);
    const Case one = cases()[static_cast<std::size_t>(number)];
    QCOMPARE(one.sample.judged(one.sample.contract).verdict, one.byDefault);
    const auto reading = interpretation(one.key);
    QVERIFY(reading && reading->values.contains(one.value));
    // The default said out loud is the default.
    const QString &usual = reading->values.front();
    QCOMPARE(one.sample.judged(read(one.sample.contract, one.key, usual)).verdict, one.byDefault);
    const Outcome changed = one.sample.judged(read(one.sample.contract, one.key, one.value));
    QCOMPARE(changed.verdict, one.byReading);
    QVERIFY2(changed.verdict == Verdict::Attention || changed.label != u"W-03"_s, "a word that means attention");
    const auto offered = readingsThatMatter(one.sample.contract);
    QVERIFY(std::any_of(offered.begin(), offered.end(), [&](const Interpretation &each) { return each.key == one.key; })
            || one.key == u"delivery.quarter");
}

void TestReadings::coversEveryReading()
{
    QSet<QString> changing;
    for (const Case &one : cases()) {
        if (one.byDefault != one.byReading)
            changing.insert(one.key);
    }
    const Sample year = ofOtherYear();
    QCOMPARE(year.judged(year.contract).verdict, Verdict::Attention); // 9 of 12 months: 9
    QCOMPARE(year.judged(read(year.contract, u"year.kind"_s, u"calendar_year"_s)).verdict, Verdict::Met); // 3 of 12: 3
    changing.insert(u"year.kind"_s);
    for (const Interpretation &reading : interpretations()) {
        // Those of a survey and of a log have tests of their own; the number of dynamic kpis, who meets and what a sanction weighs are no verdict.
        const bool isElsewhere = isOfLogs(reading.key) || reading.key.startsWith(u"kto.") || reading.key.startsWith(u"meeting.") || reading.key.startsWith(u"survey.")
            || reading.key.startsWith(u"sanction.");
        if (!isElsewhere && reading.key != u"dynamic.max")
            QVERIFY2(changing.contains(reading.key), qPrintable(reading.key));
    }
}

void TestReadings::isOfferedWhereItMatters()
{
    QVERIFY(readingsThatMatter(contract()).empty());
    QStringList keys;
    for (const Interpretation &reading : readingsThatMatter(ofReport(u"4"_s, true).contract))
        keys += reading.key;
    QCOMPARE(keys, QStringList({ u"report.day"_s, u"report.days"_s }));
    ContractDefinition dynamic = contract();
    dynamic.kpis.front().dynamic = true;
    QCOMPARE(readingsThatMatter(dynamic).front().key, u"dynamic.max"_s);
}

void TestReadings::isOfferedWhereALogFeeds_data()
{
    QTest::addColumn<QString>("feed");
    QTest::addColumn<int>("limitUnit"); ///< -1: none
    QTest::addColumn<QStringList>("expected");
    const int none = -1;
    QTest::newRow("nothing") << QString() << none << QStringList();
    QTest::newRow("nothing that is known") << u"calls.colour"_s << none << QStringList();
    QTest::newRow("answered calls") << u"calls.answered"_s << none << QStringList { u"calls.window"_s };
    QTest::newRow("calls within a time") << u"calls.answered_within"_s << int(Unit::Second)
                                         << QStringList { u"calls.formula"_s, u"calls.wait_from"_s, u"calls.window"_s, u"calls.short"_s };
    QTest::newRow("cases within hours") << u"cases.within until=solved"_s << int(Unit::Hour) << QStringList { u"cases.clock"_s, u"service.window"_s };
    QTest::newRow("cases within working days") << u"cases.within until=closed type=complaint"_s << int(Unit::WorkingDay) << QStringList();
    QTest::newRow("works") << u"works.accepted"_s << none << QStringList { u"works.counted"_s };
}

void TestReadings::isOfferedWhereALogFeeds()
{
    QFETCH(QString, feed);
    QFETCH(int, limitUnit);
    QFETCH(QStringList, expected);
    ContractDefinition definition = contract();
    Indicator &part = definition.indicators.front();
    if (limitUnit >= 0)
        part.caseLimit = CaseLimit { Comparator::AtMost, Decimal(4), {}, static_cast<Unit>(limitUnit) };
    definition.settings = { { { 1 }, feedKey(definition.kpi(part.kpi)->code, part.number), feed } };
    QStringList keys;
    for (const Interpretation &reading : readingsThatMatter(definition))
        keys += reading.key;
    QCOMPARE(keys, expected);
    // The figure itself tells how it was counted, so that a later choice does not seem to have made it.
    for (const QString &key : expected)
        definition.settings.push_back({ { 1 }, key, interpretation(key)->values.back() });
    QVERIFY(readingReasons(definition, definition.indicators.front(), Period::month(2026, 9)).empty());
}

void TestReadings::keepsEarlierPeriods_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<Verdict>("verdict");
    // Day 5 is on time from 1 July 2026 on.
    QTest::newRow("before") << Period::month(2026, 5) << Verdict::Breach;
    QTest::newRow("the month before, which runs into it") << Period::month(2026, 6) << Verdict::Breach;
    QTest::newRow("the month that begins on it") << Period::month(2026, 7) << Verdict::Met;
    QTest::newRow("until the next version") << Period::month(2026, 12) << Verdict::Met;
    QTest::newRow("the next version") << Period::month(2027, 1) << Verdict::Breach;
}

void TestReadings::keepsEarlierPeriods()
{
    QFETCH(Period, period);
    QFETCH(Verdict, verdict);
    ContractDefinition definition = ofReport(u"5"_s, false).contract;
    // In whichever order they are stored.
    definition = read(definition, u"report.day"_s, u"strict"_s, QDate(2027, 1, 1));
    definition = read(definition, u"report.day"_s, u"inclusive"_s, QDate(2026, 7, 1));
    definition = read(definition, u"report.day"_s, u"strict"_s);
    QCOMPARE(evaluated(definition, period, { measured(period, u"5"_s) }).verdict, verdict);
    QCOMPARE(definition.setting(u"report.day"_s), u"strict"_s);
    QCOMPARE(definition.lastSetting(u"report.day"_s)->validFrom, QDate(2027, 1, 1));
}

void TestReadings::ignoresAValueThatIsNone()
{
    const Sample sample = ofReport(u"5"_s, false);
    QCOMPARE(readingFor(read(sample.contract, u"report.day"_s, u"whatever"_s), u"report.day", Period::month(2026, 4)), u"strict"_s);
    QCOMPARE(sample.judged(read(sample.contract, u"report.day"_s, u"whatever"_s)).verdict, Verdict::Breach);
    QCOMPARE(readingFor(read(sample.contract, u"kto.response_minimum"_s, u"60"_s), u"kto.response_minimum", Period::year(2026)), u"60"_s);
}

void TestReadings::countsWorkingDaysOfTheMonth_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("workingDay");
    // Reported on in January 2026: the 1st is New Year's Day, a Thursday; 3 and 4 are a weekend.
    const Period december = Period::month(2025, 12);
    QTest::newRow("a holiday") << december << u"1"_s << u"0"_s;
    QTest::newRow("the first working day") << december << u"2"_s << u"1"_s;
    QTest::newRow("a weekend adds none") << december << u"4"_s << u"1"_s;
    QTest::newRow("a Monday") << december << u"5"_s << u"2"_s;
    QTest::newRow("the last day") << december << u"31"_s << u"21"_s;
    QTest::newRow("a day that the month has not") << Period::month(2026, 1) << u"31"_s << u"20"_s; // February 2026
    QTest::newRow("no whole day") << december << u"4.5"_s << u"4.5"_s;
    QTest::newRow("no day") << december << u"0"_s << u"0"_s;
    QTest::newRow("of a quarter") << Period::quarter(2025, 4) << u"5"_s << u"2"_s;
}

void TestReadings::countsWorkingDaysOfTheMonth()
{
    QFETCH(Period, period);
    QFETCH(QString, day);
    QFETCH(QString, workingDay);
    QVERIFY(workingDayOf(ratio(day), contract().contract, period) == ratio(workingDay));
}

void TestReadings::tellsWhichReadingWasUsed()
{
    const Sample sample = ofReport(u"6"_s, false);
    QVERIFY(!reasonIn(sample.judged(sample.contract).because, ReasonCode::ReadAs));
    const Outcome outcome = sample.judged(read(sample.contract, u"report.days"_s, u"working"_s));
    const Reason *told = reasonIn(outcome.because, ReasonCode::ReadAs);
    QVERIFY(told);
    QCOMPARE(std::get<QString>(told->arguments[0]), u"report.days"_s);
    QCOMPARE(std::get<QString>(told->arguments[1]), u"working"_s);
    const Reason *day = reasonIn(outcome.because, ReasonCode::WorkingDayOfMonth);
    QVERIFY(day);
    QCOMPARE(std::get<qint64>(day->arguments[1]), 3);
}

QTEST_GUILESS_MAIN(TestReadings)
#include "tst_Readings.moc"
