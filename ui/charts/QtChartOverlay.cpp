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
        paintTrend(painter);
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

void QtChartOverlay::paintTrend(QPainter &painter) const
{
    const TrendChart &trend = *m_spec.trend;
    const auto lastNorm = std::find_if(trend.norm.rbegin(), trend.norm.rend(), [](const auto &norm) { return norm.has_value(); });
    if (lastNorm != trend.norm.rend() && !trend.normLabel.isEmpty()) {
        const QRectF plot = m_chart.mapToScene(m_chart.plotArea()).boundingRect();
        const qreal height = QFontMetricsF(m_look.axisStrong).height();
        painter.setFont(m_look.axisStrong);
        painter.setPen(m_look.colours.ink);
        painter.drawText(QRectF(plot.right() + 6 * m_look.unit, at(0, **lastNorm).y() - height / 2, plot.width(), height),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, trend.normLabel);
    }
    for (size_t i = 0; i < trend.points.size(); ++i) {
        if (!trend.points[i].value)
            continue;
        const QPointF centre = at(i, *trend.points[i].value);
        paintPoint(painter, centre, trend.points[i], false);
        if (i + 1 == trend.points.size())
            paintValue(painter, centre, trend.points[i], true);
    }
    if (trend.forecast && trend.forecast->value) {
        const QPointF centre = at(trend.points.size(), *trend.forecast->value);
        paintPoint(painter, centre, *trend.forecast, true);
        paintValue(painter, centre, *trend.forecast, false);
    }
}

void QtChartOverlay::paintPoint(QPainter &painter, const QPointF &centre, const ChartPoint &point, bool isForecast) const
{
    const qreal u = m_look.unit;
    if (isForecast) {
        painter.setPen(QPen(m_look.colours.accent, 2 * u));
        painter.setBrush(m_look.colours.surface);
        painter.drawEllipse(centre, 4.5 * u, 4.5 * u);
    } else if (point.verdict == Verdict::Attention || point.verdict == Verdict::Breach) {
        VerdictGlyph::paint(painter, QRectF(centre.x() - 7 * u, centre.y() - 7 * u, 14 * u, 14 * u), point.verdict,
                            m_look.colours.of(point.verdict).glyph, m_look.colours.surface);
    } else {
        painter.setPen(QPen(m_look.colours.surface, u));
        painter.setBrush(m_look.colours.accent);
        painter.drawEllipse(centre, 3.5 * u, 3.5 * u);
    }
}

void QtChartOverlay::paintValue(QPainter &painter, const QPointF &centre, const ChartPoint &point, bool strong) const
{
    const QFont &font = strong ? m_look.axisStrong : m_look.axis;
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(point.shown) + 2;
    painter.setFont(font);
    painter.setPen(strong ? m_look.colours.ink : m_look.colours.ink2);
    painter.drawText(QRectF(centre.x() - width / 2, centre.y() - 9 * m_look.unit - metrics.height(), width, metrics.height()),
                     Qt::AlignCenter | Qt::TextDontClip, point.shown);
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
