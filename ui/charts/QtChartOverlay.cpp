// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef MAATLAT_QT_CHARTS

#include "QtChartOverlay.h"

#include "VerdictGlyph.h"

#include <QChart>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

QtChartOverlay::QtChartOverlay(const QChart &chart, const ChartSpec &spec, ChartLook look)
    : m_chart(chart), m_spec(spec), m_look(std::move(look))
{
}

QPointF QtChartOverlay::at(size_t index, qreal value) const
{
    const QList<QAbstractSeries *> series = m_chart.series();
    const QPointF place(static_cast<qreal>(index), value);
    return m_chart.mapToScene(m_chart.mapToPosition(place, series.isEmpty() ? nullptr : series.first()));
}

void QtChartOverlay::paint(QPainter &painter, const std::vector<QRectF> &columns, int focus) const
{
    if (m_chart.series().isEmpty() || columns.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintLabels(painter, columns);
    if (m_spec.trend)
        paintTrend(painter, columns);
    else
        paintCounts(painter);
    if (focus >= 0 && focus < static_cast<int>(columns.size())) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_look.colours.accent, 2 * m_look.unit));
        const qreal u = m_look.unit;
        painter.drawRoundedRect(columns[static_cast<size_t>(focus)].adjusted(u, -6 * u, -u, -u), 4 * u, 4 * u);
    }
    painter.restore();
}

TrendGround QtChartOverlay::ground(const std::vector<QRectF> &columns) const
{
    const QRectF plot = m_chart.mapToScene(m_chart.plotArea()).boundingRect();
    return { *m_spec.trend, m_look, { plot, columns, [this](qreal value) { return at(0, value).y(); } } };
}

void QtChartOverlay::paintGround(QPainter &painter, const std::vector<QRectF> &columns) const
{
    if (!m_spec.trend || m_chart.series().isEmpty() || columns.empty())
        return;
    ground(columns).paintBands(painter);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    ground(columns).paintRange(painter);
    painter.restore();
}

/// A detailed trend tells every value, as long as they fit beside each other.
bool QtChartOverlay::tellsAll(const std::vector<QRectF> &columns) const
{
    qreal widest = 0;
    for (const ChartPoint &point : m_spec.trend->points)
        widest = qMax(widest, QFontMetricsF(m_look.axisStrong).horizontalAdvance(point.shown));
    return m_spec.trend->detailed && widest + 6 * m_look.unit < columns.front().width();
}

void QtChartOverlay::paintTrend(QPainter &painter, const std::vector<QRectF> &columns) const
{
    const TrendChart &trend = *m_spec.trend;
    const bool all = tellsAll(columns);
    ground(columns).paintWords(painter);
    for (size_t i = 0; i < trend.points.size(); ++i) {
        if (!trend.points[i].value)
            continue;
        const QPointF centre = at(i, *trend.points[i].value);
        paintPoint(painter, centre, trend.points[i], false);
        const bool last = i + 1 == trend.points.size();
        if (all || last)
            paintValue(painter, columns, centre, trend.points[i], last);
    }
    if (trend.forecast && trend.forecast->value) {
        const QPointF centre = at(trend.points.size(), *trend.forecast->value);
        paintPoint(painter, centre, *trend.forecast, true);
        paintValue(painter, columns, centre, *trend.forecast, false);
    }
}

void QtChartOverlay::paintPoint(QPainter &painter, const QPointF &centre, const ChartPoint &point, bool isForecast) const
{
    const qreal u = m_look.unit;
    if (isForecast) {
        painter.setPen(QPen(m_look.colours.accent, 2 * u));
        painter.setBrush(m_look.colours.surface);
        painter.drawEllipse(centre, 4.5 * u, 4.5 * u);
    } else if (point.verdict == Verdict::Attention || point.verdict == Verdict::Breach
               || (m_spec.trend->detailed && isJudged(point.verdict))) {
        VerdictGlyph::paint(painter, QRectF(centre.x() - 7 * u, centre.y() - 7 * u, 14 * u, 14 * u), point.verdict,
                            m_look.colours.of(point.verdict).glyph, m_look.colours.surface);
    } else {
        painter.setPen(QPen(m_look.colours.surface, u));
        painter.setBrush(m_look.colours.accent);
        painter.drawEllipse(centre, 3.5 * u, 3.5 * u);
    }
}

void QtChartOverlay::paintValue(QPainter &painter, const std::vector<QRectF> &columns, const QPointF &centre, const ChartPoint &point,
                                bool strong) const
{
    const QFont &font = strong ? m_look.axisStrong : m_look.axis;
    const QFontMetricsF metrics(font);
    const QString text = ground(columns).valueText(point);
    const qreal width = metrics.horizontalAdvance(text) + 2;
    const qreal above = centre.y() - 9 * m_look.unit - metrics.height();
    const bool hasRoomAbove = above >= columns.front().top() - 8 * m_look.unit;
    const qreal top = hasRoomAbove ? above : centre.y() + 9 * m_look.unit;
    ground(columns).paintText(painter, { centre.x() - width / 2, top, width, metrics.height() }, text, strong);
}

void QtChartOverlay::paintCounts(QPainter &painter) const
{
    const auto &bars = m_spec.bars->bars;
    const qreal height = QFontMetricsF(m_look.axisStrong).height();
    painter.setFont(m_look.axisStrong);
    painter.setPen(m_look.colours.breach.text);
    for (size_t i = 0; i < bars.size(); ++i) {
        if (bars[i].breach == 0)
            continue;
        const QPointF top = at(i, bars[i].met + bars[i].attention + bars[i].breach);
        painter.drawText(QRectF(top.x() - 30, top.y() - height - m_look.unit, 60, height), Qt::AlignCenter | Qt::TextDontClip,
                         QString::number(bars[i].breach));
    }
}

void QtChartOverlay::paintLabels(QPainter &painter, const std::vector<QRectF> &columns) const
{
    QStringList labels;
    int strong = m_spec.bars ? m_spec.bars->emphasised : static_cast<int>(m_spec.trend->points.size()) - 1;
    if (m_spec.trend) {
        for (const ChartPoint &point : m_spec.trend->points)
            labels << point.label;
        if (m_spec.trend->forecast)
            labels << m_spec.trend->forecast->label;
    } else {
        for (const StackedBar &bar : m_spec.bars->bars)
            labels << bar.label;
    }
    const QFontMetricsF metrics(m_look.axisStrong);
    qreal widest = 1;
    for (const QString &label : labels)
        widest = qMax(widest, metrics.horizontalAdvance(label));
    const auto step = static_cast<qsizetype>(qMax<qreal>(1, std::ceil((widest + 4 * m_look.unit) / columns.front().width())));
    for (qsizetype i = labels.size() - 1; i >= 0 && i < static_cast<qsizetype>(columns.size()); i -= step) {
        const QRectF &column = columns[static_cast<size_t>(i)];
        painter.setFont(i == strong ? m_look.axisStrong : m_look.axis);
        painter.setPen(i == strong ? m_look.colours.ink : m_look.colours.ink2);
        painter.drawText(QRectF(column.center().x() - widest / 2 - 1, column.bottom() + 5 * m_look.unit, widest + 2, metrics.height()),
                         Qt::AlignCenter | Qt::TextDontClip, labels[i]);
    }
}

#endif
