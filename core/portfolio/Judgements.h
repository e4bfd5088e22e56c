// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Evidence.h"
#include "Outcome.h"

#include <optional>
#include <set>
#include <vector>

/// Runs evaluation on what is stored: the one place where values become verdicts, for storing and for showing alike.
class Judgements
{
public:
    explicit Judgements(Evidence &evidence) : m_evidence(evidence) { }

    /// The outcome of a cell; none when nothing is stored that it could rest on.
    [[nodiscard]] std::optional<Outcome> outcome(const Indicator &indicator, const Period &judged, PartyId party);
    /// Every outcome of @p indicator in @p judged that rests on something, by party.
    [[nodiscard]] std::vector<Outcome> outcomes(const Indicator &indicator, const Period &judged);
    /// Every judged period of @p indicator that has an outcome.
    [[nodiscard]] std::set<Period> judgedPeriods(const Indicator &indicator);
    /// The verdict on @p kpi; none when no part of it has an outcome in @p period.
    [[nodiscard]] std::optional<KpiOutcome> kpiOutcome(const Kpi &kpi, const Period &period);
    /// Every period of @p kpi that has a verdict.
    [[nodiscard]] std::set<Period> kpiPeriods(const Kpi &kpi);
    /// Reads what outcomes() needs for the judged periods first…last in one go.
    void readAhead(const Indicator &indicator, const Period &first, const Period &last);

private:
    [[nodiscard]] std::vector<Measurement> cumulated(const Indicator &indicator, const Period &judged, PartyId party);
    [[nodiscard]] std::optional<Outcome> shareOfParties(const Indicator &indicator, const Period &judged);
    [[nodiscard]] std::optional<Outcome> survey(const Indicator &indicator, const Period &judged);
    [[nodiscard]] std::vector<Outcome> partIn(const Indicator &indicator, const Period &period, bool &known);

    Evidence &m_evidence;
};

/// The outcome is the verdict of one measurement, kept beside it; else it has a row of its own.
[[nodiscard]] bool isJudgedByItself(const Indicator &indicator);
/// The kind of period in which @p kpi has stored verdicts: the longest of its counting parts' judged periods, one-off
/// parts left out unless it has no other. None when no part counts.
[[nodiscard]] std::optional<PeriodKind> judgedKind(const ContractDefinition &contract, const Kpi &kpi);
/// The deelnemers that take part on some day of @p period, in order.
[[nodiscard]] std::vector<const Party *> participantsIn(const ContractDefinition &contract, const Period &period);
/// The parties that @p indicator has cells for in @p period: the deelnemers, or the contract as a whole.
[[nodiscard]] std::vector<PartyId> partiesOf(const ContractDefinition &contract, const Indicator &indicator,
                                             const Period &period);
/// What a cell is while nothing is stored for it, with the reason.
[[nodiscard]] Outcome missingOutcome(const ContractDefinition &contract, const Indicator &indicator, const Period &judged,
                                     PartyId party);
