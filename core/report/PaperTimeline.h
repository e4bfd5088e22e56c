// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ReportStyle.h"
#include "TimelineSpec.h"

#include <QRectF>

class QPainter;

/// A timeline on paper, in tenths of a point: all its days across, its lanes under each other, and its legend below.
namespace PaperTimeline {
constexpr qreal mostHeight = ReportStyle::textHeight - 900; ///< leaves room on its page for a heading and the summary
/// Of the whole picture at @p width, at most @p most: lanes that do not fit are in the table only.
[[nodiscard]] qreal heightOf(const TimelineSpec &spec, qreal width, qreal most);
void paint(QPainter &painter, const QRectF &rect, const TimelineSpec &spec);
}
