// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cumulating.h"

#include "Readings.h"

#include <algorithm>

namespace {

/// The run of days that values add up in, as the period that holds the last day of @p judged; none: since the start.
std::optional<PeriodKind> runKind(Accumulation accumulation)
{
    switch (accumulation) {
    case Accumulation::CalendarYear: return PeriodKind::Year;
    case Accumulation::ContractYear: return PeriodKind::ContractYear;
    case Accumulation::None:
    case Accumulation::Start: break;
    }
    return std::nullopt;
}

} // namespace

DateRange cumulatedDays(const Indicator &indicator, const Period &judged, const ContractDefinition &contract)
{
    DateRange days = daysOf(judged, contract.contract);
    const Accumulation accumulation = accumulationFor(contract, indicator, judged);
    if (accumulation == Accumulation::None || judged.kind == PeriodKind::Once)
        return days;
    QDate first = contract.contract.start;
    if (const auto kind = runKind(accumulation))
        first = std::max(first, daysOf(periodHolding(days.last, *kind, contract.contract), contract.contract).first);
    days.first = std::min(first, days.first);
    return days;
}

std::vector<Period> periodsReachedFrom(const Indicator &indicator, const Period &judged, const Period &last,
                                       const ContractDefinition &contract)
{
    std::vector<Period> reached { judged };
    if (indicator.accumulates == Accumulation::None || judged.kind == PeriodKind::Once)
        return reached;
    const QDate day = daysOf(judged, contract.contract).last;
    for (Period next = judged.plus(1); next <= last; next = next.plus(1)) {
        if (cumulatedDays(indicator, next, contract).first > day)
            break;
        reached.push_back(next);
    }
    return reached;
}
