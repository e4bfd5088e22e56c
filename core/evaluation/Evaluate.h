// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"
#include "Outcome.h"
#include "SurveyResult.h"

#include <QDate>

#include <optional>
#include <span>

/// The norm version that judges @p period: the last one valid on the period's first day. Null when there is none.
[[nodiscard]] const NormVersion *normInForce(const ContractDefinition &contract, IndicatorId indicator, const Period &period);

/// The norm that judges @p period with its limit for that period: the offer where it is the stricter one, and the place
/// on its path. On a path that has not ended, what is behind it asks for attention (bands, A0-11). None when no version
/// is in force. Source: E1-22, E0-28, A0-09, A0-11, A0-13.
[[nodiscard]] std::optional<NormVersion> normFor(const ContractDefinition &contract, const Indicator &indicator,
                                                 const Period &period);
/// Why that limit is what it is; nothing for a norm that is the same in every period.
[[nodiscard]] std::vector<Reason> limitReasons(const ContractDefinition &contract, const Indicator &indicator,
                                               const Period &period);

/// Judges one value against one norm: bands if there are any, else the comparator; before anything is rounded.
/// @p outcome has cell, value and unit filled in; this adds verdict, label, norm, margin and reasons.
/// Source: requirements X-02…04, 3.1; decisions 15…17.
void judge(Outcome &outcome, const NormVersion &norm, const Contract &contract);

/// The verdict of one measurement that is a judged period of its own, and nothing else: the same as evaluateCell gives
/// for it alone, without reasons and without memory (but for numbers whose products pass 64 bits). For judging a million of
/// them; look up the norm once per period. A null norm: Undecided, as there. Source: performance G7.
[[nodiscard]] Verdict verdictOf(const Measurement &measurement, const NormVersion *norm, Unit unit, const Contract &contract);

/// The outcome of an indicator for one party (0: the contract) in @p period, from the measurements inside it.
/// @p period may be coarser than the indicator's judged period: then @p TimeAggregation puts the values together
/// (A4-14, setting "delivery.quarter": weighted, mean, every_month).
/// @pre measurements hold only this indicator and this party, in order of time, and only periods inside @p period, or
/// inside cumulatedDays() where the indicator accumulates
[[nodiscard]] Outcome evaluateCell(const ContractDefinition &contract, const Indicator &indicator, const Period &period,
                                   PartyId party, std::span<const Measurement> measurements);

/// The share of deelnemers that meet the norm of the indicator it derives from. @p parties holds one outcome of
/// evaluateCell per deelnemer that took part in @p period, Missing ones too. A value typed for the contract as a
/// whole (@p typed) counts instead, and is set beside what the parties give.
/// Source: 004 §2.2, requirements E4-53, A4-14, 3.8.
[[nodiscard]] Outcome evaluateShareOfParties(const ContractDefinition &contract, const Indicator &indicator,
                                             const Period &period, std::span<const Outcome> parties,
                                             const Measurement *typed);

/// The verdict of a survey round: none → Met, S4 and S4+ → Breach with the proposal as label, a cell that the table
/// does not cover → Undecided, a response below the minimum → not final. Null round: Missing.
[[nodiscard]] Outcome evaluateSurvey(const ContractDefinition &contract, const Indicator &indicator, const Period &period,
                                     const SurveyRound *round, const SurveyResult *result);

/// The verdict of a kpi from the outcomes of its counting parts (all of @p period or ending in it).
[[nodiscard]] KpiOutcome combineParts(const ContractDefinition &contract, const Kpi &kpi, const Period &period,
                                      std::span<const Outcome> parts);

/// All verdicts of a contract together: one breach makes a breach (E1-02).
[[nodiscard]] Verdict overallOf(std::span<const KpiOutcome> kpis);

/// How a stored outcome looks on @p today: a missing one that is not expected yet stays Missing without alarm, what runs
/// still is not final, and where the contract does not run nothing is missing.
/// The only place where today enters (decision 16).
struct OutcomeAsOf
{
    Outcome outcome;
    bool expected = true;  ///< the period has closed, and the first verdict is due
    bool late = false;     ///< expected and missing
    std::optional<QDate> firstExpected;
};
[[nodiscard]] OutcomeAsOf asOf(const Outcome &outcome, const ContractDefinition &contract, const QDate &today);
