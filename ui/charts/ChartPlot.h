// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartSpec.h"

#include <QPointF>
#include <QWidget>

#include <memory>
#include <vector>

/// The picture inside a ChartView: what Qt Charts or our own painter makes of a ChartSpec. It takes no focus of its own; the
/// view walks its points.
class ChartPlot
{
public:
    virtual ~ChartPlot() = default;
    [[nodiscard]] virtual QWidget *widget() = 0;
    virtual void setSpec(const ChartSpec &spec) = 0;
    virtual void setFocusPoint(int index) = 0; ///< -1: none
    /// The columns of the points in the widget's coordinates, the forecast last.
    [[nodiscard]] virtual std::vector<QRectF> columns() const = 0;
    /// The point under @p position, -1 when there is none.
    [[nodiscard]] int pointAt(const QPointF &position) const;
};

/// Qt Charts where the program was built with it, the painter of core/charting otherwise. The widget has @p parent.
[[nodiscard]] std::unique_ptr<ChartPlot> makeChartPlot(QWidget *parent);
[[nodiscard]] std::unique_ptr<ChartPlot> makePaintedPlot(QWidget *parent);
