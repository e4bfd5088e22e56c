// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Standings.h"

#include "Duties.h"
#include "Evaluate.h"
#include "Evidence.h"
#include "PartStandings.h"
#include "PeriodMath.h"

#include <algorithm>

namespace {

constexpr int dutyMonths = 3; // how far ahead the agenda looks

int leadingPart(const KpiStanding &kpi)
{
    for (std::size_t i = 0; i < kpi.parts.size(); ++i) {
        if (kpi.parts[i].indicator.id == kpi.outcome.decidedBy.indicator)
            return static_cast<int>(i);
    }
    const auto counting = std::find_if(kpi.parts.begin(), kpi.parts.end(),
                                       [](const PartStanding &part) { return part.indicator.countsForKpi; });
    return counting == kpi.parts.end() ? 0 : static_cast<int>(counting - kpi.parts.begin());
}

std::vector<Outcome> countingOutcomes(const KpiStanding &kpi)
{
    std::vector<Outcome> outcomes;
    for (const PartStanding &part : kpi.parts) {
        if (!part.indicator.countsForKpi)
            continue;
        if (part.indicator.perParty)
            outcomes.insert(outcomes.end(), part.perParty.begin(), part.perParty.end());
        else
            outcomes.push_back(part.outcome);
    }
    return outcomes;
}

std::optional<SurveyRoundId> roundOf(const Portfolio &portfolio, const KpiStanding &kpi, const Contract &contract)
{
    std::optional<SurveyRoundId> result;
    for (const PartStanding &part : kpi.parts) {
        if (part.indicator.input != InputKind::Survey)
            continue;
        for (const SurveyRound &round : portfolio.surveyRounds(contract.id)) {
            if (round.givesVerdict() && round.kpi == kpi.kpi.id && roundPeriod(round, part.indicator.judged, contract) == part.outcome.cell.period)
                result = round.id;
        }
    }
    return result;
}

/// The first day on which a verdict is expected, while none is.
std::optional<QDate> firstExpected(const KpiStanding &kpi, const ContractDefinition &contract, const QDate &today)
{
    std::optional<QDate> result;
    for (const PartStanding &part : kpi.parts) {
        if (!part.indicator.countsForKpi || part.outcome.verdict != Verdict::Missing)
            continue;
        const OutcomeAsOf now = asOf(part.outcome, contract, today);
        if (now.expected)
            return std::nullopt;
        if (now.firstExpected && *now.firstExpected > today && (!result || *now.firstExpected < *result))
            result = now.firstExpected;
    }
    return result;
}

bool isOverdue(const KpiStanding &kpi, const ContractDefinition &contract, const QDate &today)
{
    return std::any_of(kpi.parts.begin(), kpi.parts.end(), [&](const PartStanding &part) {
        return part.indicator.countsForKpi && asOf(part.outcome, contract, today).late;
    });
}

bool forecastCrosses(const KpiStanding &kpi)
{
    return kpi.outcome.verdict == Verdict::Met
        && std::any_of(kpi.parts.begin(), kpi.parts.end(), [](const PartStanding &part) {
               return part.indicator.countsForKpi && part.forecast && part.forecast->verdict != Verdict::Met;
           });
}

void count(VerdictCounts &counts, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met: ++counts.met; return;
    case Verdict::Attention: ++counts.attention; return;
    case Verdict::Breach: ++counts.breach; return;
    default: ++counts.noVerdict; return;
    }
}

KpiStanding standingOf(const Portfolio &portfolio, const ContractStanding &standing, const PartStandings &parts, const Kpi &kpi)
{
    const ContractDefinition &contract = standing.definition;
    KpiStanding result;
    result.kpi = kpi;
    for (const Indicator *part : contract.indicatorsOf(kpi.id))
        result.parts.push_back(parts.of(*part));
    result.outcome = combineParts(contract, kpi, standing.view, countingOutcomes(result));
    result.leading = leadingPart(result);
    result.forecastCrosses = forecastCrosses(result);
    result.once = !result.parts.empty() && std::all_of(result.parts.begin(), result.parts.end(), [](const PartStanding &part) {
        return part.indicator.judged == PeriodKind::Once;
    });
    if (result.outcome.verdict == Verdict::Missing)
        result.firstExpected = firstExpected(result, contract, standing.today);
    result.overdue = isOverdue(result, contract, standing.today);
    result.surveyRound = roundOf(portfolio, result, contract.contract);
    return result;
}

} // namespace

ContractStanding contractStanding(const Portfolio &portfolio, ContractId contract, const Period &view, const QDate &today)
{
    ContractStanding standing;
    standing.view = view;
    standing.today = today;
    const auto definition = portfolio.definition(contract);
    if (!definition)
        return standing;
    standing.definition = *definition;
    const PartStandings parts(portfolio, standing.definition, view, today);
    std::vector<KpiOutcome> outcomes;
    for (const Kpi &kpi : standing.definition.kpis) {
        if (standing.definition.indicatorsOf(kpi.id).empty())
            continue;
        standing.kpis.push_back(standingOf(portfolio, standing, parts, kpi));
        outcomes.push_back(standing.kpis.back().outcome);
        count(standing.counts, outcomes.back().verdict);
    }
    standing.overall = overallOf(outcomes);
    return standing;
}

std::optional<KpiStanding> kpiStanding(const Portfolio &portfolio, ContractId contract, KpiId kpi, const Period &view,
                                       const QDate &today)
{
    const auto definition = portfolio.definition(contract);
    const Kpi *row = definition ? definition->kpi(kpi) : nullptr;
    if (!row)
        return std::nullopt;
    if (definition->indicatorsOf(kpi).empty()) {
        KpiStanding bare;
        bare.kpi = *row;
        return bare;
    }
    ContractStanding standing;
    standing.view = view;
    standing.today = today;
    standing.definition = *definition;
    return standingOf(portfolio, standing, PartStandings(portfolio, standing.definition, view, today), *row);
}

std::vector<Duty> dutiesOf(const ContractStanding &standing)
{
    return dutiesOf(standing.definition, standing.kpis, standing.today, standing.today.addMonths(dutyMonths));
}

PeriodKind usualViewKind(const ContractDefinition &contract)
{
    bool quarterly = contract.indicators.empty();
    for (const Indicator &indicator : contract.indicators) {
        if (!indicator.countsForKpi)
            continue;
        if (indicator.judged == PeriodKind::Month || indicator.judged == PeriodKind::Week)
            return PeriodKind::Month;
        quarterly = quarterly || indicator.judged == PeriodKind::Quarter;
    }
    return quarterly ? PeriodKind::Quarter : PeriodKind::Year;
}

Period defaultView(const Portfolio &portfolio, ContractId contract, PeriodKind kind, const QDate &today)
{
    std::optional<Period> found;
    Period closed = lastClosed(kind, today, {});
    for (const Contract &row : portfolio.contracts()) {
        if (contract.isValid() && row.id != contract)
            continue;
        closed = lastClosed(kind, today, row);
        // A contract that begins later is looked at from its first period on.
        if (contract.isValid() && daysOf(closed, row).last < row.start)
            closed = periodHolding(row.start, kind, row);
        for (const Period &period : portfolio.periodsWithData(row.id)) {
            const Period holding = outerPeriod(period, kind, row);
            // What is measured more rarely than the view does not say which view has data.
            const bool isFine = period.kind == kind || daysOf(period, row).first >= daysOf(holding, row).first;
            if (isFine && period.kind != PeriodKind::Once && holding <= closed && (!found || holding > *found))
                found = holding;
        }
    }
    return found.value_or(closed);
}
