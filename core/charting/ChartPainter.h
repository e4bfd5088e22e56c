// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartColours.h"
#include "ChartSpec.h"

#include <QRectF>

#include <vector>

class QPainter;

/// Paints a ChartSpec on any device: screen, picture, paper. Only opaque colours and plain lines, so that PDF/A stays valid.
/// The title and the summary are the caller's to show.
namespace ChartPainter {
/// @p focus marks one point (for the forecast: the number of points); -1 for none.
void paint(QPainter &painter, const QRectF &rect, const ChartSpec &spec, const ChartLook &look, int focus = -1);
/// The column of each point in @p rect, the forecast last: for pointing at, and for the mark of the keyboard walk.
[[nodiscard]] std::vector<QRectF> columns(const QRectF &rect, const ChartSpec &spec, const ChartLook &look);
/// How many points can be walked: the forecast is one of them.
[[nodiscard]] int pointCount(const ChartSpec &spec);
/// What the point at @p index says: the whole sentence for tooltip and screen reader.
[[nodiscard]] QString description(const ChartSpec &spec, int index);
}
