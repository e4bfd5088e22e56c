// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperTimeline.h"

#include "PaperLook.h"
#include "TimelineLayout.h"
#include "TimelinePainter.h"

#include <algorithm>

using namespace ReportStyle;

namespace {

constexpr qreal gap = 60; ///< between the lanes and the legend

TimelineLook look()
{
    TimelineLook look;
    look.chart = paperLook();
    look.colours = { softFill, line, secondary, QColor(0xE3, 0xEE, 0xF9), QColor(0xB9, 0xD3, 0xEE) };
    look.text = font(Letter::Small);
    look.textStrong = font(Letter::Small, true);
    look.lane = font(Letter::Small, true);
    return look;
}

/// So wide that all days fit beside the names.
TimelineLayout layoutOf(const TimelineSpec &spec, const TimelineLook &look, qreal width)
{
    const qreal days = static_cast<qreal>(std::max<qint64>(spec.first.daysTo(spec.last) + 1, 1));
    return TimelineLayout(spec, look, (width - TimelinePainter::namesWidth(look)) / days);
}

} // namespace

qreal PaperTimeline::heightOf(const TimelineSpec &spec, qreal width, qreal most)
{
    const TimelineLook paper = look();
    const TimelineLayout layout = layoutOf(spec, paper, width);
    const TimelinePainter painter(spec, layout, paper);
    return std::min(most, TimelinePainter::headHeight(paper) + layout.height() + gap + painter.legendHeight(width));
}

void PaperTimeline::paint(QPainter &painter, const QRectF &rect, const TimelineSpec &spec)
{
    const TimelineLook paper = look();
    const TimelineLayout layout = layoutOf(spec, paper, rect.width());
    const TimelinePainter timeline(spec, layout, paper);
    const qreal legend = timeline.legendHeight(rect.width());
    timeline.paint(painter, rect.adjusted(0, 0, 0, -legend - gap), {}, spec.scale, {});
    timeline.paintLegend(painter, QRectF(rect.left(), rect.bottom() - legend, rect.width(), legend));
}
