// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServiceWindow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerMinute = 60'000;
constexpr int minutesPerHour = 60;
constexpr int minutesPerDay = 1440;

/// "08:30" in milliseconds after midnight; "24:00" is the end of the day.
std::optional<qint64> timeFrom(QStringView text)
{
    const auto isDigit = [text](qsizetype at) { return text[at] >= u'0' && text[at] <= u'9'; };
    if (text.size() != 5 || text[2] != u':' || !isDigit(0) || !isDigit(1) || !isDigit(3) || !isDigit(4))
        return std::nullopt;
    const int minute = text.sliced(3).toInt();
    const int minutes = text.first(2).toInt() * minutesPerHour + minute;
    return minute < minutesPerHour && minutes <= minutesPerDay ? std::optional(minutes * msPerMinute) : std::nullopt;
}

std::optional<ServiceWindow::Days> daysFrom(QStringView text)
{
    using Days = ServiceWindow::Days;
    constexpr std::pair<QStringView, Days> names[] = { { u"mo-su", Days::Every },
                                                       { u"mo-fr", Days::MondayToFriday },
                                                       { u"mo-sa", Days::MondayToSaturday },
                                                       { u"workdays", Days::WorkingDays } };
    const auto *found = std::ranges::find(names, text, &std::pair<QStringView, Days>::first);
    return found == std::end(names) ? std::nullopt : std::optional(found->second);
}

/// The moment of a clock time; in the hour that March skips it is the moment of the skip.
qint64 momentNear(const QDate &day, qint64 msOfDay)
{
    if (msOfDay == LocalTime::msPerDay)
        return LocalTime::startOf(day.addDays(1));
    if (const auto moment = LocalTime::momentAt(day, msOfDay))
        return *moment;
    constexpr qint64 twoOClock = 2 * minutesPerHour * msPerMinute;
    return LocalTime::startOf(day) + twoOClock;
}

} // namespace

std::optional<ServiceWindow> ServiceWindow::fromText(QStringView text)
{
    ServiceWindow window;
    if (text == u"always")
        return window;
    const qsizetype space = text.indexOf(u' ');
    const qsizetype dash = text.lastIndexOf(u'-');
    if (space < 0 || dash < space)
        return std::nullopt;
    const auto days = daysFrom(text.first(space));
    const auto from = timeFrom(text.sliced(space + 1, dash - space - 1));
    const auto to = timeFrom(text.sliced(dash + 1));
    if (!days || !from || !to || *from >= *to)
        return std::nullopt;
    window.m_days = *days;
    window.m_from = *from;
    window.m_to = *to;
    return window;
}

bool ServiceWindow::isOpenOn(const QDate &day, const WorkingCalendar &calendar) const
{
    switch (m_days) {
    case Days::Every: return true;
    case Days::MondayToFriday: return day.dayOfWeek() <= Qt::Friday;
    case Days::MondayToSaturday: return day.dayOfWeek() <= Qt::Saturday;
    case Days::WorkingDays: return calendar.isWorkingDay(day);
    }
    Q_UNREACHABLE();
}

bool ServiceWindow::contains(qint64 moment, const WorkingCalendar &calendar) const
{
    const qint64 clock = LocalTime::msOfDay(moment);
    return clock >= m_from && clock < m_to && isOpenOn(LocalTime::dayOf(moment), calendar);
}

std::optional<TimeSpan> ServiceWindow::hoursOf(const QDate &day, const WorkingCalendar &calendar) const
{
    if (!isOpenOn(day, calendar))
        return std::nullopt;
    return TimeSpan { momentNear(day, m_from), momentNear(day, m_to) };
}

qint64 ServiceWindow::lengthWithin(const TimeSpan &span, const WorkingCalendar &calendar) const
{
    if (span.length() == 0)
        return 0;
    qint64 length = 0;
    const QDate last = LocalTime::dayOf(span.to);
    for (QDate day = LocalTime::dayOf(span.from); day <= last; day = day.addDays(1)) {
        if (const auto hours = hoursOf(day, calendar))
            length += TimeSpan { std::max(hours->from, span.from), std::min(hours->to, span.to) }.length();
    }
    return length;
}

std::vector<TimeSpan> mergedSpans(std::vector<TimeSpan> spans)
{
    std::ranges::sort(spans);
    std::vector<TimeSpan> merged;
    for (const TimeSpan &span : spans) {
        if (span.length() == 0)
            continue;
        if (!merged.empty() && span.from <= merged.back().to)
            merged.back().to = std::max(merged.back().to, span.to);
        else
            merged.push_back(span);
    }
    return merged;
}

std::vector<TimeSpan> spansWithout(const std::vector<TimeSpan> &spans, const std::vector<TimeSpan> &holes)
{
    std::vector<TimeSpan> rest;
    auto first = holes.begin();
    for (TimeSpan span : spans) {
        first = std::find_if(first, holes.end(), [&span](const TimeSpan &hole) { return hole.to > span.from; });
        for (auto hole = first; hole != holes.end() && hole->from < span.to; ++hole) {
            if (hole->from > span.from)
                rest.push_back({ span.from, hole->from });
            span.from = hole->to;
        }
        if (span.length() > 0)
            rest.push_back(span);
    }
    return rest;
}
