// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkingCalendar.h"

#include <algorithm>
#include <cstdlib>

namespace {

constexpr int firstTableYear = 1970;
constexpr int lastTableYear = 2199;
constexpr int firstYear = 1;
constexpr int lastYear = 9999;

qint64 firstDayOf(int year)
{
    return QDate(year, 1, 1).toJulianDay();
}

qint64 lastDayOf(int year)
{
    return QDate(year, 12, 31).toJulianDay();
}

/// Julian day 0 was a Monday. @pre julianDay ≥ 0
bool isWeekend(qint64 julianDay)
{
    return julianDay % 7 >= 5;
}

/// Mondays to Fridays up to and including a Julian day. @pre julianDay ≥ 0
qint64 weekdaysUpTo(qint64 julianDay)
{
    return julianDay / 7 * 5 + std::min<qint64>(julianDay % 7 + 1, 5);
}

bool isOffUnder(const CalendarSettings &settings, Holiday holiday)
{
    if (holiday == Holiday::GoodFriday)
        return settings.goodFridayOff;
    return holiday != Holiday::BridgeDay || settings.bridgeDaysOff;
}

/// The Julian days of a year that are off and no weekend, each once: two holidays may fall on one day.
std::vector<qint64> weekdaysOff(const CalendarSettings &settings, int year)
{
    std::vector<qint64> result;
    for (const HolidayDate &row : allHolidaysOf(year)) {
        const qint64 day = row.date.toJulianDay();
        if (isOffUnder(settings, row.holiday) && !isWeekend(day))
            result.push_back(day);
    }
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

/// How many weekdays that are off lie after @p from, up to and including @p to.
int countOff(const CalendarSettings &settings, qint64 from, qint64 to)
{
    int result = 0;
    const int endYear = QDate::fromJulianDay(to).year();
    for (int year = QDate::fromJulianDay(from).year(); year <= endYear; ++year) {
        for (const qint64 day : weekdaysOff(settings, year))
            result += day > from && day <= to ? 1 : 0;
    }
    return result;
}

std::vector<int> runningTotals(const CalendarSettings &settings)
{
    std::vector<int> result;
    result.reserve(static_cast<std::size_t>(lastDayOf(lastTableYear) - firstDayOf(firstTableYear) + 1));
    int total = 0;
    for (int year = firstTableYear; year <= lastTableYear; ++year) {
        const std::vector<qint64> off = weekdaysOff(settings, year);
        auto next = off.begin();
        const qint64 last = lastDayOf(year);
        for (qint64 day = firstDayOf(year); day <= last; ++day) {
            const bool isOff = next != off.end() && *next == day;
            next += isOff ? 1 : 0;
            total += isOff || isWeekend(day) ? 0 : 1;
            result.push_back(total);
        }
    }
    return result;
}

template <bool goodFriday, bool bridgeDays> const std::vector<int> &sharedTotals()
{
    static const std::vector<int> totals = runningTotals({ goodFriday, bridgeDays });
    return totals;
}

std::span<const int> totalsFor(const CalendarSettings &settings)
{
    if (settings.goodFridayOff)
        return settings.bridgeDaysOff ? sharedTotals<true, true>() : sharedTotals<true, false>();
    return settings.bridgeDaysOff ? sharedTotals<false, true>() : sharedTotals<false, false>();
}

bool isInRange(qint64 julianDay)
{
    return julianDay >= firstDayOf(firstYear) && julianDay <= lastDayOf(lastYear);
}

} // namespace

WorkingCalendar::WorkingCalendar(CalendarSettings settings)
    : m_settings(settings)
    , m_numbers(totalsFor(settings))
    , m_firstJulianDay(firstDayOf(firstTableYear))
{
}

bool WorkingCalendar::isWorkingDay(const QDate &day) const
{
    return day.isValid() && numberOf(day.toJulianDay()) != numberOf(day.toJulianDay() - 1);
}

std::vector<HolidayDate> WorkingCalendar::holidaysOf(int year) const
{
    std::vector<HolidayDate> result = allHolidaysOf(year);
    std::erase_if(result, [this](const HolidayDate &row) { return !isOffUnder(m_settings, row.holiday); });
    return result;
}

std::vector<HolidayDate> WorkingCalendar::holidaysOnWeekdays(const QDate &first, const QDate &last) const
{
    std::vector<HolidayDate> result;
    for (int year = first.year(); year <= last.year(); ++year) {
        for (const HolidayDate &row : holidaysOf(year)) {
            const bool isInside = row.date > first && row.date <= last && !isWeekend(row.date.toJulianDay());
            if (isInside && (result.empty() || result.back().date != row.date))
                result.push_back(row);
        }
    }
    return result;
}

QDate WorkingCalendar::addWorkingDays(const QDate &day, int count) const
{
    constexpr qint64 most = 366 * lastYear;
    const qint64 wanted = std::abs(qint64 { count });
    if (!day.isValid() || wanted > most)
        return {};
    // A leap over as many days as are still wanted never goes too far, and the last leap holds working days only.
    const qint64 start = day.toJulianDay();
    qint64 at = start;
    for (qint64 left = wanted; left > 0;) {
        at += count > 0 ? left : -left;
        if (!isInRange(at))
            return {};
        left = wanted - (count > 0 ? numberOf(at) - numberOf(start) : numberOf(start - 1) - numberOf(at - 1));
    }
    return QDate::fromJulianDay(at);
}

QDate WorkingCalendar::onOrAfter(const QDate &day) const
{
    return isWorkingDay(day) ? day : addWorkingDays(day, 1);
}

int WorkingCalendar::numberOutside(qint64 julianDay) const
{
    const qint64 day = std::clamp(julianDay, firstDayOf(firstYear) - 1, lastDayOf(lastYear));
    const qint64 beforeTable = m_firstJulianDay - 1;
    if (day <= beforeTable) {
        const auto weekdays = static_cast<int>(weekdaysUpTo(beforeTable) - weekdaysUpTo(day));
        return countOff(m_settings, day, beforeTable) - weekdays;
    }
    const qint64 tableEnd = lastDayOf(lastTableYear);
    const auto weekdays = static_cast<int>(weekdaysUpTo(day) - weekdaysUpTo(tableEnd));
    return m_numbers.back() + weekdays - countOff(m_settings, tableEnd, day);
}
