// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TimelineLook.h"
#include "TimelineSpec.h"

/// A line of what stands before a lane.
struct TimelineNameLine
{
    QString text;
    bool isTitle = false;
    friend bool operator==(const TimelineNameLine &, const TimelineNameLine &) = default;
};

/// The title of a lane and what it is, broken at words over at most two lines each, so that they fit in the height of one row;
/// what is longer still ends in dots.
[[nodiscard]] std::vector<TimelineNameLine> timelineNameLines(const TimelineLane &lane, const TimelineLook &look, qreal room);
