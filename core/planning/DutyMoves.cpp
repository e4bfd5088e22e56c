// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DutyMoves.h"

#include "Duties.h"

#include <algorithm>

namespace {

bool isOfItsPeriod(DutyKind kind)
{
    return kind == DutyKind::MeasurementsComplete || kind == DutyKind::MonthlyReport;
}

bool isSame(const Duty &a, const Duty &b)
{
    return a.kind == b.kind && a.kpi == b.kpi && a.period == b.period;
}

/// Takes the duty out of @p rest that @p duty has become; none when it goes.
template<typename Match>
std::optional<Duty> take(std::vector<Duty> &rest, Match match)
{
    const auto found = std::find_if(rest.begin(), rest.end(), match);
    if (found == rest.end())
        return std::nullopt;
    const Duty duty = *found;
    rest.erase(found);
    return duty;
}

} // namespace

std::vector<DutyMove> dutyMoves(const ContractDefinition &before, const ContractDefinition &after,
                                std::span<const KpiStanding> kpis, const QDate &today, const QDate &horizon)
{
    std::vector<Duty> rest = dutiesOf(after, kpis, today, horizon);
    std::vector<Duty> unmatched;
    std::vector<DutyMove> moves;
    const auto note = [&moves](const Duty &was, const Duty &becomes) {
        if (was.date != becomes.date)
            moves.push_back({ was, was.date, becomes.date });
    };
    for (const Duty &duty : dutiesOf(before, kpis, today, horizon)) {
        if (const auto same = take(rest, [&duty](const Duty &other) { return isSame(duty, other); }))
            note(duty, *same);
        else
            unmatched.push_back(duty);
    }
    for (const Duty &duty : unmatched) {
        const auto lands = take(rest, [&duty](const Duty &other) {
            return !isOfItsPeriod(duty.kind) && duty.kind == other.kind && duty.kpi == other.kpi;
        });
        if (lands)
            note(duty, *lands);
        else
            moves.push_back({ duty, duty.date, std::nullopt });
    }
    for (const Duty &duty : rest)
        moves.push_back({ duty, std::nullopt, duty.date });
    std::ranges::stable_sort(moves, {}, &DutyMove::first);
    return moves;
}
