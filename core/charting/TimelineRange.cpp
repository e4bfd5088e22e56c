// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimelineRange.h"

#include "TimelineWords.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int weeksShown = 6;
constexpr int weeksBefore = 2;
constexpr int daysInWeek = 7;
constexpr int monthsInHalf = 6;

int monthsOf(TimelineScale scale)
{
    return scale == TimelineScale::Year ? 2 * monthsInHalf : monthsInHalf;
}

TimelineRange from(const QDate &first, TimelineScale scale)
{
    const QDate after = scale == TimelineScale::Week ? first.addDays(weeksShown * daysInWeek) : first.addMonths(monthsOf(scale));
    return { scale, first, after.addDays(-1) };
}

} // namespace

TimelineRange TimelineRange::holding(const QDate &day, TimelineScale scale)
{
    switch (scale) {
    case TimelineScale::Week:
        return from(day.addDays(1 - day.dayOfWeek() - weeksBefore * daysInWeek), scale);
    case TimelineScale::Month:
        return from({ day.year(), day.month() <= monthsInHalf ? 1 : 1 + monthsInHalf, 1 }, scale);
    case TimelineScale::Year:
        return from({ day.year(), 1, 1 }, scale);
    }
    return {};
}

TimelineRange TimelineRange::next() const
{
    return from(last.addDays(1), scale);
}

TimelineRange TimelineRange::previous() const
{
    const QDate before = scale == TimelineScale::Week ? first.addDays(-weeksShown * daysInWeek) : first.addMonths(-monthsOf(scale));
    return from(before, scale);
}

QString TimelineRange::name() const
{
    int firstYear = 0;
    int lastYear = 0;
    switch (scale) {
    case TimelineScale::Week: {
        const int firstWeek = first.weekNumber(&firstYear);
        const int lastWeek = last.weekNumber(&lastYear);
        const QString start = timelinePhrase(TimelinePhrase::Week).arg(firstWeek);
        if (firstYear == lastYear)
            return start + u" – "_s + QString::number(lastWeek) + u", "_s + QString::number(lastYear);
        return start + u", "_s + QString::number(firstYear) + u" – "_s + timelinePhrase(TimelinePhrase::Week).arg(lastWeek) + u", "_s
            + QString::number(lastYear);
    }
    case TimelineScale::Month:
        return monthLong(first.month()) + u" – "_s + monthLong(last.month()) + u' ' + QString::number(last.year());
    case TimelineScale::Year:
        return QString::number(first.year());
    }
    return {};
}
