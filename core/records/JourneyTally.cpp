// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JourneyTally.h"

using namespace Qt::StringLiterals;

namespace {

using Column = RecordColumn;
using Need = RecordRow::Need;
using Detail = RecordRow::Detail;

constexpr qsizetype mostSources = 20; // that are told; a log has one or a few

/// The days of the year so far up to the end of @p period.
DateRange yearUpTo(const Period &period, bool isContracts, const Contract &contract)
{
    const QDate last = daysOf(period, contract).last;
    const PeriodKind kind = isContracts ? PeriodKind::ContractYear : PeriodKind::Year;
    return { daysOf(periodHolding(last, kind, contract), contract).first, last };
}

} // namespace

void JourneyTally::Sums::add(const Sums &other)
{
    rows += other.rows;
    trips = trips + other.trips;
    kilometres = kilometres + other.kilometres;
    emission = emission + other.emission;
    withoutSource += other.withoutSource;
}

JourneyTally::JourneyTally(const RecordPlan &plan) : m_plan(plan) { }

/// What was written, or kilometres times factor; both have to say the same as far as the emission is written out.
std::optional<Ratio> JourneyTally::emissionOf(RecordRow &row, const std::optional<Decimal> &kilometres) const
{
    const auto factor = row.amount(Column::Factor, Need::Optional);
    const auto written = row.amount(Column::Emission, Need::Optional);
    if (!row.isSound())
        return std::nullopt;
    if (!kilometres || !factor) {
        if (!written)
            row.refuse(kilometres ? Column::Factor : Column::Kilometres, ProblemCode::EmptyCell);
        return written ? std::optional(Ratio(*written)) : std::nullopt;
    }
    const Ratio computed = Ratio(*kilometres) * Ratio(*factor);
    if (!written)
        return computed;
    if (computed.rounded(written->scale()) == Ratio(*written))
        return Ratio(*written);
    row.refuse(Column::Emission, ProblemCode::EmissionDiffers, { computed.toPlain(written->scale()) });
    return std::nullopt;
}

void JourneyTally::takeSource(RecordRow &row, Sums &day)
{
    if (row.text(Column::Factor).isEmpty())
        return;
    const QString source = QStringList { row.text(Column::FactorSource), row.text(Column::FactorVersion) }.join(u' ').trimmed();
    if (source.isEmpty())
        ++day.withoutSource;
    else if (m_sources.size() < mostSources && !m_sources.contains(source))
        m_sources += source;
}

void JourneyTally::add(RecordRow &row)
{
    const auto date = row.moment(Column::Date, Need::Required, Detail::Day);
    const auto trips = row.amount(Column::Trips, Need::Optional);
    const auto kilometres = row.amount(Column::Kilometres, Need::Optional);
    if (trips && !trips->isWhole())
        row.refuse(Column::Trips, ProblemCode::NotWhole);
    const auto emission = emissionOf(row, kilometres);
    if (!row.isSound())
        return;
    Sums one { 1, Ratio(trips.value_or(Decimal(1))), Ratio(kilometres.value_or(Decimal())), *emission, 0 };
    takeSource(row, one);
    m_days[date->day].add(one);
}

JourneyTally::Sums JourneyTally::within(const DateRange &days) const
{
    Sums sums;
    for (auto day = m_days.lower_bound(days.first); day != m_days.end() && day->first <= days.last; ++day)
        sums.add(day->second);
    return sums;
}

bool JourneyTally::isCovered(const DateRange &days, PeriodKind kind) const
{
    for (const Period &period : periodsFrom(days.first, days.last, kind, m_plan.contract)) {
        const DateRange part = daysOf(period, m_plan.contract);
        if (within({ std::max(part.first, days.first), std::min(part.last, days.last) }).rows == 0)
            return false;
    }
    return true;
}

void JourneyTally::tell(FigureBuilder &builder, const Sums &sums, const Ratio *base) const
{
    constexpr int places = 3;
    builder.tell(RecordFactCode::Counted, { QString::number(sums.rows) });
    builder.tell(RecordFactCode::Journeys, { sums.trips.toPlain(0), sums.kilometres.toPlain(sums.kilometres.isWhole() ? 0 : places) });
    QStringList kilograms { sums.emission.toPlain(sums.emission.isWhole() ? 0 : places) };
    if (base)
        kilograms += base->toPlain(base->isWhole() ? 0 : places);
    builder.tell(RecordFactCode::Emission, kilograms);
    for (const QString &source : m_sources)
        builder.tell(RecordFactCode::FactorSource, { source });
    builder.tellCount(RecordFactCode::NoFactorSource, sums.withoutSource);
}

std::optional<RecordFigure> JourneyTally::emission(const RecordTarget &target, const Period &period) const
{
    const Sums sums = within(daysOf(period, m_plan.contract));
    const auto kilograms = sums.emission.toDecimal();
    if (sums.rows == 0 || !kilograms)
        return std::nullopt;
    FigureBuilder builder(m_plan, target, period);
    builder.setValue(*kilograms);
    tell(builder, sums, nullptr);
    return builder.take();
}

/// Against the same days of the year before; without those there is no base and so no figure (A1-06).
std::optional<RecordFigure> JourneyTally::reduction(const RecordTarget &target, const Period &period) const
{
    const RecordRules rules = m_plan.rules(period);
    const DateRange days = yearUpTo(period, rules.yearIsContracts, m_plan.contract);
    const DateRange before { days.first.addYears(-1), days.last.addDays(1).addYears(-1).addDays(-1) };
    const PeriodKind kind = target.part.measured;
    if (within(daysOf(period, m_plan.contract)).rows == 0 || !isCovered(days, kind) || !isCovered(before, kind))
        return std::nullopt;
    const Sums sums = within(days);
    const Sums base = within(before);
    const auto saved = (base.emission - sums.emission).toDecimal();
    const auto whole = base.emission.toDecimal();
    if (base.emission.isZero() || !saved || !whole)
        return std::nullopt;
    FigureBuilder builder(m_plan, target, period);
    builder.setShare(*saved, *whole);
    builder.tellReadings(rules, readingKeysOf(target.feed.measure));
    tell(builder, sums, &base.emission);
    return builder.take();
}

std::vector<RecordFigure> JourneyTally::figures() const
{
    std::vector<RecordFigure> figures;
    if (m_days.empty())
        return figures;
    for (const RecordTarget &target : m_plan.targets) {
        const auto periods = periodsFrom(m_days.begin()->first, m_days.rbegin()->first, target.part.measured, m_plan.contract);
        for (const Period &period : periods) {
            if (!isInTerm(period, m_plan.contract))
                continue;
            auto one = target.feed.measure == RecordMeasure::JourneysEmission ? emission(target, period) : reduction(target, period);
            if (one)
                figures.push_back(std::move(*one));
        }
    }
    return figures;
}
