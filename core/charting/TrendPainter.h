// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartFrame.h"
#include "ChartSpec.h"
#include "TrendGround.h"

/// The trend of one part: line with gaps, the norm as it stood in each period, a shape at each point that asks attention, the
/// forecast dashed with an open dot.
class TrendPainter
{
public:
    TrendPainter(const TrendChart &chart, const ChartLook &look, const QRectF &rect);
    void paint(QPainter &painter) const;
    [[nodiscard]] std::vector<QRectF> columns() const;

private:
    [[nodiscard]] size_t count() const { return m_chart.points.size() + (m_chart.forecast ? 1 : 0); }
    [[nodiscard]] QPointF at(size_t index, qreal value) const { return { m_frame.x(index, count()), m_frame.y(value) }; }
    [[nodiscard]] TrendGround ground() const;
    void paintNorm(QPainter &painter) const;
    void paintLine(QPainter &painter) const;
    void paintForecast(QPainter &painter) const;
    void paintPoint(QPainter &painter, size_t index) const;
    void paintValue(QPainter &painter, size_t index, const ChartPoint &point, bool strong) const;
    [[nodiscard]] bool hasRoomForValues() const;
    [[nodiscard]] bool isValley(size_t index) const;

    const TrendChart &m_chart;
    const ChartLook &m_look;
    ChartFrame m_frame;
};

/// The sign that all shown values end in and that belongs on the axis: "%", or nothing.
[[nodiscard]] QString axisSuffix(const TrendChart &chart);
/// The round numbers of the axis for values, norm and forecast, with a little air around them.
[[nodiscard]] AxisTicks trendTicks(const TrendChart &chart, int atMost);
