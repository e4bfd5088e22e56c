// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CellValues.h"

#include "Cumulating.h"
#include "Judging.h"
#include "PeriodMath.h"
#include "Readings.h"
#include "References.h"

#include <algorithm>

namespace {

bool takesPart(const Party *party, const DateRange &days)
{
    return !party || ((!party->from.isValid() || party->from <= days.last) && (!party->until.isValid() || party->until >= days.first));
}

std::vector<Period> expectedPeriods(const ContractDefinition &contract, const Indicator &indicator, const Period &period,
                                    PartyId party, std::span<const Measurement> measurements)
{
    // One value for the whole of it stands for its parts too.
    const bool isWhole = measurements.size() == 1 && measurements.front().cell.period == period;
    const bool accumulates = indicator.accumulates != Accumulation::None;
    if (!accumulates && (isWhole || period.kind == indicator.measured))
        return { period };
    const DateRange days = cumulatedDays(indicator, period, contract);
    std::vector<Period> periods = accumulates ? periodsFrom(days.first, days.last, indicator.measured, contract.contract)
                                              : periodsEndingIn(period, indicator.measured, contract.contract);
    const Party *who = contract.party(party);
    std::erase_if(periods, [&](const Period &one) {
        return !isInTerm(one, contract.contract) || !takesPart(who, daysOf(one, contract.contract));
    });
    return periods;
}

bool isCountingNothing(const Measurement &measurement)
{
    return holdsNumber(measurement) && !measurement.value && measurement.denominator->isZero();
}

/// A value against its reference; without one there is nothing to judge it by.
void addValue(CellValues &cell, const CellValue &value, const ContractDefinition &contract, const Indicator &indicator,
              const Measurement &measurement)
{
    const Period &period = measurement.cell.period;
    const auto reference = indicator.referenceUse == ReferenceUse::None ? std::nullopt : referenceFor(contract, indicator, period);
    if (auto judged = againstReference(value, indicator, reference)) {
        cell.values.push_back(std::move(*judged));
        if (reference && !value.hasCounts())
            cell.reference = reference->row;
    } else {
        cell.withoutReference.push_back(period);
    }
    if (isFromOtherSource(measurement, indicator))
        cell.otherSources += measurement.source.isEmpty() ? indicator.source : measurement.source;
}

void add(CellValues &cell, const ContractDefinition &contract, const Indicator &indicator, const Measurement &measurement)
{
    if (measurement.state == MeasurementState::NotApplicable) {
        ++cell.notApplicable;
        return;
    }
    if (isCountingNothing(measurement))
        ++cell.empty;
    else if (auto value = cellValueOf(measurement, indicator.unit))
        addValue(cell, *value, contract, indicator, measurement);
    else if (measurement.state == MeasurementState::NoData)
        ++cell.noData;
    if (holdsNumber(measurement)) {
        cell.provisional = cell.provisional || measurement.state == MeasurementState::Provisional
            || measurement.state == MeasurementState::Disputed;
    }
}

} // namespace

bool holdsNumber(const Measurement &measurement)
{
    return measurement.hasNumber() && measurement.state != MeasurementState::NotApplicable
        && measurement.state != MeasurementState::NoData;
}

std::optional<CellValue> cellValueOf(const Measurement &measurement, Unit unit)
{
    if (!holdsNumber(measurement))
        return std::nullopt;
    if (!measurement.numerator || !measurement.denominator)
        return CellValue { Ratio(*measurement.value), {}, {} };
    if (measurement.denominator->isZero())
        return measurement.value ? std::optional(CellValue { Ratio(*measurement.value), {}, {} }) : std::nullopt;
    const Ratio share = Ratio::of(*measurement.numerator, *measurement.denominator);
    return CellValue { Ratio(scaleOf(unit)) * share, Ratio(*measurement.numerator), Ratio(*measurement.denominator) };
}

CellValues cellValues(const ContractDefinition &contract, const Indicator &indicator, const Period &period, PartyId party,
                      std::span<const Measurement> measurements)
{
    CellValues cell;
    const bool inWorkingDays = indicator.unit == Unit::DayOfMonth && readingFor(contract, u"report.days", period) == u"working";
    for (const Measurement &measurement : measurements) {
        const std::size_t before = cell.values.size();
        add(cell, contract, indicator, measurement);
        if (!inWorkingDays || cell.values.size() == before)
            continue;
        CellValue &value = cell.values.back();
        value.asEntered = value.value;
        value.value = workingDayOf(value.value, contract.contract, measurement.cell.period);
    }
    const std::vector<Period> expected = expectedPeriods(contract, indicator, period, party, measurements);
    for (const Period &one : expected) {
        const auto found = std::find_if(measurements.begin(), measurements.end(),
                                        [&one](const Measurement &measurement) { return measurement.cell.period == one; });
        const bool isJudgeable = std::find(cell.withoutReference.begin(), cell.withoutReference.end(), one) == cell.withoutReference.end();
        const bool isThere = found != measurements.end()
            && ((holdsNumber(*found) && isJudgeable) || found->state == MeasurementState::NotApplicable);
        cell.withoutValue += isThere ? 0 : 1;
        cell.lastIsThere = isThere;
    }
    return cell;
}
