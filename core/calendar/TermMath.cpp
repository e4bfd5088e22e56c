// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TermMath.h"

namespace {

/// For the Act Goede Vrijdag and the equated days are holidays too, whatever the contract says (art. 3 lid 2 and 3).
WorkingCalendar atwCalendar()
{
    return WorkingCalendar({ .goodFridayOff = true, .bridgeDaysOff = true });
}

bool isInRange(const QDate &date)
{
    return date.isValid() && date.year() >= 1 && date.year() <= 9999;
}

QDate counted(const QDate &from, const Term &term, const WorkingCalendar &calendar)
{
    switch (term.unit) {
    case TermUnit::WorkingDay:
        return calendar.addWorkingDays(from, term.amount);
    case TermUnit::CalendarDay:
        return from.addDays(term.amount);
    case TermUnit::Week:
        return from.addDays(qint64 { term.amount } * 7);
    case TermUnit::Month:
        return from.addMonths(term.amount);
    case TermUnit::Year:
        return from.addYears(term.amount);
    }
    return {};
}

/// Warns about an end that is no working day.
void warnAbout(TermEnd &end, const WorkingCalendar &calendar)
{
    end.onWeekend = end.date.dayOfWeek() >= Qt::Saturday;
    for (const HolidayDate &row : calendar.holidaysOf(end.date.year())) {
        if (row.date == end.date)
            end.onHoliday = row.holiday;
    }
}

TermEnd endWithoutWarning(const QDate &from, const Term &term, const WorkingCalendar &calendar)
{
    TermEnd end;
    const QDate date = counted(from, term, calendar);
    if (!isInRange(date))
        return end;
    end.date = date;
    end.counted = date;
    if (term.unit == TermUnit::WorkingDay)
        // The start day is no part of the term, whichever way it counts.
        end.skipped = from <= date ? calendar.holidaysOnWeekdays(from, date)
                                   : calendar.holidaysOnWeekdays(date, from.addDays(-1));
    return end;
}

/// Article 4.
bool isWithinAct(const Term &term)
{
    switch (term.unit) {
    case TermUnit::WorkingDay:
    case TermUnit::CalendarDay:
        return term.amount >= 0 && term.amount <= 90;
    case TermUnit::Week:
        return term.amount >= 0 && term.amount <= 12;
    case TermUnit::Month:
        return term.amount >= 0 && term.amount <= 3;
    case TermUnit::Year:
        return false;
    }
    return false;
}

/// Article 2 speaks of terms of at least three days.
bool hasThreeDays(const Term &term)
{
    const bool inDays = term.unit == TermUnit::WorkingDay || term.unit == TermUnit::CalendarDay;
    return inDays ? term.amount >= 3 : term.amount >= 1;
}

} // namespace

TermEnd endOfTerm(const QDate &from, const Term &term, const WorkingCalendar &calendar)
{
    TermEnd end = endWithoutWarning(from, term, calendar);
    if (end.date.isValid())
        warnAbout(end, calendar);
    return end;
}

TermEnd endOfStatutoryTerm(const QDate &from, const Term &term, const WorkingCalendar &calendar)
{
    TermEnd end = endOfTerm(from, term, calendar);
    if (!isWithinAct(term)) {
        end.atw = AtwEffect::OutOfScope;
        return end;
    }
    if (!end.date.isValid())
        return end;
    end = endWithoutWarning(from, term, calendar);
    end.atw = AtwEffect::None;
    const QDate withTwoDays = hasThreeDays(term) ? atwCalendar().addWorkingDays(from, 2) : end.date;
    if (withTwoDays > end.date) {
        end.date = withTwoDays;
        end.atw = AtwEffect::TwoDays;
    } else if (const QDate next = atwShifted(end.date); next != end.date) {
        end.date = next;
        end.atw = AtwEffect::NextDay;
    }
    return end;
}

QDate atwShifted(const QDate &end)
{
    return atwCalendar().onOrAfter(end);
}

std::optional<QDate> dueDate(const Deadline &deadline, const Contract &contract)
{
    const QDate anchor = contract.dateOf(deadline.anchor);
    if (!anchor.isValid())
        return std::nullopt;
    const QDate date = endOfTerm(anchor, deadline.term, WorkingCalendar(contract.calendar)).date;
    return date.isValid() ? std::optional(date) : std::nullopt;
}
