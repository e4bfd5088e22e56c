// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Judgements.h"

#include "Cumulating.h"
#include "Evaluate.h"
#include "PeriodMath.h"

#include <algorithm>
#include <array>

namespace {

/// From short to long; a contract year is as long as a year.
int lengthOf(PeriodKind kind)
{
    static constexpr std::array order { PeriodKind::Once,     PeriodKind::Week, PeriodKind::Month,       PeriodKind::Quarter,
                                        PeriodKind::HalfYear, PeriodKind::Year, PeriodKind::ContractYear };
    return static_cast<int>(std::find(order.begin(), order.end(), kind) - order.begin());
}

const std::vector<Measurement> &of(const Evidence::Values &values, PartyId party)
{
    static const std::vector<Measurement> none;
    const auto found = values.find(party);
    return found == values.end() ? none : found->second;
}

} // namespace

bool isJudgedByItself(const Indicator &indicator)
{
    return indicator.input != InputKind::Derived && indicator.input != InputKind::Survey
        && indicator.measured == indicator.judged && indicator.accumulates == Accumulation::None;
}

std::optional<PeriodKind> judgedKind(const ContractDefinition &contract, const Kpi &kpi)
{
    std::optional<PeriodKind> result;
    for (const Indicator *part : contract.indicatorsOf(kpi.id)) {
        if (part->countsForKpi && (!result || lengthOf(part->judged) > lengthOf(*result)))
            result = part->judged;
    }
    return result;
}

std::vector<const Party *> participantsIn(const ContractDefinition &contract, const Period &period)
{
    const DateRange days = daysOf(period, contract.contract);
    std::vector<const Party *> result = contract.participants();
    std::erase_if(result, [&days](const Party *party) {
        return (party->from.isValid() && party->from > days.last) || (party->until.isValid() && party->until < days.first);
    });
    return result;
}

std::vector<PartyId> partiesOf(const ContractDefinition &contract, const Indicator &indicator, const Period &period)
{
    if (!indicator.perParty)
        return { PartyId {} };
    std::vector<PartyId> result;
    for (const Party *party : participantsIn(contract, period))
        result.push_back(party->id);
    return result;
}

Outcome missingOutcome(const ContractDefinition &contract, const Indicator &indicator, const Period &judged, PartyId party)
{
    if (indicator.input == InputKind::Survey)
        return evaluateSurvey(contract, indicator, judged, nullptr, nullptr);
    return evaluateCell(contract, indicator, judged, party, {});
}

std::optional<Outcome> Judgements::outcome(const Indicator &indicator, const Period &judged, PartyId party)
{
    if (indicator.input == InputKind::Survey)
        return party.isValid() ? std::nullopt : survey(indicator, judged);
    if (indicator.input == InputKind::Derived)
        return party.isValid() ? std::nullopt : shareOfParties(indicator, judged);
    const std::vector<Measurement> &values = of(m_evidence.values(indicator, judged), party);
    if (values.empty())
        return std::nullopt;
    if (indicator.accumulates == Accumulation::None)
        return evaluateCell(m_evidence.contract(), indicator, judged, party, values);
    return evaluateCell(m_evidence.contract(), indicator, judged, party, cumulated(indicator, judged, party));
}

/// The values of the whole run that @p judged ends, in order of time.
std::vector<Measurement> Judgements::cumulated(const Indicator &indicator, const Period &judged, PartyId party)
{
    const Contract &contract = m_evidence.contract().contract;
    const DateRange days = cumulatedDays(indicator, judged, m_evidence.contract());
    std::vector<Measurement> values;
    for (const Period &period : periodsFrom(days.first, days.last, judged.kind, contract)) {
        const std::vector<Measurement> &own = of(m_evidence.values(indicator, period), party);
        values.insert(values.end(), own.begin(), own.end());
    }
    return values;
}

std::vector<Outcome> Judgements::outcomes(const Indicator &indicator, const Period &judged)
{
    std::vector<PartyId> parties;
    if (indicator.input == InputKind::Survey || indicator.input == InputKind::Derived) {
        parties.push_back({});
    } else {
        for (const auto &[party, values] : m_evidence.values(indicator, judged))
            parties.push_back(party);
    }
    std::vector<Outcome> result;
    for (const PartyId party : parties) {
        if (auto one = outcome(indicator, judged, party))
            result.push_back(std::move(*one));
    }
    return result;
}

