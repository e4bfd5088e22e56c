// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartColours.h"
#include "ChartSpec.h"

#include <QRectF>

class QPainter;

/// A trend without axes: line, norm dashes, shapes at attention and breach, the forecast as an open dot. For cards and rows.
namespace SparklinePainter {
void paint(QPainter &painter, const QRectF &rect, const TrendChart &chart, const ChartLook &look);
}
