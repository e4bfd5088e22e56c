// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PortfolioAgenda.h"

#include "CaseVerbs.h"
#include "PeriodMath.h"
#include "SanctionVerbs.h"
#include "Standings.h"

#include <algorithm>

namespace {

/// What is stored of one judged period: the most urgent of its verdicts; nothing stored is a value that is missing.
Verdict storedVerdict(const Portfolio &portfolio, IndicatorId indicator, const Period &period)
{
    const std::vector<StoredVerdict> stored = portfolio.verdicts(indicator, period, period);
    const auto worst = std::ranges::max_element(
        stored, {}, [](const StoredVerdict &row) { return urgencyOf(row.verdict); });
    return worst == stored.end() ? Verdict::Missing : worst->verdict;
}

/// A view shows a part up to the last period that says something. The agenda has to know of those behind it, too, or
/// what was never entered would not be late. A survey is due inside its year, and so before that is closed.
void extendToToday(PartStanding &part, const Portfolio &portfolio, const Contract &contract, const QDate &today)
{
    const Indicator &indicator = part.indicator;
    if (indicator.judged == PeriodKind::Once || part.trend.empty())
        return;
    const Period last = indicator.input == InputKind::Survey ? periodHolding(today, indicator.judged, contract)
                                                             : lastClosed(indicator.judged, today, contract);
    for (Period period = part.trend.back().period.plus(1); period <= last; period = period.plus(1))
        part.trend.push_back({ period, {}, {}, storedVerdict(portfolio, indicator.id, period), true });
}

RemedyPlan remediesOf(const Portfolio &portfolio, ContractId contract)
{
    RemedyPlan plan;
    for (const CaseFile &file : casesOf(portfolio, contract)) {
        if (!isOver(file.procedure, file.state))
            plan.cases.push_back({ file.record.id, file.record.reference, file.record.kpi, deadlinesOf(file.procedure, file.state) });
    }
    plan.actions = portfolio.rowsOf<ActionItem>(contract);
    plan.meetings = portfolio.rowsOf<Meeting>(contract);
    for (const SanctionFile &file : sanctionsOf(portfolio, contract)) {
        if (holdsIndexation(file.sanction))
            plan.indexationHolds += file.record.reference;
    }
    return plan;
}

} // namespace

Period agendaView(const Contract &contract, const QDate &today)
{
    const Period closed = lastClosed(PeriodKind::Month, today, contract);
    return isInTerm(closed, contract) || contract.start > today ? closed : periodHolding(today, PeriodKind::Month, contract);
}

std::vector<AgendaItem> agendaOf(const Portfolio &portfolio, ContractId id, const AgendaSpan &span)
{
    const auto definition = portfolio.definition(id);
    if (!definition)
        return {};
    const Contract &contract = definition->contract;
    ContractStanding standing = contractStanding(portfolio, id, agendaView(contract, span.today), span.today);
    for (KpiStanding &kpi : standing.kpis) {
        for (PartStanding &part : kpi.parts)
            extendToToday(part, portfolio, contract, span.today);
    }
    return agendaOf(standing.definition, standing.kpis, portfolio.surveyRounds(id), span, remediesOf(portfolio, id));
}

std::vector<AgendaItem> agendaOf(const Portfolio &portfolio, const AgendaSpan &span)
{
    std::vector<AgendaItem> items;
    for (const Contract &contract : portfolio.contracts())
        std::ranges::move(agendaOf(portfolio, contract.id, span), std::back_inserter(items));
    sortAgenda(items);
    return items;
}

int openThisWeek(const std::vector<AgendaItem> &items, const QDate &today)
{
    return static_cast<int>(std::count_if(items.begin(), items.end(), [&today](const AgendaItem &item) {
        return groupOf(item.date, today) != AgendaGroup::Later;
    }));
}
