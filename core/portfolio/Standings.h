// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"
#include "Standing.h"

#include <array>
#include <span>

/// The dashboard and the overleg pack: every kpi of one contract in @p view as of @p today, from stored outcomes.
[[nodiscard]] ContractStanding contractStanding(const Portfolio &portfolio, ContractId contract, const Period &view,
                                                const QDate &today);

/// One kpi of it alone, for a page that shows no other. None when the contract has no such kpi; a kpi without parts has no verdict.
[[nodiscard]] std::optional<KpiStanding> kpiStanding(const Portfolio &portfolio, ContractId contract, KpiId kpi, const Period &view,
                                                     const QDate &today);

/// The view (of @p kind) that a screen opens with: the last closed one, or the last with data when that is earlier.
[[nodiscard]] Period defaultView(const Portfolio &portfolio, ContractId contract, PeriodKind kind, const QDate &today);

/// What a contract is looked at by: the month when a verdict falls as often, else the quarter, else the year.
[[nodiscard]] PeriodKind usualViewKind(const ContractDefinition &contract);

/// One cell of the overview: the worst kpi of a theme, and how many share its verdict.
struct ThemeCell
{
    int kpis = 0; ///< 0: not in the contract
    int alike = 0;
    KpiStanding worst;
};
struct ContractRow
{
    Contract contract;
    std::array<ThemeCell, 6> themes; ///< in the order of KpiTheme
};
/// Verdicts in one month over all contracts, for the stacked bars.
struct MonthCounts
{
    Period month;
    VerdictCounts counts;
};
/// A kpi whose forecast deserves a look.
struct OutlookItem
{
    ContractId contract;
    QString contractTitle;
    KpiStanding kpi;
};
struct PortfolioStanding
{
    Period view;
    QDate today;
    std::vector<ContractRow> rows;
    VerdictCounts counts;
    std::vector<MonthCounts> months;       ///< January up to the last month of the view
    std::vector<AttentionItem> attention;  ///< most urgent first (ux §6-02)
    std::vector<OutlookItem> outlook;      ///< at most 5, those that cross their norm first
    std::vector<Duty> duties;              ///< soonest first
};
[[nodiscard]] PortfolioStanding portfolioStanding(const Portfolio &portfolio, const Period &view, const QDate &today);
/// What one contract adds to it, for who cannot wait for all of them at once.
[[nodiscard]] PortfolioStanding shareOf(const Portfolio &portfolio, ContractId contract, const Period &view, const QDate &today);
/// The shares together, in their order.
[[nodiscard]] PortfolioStanding joined(std::span<const PortfolioStanding *const> shares, const Period &view, const QDate &today);
/// What asks for attention in one contract, most urgent first.
[[nodiscard]] std::vector<AttentionItem> attentionOf(const Portfolio &portfolio, const ContractStanding &standing);
/// Duties of one contract from @p today on (and late ones), soonest first.
[[nodiscard]] std::vector<Duty> dutiesOf(const ContractStanding &standing);
/// These, and what was recorded with a date in the same months: terms of cases, planned meetings and open actions.
[[nodiscard]] std::vector<Duty> comingTermsOf(const Portfolio &portfolio, const ContractStanding &standing);
