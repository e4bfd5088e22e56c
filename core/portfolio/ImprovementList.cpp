// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImprovementList.h"

#include "Judgements.h"
#include "PeriodMath.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace {

/// The verdicts of a contract by kpi and by the month in which the judged period ended.
using MonthlyVerdicts = std::map<std::pair<KpiId, Period>, Verdict>;

MonthlyVerdicts verdictsOf(const Portfolio &portfolio, const ContractDefinition &contract, const Period &first, const Period &last)
{
    std::set<PeriodKind> kinds;
    for (const Kpi &kpi : contract.kpis) {
        if (const auto kind = judgedKind(contract, kpi); kind && kind != PeriodKind::Once)
            kinds.insert(*kind);
    }
    MonthlyVerdicts verdicts;
    const DateRange days { daysOf(first, contract.contract).first, daysOf(last, contract.contract).last };
    for (const PeriodKind kind : kinds) {
        const Period from = periodHolding(days.first, kind, contract.contract);
        const Period until = periodHolding(days.last, kind, contract.contract);
        for (const KpiOutcome &outcome : portfolio.kpiOutcomes(contract.contract.id, from, until)) {
            const Period month = periodHolding(daysOf(outcome.period, contract.contract).last, PeriodKind::Month, contract.contract);
            verdicts[{ outcome.kpi, month }] = outcome.verdict; // of weeks the last one counts
        }
    }
    return verdicts;
}

} // namespace

ActionPhase phaseOn(const ActionItem &action, const QDate &day)
{
    if (action.agreed.isValid() && action.agreed > day)
        return ActionPhase::NotAgreed;
    const bool isSettled = action.status != ActionStatus::Open && (!action.settled.isValid() || action.settled <= day);
    if (isSettled && action.status == ActionStatus::Done)
        return ActionPhase::Done;
    if (isSettled)
        return action.status == ActionStatus::Closed ? ActionPhase::Closed : ActionPhase::Dropped;
    return action.due.isValid() && action.due < day ? ActionPhase::Late : ActionPhase::Running;
}

std::vector<Improvement> improvementList(const Portfolio &portfolio, const QDate &today, int months)
{
    std::vector<Improvement> list;
    const Period last = Period::month(today.year(), today.month());
    const Period first = last.plus(1 - std::max(months, 1));
    for (const Contract &contract : portfolio.contracts()) {
        const std::vector<ActionItem> actions = portfolio.rowsOf<ActionItem>(contract.id);
        if (actions.empty())
            continue;
        const auto definition = portfolio.definition(contract.id);
        const MonthlyVerdicts verdicts = verdictsOf(portfolio, *definition, first, last);
        for (const ActionItem &action : actions) {
            Improvement row { action, contract.title, {}, {}, {} };
            if (const Kpi *kpi = definition->kpi(action.kpi)) {
                row.kpiCode = kpi->code;
                row.kpiTitle = kpi->shortTitle.isEmpty() ? kpi->title : kpi->shortTitle;
            }
            for (Period month = first; month <= last; month = month.plus(1)) {
                const auto found = verdicts.find({ action.kpi, month });
                const QDate day = std::min(daysOf(month, contract).last, today);
                row.months.push_back({ month, phaseOn(action, day), found == verdicts.end() ? std::nullopt : std::optional(found->second) });
            }
            list.push_back(std::move(row));
        }
    }
    std::ranges::stable_sort(list, {}, [](const Improvement &row) {
        const bool isOpen = row.action.status == ActionStatus::Open;
        const QDate due = row.action.due.isValid() ? row.action.due : QDate(9999, 12, 31);
        return std::tuple(!isOpen, isOpen ? due.toJulianDay() : -row.action.settled.toJulianDay());
    });
    return list;
}
