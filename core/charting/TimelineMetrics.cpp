// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimelineMetrics.h"

#include <QFontMetricsF>

bool TimelineMetrics::isStrong(TimelineTone tone)
{
    return tone == TimelineTone::Strong || tone == TimelineTone::Alarm;
}

qreal TimelineMetrics::insideStart(const TimelineBar &bar, const TimelineLook &look)
{
    constexpr qreal sign = 21; // a glyph or a lock of 15, and the room after it
    return look.px(padding + (bar.glyph || bar.state == TimelineState::NotYet ? sign - 3 : 0));
}

QSizeF TimelineMetrics::markSize(const TimelineMarker &marker, const TimelineLook &look)
{
    switch (marker.mark) {
    case TimelineMark::Tag:
    case TimelineMark::Proposal:
        return { QFontMetricsF(look.textStrong).horizontalAdvance(marker.tag) + look.px(20), look.px(24) };
    case TimelineMark::Verdict:
    case TimelineMark::Meeting:
    case TimelineMark::Document:
    case TimelineMark::Deadline:
    case TimelineMark::LateDeadline:
    case TimelineMark::Locked:
        break;
    }
    return { look.px(16), look.px(16) };
}
