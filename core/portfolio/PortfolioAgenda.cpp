// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PortfolioAgenda.h"

#include "PeriodMath.h"
#include "Standings.h"

#include <algorithm>

std::vector<AgendaItem> agendaOf(const Portfolio &portfolio, const AgendaSpan &span)
{
    std::vector<AgendaItem> items;
    for (const Contract &contract : portfolio.contracts()) {
        const Period view = lastClosed(PeriodKind::Month, span.today, contract);
        const ContractStanding standing = contractStanding(portfolio, contract.id, view, span.today);
        const std::vector<SurveyRound> rounds = portfolio.surveyRounds(contract.id);
        std::vector<AgendaItem> found = agendaOf(standing.definition, standing.kpis, rounds, span);
        std::move(found.begin(), found.end(), std::back_inserter(items));
    }
    sortAgenda(items);
    return items;
}

int openThisWeek(const std::vector<AgendaItem> &items, const QDate &today)
{
    return static_cast<int>(std::count_if(items.begin(), items.end(), [&today](const AgendaItem &item) {
        return groupOf(item.date, today) != AgendaGroup::Later;
    }));
}
