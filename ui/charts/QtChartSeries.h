// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AxisTicks.h"
#include "ChartColours.h"
#include "ChartSpec.h"

class QAbstractSeries;
class QChart;
class QLineSeries;
class QPen;
class QStackedBarSeries;
class QString;

/// Fills a QChart from a ChartSpec: axes with our round numbers, series with our colours and fills. What was there goes.
class QtChartSeries
{
public:
    QtChartSeries(QChart &chart, const ChartSpec &spec, const ChartLook &look) : m_chart(chart), m_spec(spec), m_look(look) { }
    void build();

private:
    void clear();
    void addAxes(const AxisTicks &ticks, const QString &suffix, int count, qreal right);
    void addTrend(const TrendChart &trend);
    void addNorm(const TrendChart &trend);
    void addForecast(const TrendChart &trend);
    void addBars(const StackedBars &bars);
    QLineSeries *addLine(const QPen &pen);
    void attach(QAbstractSeries *series);

    QChart &m_chart;
    const ChartSpec &m_spec;
    const ChartLook &m_look;
};
