// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Contract.h"
#include "Holidays.h"

#include <QDate>

#include <span>
#include <vector>

/// Which days are working days under a contract: Monday to Friday without the holidays of the Algemene termijnenwet,
/// article 3 paragraph 1, and by switch also Goede Vrijdag and the equated days. A cheap value; days count from the
/// year 1 up to and including 9999. Source: requirements X-07, 2.2 (L-20).
class WorkingCalendar
{
public:
    explicit WorkingCalendar(CalendarSettings settings = {});

    [[nodiscard]] CalendarSettings settings() const { return m_settings; }
    [[nodiscard]] bool isWorkingDay(const QDate &day) const;
    /// The holidays of a year that are off under these settings, in order.
    [[nodiscard]] std::vector<HolidayDate> holidaysOf(int year) const;
    /// The holidays that are off and fall on a Monday to Friday after @p first, up to and including @p last; one for
    /// each day.
    [[nodiscard]] std::vector<HolidayDate> holidaysOnWeekdays(const QDate &first, const QDate &last) const;

    /// The working day that lies @p count working days after @p day, which itself is not counted; below zero: before
    /// it. With 0 the same day, also in a weekend. Invalid when it would leave the years 1…9999. Source: X-09.
    [[nodiscard]] QDate addWorkingDays(const QDate &day, int count) const;
    /// The first working day on or after @p day.
    [[nodiscard]] QDate onOrAfter(const QDate &day) const;
    /// How many working days lie after @p from, up to and including @p to; negative when @p to lies before @p from.
    [[nodiscard]] int workingDaysBetween(const QDate &from, const QDate &to) const
    {
        return numberOf(to.toJulianDay()) - numberOf(from.toJulianDay());
    }
    /// Working days up to and including a Julian day, counted from a fixed day: the difference of two is a count.
    /// Inline and from a table between 1970 and 2199, since logs ask it a million times (performance G18).
    [[nodiscard]] int numberOf(qint64 julianDay) const
    {
        const auto index = static_cast<quint64>(julianDay - m_firstJulianDay);
        return index < m_numbers.size() ? m_numbers[index] : numberOutside(julianDay);
    }

private:
    [[nodiscard]] int numberOutside(qint64 julianDay) const;

    CalendarSettings m_settings;
    std::span<const int> m_numbers; ///< a shared table of running totals; lives as long as the program
    qint64 m_firstJulianDay = 0;
};
