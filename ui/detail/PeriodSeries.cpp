// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeriodSeries.h"

#include "PeriodMath.h"

#include <algorithm>
#include <map>

namespace {

constexpr int mostPeriods = 600;

/// The judged period that a measured one belongs to.
Period judgedPeriod(const Period &measured, const Indicator &indicator, const Contract &contract)
{
    if (indicator.judged == PeriodKind::Once || indicator.judged == measured.kind)
        return indicator.judged == PeriodKind::Once ? Period::once() : measured;
    return periodHolding(daysOf(measured, contract).last, indicator.judged, contract);
}

struct Stretch
{
    Period first;
    Period last;
};

/// From the start of the contract, or the first value when that is earlier, up to the last closed period or the last value.
Stretch stretchOf(const std::map<Period, std::vector<Measurement>> &measured, const Indicator &indicator, const Contract &contract,
                  const QDate &today)
{
    if (indicator.judged == PeriodKind::Once)
        return { Period::once(), Period::once() };
    // A survey, and a share of parties, rest on other rows than measurements: they may exist in the running period.
    const bool restsElsewhere = indicator.input == InputKind::Survey || indicator.input == InputKind::Derived;
    Stretch stretch;
    stretch.last = restsElsewhere ? periodHolding(today, indicator.judged, contract) : lastClosed(indicator.judged, today, contract);
    if (!measured.empty())
        stretch.last = std::max(stretch.last, measured.rbegin()->first);
    stretch.first = contract.start.isValid() ? periodHolding(contract.start, indicator.judged, contract) : stretch.last;
    if (!measured.empty())
        stretch.first = std::min(stretch.first, measured.begin()->first);
    stretch.first = std::max(stretch.first, stretch.last.plus(1 - mostPeriods));
    return stretch;
}

PeriodRow rowOf(const ContractDefinition &contract, const Indicator &indicator, const Period &period, PartyId party)
{
    PeriodRow row;
    row.outcome.cell = { indicator.id, period, party };
    row.outcome.unit = indicator.unit;
    row.norm = normFor(contract, indicator, period);
    return row;
}

} // namespace

std::vector<PeriodRow> PeriodSeries::of(const Portfolio &portfolio, const ContractDefinition &contract, const Indicator &indicator,
                                        PartyId party, const QDate &today)
{
    std::map<Period, std::vector<Measurement>> measured;
    for (Measurement &one : portfolio.measurements(indicator.id)) {
        if (one.cell.party == party)
            measured[judgedPeriod(one.cell.period, indicator, contract.contract)].push_back(std::move(one));
    }
    std::map<Period, std::vector<SupplierFigure>> claimed;
    for (SupplierFigure &one : portfolio.rowsOf<SupplierFigure>(contract.contract.id)) {
        if (one.indicator == indicator.id && one.party == party)
            claimed[judgedPeriod(one.period, indicator, contract.contract)].push_back(std::move(one));
    }
    const auto [first, last] = stretchOf(measured, indicator, contract.contract, today);
    std::map<Period, Outcome> known;
    for (Outcome &outcome : portfolio.outcomes(indicator.id, first, last)) {
        if (outcome.cell.party == party)
            known[outcome.cell.period] = std::move(outcome);
    }
    std::vector<PeriodRow> rows;
    for (Period period = first; period <= last; period = period.plus(1)) {
        const auto outcome = known.find(period);
        const auto values = measured.find(period);
        if (outcome == known.end() && values == measured.end() && !claimed.contains(period) && rows.empty())
            continue; // before the first measurement
        PeriodRow row = rowOf(contract, indicator, period, party);
        if (outcome != known.end())
            row.outcome = std::move(outcome->second);
        if (values != measured.end())
            row.measured = std::move(values->second);
        if (const auto said = claimed.find(period); said != claimed.end())
            row.claimed = std::move(said->second);
        row.late = asOf(row.outcome, contract, today).late;
        rows.push_back(std::move(row));
        if (period.kind == PeriodKind::Once)
            break;
    }
    // A running period without anything says nothing yet.
    while (!rows.empty() && rows.back().outcome.because.empty() && rows.back().measured.empty()
           && !isClosed(rows.back().period(), today, contract.contract))
        rows.pop_back();
    return rows;
}

std::vector<TrendPoint> PeriodSeries::trendOf(const std::vector<PeriodRow> &rows)
{
    std::vector<TrendPoint> trend;
    for (const PeriodRow &row : rows) {
        TrendPoint point { row.period(), row.outcome.value, std::nullopt, row.outcome.verdict, row.outcome.final };
        if (row.norm && row.norm->value)
            point.norm = Ratio(*row.norm->value);
        trend.push_back(point);
    }
    return trend;
}
