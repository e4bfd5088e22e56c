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

PortfolioStanding portfolioStanding(const Portfolio &portfolio, const Period &view, const QDate &today)
{
    PortfolioStanding result;
    result.view = view;
    result.today = today;
    result.months = emptyMonths(view, today);
    for (const Contract &contract : portfolio.contracts()) {
        const ContractStanding standing = contractStanding(portfolio, contract.id, view, today);
        result.rows.push_back(rowOf(standing));
        add(result.counts, standing.counts);
        addMonths(result.months, portfolio, standing.definition);
        addOutlook(result.outlook, standing);
        append(result.attention, attentionOf(portfolio, standing));
        append(result.duties, comingTermsOf(portfolio, standing));
    }
    sortAll(result);
    return result;
}
