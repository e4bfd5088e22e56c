// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DutyDesk.h"

#include "DaysLeft.h"
#include "TermMath.h"

#include <algorithm>

DutyDesk::DutyDesk(const ContractDefinition &contract, std::span<const KpiStanding> kpis, const QDate &today,
                   const QDate &horizon)
    : m_contract(contract)
    , m_kpis(kpis)
    , m_today(today)
    , m_horizon(horizon)
    , m_calendar(contract.contract.calendar)
{
}

const PartStanding *DutyDesk::standingOf(const Indicator &indicator) const
{
    for (const KpiStanding &kpi : m_kpis) {
        for (const PartStanding &part : kpi.parts) {
            if (part.indicator.id == indicator.id)
                return &part;
        }
    }
    return nullptr;
}

std::optional<Verdict> DutyDesk::verdictIn(const Indicator &indicator, const Period &period) const
{
    const PartStanding *part = standingOf(indicator);
    if (!part)
        return std::nullopt;
    for (const TrendPoint &point : part->trend) {
        if (point.period == period)
            return point.verdict;
    }
    if (part->outcome.cell.period == period)
        return part->outcome.verdict;
    return std::nullopt;
}

std::optional<QDate> DutyDesk::firstExpected(const Indicator &indicator) const
{
    return indicator.firstVerdict ? dueDate(*indicator.firstVerdict, contract()) : std::nullopt;
}

std::optional<int> DutyDesk::numberSetting(const QString &key, int low, int high) const
{
    bool isNumber = false;
    const int number = m_contract.setting(key).toInt(&isNumber);
    return isNumber && number >= low && number <= high ? std::optional(number) : std::nullopt;
}

DateCount DutyDesk::counted(DateCount::Rule rule, const QDate &from, const Term &term) const
{
    DateCount count;
    count.rule = rule;
    count.from = from;
    count.term = term;
    count.end = endOfTerm(from, term, m_calendar);
    count.landing = count.end;
    return count;
}

std::optional<DateCount> DutyDesk::counted(const Deadline &deadline) const
{
    const QDate from = contract().dateOf(deadline.anchor);
    if (!from.isValid())
        return std::nullopt;
    DateCount count = counted(DateCount::Rule::Term, from, deadline.term);
    count.anchor = deadline.anchor;
    return count.end.date.isValid() ? std::optional(count) : std::nullopt;
}

DateCount DutyDesk::later(const DateCount &count, int years) const
{
    DateCount result = count;
    result.years = years;
    result.landing = endOfTerm(count.end.date, { years, TermUnit::Year }, m_calendar);
    return result;
}

PlannedDuty DutyDesk::duty(DutyKind kind, const DateCount &count, const Period &period, KpiId kpi) const
{
    PlannedDuty planned;
    planned.count = count;
    Duty &result = planned.duty;
    result.kind = kind;
    result.date = count.landing.date;
    result.contract = contract().id;
    result.contractTitle = contract().title;
    result.kpi = kpi;
    if (const Kpi *row = m_contract.kpi(kpi))
        result.kpiTitle = row->title;
    result.period = period;
    result.workingDaysLeft = workingDaysUntil(result.date);
    return planned;
}

int DutyDesk::workingDaysUntil(const QDate &date) const
{
    return workingDaysLeft(m_calendar, m_today, date);
}
