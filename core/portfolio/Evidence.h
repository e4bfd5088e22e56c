// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"
#include "Store.h"
#include "SurveyResult.h"

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

/// What is stored of one contract, as evaluation takes it: the values inside a judged period, and the survey rounds.
/// Everything is read once and kept, so it lives no longer than one question. After a failing disk everything is empty
/// and fault() says why.
class Evidence
{
public:
    /// Per party, in order of time.
    using Values = std::map<PartyId, std::vector<Measurement>>;

    Evidence(const Store &store, const ContractDefinition &contract) : m_store(store), m_contract(contract) { }

    [[nodiscard]] const ContractDefinition &contract() const { return m_contract; }
    /// Reads as if @p measurement were stored, over what its cell holds. Before anything is read.
    void suppose(const Measurement &measurement) { m_supposed = measurement; }
    /// The values of @p indicator whose last day lies in @p outer.
    [[nodiscard]] const Values &values(const Indicator &indicator, const Period &outer);
    /// Reads the values of the outer periods first…last in one go.
    void readAhead(const Indicator &indicator, const Period &first, const Period &last);
    /// Every period of @p kind that holds a value of @p indicator.
    [[nodiscard]] std::set<Period> periodsWithValues(const Indicator &indicator, PeriodKind kind);

    /// The last round of @p kpi for @p period; null when there is none.
    [[nodiscard]] const SurveyRound *round(KpiId kpi, const Period &period);
    [[nodiscard]] const SurveyResult &result(const SurveyRound &round);
    [[nodiscard]] const std::vector<SurveyRound> &rounds();

    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

private:
    using Key = std::pair<IndicatorId, Period>;

    void readAll(const Indicator &indicator, PeriodKind kind);
    void sortIn(const Indicator &indicator, PeriodKind kind, const std::vector<JudgedMeasurement> &rows);
    void putSupposed(const Indicator &indicator, PeriodKind kind);
    template<typename T>
    T take(Result<T> result);

    const Store &m_store;
    const ContractDefinition &m_contract;
    std::map<Key, Values> m_values;
    std::set<std::pair<IndicatorId, PeriodKind>> m_whole; ///< what was read for all time
    std::optional<std::vector<SurveyRound>> m_rounds;
    std::map<SurveyRoundId, SurveyResult> m_results;
    std::optional<Measurement> m_supposed;
    std::optional<Error> m_fault;
};

/// The period of @p kind that holds the last day of @p period: the one it is judged in.
[[nodiscard]] Period outerPeriod(const Period &period, PeriodKind kind, const Contract &contract);
/// Of which period of @p kind a round is the measurement: of its calendar year, or of the day it was held.
[[nodiscard]] Period roundPeriod(const SurveyRound &round, PeriodKind kind, const Contract &contract);
