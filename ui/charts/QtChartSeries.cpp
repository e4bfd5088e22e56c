// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef MAATLAT_QT_CHARTS

#include "QtChartSeries.h"

#include "Theme.h"
#include "TrendGround.h"
#include "TrendPainter.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace {

/// How many ticks fit: Qt Charts knows its height only after layout, so the widget's own is taken.
int ticksIn(const QChart &chart, qreal unit)
{
    return qBound(3, static_cast<int>(qMax<qreal>(chart.size().height(), 200) / (38 * unit)), 8);
}

} // namespace

void QtChartSeries::build()
{
    clear();
    m_chart.setAnimationOptions(QChart::NoAnimation);
    if (m_spec.trend)
        addTrend(*m_spec.trend);
    else if (m_spec.bars)
        addBars(*m_spec.bars);
}

void QtChartSeries::clear()
{
    m_chart.removeAllSeries();
    for (QAbstractAxis *axis : m_chart.axes()) {
        m_chart.removeAxis(axis);
        delete axis;
    }
}

void QtChartSeries::addAxes(const AxisTicks &ticks, const QString &suffix, int count, qreal right)
{
    // The columns' axis has no labels of its own: Qt Charts cuts them to "…"; the overlay writes them all.
    auto *across = new QValueAxis(&m_chart);
    across->setRange(-0.5, count - 0.5);
    across->setVisible(false);
    auto *up = new QCategoryAxis(&m_chart);
    up->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    up->setRange(ticks.low, ticks.high);
    up->setStartValue(ticks.low);
    for (const qreal value : ticks.values())
        up->append(m_look.number(value, ticks.decimals) + suffix, value);
    up->setTruncateLabels(false);
    up->setLabelsFont(m_look.axis);
    up->setLabelsColor(m_look.colours.ink3);
    up->setGridLinePen(QPen(m_look.colours.grid, m_look.unit));
    up->setLinePen(Qt::NoPen);
    m_chart.addAxis(across, Qt::AlignBottom);
    m_chart.addAxis(up, Qt::AlignLeft);
    const auto u = [this](qreal design) { return static_cast<int>(design * m_look.unit); };
    m_chart.layout()->setContentsMargins(0, u(8), static_cast<int>(right) + u(2), u(24));
}

void QtChartSeries::attach(QAbstractSeries *series)
{
    m_chart.addSeries(series);
    for (QAbstractAxis *axis : m_chart.axes())
        series->attachAxis(axis);
}

QLineSeries *QtChartSeries::addLine(const QPen &pen)
{
    auto *line = new QLineSeries(&m_chart);
    line->setPen(pen);
    attach(line);
    return line;
}

void QtChartSeries::addTrend(const TrendChart &trend)
{
    const int count = static_cast<int>(trend.points.size()) + (trend.forecast ? 1 : 0);
    addAxes(trendTicks(trend, ticksIn(m_chart, m_look.unit)), axisSuffix(trend), count, TrendGround::room(trend, m_look));
    addNorm(trend);
    const QPen pen(m_look.colours.accent, 2.2 * m_look.unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    QLineSeries *line = nullptr;
    for (size_t i = 0; i < trend.points.size(); ++i) {
        if (!trend.points[i].value) {
            line = nullptr; // a gap: the next value starts a line of its own
            continue;
        }
        if (!line)
            line = addLine(pen);
        line->append(static_cast<qreal>(i), *trend.points[i].value);
    }
    addForecast(trend);
}

void QtChartSeries::addNorm(const TrendChart &trend)
{
    QPen pen(trend.detailed ? m_look.colours.ink : m_look.colours.ink2, 1.4 * m_look.unit, Qt::SolidLine, Qt::FlatCap);
    if (!trend.detailed)
        pen.setDashPattern({ 4, 3 });
    QLineSeries *line = nullptr;
    qreal last = 0;
    for (size_t i = 0; i < trend.norm.size() && i < trend.points.size(); ++i) {
        if (!trend.norm[i])
            continue;
        if (!line)
            line = addLine(pen);
        const auto at = static_cast<qreal>(i);
        last = *trend.norm[i];
        line->append(at - 0.5, last);
        line->append(at + 0.5, last);
    }
    if (line && trend.forecast)
        line->append(static_cast<qreal>(trend.points.size()) + 0.5, last);
}

void QtChartSeries::addForecast(const TrendChart &trend)
{
    if (!trend.forecast || !trend.forecast->value || trend.points.empty() || !trend.points.back().value)
        return;
    QPen pen(m_look.colours.accent, 2 * m_look.unit, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({ 2, 2 });
    QLineSeries *line = addLine(pen);
    line->append(static_cast<qreal>(trend.points.size()) - 1, *trend.points.back().value);
    line->append(static_cast<qreal>(trend.points.size()), *trend.forecast->value);
}

void QtChartSeries::addBars(const StackedBars &bars)
{
    int most = 0;
    auto *series = new QStackedBarSeries(&m_chart);
    series->setBarWidth(0.64);
    const Theme &theme = Theme::instance();
    const QPen sliver(m_look.colours.surface, m_look.unit);
    const auto add = [&](Verdict verdict, int StackedBar::*count) {
        auto *set = new QBarSet(QString(), series);
        for (const StackedBar &bar : bars.bars)
            *set << bar.*count;
        set->setBrush(theme.strongFill(verdict));
        set->setPen(sliver);
        series->append(set);
    };
    add(Verdict::Met, &StackedBar::met);
    add(Verdict::Attention, &StackedBar::attention);
    add(Verdict::Breach, &StackedBar::breach);
    for (const StackedBar &bar : bars.bars)
        most = qMax(most, bar.met + bar.attention + bar.breach);
    addAxes(countTicks(most, ticksIn(m_chart, m_look.unit)), {}, static_cast<int>(bars.bars.size()), 0);
    attach(series);
}

#endif
