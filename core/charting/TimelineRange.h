// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TimelineSpec.h"

/// The days that a timeline shows at once, and the steps before and after: six weeks, half a year or a whole one.
struct TimelineRange
{
    TimelineScale scale = TimelineScale::Month;
    QDate first;
    QDate last;

    /// The half year or the year that holds @p day; of the weeks: from the Monday two weeks before it.
    [[nodiscard]] static TimelineRange holding(const QDate &day, TimelineScale scale);
    [[nodiscard]] TimelineRange next() const;
    [[nodiscard]] TimelineRange previous() const;
    /// "juli – december 2026", "week 40 – 45, 2026", "2026"; in the current language.
    [[nodiscard]] QString name() const;
    friend bool operator==(const TimelineRange &, const TimelineRange &) = default;
};
