// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LocalTime.h"

namespace {

constexpr qint64 msPerHour = 3'600'000;
constexpr qint64 julianDayOf1970 = 2'440'588;

qint64 flooredDays(qint64 ms)
{
    return ms >= 0 ? ms / LocalTime::msPerDay : -((-ms + LocalTime::msPerDay - 1) / LocalTime::msPerDay);
}

QDate dayAt(qint64 ms)
{
    return QDate::fromJulianDay(flooredDays(ms) + julianDayOf1970);
}

qint64 msAt(const QDate &day)
{
    return (day.toJulianDay() - julianDayOf1970) * LocalTime::msPerDay;
}

/// 1:00 UTC on the last Sunday of a month of 31 days.
qint64 changeIn(int year, int month)
{
    const QDate end(year, month, 31);
    return msAt(end.addDays(-(end.dayOfWeek() % 7))) + msPerHour;
}

} // namespace

qint64 LocalTime::offsetAt(qint64 moment)
{
    constexpr int march = 3;
    constexpr int october = 10;
    const int year = dayAt(moment).year();
    const bool isSummer = moment >= changeIn(year, march) && moment < changeIn(year, october);
    return isSummer ? 2 * msPerHour : msPerHour;
}

std::optional<qint64> LocalTime::momentAt(const QDate &day, qint64 msOfDay, std::optional<qint64> notBefore)
{
    const qint64 clock = msAt(day) + msOfDay;
    const qint64 summer = clock - 2 * msPerHour;
    const qint64 winter = clock - msPerHour;
    const bool isSummer = offsetAt(summer) == 2 * msPerHour;
    const bool isWinter = offsetAt(winter) == msPerHour;
    if (isSummer && isWinter && notBefore && summer < *notBefore)
        return winter;
    if (isSummer)
        return summer;
    return isWinter ? std::optional(winter) : std::nullopt;
}

qint64 LocalTime::startOf(const QDate &day)
{
    const qint64 clock = msAt(day);
    return clock - offsetAt(clock - 2 * msPerHour); // no clock changes within two hours of midnight UTC
}

QDate LocalTime::dayOf(qint64 moment)
{
    return dayAt(moment + offsetAt(moment));
}

qint64 LocalTime::msOfDay(qint64 moment)
{
    const qint64 clock = moment + offsetAt(moment);
    return clock - flooredDays(clock) * msPerDay;
}
