// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Reach.h"

#include "Cumulating.h"
#include "Evidence.h"
#include "Judgements.h"
#include "PeriodMath.h"

namespace {

/// Gathers what follows from each touched row, for one contract.
class Gatherer
{
public:
    explicit Gatherer(const ContractDefinition &contract) : m_contract(contract) { }

    void everything()
    {
        for (const Indicator &indicator : m_contract.indicators)
            m_reach.indicators.insert(indicator.id);
        for (const Kpi &kpi : m_contract.kpis)
            m_reach.kpis.insert(kpi.id);
    }
    void measured(const Cell &cell)
    {
        const Indicator *indicator = m_contract.indicator(cell.indicator);
        if (!indicator)
            return;
        const Period &period = cell.period;
        const PartyId party = indicator->input == InputKind::Derived ? PartyId {} : cell.party;
        const Period judged = outerPeriod(period, indicator->judged, m_contract.contract);
        if (indicator->accumulates == Accumulation::None)
            judgedCell(*indicator, judged, party);
        else
            runFrom(*indicator, judged, party);
        for (const Indicator &derived : m_contract.indicators) {
            if (derived.input == InputKind::Derived && derived.derivedFrom == indicator->id)
                judgedCell(derived, outerPeriod(period, derived.judged, m_contract.contract), {});
        }
    }
    void round(const SurveyRound &round)
    {
        for (const Indicator *part : m_contract.indicatorsOf(round.kpi)) {
            if (part->input == InputKind::Survey)
                judgedCell(*part, roundPeriod(round, part->judged, m_contract.contract), {});
        }
    }
    void wholeIndicator(IndicatorId id)
    {
        m_reach.indicators.insert(id);
        if (const Indicator *indicator = m_contract.indicator(id))
            m_reach.kpis.insert(indicator->kpi);
        for (const Indicator &derived : m_contract.indicators) {
            if (derived.input == InputKind::Derived && derived.derivedFrom == id && !m_reach.indicators.contains(derived.id))
                wholeIndicator(derived.id);
        }
    }
    void parties()
    {
        for (const Indicator &indicator : m_contract.indicators) {
            if (indicator.perParty || indicator.input == InputKind::Derived)
                wholeIndicator(indicator.id);
        }
    }
    void wholeKpi(KpiId id) { m_reach.kpis.insert(id); }

    Reach take()
    {
        std::erase_if(m_reach.cells, [this](const Cell &cell) { return m_reach.indicators.contains(cell.indicator); });
        std::erase_if(m_reach.kpiPeriods, [this](const auto &row) { return m_reach.kpis.contains(row.first); });
        return std::move(m_reach);
    }

private:
    /// What adds up reaches every later verdict of its run; one that goes on for years is judged anew as a whole.
    void runFrom(const Indicator &indicator, const Period &judged, PartyId party)
    {
        if (indicator.accumulates == Accumulation::Start) {
            wholeIndicator(indicator.id);
            return;
        }
        constexpr int mostInAYear = 54; // weeks
        for (const Period &period : periodsReachedFrom(indicator, judged, judged.plus(mostInAYear), m_contract))
            judgedCell(indicator, period, party);
    }
    void judgedCell(const Indicator &indicator, const Period &judged, PartyId party)
    {
        m_reach.cells.insert({ indicator.id, judged, party });
        const Kpi *kpi = m_contract.kpi(indicator.kpi);
        if (!kpi || !indicator.countsForKpi)
            return;
        const auto kind = judgedKind(m_contract, *kpi);
        if (judged.kind == PeriodKind::Once && kind != PeriodKind::Once)
            m_reach.kpis.insert(kpi->id); // a one-off result stands beside every year
        else
            m_reach.kpiPeriods.insert({ kpi->id, outerPeriod(judged, *kind, m_contract.contract) });
    }

    const ContractDefinition &m_contract;
    Reach m_reach;
};

} // namespace

Reach reachOf(const TouchedContract &touched, const ContractDefinition &contract)
{
    Gatherer gatherer(contract);
    if (touched.everything)
        gatherer.everything();
    for (const IndicatorId indicator : touched.indicators)
        gatherer.wholeIndicator(indicator);
    if (touched.parties)
        gatherer.parties();
    for (const KpiId kpi : touched.kpis)
        gatherer.wholeKpi(kpi);
    for (const Cell &cell : touched.measured)
        gatherer.measured(cell);
    for (const SurveyRound &round : touched.rounds)
        gatherer.round(round);
    return gatherer.take();
}
