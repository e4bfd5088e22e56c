// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MissingValues.h"

#include "Evaluate.h"
#include "Judgements.h"
#include "PeriodMath.h"

#include <algorithm>
#include <set>

namespace {

/// The periods of a part inside the view that are over and should have a value.
std::vector<Period> expectedPeriods(const ContractStanding &standing, const Indicator &indicator)
{
    const ContractDefinition &contract = standing.definition;
    std::vector<Period> periods = periodsEndingIn(standing.view, indicator.measured, contract.contract);
    std::erase_if(periods, [&](const Period &period) {
        const Period judged = outerPeriod(period, indicator.judged, contract.contract);
        const OutcomeAsOf expected = asOf(missingOutcome(contract, indicator, judged, {}), contract, standing.today);
        return !isInTerm(period, contract.contract) || !isClosed(period, standing.today, contract.contract)
            || (expected.firstExpected && !expected.expected);
    });
    return periods;
}

void addMissing(MissingValues &missing, const Period &period)
{
    if (missing.count++ == 0 || (period.kind == missing.first.kind && period < missing.first))
        missing.first = period;
}

void addMissing(MissingValues &missing, const Portfolio &portfolio, const ContractStanding &standing, const PartStanding &part)
{
    const Indicator &indicator = part.indicator;
    if (indicator.input == InputKind::Derived)
        return; // follows from what the deelnemers hand in
    if (indicator.input == InputKind::Survey || indicator.measured == PeriodKind::Once) {
        if (asOf(part.outcome, standing.definition, standing.today).late)
            addMissing(missing, part.outcome.cell.period);
        return;
    }
    const std::vector<Period> periods = expectedPeriods(standing, indicator);
    if (periods.empty())
        return;
    std::set<Cell> present;
    for (const Measurement &measurement : portfolio.measurements(indicator.id, periods.front(), periods.back()))
        present.insert(measurement.cell);
    for (const Period &period : periods) {
        for (const PartyId party : partiesOf(standing.definition, indicator, period)) {
            if (!present.contains({ indicator.id, period, party }))
                addMissing(missing, period);
        }
    }
}

} // namespace

std::vector<MissingValues> missingValuesOf(const Portfolio &portfolio, const ContractStanding &standing)
{
    std::vector<MissingValues> found;
    for (const KpiStanding &kpi : standing.kpis) {
        MissingValues missing;
        missing.kpi = kpi.kpi.id;
        for (const PartStanding &part : kpi.parts)
            addMissing(missing, portfolio, standing, part);
        if (missing.count > 0)
            found.push_back(missing);
    }
    return found;
}
