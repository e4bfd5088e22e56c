// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"
#include "Standing.h"

#include <map>

/// How the parts of one contract stand in a view as of a day.
class PartStandings
{
public:
    PartStandings(const Portfolio &portfolio, const ContractDefinition &contract, const Period &view, const QDate &today);

    [[nodiscard]] PartStanding of(const Indicator &indicator) const;

private:
    /// Outcomes by judged period; of a part per deelnemer, all of them.
    using History = std::map<Period, std::vector<Outcome>>;

    [[nodiscard]] Outcome seen(const Outcome &outcome) const;
    [[nodiscard]] History historyOf(const Indicator &indicator, const std::vector<Period> &inside) const;
    [[nodiscard]] Period shownPeriod(const Indicator &indicator, const std::vector<Period> &inside,
                                     const History &history) const;
    void fillTrend(PartStanding &part, const History &history) const;
    void fillCounts(PartStanding &part, const std::vector<Period> &inside, const History &history) const;
    void fillForecast(PartStanding &part) const;

    const Portfolio &m_portfolio;
    const ContractDefinition &m_contract;
    Period m_view;
    QDate m_today;
    QDate m_until; ///< what is judged more rarely than the view counts up to this day
};
