// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Judgements.h"
#include "Reach.h"
#include "StoredOutcome.h"

/// Writes the outcomes that a change reaches, in the change's own transaction.
class Refresh
{
public:
    Refresh(Evidence &evidence, OutcomeWriter &writer) : m_evidence(evidence), m_judgements(evidence), m_writer(writer) { }

    [[nodiscard]] Status write(const Reach &reach);

private:
    [[nodiscard]] Status writeCells(const Reach &reach);
    [[nodiscard]] Status writeIndicator(IndicatorId id);
    [[nodiscard]] Status writeKpi(KpiId id);
    [[nodiscard]] Status writeCell(const Indicator &indicator, const Cell &cell);
    [[nodiscard]] Status writeOutcome(const Indicator &indicator, const Outcome &outcome);
    [[nodiscard]] Status writeKpiOutcome(const Kpi &kpi, const Period &period);
    void readAhead(const Reach &reach);

    Evidence &m_evidence;
    Judgements m_judgements;
    OutcomeWriter &m_writer;
};

/// Everything of a contract, as after a change of its dates.
[[nodiscard]] Reach reachOfAll(const ContractDefinition &contract);
/// The file's form of an outcome and back; what is not stored is left empty.
[[nodiscard]] StoredOutcome storedForm(const Outcome &outcome);
