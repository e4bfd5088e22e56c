// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimelineAxis.h"

#include "TimelineWords.h"
#include "Words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

enum class Step : quint8 { Day, Week, Month, Year };

QDate startOf(const QDate &day, Step step)
{
    switch (step) {
    case Step::Day:
        return day;
    case Step::Week:
        return day.addDays(1 - day.dayOfWeek());
    case Step::Month:
        return { day.year(), day.month(), 1 };
    case Step::Year:
        return { day.year(), 1, 1 };
    }
    return day;
}

QDate after(const QDate &start, Step step)
{
    constexpr int daysInWeek = 7;
    switch (step) {
    case Step::Day:
        return start.addDays(1);
    case Step::Week:
        return start.addDays(daysInWeek);
    case Step::Month:
        return start.addMonths(1);
    case Step::Year:
        return start.addYears(1);
    }
    return start.addDays(1);
}

/// Cuts the days from @p first to @p last in whole steps of the calendar; @p name writes one from its first day.
template <typename Name>
std::vector<TimelineTick> cut(const QDate &first, const QDate &last, Step step, Name name)
{
    std::vector<TimelineTick> all;
    for (QDate start = startOf(first, step); start.isValid() && start <= last; start = after(start, step)) {
        TimelineTick tick = name(start);
        tick.first = qMax(start, first);
        tick.last = qMin(after(start, step).addDays(-1), last);
        all.push_back(std::move(tick));
    }
    return all;
}

TimelineTick weekOf(const QDate &monday)
{
    const QString week = timelinePhrase(TimelinePhrase::Week).arg(monday.weekNumber());
    int year = 0;
    const bool isFirst = monday.weekNumber(&year) == 1; // the first of the year says which year
    return { {}, {}, week + u" · "_s + (isFirst ? QString::number(year) : monthShort(monday.month())), week };
}

TimelineTick monthOf(const QDate &start)
{
    const QString year = start.month() == 1 ? u' ' + QString::number(start.year()) : QString();
    return { {}, {}, monthLong(start.month()) + year, monthShort(start.month()) + year };
}

} // namespace

TimelineAxis::TimelineAxis(const QDate &first, const QDate &last, qreal dayWidth)
    : m_first(first), m_last(qMax(first, last)), m_dayWidth(dayWidth)
{
}

QDate TimelineAxis::dayAt(qreal x) const
{
    const qreal last = static_cast<qreal>(m_first.daysTo(m_last));
    return m_first.addDays(static_cast<qint64>(qBound<qreal>(0, std::floor(x / m_dayWidth), last)));
}

std::vector<TimelineTick> TimelineAxis::heads(TimelineScale fineness) const
{
    switch (fineness) {
    case TimelineScale::Week:
        return cut(m_first, m_last, Step::Week, weekOf);
    case TimelineScale::Month:
        return cut(m_first, m_last, Step::Month, monthOf);
    case TimelineScale::Year:
        break;
    }
    return cut(m_first, m_last, Step::Year, [](const QDate &start) {
        const QString year = QString::number(start.year());
        return TimelineTick { {}, {}, year, year };
    });
}

std::vector<TimelineTick> TimelineAxis::ticks(TimelineScale fineness) const
{
    const auto number = [](int value) { return TimelineTick { {}, {}, QString::number(value), QString::number(value) }; };
    switch (fineness) {
    case TimelineScale::Week:
        return cut(m_first, m_last, Step::Day, [&](const QDate &start) { return number(start.day()); });
    case TimelineScale::Month:
        return cut(m_first, m_last, Step::Week, [&](const QDate &start) { return number(start.weekNumber()); });
    case TimelineScale::Year:
        break;
    }
    return cut(m_first, m_last, Step::Month,
               [](const QDate &start) { return TimelineTick { {}, {}, monthShort(start.month()), monthShort(start.month()).left(1) }; });
}
