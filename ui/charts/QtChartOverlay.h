// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartColours.h"
#include "ChartSpec.h"
#include "TrendGround.h"

#include <QRectF>

#include <vector>

class QChart;
class QPainter;

/// What Qt Charts does not draw: the shapes of the verdicts, values at the points, the norm's words, whole labels under the
/// columns, breach counts, and the mark of the keyboard walk.
class QtChartOverlay
{
public:
    QtChartOverlay(const QChart &chart, const ChartSpec &spec, ChartLook look);
    /// Under the grid and the lines: the bands.
    void paintGround(QPainter &painter, const std::vector<QRectF> &columns) const;
    void paint(QPainter &painter, const std::vector<QRectF> &columns, int focus) const;

private:
    [[nodiscard]] QPointF at(size_t index, qreal value) const;
    [[nodiscard]] TrendGround ground(const std::vector<QRectF> &columns) const;
    [[nodiscard]] bool tellsAll(const std::vector<QRectF> &columns) const;
    void paintTrend(QPainter &painter, const std::vector<QRectF> &columns) const;
    void paintPoint(QPainter &painter, const QPointF &centre, const ChartPoint &point, bool isForecast) const;
    void paintValue(QPainter &painter, const std::vector<QRectF> &columns, const QPointF &centre, const ChartPoint &point, bool strong) const;
    void paintCounts(QPainter &painter) const;
    void paintLabels(QPainter &painter, const std::vector<QRectF> &columns) const;

    const QChart &m_chart;
    const ChartSpec &m_spec;
    ChartLook m_look;
};
