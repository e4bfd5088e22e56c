// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TimelineLook.h"
#include "TimelineSpec.h"

#include <QSizeF>

/// Measures of a timeline in design pixels, and what is measured from its texts. Source: the design of screen 08.
namespace TimelineMetrics {
constexpr qreal namesWidth = 152;
constexpr qreal headHeight = 46;
constexpr qreal laneHeight = 66;
constexpr qreal lanePadding = 17;
constexpr qreal rowHeight = 32;
constexpr qreal rowGap = 8;
constexpr qreal padding = 12; ///< inside a bar
constexpr qreal leastBar = 6;
constexpr qreal slit = 1.5; ///< between bars of consecutive days
constexpr qreal legendRow = 24;

[[nodiscard]] bool isStrong(TimelineTone tone);
/// Where the text of a bar begins: after its padding, its glyph and its lock.
[[nodiscard]] qreal insideStart(const TimelineBar &bar, const TimelineLook &look);
[[nodiscard]] QSizeF markSize(const TimelineMarker &marker, const TimelineLook &look);
}
