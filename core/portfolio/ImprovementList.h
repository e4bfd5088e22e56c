// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ActionItem.h"
#include "Portfolio.h"
#include "Verdict.h"

#include <vector>

/// How an action stood at the end of a month.
enum class ActionPhase : quint8 { NotAgreed, Running, Late, Done, Closed, Dropped };

/// How @p action stood on @p day, by its dates: agreed, due and settled. What has no day of agreement was agreed from the start.
[[nodiscard]] ActionPhase phaseOn(const ActionItem &action, const QDate &day);

/// One month of an improvement: how the action stood at its end, and what the kpi was judged in it.
struct ImprovementMonth
{
    Period month;
    ActionPhase phase = ActionPhase::NotAgreed; ///< at the end of the month, or today in the month that runs
    std::optional<Verdict> verdict;             ///< none: no judged period of the kpi ended in this month
};

/// An action with its kpi and how both went on. Source: E2-09.
struct Improvement
{
    ActionItem action;
    QString contractTitle;
    QString kpiCode;  ///< empty: of the contract as a whole
    QString kpiTitle;
    std::vector<ImprovementMonth> months; ///< oldest first; the last is the month that runs
};

/// Every action of every contract, over @p months months up to and including the one that holds @p today; open ones first, by
/// due day, then the settled ones, latest first.
[[nodiscard]] std::vector<Improvement> improvementList(const Portfolio &portfolio, const QDate &today, int months);
