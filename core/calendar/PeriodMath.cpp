// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeriodMath.h"

namespace {

/// The last day of a contract without an end.
QDate openEnd()
{
    return { 9999, 12, 31 };
}

DateRange monthsFrom(int year, int firstMonth, int count)
{
    const QDate first(year, firstMonth, 1);
    return { first, first.addMonths(count).addDays(-1) };
}

DateRange weekDays(const Period &week)
{
    const QDate fourth(week.year(), 1, 4); // always lies in week 1
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + (week.index() - 1) * 7);
    return { monday, monday.addDays(6) };
}

/// Counted from the start each time, so that 29 February comes back in a leap year.
DateRange contractYearDays(int number, const QDate &start)
{
    return { start.addYears(number - 1), start.addYears(number).addDays(-1) };
}

int contractYearHolding(const QDate &day, const QDate &start)
{
    const int years = day.year() - start.year();
    return day < start.addYears(years) ? years : years + 1;
}

} // namespace

DateRange daysOf(const Period &period, const Contract &contract)
{
    switch (period.kind) {
    case PeriodKind::Once:
        return { contract.start, contract.end.isValid() ? contract.end : openEnd() };
    case PeriodKind::Year:
        return monthsFrom(period.year(), 1, 12);
    case PeriodKind::HalfYear:
        return monthsFrom(period.year(), (period.index() - 1) * 6 + 1, 6);
    case PeriodKind::Quarter:
        return monthsFrom(period.year(), (period.index() - 1) * 3 + 1, 3);
    case PeriodKind::Month:
        return monthsFrom(period.year(), period.index(), 1);
    case PeriodKind::Week:
        return weekDays(period);
    case PeriodKind::ContractYear:
        return contractYearDays(period.ordinal, contract.start);
    }
    return {};
}

Period periodHolding(const QDate &day, PeriodKind kind, const Contract &contract)
{
    switch (kind) {
    case PeriodKind::Once:
        return Period::once();
    case PeriodKind::Year:
        return Period::year(day.year());
    case PeriodKind::HalfYear:
        return Period::halfYear(day.year(), (day.month() - 1) / 6 + 1);
    case PeriodKind::Quarter:
        return Period::quarter(day.year(), (day.month() - 1) / 3 + 1);
    case PeriodKind::Month:
        return Period::month(day.year(), day.month());
    case PeriodKind::Week: {
        int year = 0;
        const int week = day.weekNumber(&year);
        return Period::week(year, week);
    }
    case PeriodKind::ContractYear:
        return Period::contractYear(contractYearHolding(day, contract.start));
    }
    return Period::once();
}

Period lastClosed(PeriodKind kind, const QDate &today, const Contract &contract)
{
    if (kind == PeriodKind::Once)
        return Period::once();
    return periodHolding(today, kind, contract).plus(-1);
}

bool isClosed(const Period &period, const QDate &today, const Contract &contract)
{
    return daysOf(period, contract).last < today;
}

std::vector<Period> periodsEndingIn(const Period &outer, PeriodKind kind, const Contract &contract)
{
    const DateRange range = daysOf(outer, contract);
    std::vector<Period> result;
    Period period = periodHolding(range.first, kind, contract);
    if (kind == PeriodKind::Once) {
        const QDate last = daysOf(period, contract).last;
        if (last >= range.first && last <= range.last)
            result.push_back(period);
        return result;
    }
    for (; daysOf(period, contract).last <= range.last; period = period.plus(1))
        result.push_back(period);
    return result;
}

std::vector<Period> periodsFrom(const QDate &first, const QDate &last, PeriodKind kind, const Contract &contract)
{
    if (last < first)
        return {};
    std::vector<Period> result;
    const Period end = periodHolding(last, kind, contract);
    for (Period period = periodHolding(first, kind, contract); period <= end; period = period.plus(1))
        result.push_back(period);
    return result;
}

bool isInTerm(const Period &period, const Contract &contract)
{
    const DateRange range = daysOf(period, contract);
    return range.last >= contract.start && (!contract.end.isValid() || range.first <= contract.end);
}
