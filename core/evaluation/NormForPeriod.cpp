// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Evaluate.h"

#include "PeriodMath.h"
#include "Readings.h"
#include "TermMath.h"

#include <algorithm>

namespace {

bool asksForMore(Comparator comparator)
{
    return comparator == Comparator::AtLeast || comparator == Comparator::Greater;
}

bool asksForLess(Comparator comparator)
{
    return comparator == Comparator::AtMost || comparator == Comparator::Less;
}

/// How far a path has come, as a part of its whole length.
struct Progress
{
    int months = 0;
    int of = 1;
    bool ended = false; ///< the limit holds in full: what misses it is missed
    QDate end = {};     ///< the day at whose end it does
};

/// How a path is read where the contract leaves it open (A0-09, A0-11, A0-13).
struct PathReading
{
    bool relative = false; ///< behind by a part of the limit, not by points
    bool atEnd = false;    ///< nothing is asked on the way
    QString counts;        ///< things that are counted: "down", "up", "exact"
};

PathReading pathReading(const ContractDefinition &contract, const Period &period)
{
    return { readingFor(contract, u"path.gap", period) == u"relative", readingFor(contract, u"path.course", period) == u"end",
             readingFor(contract, u"path.counts", period) };
}

/// Whole months from one day up to and with another.
int monthsThrough(const QDate &first, const QDate &last)
{
    const QDate after = last.addDays(1);
    int months = (after.year() - first.year()) * 12 + after.month() - first.month();
    if (first.addMonths(months) > after)
        --months;
    return std::max(months, 0);
}

Progress onYear(PeriodKind kind, const Period &period, const Contract &contract)
{
    constexpr int yearMonths = 12;
    const QDate last = daysOf(period, contract).last;
    const DateRange year = daysOf(periodHolding(last, kind, contract), contract);
    const QDate first = std::max(year.first, contract.start);
    return { std::min(monthsThrough(first, last), yearMonths), yearMonths, last >= year.last, year.last };
}

std::optional<Progress> progressOf(const NormPath &path, const Period &period, const Contract &contract)
{
    switch (path.shape) {
    case NormPath::Shape::CalendarYear: return onYear(PeriodKind::Year, period, contract);
    case NormPath::Shape::ContractYear: return onYear(PeriodKind::ContractYear, period, contract);
    case NormPath::Shape::Linear: break;
    }
    const QDate from = contract.dateOf(path.anchor);
    if (!from.isValid() || path.months < 1)
        return std::nullopt;
    const int months = std::min(monthsThrough(from, daysOf(period, contract).last), path.months);
    return Progress { months, path.months, months >= path.months, from.addMonths(path.months).addDays(-1) };
}

/// The path between its ends is our reading of the contract: three decimals, cut in favour of the supplier. Of things that
/// are counted a part does not exist: an "at least" is rounded down, an "at most" up (A0-13).
Decimal pathLimit(const Decimal &full, const Progress &progress, const NormVersion &norm, Unit unit, const PathReading &reading)
{
    constexpr int places = 3;
    const qint64 steps = isWholeUnit(unit) && reading.counts != u"exact" ? 1 : 1000;
    const Ratio exact = Ratio(full) * Ratio(progress.months) / Ratio(progress.of) * Ratio(steps);
    const Ratio down = exact.floored();
    const bool isUp = asksForLess(norm.comparator) != (steps == 1 && reading.counts == u"up");
    const Ratio cut = isUp && down != exact ? down + Ratio(1) : down;
    const auto units = cut.toDecimal();
    if (!units)
        return full;
    return Decimal::fromUnits(units->trimmed().units(), steps == 1 ? 0 : places).trimmed();
}

/// How far behind is still tolerated: by points, or by a part of the limit.
std::optional<Decimal> toleratedEnd(const NormVersion &norm, const Decimal &limit, bool more, bool isRelative)
{
    if (!norm.path->tolerance)
        return std::nullopt;
    const Decimal tolerance = more ? norm.path->tolerance->negated() : *norm.path->tolerance;
    if (!isRelative)
        return limit.plus(tolerance);
    return (Ratio(limit) * (Ratio(100) + Ratio(tolerance)) / Ratio(100)).toDecimal();
}

/// Behind a path that goes on: attention, unless it is further behind than the contract allows.
std::vector<Band> pathBands(const NormVersion &norm, const Decimal &limit, const PathReading &reading)
{
    const bool more = asksForMore(norm.comparator);
    const bool closed = norm.comparator == Comparator::AtLeast || norm.comparator == Comparator::AtMost;
    Band met { {}, {}, {}, {}, Verdict::Met };
    Band behind { {}, {}, {}, {}, Verdict::Attention };
    Band missed { {}, {}, {}, {}, Verdict::Breach };
    (more ? met.lower : met.upper) = Bound { limit, closed };
    (more ? behind.upper : behind.lower) = Bound { limit, !closed };
    const auto end = toleratedEnd(norm, limit, more, reading.relative);
    if (!end || reading.atEnd)
        return { met, behind };
    (more ? behind.lower : behind.upper) = Bound { *end, true };
    (more ? missed.upper : missed.lower) = Bound { *end, false };
    return { met, behind, missed };
}

} // namespace

std::optional<NormVersion> normFor(const ContractDefinition &contract, const Indicator &indicator, const Period &period)
{
    const NormVersion *version = normInForce(contract, indicator.id, period);
    if (!version)
        return std::nullopt;
    NormVersion norm = asRead(*version, contract, indicator, period);
    norm.value = fullLimit(norm);
    if (!norm.path || !norm.value || !(asksForMore(norm.comparator) || asksForLess(norm.comparator)))
        return norm;
    const auto progress = progressOf(*norm.path, period, contract.contract);
    if (!progress || progress->months >= progress->of)
        return norm;
    const PathReading reading = pathReading(contract, period);
    if (!reading.atEnd)
        norm.value = pathLimit(*norm.value, *progress, norm, indicator.unit, reading);
    if (!progress->ended)
        norm.bands = pathBands(norm, *norm.value, reading);
    return norm;
}

std::vector<Reason> limitReasons(const ContractDefinition &contract, const Indicator &indicator, const Period &period)
{
    std::vector<Reason> reasons;
    const NormVersion *version = normInForce(contract, indicator.id, period);
    const auto norm = normFor(contract, indicator, period);
    if (!version || !norm || !norm->value)
        return reasons;
    const auto full = fullLimit(*version);
    if (version->offered && version->value != full)
        reasons.push_back({ ReasonCode::OfferCounts,
                            { Amount { *version->offered, indicator.unit },
                              Amount { version->value.value_or(*version->offered), indicator.unit } } });
    const auto progress = norm->path ? progressOf(*norm->path, period, contract.contract) : std::nullopt;
    if (progress && !progress->ended && pathReading(contract, period).atEnd)
        reasons.push_back({ ReasonCode::HoldsAtEnd, { progress->end } });
    if (version->path && full != norm->value)
        reasons.push_back(
            { ReasonCode::OnPath, { Amount { *norm->value, indicator.unit }, Amount { *full, indicator.unit } } });
    return reasons;
}
