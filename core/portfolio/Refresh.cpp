// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Refresh.h"

StoredOutcome storedForm(const Outcome &outcome)
{
    return { outcome.cell,        outcome.verdict, outcome.label, outcome.value, outcome.numerator,
             outcome.denominator, outcome.norm,    outcome.n,     outcome.final };
}

Reach reachOfAll(const ContractDefinition &contract)
{
    TouchedContract touched;
    touched.everything = true;
    return reachOf(touched, contract);
}

Status Refresh::write(const Reach &reach)
{
    readAhead(reach);
    for (const IndicatorId id : reach.indicators) {
        if (auto status = writeIndicator(id); !status)
            return status;
    }
    if (auto status = writeCells(reach); !status)
        return status;
    for (const KpiId id : reach.kpis) {
        if (auto status = writeKpi(id); !status)
            return status;
    }
    for (const auto &[id, period] : reach.kpiPeriods) {
        const Kpi *kpi = m_evidence.contract().kpi(id);
        if (auto status = kpi ? writeKpiOutcome(*kpi, period) : done(); !status)
            return status;
    }
    if (m_evidence.fault())
        return *m_evidence.fault();
    return done();
}

Status Refresh::writeCells(const Reach &reach)
{
    for (const Cell &cell : reach.cells) {
        const Indicator *indicator = m_evidence.contract().indicator(cell.indicator);
        if (auto status = indicator ? writeCell(*indicator, cell) : done(); !status)
            return status;
    }
    return done();
}

/// An import touches many periods of a part: those are read at once instead of one by one.
void Refresh::readAhead(const Reach &reach)
{
    for (auto cell = reach.cells.begin(); cell != reach.cells.end();) {
        const IndicatorId id = cell->indicator;
        const Period first = cell->period;
        Period last = first;
        for (; cell != reach.cells.end() && cell->indicator == id; ++cell)
            last = cell->period;
        const Indicator *indicator = m_evidence.contract().indicator(id);
        if (indicator && first != last)
            m_judgements.readAhead(*indicator, first, last);
    }
}

Status Refresh::writeIndicator(IndicatorId id)
{
    if (auto status = m_writer.clearOutcomes(id); !status)
        return status;
    const Indicator *indicator = m_evidence.contract().indicator(id);
    if (!indicator)
        return done();
    for (const Period &period : m_judgements.judgedPeriods(*indicator)) {
        for (const Outcome &outcome : m_judgements.outcomes(*indicator, period)) {
            if (auto status = writeOutcome(*indicator, outcome); !status)
                return status;
        }
    }
    return done();
}

Status Refresh::writeKpi(KpiId id)
{
    if (auto status = m_writer.clearKpiOutcomes(id); !status)
        return status;
    const Kpi *kpi = m_evidence.contract().kpi(id);
    if (!kpi)
        return done();
    for (const Period &period : m_judgements.kpiPeriods(*kpi)) {
        if (auto status = writeKpiOutcome(*kpi, period); !status)
            return status;
    }
    return done();
}

Status Refresh::writeCell(const Indicator &indicator, const Cell &cell)
{
    if (const auto outcome = m_judgements.outcome(indicator, cell.period, cell.party))
        return writeOutcome(indicator, *outcome);
    return isJudgedByItself(indicator) ? done() : m_writer.removeOutcome(cell);
}

Status Refresh::writeOutcome(const Indicator &indicator, const Outcome &outcome)
{
    return isJudgedByItself(indicator) ? m_writer.setVerdict(outcome.cell, outcome.verdict)
                                       : m_writer.put(storedForm(outcome));
}

Status Refresh::writeKpiOutcome(const Kpi &kpi, const Period &period)
{
    const auto outcome = m_judgements.kpiOutcome(kpi, period);
    if (!outcome)
        return m_writer.removeKpiOutcome(kpi.id, period);
    return m_writer.put(StoredKpiOutcome { kpi.id, period, outcome->verdict, outcome->label, outcome->decidedBy });
}
