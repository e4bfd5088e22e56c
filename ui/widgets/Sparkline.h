// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartSpec.h"

#include <QWidget>

/// A small trend without axes: line, norm dashes, marks at attention and breach, forecast as an open dot.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);
    void setChart(const TrendChart &chart);
    [[nodiscard]] QSize sizeHint() const override;

    static void paint(QPainter &painter, const QRectF &rect, const TrendChart &chart);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TrendChart m_chart;
};
