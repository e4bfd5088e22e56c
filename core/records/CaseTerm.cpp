// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CaseTerm.h"

#include "Ratio.h"
#include "TermMath.h"

#include <limits>

namespace {

/// Milliseconds in a unit of time; 0 for a unit of days.
qint64 msIn(Unit unit)
{
    switch (unit) {
    case Unit::Millisecond: return 1;
    case Unit::Second: return 1'000;
    case Unit::Minute: return 60'000;
    case Unit::Hour:
    case Unit::OfficeHour: return 3'600'000;
    default: return 0;
    }
}

std::optional<TermUnit> termUnitOf(Unit unit)
{
    switch (unit) {
    case Unit::WorkingDay: return TermUnit::WorkingDay;
    case Unit::Day: return TermUnit::CalendarDay;
    case Unit::Week: return TermUnit::Week;
    case Unit::Month: return TermUnit::Month;
    default: return std::nullopt;
    }
}

} // namespace

std::optional<CaseTerm> CaseTerm::of(const CaseLimit &limit)
{
    const bool isBefore = limit.comparator == Comparator::Less;
    if ((!isBefore && limit.comparator != Comparator::AtMost) || limit.value.isNegative())
        return std::nullopt;
    CaseTerm result;
    if (const qint64 unit = msIn(limit.unit)) {
        const Ratio length = Ratio(limit.value) * Ratio(unit);
        const auto whole = length.floored().toDecimal();
        if (!whole)
            return std::nullopt;
        result.m_isOfTime = true;
        result.m_isOfOfficeHours = limit.unit == Unit::OfficeHour;
        result.m_longest = whole->units() - (isBefore && length.isWhole() ? 1 : 0);
        return result;
    }
    const auto unit = termUnitOf(limit.unit);
    const Decimal days = limit.value.trimmed();
    if (!unit || !days.isWhole() || days.units() > std::numeric_limits<qint16>::max())
        return std::nullopt;
    result.m_term = { static_cast<int>(days.units()), *unit };
    result.m_isBefore = isBefore;
    return result;
}

QDate CaseTerm::lastDay(const QDate &opened, const WorkingCalendar &calendar) const
{
    const QDate end = m_term.unit == TermUnit::WorkingDay ? calendar.addWorkingDays(opened, m_term.amount)
                                                          : endOfTerm(opened, m_term, calendar).date;
    return m_isBefore ? end.addDays(-1) : end;
}
