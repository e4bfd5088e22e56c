// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sparkline.h"

#include "AccessiblePicture.h"
#include "FollowTheme.h"
#include "SparklinePainter.h"
#include "ThemeChartLook.h"

#include <QPainter>

#include <algorithm>

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    AccessiblePicture::install();
    setAccessibleName(tr("Verloop"));
    followTheme(this, [this] {
        updateGeometry();
        update();
    });
}

void Sparkline::setChart(const TrendChart &chart)
{
    m_chart = chart;
    const auto last = std::find_if(chart.points.rbegin(), chart.points.rend(), [](const ChartPoint &point) { return point.value.has_value(); });
    setAccessibleDescription(last == chart.points.rend() ? QString() : last->description);
    update();
}

QSize Sparkline::sizeHint() const
{
    return { Theme::instance().px(112), Theme::instance().px(44) };
}

void Sparkline::paint(QPainter &painter, const QRectF &rect, const TrendChart &chart)
{
    SparklinePainter::paint(painter, rect, chart, themeChartLook());
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_chart);
}