std::optional<Outcome> Judgements::shareOfParties(const Indicator &indicator, const Period &judged)
{
    const ContractDefinition &contract = m_evidence.contract();
    const std::vector<Measurement> typed = of(m_evidence.values(indicator, judged), PartyId {});
    bool known = !typed.empty();
    std::vector<Outcome> parties;
    if (const Indicator *source = contract.indicator(indicator.derivedFrom)) {
        const Evidence::Values &values = m_evidence.values(*source, judged);
        for (const Party *party : participantsIn(contract, judged)) {
            const std::vector<Measurement> &own = of(values, party->id);
            known = known || !own.empty();
            parties.push_back(evaluateCell(contract, *source, judged, party->id, own));
        }
    }
    if (!known)
        return std::nullopt;
    return evaluateShareOfParties(contract, indicator, judged, parties, typed.empty() ? nullptr : &typed.back());
}

std::optional<Outcome> Judgements::survey(const Indicator &indicator, const Period &judged)
{
    const SurveyRound *round = m_evidence.round(indicator.kpi, judged);
    if (!round)
        return std::nullopt;
    return evaluateSurvey(m_evidence.contract(), indicator, judged, round, &m_evidence.result(*round));
}

std::set<Period> Judgements::judgedPeriods(const Indicator &indicator)
{
    if (indicator.input == InputKind::Survey) {
        std::set<Period> result;
        for (const SurveyRound &round : m_evidence.rounds()) {
            if (round.kpi == indicator.kpi)
                result.insert(roundPeriod(round, indicator.judged, m_evidence.contract().contract));
        }
        return result;
    }
    std::set<Period> result = m_evidence.periodsWithValues(indicator, indicator.judged);
    if (indicator.input == InputKind::Derived) {
        if (const Indicator *source = m_evidence.contract().indicator(indicator.derivedFrom))
            result.merge(m_evidence.periodsWithValues(*source, indicator.judged));
    }
    return result;
}

/// The outcomes with which a part counts in a kpi's @p period: of the last judged period ending in it that has any
/// (decision 15), one per party.
std::vector<Outcome> Judgements::partIn(const Indicator &indicator, const Period &period, bool &known)
{
    const ContractDefinition &contract = m_evidence.contract();
    std::vector<Period> periods { Period::once() };
    if (indicator.judged != PeriodKind::Once)
        periods = periodsEndingIn(period, indicator.judged, contract.contract);
    if (periods.empty())
        return {};
    if (periods.size() > 1)
        readAhead(indicator, periods.front(), periods.back());
    for (auto judged = periods.rbegin(); judged != periods.rend(); ++judged) {
        std::vector<Outcome> found = outcomes(indicator, *judged);
        if (found.empty())
            continue;
        // A one-off result stands beside every year, and makes none of them.
        known = known || indicator.judged != PeriodKind::Once || period.kind == PeriodKind::Once;
        for (const PartyId party : partiesOf(contract, indicator, *judged)) {
            if (std::none_of(found.begin(), found.end(), [party](const Outcome &row) { return row.cell.party == party; }))
                found.push_back(missingOutcome(contract, indicator, *judged, party));
        }
        return found;
    }
    std::vector<Outcome> missing;
    for (const PartyId party : partiesOf(contract, indicator, periods.back()))
        missing.push_back(missingOutcome(contract, indicator, periods.back(), party));
    return missing;
}

std::optional<KpiOutcome> Judgements::kpiOutcome(const Kpi &kpi, const Period &period)
{
    bool known = false;
    std::vector<Outcome> parts;
    for (const Indicator *part : m_evidence.contract().indicatorsOf(kpi.id)) {
        if (!part->countsForKpi)
            continue;
        for (Outcome &outcome : partIn(*part, period, known))
            parts.push_back(std::move(outcome));
    }
    if (!known)
        return std::nullopt;
    return combineParts(m_evidence.contract(), kpi, period, parts);
}

std::set<Period> Judgements::kpiPeriods(const Kpi &kpi)
{
    const auto kind = judgedKind(m_evidence.contract(), kpi);
    std::set<Period> result;
    for (const Indicator *part : m_evidence.contract().indicatorsOf(kpi.id)) {
        if (!kind || !part->countsForKpi || (part->judged == PeriodKind::Once && *kind != PeriodKind::Once))
            continue;
        for (const Period &judged : judgedPeriods(*part))
            result.insert(outerPeriod(judged, *kind, m_evidence.contract().contract));
    }
    return result;
}

void Judgements::readAhead(const Indicator &indicator, const Period &first, const Period &last)
{
    if (indicator.input == InputKind::Survey)
        return;
    m_evidence.readAhead(indicator, first, last);
    if (indicator.input == InputKind::Derived) {
        if (const Indicator *source = m_evidence.contract().indicator(indicator.derivedFrom))
            m_evidence.readAhead(*source, first, last);
    }
}
