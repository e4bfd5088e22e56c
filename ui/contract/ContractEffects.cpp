// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractEffects.h"

#include "ContractWords.h"
#include "DutyMoves.h"
#include "TermMath.h"
#include "Words.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsAhead = 2;

QString dateOr(const std::optional<QDate> &date, const QString &none)
{
    return date ? ContractWords::shortDate(*date) : none;
}

/// The norm that is agreed last for each part.
std::vector<const NormVersion *> latestNorms(const ContractDefinition &definition)
{
    std::vector<const NormVersion *> latest;
    for (const Indicator &part : definition.indicators) {
        if (const NormVersion *found = definition.latestNorm(part.id))
            latest.push_back(found);
    }
    return latest;
}

bool isOfItsPeriod(const DutyMove &move)
{
    return move.duty.kind == DutyKind::MeasurementsComplete || move.duty.kind == DutyKind::MonthlyReport;
}

/// Reports of every month would fill the list: those that go or come together are one line.
bool belongTogether(const DutyMove &a, const DutyMove &b)
{
    return isOfItsPeriod(a) && a.duty.kind == b.duty.kind && a.before.has_value() == b.before.has_value()
        && a.after.has_value() == b.after.has_value() && a.before.has_value() != a.after.has_value();
}

} // namespace

std::vector<EffectRow> ContractEffects::of(const ContractDefinition &before, const Contract &after,
                                           std::span<const KpiStanding> kpis, const QDate &today)
{
    std::vector<EffectRow> rows;
    const Contract &was = before.contract;
    if (!after.start.isValid() || (after.end.isValid() && after.end < after.start))
        return rows;
    addTerm(was, after, rows);
    std::set<KpiId> said; // a deadline is not told twice
    for (const NormVersion *norm : latestNorms(before)) {
        if (!norm->deadline)
            continue;
        const auto then = dueDate(*norm->deadline, was);
        const auto now = dueDate(*norm->deadline, after);
        const Kpi *kpi = before.kpi(before.indicator(norm->indicator)->kpi);
        if (then == now || !kpi)
            continue;
        said.insert(kpi->id);
        rows.push_back({ kpi->shortTitle, dateOr(then, tr("onbekend")), dateOr(now, tr("onbekend")) });
    }
    ContractDefinition changed = before;
    changed.contract = after;
    std::vector<DutyMove> moves = dutyMoves(before, changed, kpis, today, today.addYears(yearsAhead));
    std::erase_if(moves, [&said](const DutyMove &move) { return move.duty.kind == DutyKind::OneOff && said.contains(move.duty.kpi); });
    while (!moves.empty()) {
        const DutyMove first = moves.front();
        const auto rest = std::stable_partition(moves.begin() + 1, moves.end(), [&first](const DutyMove &move) { return !belongTogether(first, move); });
        rows.push_back(rowOf(first, static_cast<std::size_t>(moves.end() - rest)));
        moves.erase(rest, moves.end());
        moves.erase(moves.begin());
    }
    return rows;
}

/// @p first with @p others that go or come together with it.
EffectRow ContractEffects::rowOf(const DutyMove &first, std::size_t others)
{
    const QString text = dutyText(first.duty);
    return { others == 0 ? text : tr("%1 en nog %2").arg(text).arg(others), dateOr(first.before, tr("nieuw")), dateOr(first.after, tr("vervalt")) };
}

void ContractEffects::addTerm(const Contract &before, const Contract &after, std::vector<EffectRow> &rows)
{
    if (before.start == after.start && before.end == after.end)
        return;
    rows.push_back({ tr("Duur van het contract"), ContractWords::duration(before.start, before.end), ContractWords::duration(after.start, after.end) });
    if (before.start.month() != after.start.month() || before.start.day() != after.start.day())
        rows.push_back({ tr("Begin van elk contractjaar"), shownShortDate(before.start), shownShortDate(after.start) });
    if (before.start.year() != after.start.year())
        rows.push_back({ tr("Eerste contractjaar"), QString::number(before.start.year()), QString::number(after.start.year()) });
}
