// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Standings.h"

#include "MonthTally.h"
#include "PeriodMath.h"

#include <algorithm>
#include <tuple>

namespace {

constexpr std::size_t outlookLength = 5;

/// What is not due yet does not outrank what is known.
int urgencyIn(const KpiStanding &kpi)
{
    if (kpi.outcome.verdict == Verdict::Missing && kpi.firstExpected)
        return urgencyOf(Verdict::NotApplicable);
    return urgencyOf(kpi.outcome.verdict);
}

ContractRow rowOf(const ContractStanding &standing)
{
    ContractRow row { standing.definition.contract, {} };
    for (const KpiStanding &kpi : standing.kpis) {
        ThemeCell &cell = row.themes[static_cast<std::size_t>(kpi.kpi.theme)];
        const auto rank = [](const KpiStanding &one) { return std::tuple(urgencyIn(one), one.lead().runBelow); };
        if (cell.kpis++ == 0 || rank(kpi) > rank(cell.worst))
            cell.worst = kpi;
    }
    for (ThemeCell &cell : row.themes) {
        cell.alike = static_cast<int>(std::count_if(standing.kpis.begin(), standing.kpis.end(), [&cell](const KpiStanding &kpi) {
            return cell.kpis > 0 && kpi.kpi.theme == cell.worst.kpi.theme && kpi.outcome.verdict == cell.worst.outcome.verdict;
        }));
    }
    return row;
}

void addOutlook(std::vector<OutlookItem> &outlook, const ContractStanding &standing)
{
    const Contract &contract = standing.definition.contract;
    for (const KpiStanding &kpi : standing.kpis) {
        const auto &forecast = kpi.lead().forecast;
        if (forecast && (forecast->verdict == Verdict::Breach || forecast->verdict == Verdict::Attention))
            outlook.push_back({ contract.id, contract.title, kpi });
    }
}

void add(VerdictCounts &sum, const VerdictCounts &counts)
{
    sum.met += counts.met;
    sum.attention += counts.attention;
    sum.breach += counts.breach;
    sum.noVerdict += counts.noVerdict;
}

template<typename Row>
void append(std::vector<Row> &to, std::vector<Row> rows)
{
    std::move(rows.begin(), rows.end(), std::back_inserter(to));
}

void sortAll(PortfolioStanding &result)
{
    std::stable_sort(result.attention.begin(), result.attention.end(), [](const AttentionItem &a, const AttentionItem &b) {
        return std::tuple(a.kind, -a.runBelow) < std::tuple(b.kind, -b.runBelow);
    });
    std::stable_sort(result.outlook.begin(), result.outlook.end(), [](const OutlookItem &a, const OutlookItem &b) {
        const auto rank = [](const OutlookItem &item) {
            return std::tuple(!item.kpi.forecastCrosses, -urgencyOf(item.kpi.lead().forecast->verdict));
        };
        return rank(a) < rank(b);
    });
    if (result.outlook.size() > outlookLength)
        result.outlook.resize(outlookLength);
    std::stable_sort(result.duties.begin(), result.duties.end(), [](const Duty &a, const Duty &b) { return a.date < b.date; });
}

} // namespace

PortfolioStanding shareOf(const Portfolio &portfolio, ContractId contract, const Period &view, const QDate &today)
{
    const ContractStanding standing = contractStanding(portfolio, contract, view, today);
    PortfolioStanding share;
    share.view = view;
    share.today = today;
    share.months = emptyMonths(view, today);
    share.rows.push_back(rowOf(standing));
    share.counts = standing.counts;
    addMonths(share.months, portfolio, standing.definition);
    addOutlook(share.outlook, standing);
    share.attention = attentionOf(portfolio, standing);
    share.duties = comingTermsOf(portfolio, standing);
    return share;
}

PortfolioStanding joined(std::span<const PortfolioStanding *const> shares, const Period &view, const QDate &today)
{
    PortfolioStanding result;
    result.view = view;
    result.today = today;
    result.months = emptyMonths(view, today);
    for (const PortfolioStanding *share : shares) {
        append(result.rows, share->rows);
        add(result.counts, share->counts);
        for (std::size_t month = 0; month < result.months.size() && month < share->months.size(); ++month)
            add(result.months[month].counts, share->months[month].counts);
        append(result.outlook, share->outlook);
        append(result.attention, share->attention);
        append(result.duties, share->duties);
    }
    sortAll(result);
    return result;
}

PortfolioStanding portfolioStanding(const Portfolio &portfolio, const Period &view, const QDate &today)
{
    std::vector<PortfolioStanding> shares;
    for (const Contract &contract : portfolio.contracts())
        shares.push_back(shareOf(portfolio, contract.id, view, today));
    std::vector<const PortfolioStanding *> all;
    for (const PortfolioStanding &share : shares)
        all.push_back(&share);
    return joined(all, view, today);
}
