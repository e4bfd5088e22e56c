// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpiTrial.h"

#include "Evaluate.h"
#include "Judgements.h"

#include <algorithm>

namespace {

qint64 highestId(const ContractDefinition &contract)
{
    qint64 highest = 0;
    for (const Kpi &kpi : contract.kpis)
        highest = std::max(highest, kpi.id.value);
    for (const Indicator &part : contract.indicators)
        highest = std::max(highest, part.id.value);
    for (const NormVersion &norm : contract.norms)
        highest = std::max(highest, norm.id.value);
    return highest;
}

} // namespace

ContractDefinition trialDefinition(const ContractDefinition &contract, KpiSheet &sheet)
{
    ContractDefinition trial = contract;
    qint64 next = highestId(contract);
    const KpiId kept = sheet.kpi.id;
    std::erase_if(trial.norms, [&](const NormVersion &norm) {
        const Indicator *part = contract.indicator(norm.indicator);
        return part && kept.isValid() && part->kpi == kept;
    });
    std::erase_if(trial.indicators, [&](const Indicator &part) { return kept.isValid() && part.kpi == kept; });
    std::erase_if(trial.kpis, [&](const Kpi &kpi) { return kept.isValid() && kpi.id == kept; });
    if (!kept.isValid())
        sheet.kpi.id = KpiId { ++next };
    sheet.kpi.contract = contract.contract.id;
    sheet.kpi.confirmed = true;
    trial.kpis.push_back(sheet.kpi);
    int order = 0;
    for (PartSheet &part : sheet.parts) {
        if (!part.indicator.id.isValid())
            part.indicator.id = IndicatorId { ++next };
        part.indicator.kpi = sheet.kpi.id;
        part.indicator.order = order++;
        part.norm.id = NormVersionId { ++next };
        part.norm.indicator = part.indicator.id;
        part.norm.number = 1;
        part.norm.validFrom = {};
        part.norm.confirmed = true;
        trial.indicators.push_back(part.indicator);
        trial.norms.push_back(part.norm);
    }
    return trial;
}

TrialOutcome tryValues(const ContractDefinition &trial, const KpiSheet &sheet, std::span<const TrialValue> values, const Period &period)
{
    TrialOutcome result;
    std::vector<Outcome> counting;
    for (std::size_t i = 0; i < sheet.parts.size(); ++i) {
        const Indicator &part = sheet.parts[i].indicator;
        const TrialValue value = i < values.size() ? values[i] : TrialValue {};
        const Period judged = part.judged == PeriodKind::Once ? Period::once() : outerPeriod(period, part.judged, trial.contract);
        Measurement measurement { { part.id, judged, {} }, value.value, value.numerator, value.denominator, {}, {}, {}, {} };
        // A value that is typed to try stands for the whole judged period, whatever is added up to it.
        Indicator alone = part;
        alone.measured = part.judged;
        alone.accumulates = Accumulation::None;
        const bool isThere = measurement.hasNumber();
        result.parts.push_back(evaluateCell(trial, alone, judged, {}, isThere ? std::span(&measurement, 1) : std::span<Measurement>()));
        if (part.countsForKpi)
            counting.push_back(result.parts.back());
    }
    result.kpi = combineParts(trial, sheet.kpi, period, counting.empty() ? result.parts : counting);
    return result;
}
