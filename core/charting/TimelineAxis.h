// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TimelineSpec.h"

/// A stretch of the head: a month, an ISO week, a day, with what can be written in it.
struct TimelineTick
{
    QDate first;
    QDate last;      ///< both cut off at the ends of the axis
    QString label;
    QString shorter; ///< where the label does not fit; may be the same
};

/// Days along a line: where each one lies, and how the head above them is divided.
class TimelineAxis
{
public:
    TimelineAxis() = default;
    /// From @p first up to and with @p last, each day @p dayWidth wide.
    TimelineAxis(const QDate &first, const QDate &last, qreal dayWidth);

    [[nodiscard]] const QDate &first() const { return m_first; }
    [[nodiscard]] const QDate &last() const { return m_last; }
    [[nodiscard]] qreal dayWidth() const { return m_dayWidth; }
    [[nodiscard]] qreal width() const { return left(m_last.addDays(1)); }
    [[nodiscard]] qreal left(const QDate &day) const { return static_cast<qreal>(m_first.daysTo(day)) * m_dayWidth; }
    [[nodiscard]] qreal middle(const QDate &day) const { return left(day) + m_dayWidth / 2; }
    [[nodiscard]] qreal right(const QDate &day) const { return left(day) + m_dayWidth; }
    /// The day at @p x, kept inside the axis.
    [[nodiscard]] QDate dayAt(qreal x) const;

    /// The upper row of the head: weeks with their month, months or years.
    [[nodiscard]] std::vector<TimelineTick> heads(TimelineScale fineness) const;
    /// The lower row: days, ISO week numbers or months.
    [[nodiscard]] std::vector<TimelineTick> ticks(TimelineScale fineness) const;

private:
    QDate m_first;
    QDate m_last;
    qreal m_dayWidth = 1;
};
