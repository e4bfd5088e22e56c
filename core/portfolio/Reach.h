// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Change.h"
#include "Definition.h"
#include "DefinitionCache.h"

#include <map>
#include <set>
#include <utility>

/// The outcomes of one contract that a change may alter. Nothing else is judged again: what one edit costs does not
/// grow with the file. Source: performance G5, G6.
struct Reach
{
    std::set<Cell> cells;               ///< outcomes of parts; the period is a judged one
    std::set<IndicatorId> indicators;   ///< every outcome of these
    std::set<std::pair<KpiId, Period>> kpiPeriods;
    std::set<KpiId> kpis;               ///< every verdict of these

    [[nodiscard]] bool isEmpty() const { return cells.empty() && indicators.empty() && kpiPeriods.empty() && kpis.empty(); }
};

/// What a change touches, by contract.
struct TouchedContract
{
    bool definition = false;   ///< its agreements are to be read again
    bool everything = false;   ///< dates, calendar or readings changed: every outcome is judged again
    std::set<Cell> measured;   ///< measured cells
    std::set<KpiId> kpis;      ///< kpis whose own row changed
    std::set<IndicatorId> indicators; ///< parts that changed, or a norm of theirs
    bool parties = false;      ///< who takes part
    std::vector<SurveyRound> rounds;  ///< rounds of which something changed
    bool remedies = false;     ///< afwijkingen, cases, sanctions, actions, evidence, people
};

/// Sorts the rows of @p change by the contract they belong to. Rows of contracts that cannot be found are left out.
[[nodiscard]] std::map<ContractId, TouchedContract> touchedBy(const Change &change, DefinitionCache &definitions,
                                                              const Store &store);
/// @p contract as it is after the change.
[[nodiscard]] Reach reachOf(const TouchedContract &touched, const ContractDefinition &contract);
