// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LocalTime.h"
#include "WorkingCalendar.h"

#include <QStringView>

#include <optional>
#include <vector>

/// A stretch of time between two moments; the end is no part of it.
struct TimeSpan
{
    qint64 from = 0;
    qint64 to = 0;

    [[nodiscard]] qint64 length() const { return to > from ? to - from : 0; }
    friend auto operator<=>(const TimeSpan &, const TimeSpan &) = default;
};

/// The hours in which a service is given: "always", or days and hours such as "mo-fr 08:30-17:00" and "workdays 08:30-17:00". The
/// first hour belongs to it and the last does not: at 17:00:00 it is closed. Source: E0-23, A2-09, requirements 3.7.
class ServiceWindow
{
public:
    enum class Days : quint8 { Every, MondayToFriday, MondayToSaturday, WorkingDays };

    ServiceWindow() = default; ///< always
    /// Days are mo-su, mo-fr, mo-sa or workdays; hours run from 00:00 to 24:00. None for anything else.
    [[nodiscard]] static std::optional<ServiceWindow> fromText(QStringView text);

    [[nodiscard]] bool contains(qint64 moment, const WorkingCalendar &calendar) const;
    /// The hours of a day; none when it is closed all day.
    [[nodiscard]] std::optional<TimeSpan> hoursOf(const QDate &day, const WorkingCalendar &calendar) const;
    /// How many milliseconds of @p span lie in the window.
    [[nodiscard]] qint64 lengthWithin(const TimeSpan &span, const WorkingCalendar &calendar) const;

private:
    [[nodiscard]] bool isOpenOn(const QDate &day, const WorkingCalendar &calendar) const;

    Days m_days = Days::Every;
    qint64 m_from = 0;
    qint64 m_to = LocalTime::msPerDay;
};

/// Spans in order, those that overlap or touch made one.
[[nodiscard]] std::vector<TimeSpan> mergedSpans(std::vector<TimeSpan> spans);
/// What of @p spans lies outside @p holes. Both merged.
[[nodiscard]] std::vector<TimeSpan> spansWithout(const std::vector<TimeSpan> &spans, const std::vector<TimeSpan> &holes);
