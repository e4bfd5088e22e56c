// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TimelineLook.h"
#include "TimelineSpec.h"

#include <QRectF>

class QPainter;

/// The shapes on a timeline: a bar in its state, and the mark of each marker. Opaque colours and plain lines only.
namespace TimelineShapes {
struct BarLook
{
    QColor ground;
    QColor edge;
    bool isHatched = false;
    bool isDashed = false;
};
[[nodiscard]] BarLook barLook(TimelineState state, const TimelineLook &look);
/// The box of a bar; from its left edge to @p past it is filled.
void paintBar(QPainter &painter, const QRectF &rect, TimelineState state, qreal past, const TimelineLook &look);
void paintMark(QPainter &painter, const QRectF &rect, const TimelineMarker &marker, const TimelineLook &look);
void paintLock(QPainter &painter, const QRectF &rect, const QColor &colour);
/// With a rim of @p rim behind the letters, so that it reads across lines.
void paintText(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text, const QFont &font, const QColor &ink,
               const QColor &rim);
}
