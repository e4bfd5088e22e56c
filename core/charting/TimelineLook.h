// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartColours.h"

/// What a timeline wears besides what every chart does. All opaque.
struct TimelineColours
{
    QColor head;       ///< ground of the days' head
    QColor frame;      ///< months, and the edge of the names
    QColor control;    ///< edge of what is finished or not possible yet
    QColor accentSoft; ///< ground of what runs, and of the lane at work
    QColor accentPast; ///< the part of it that has passed
};

/// Everything besides the data that a timeline needs to be painted on any device.
struct TimelineLook
{
    ChartLook chart;
    TimelineColours colours;
    QFont text;       ///< 12 design pixels
    QFont textStrong; ///< the same, semi-bold
    QFont lane;       ///< 13 design pixels, semi-bold
    [[nodiscard]] qreal px(qreal designPixels) const { return designPixels * chart.unit; }
};
