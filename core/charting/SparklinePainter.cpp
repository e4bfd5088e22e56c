// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SparklinePainter.h"

#include <QPainter>

#include <limits>

namespace {

class Sparkline
{
public:
    Sparkline(QPainter &painter, const QRectF &rect, const TrendChart &chart, const ChartLook &look)
        : m_painter(painter), m_rect(rect), m_chart(lastOf(chart, rect, look)), m_look(look)
    {
        for (const ChartPoint &point : m_chart.points)
            include(point.value);
        for (const auto &norm : m_chart.norm)
            include(norm);
        if (m_chart.forecast)
            include(m_chart.forecast->value);
    }
    void paint()
    {
        if (m_low > m_high)
            return;
        paintNorm();
        paintLine();
        paintForecast();
        paintMarks();
    }

private:
    /// The last points that fit without their shapes touching.
    static TrendChart lastOf(TrendChart chart, const QRectF &rect, const ChartLook &look)
    {
        const auto fits = static_cast<std::ptrdiff_t>((rect.width() - 10 * look.unit) / (7.5 * look.unit)) + (chart.forecast ? 0 : 1);
        const auto extra = static_cast<std::ptrdiff_t>(chart.points.size()) - qMax<std::ptrdiff_t>(2, fits);
        if (extra <= 0)
            return chart;
        chart.points.erase(chart.points.begin(), chart.points.begin() + extra);
        chart.norm.erase(chart.norm.begin(), chart.norm.begin() + qMin(extra, static_cast<std::ptrdiff_t>(chart.norm.size())));
        return chart;
    }
    void include(const std::optional<qreal> &value)
    {
        if (value) {
            m_low = qMin(m_low, *value);
            m_high = qMax(m_high, *value);
        }
    }
    [[nodiscard]] qreal x(size_t index) const
    {
        const size_t places = m_chart.points.size() + (m_chart.forecast ? 1 : 0);
        const qreal inset = 5 * m_look.unit;
        if (places < 2)
            return m_rect.center().x();
        return m_rect.left() + inset + (m_rect.width() - 2 * inset) * static_cast<qreal>(index) / static_cast<qreal>(places - 1);
    }
    [[nodiscard]] qreal y(qreal value) const
    {
        const qreal inset = 3.9 * m_look.unit + 0.1 * m_rect.height();
        const qreal share = m_high > m_low ? (value - m_low) / (m_high - m_low) : 0.5;
        return m_rect.bottom() - inset - share * (m_rect.height() - 2 * inset);
    }
    void paintNorm()
    {
        QPen pen(m_look.colours.ink3, m_look.unit, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({ 3, 3 });
        m_painter.setPen(pen);
        QPolygonF line;
        for (size_t i = 0; i < m_chart.norm.size() && i < m_chart.points.size(); ++i) {
            if (!m_chart.norm[i])
                continue;
            const qreal level = y(*m_chart.norm[i]);
            if (line.isEmpty())
                line << QPointF(i == 0 ? m_rect.left() : x(i), level);
            else if (!qFuzzyCompare(line.last().y(), level))
                line << QPointF(x(i), line.last().y()) << QPointF(x(i), level);
            line << QPointF(i + 1 == m_chart.points.size() ? m_rect.right() : x(i), level);
        }
        m_painter.drawPolyline(line);
    }
    void paintLine()
    {
        m_painter.setPen(QPen(m_look.colours.accent, 1.7 * m_look.unit, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        QPolygonF line;
        for (size_t i = 0; i < m_chart.points.size(); ++i) {
            if (const auto &value = m_chart.points[i].value) {
                line << QPointF(x(i), y(*value));
                continue;
            }
            m_painter.drawPolyline(line);
            line.clear();
        }
        m_painter.drawPolyline(line);
    }
    void paintForecast()
    {
        if (!m_chart.forecast || !m_chart.forecast->value)
            return;
        const QPointF to(x(m_chart.points.size()), y(*m_chart.forecast->value));
        if (!m_chart.points.empty() && m_chart.points.back().value) {
            QPen pen(m_look.colours.accent, 1.5 * m_look.unit, Qt::CustomDashLine, Qt::FlatCap);
            pen.setDashPattern({ 1.33, 1.67 });
            m_painter.setPen(pen);
            m_painter.drawLine(QPointF(x(m_chart.points.size() - 1), y(*m_chart.points.back().value)), to);
        }
        m_painter.setPen(QPen(m_look.colours.accent, 1.4 * m_look.unit));
        m_painter.setBrush(m_look.colours.surface);
        m_painter.drawEllipse(to, 2.6 * m_look.unit, 2.6 * m_look.unit);
    }
    void paintMarks()
    {
        m_painter.setPen(QPen(m_look.colours.surface, 0.8 * m_look.unit));
        for (size_t i = 0; i < m_chart.points.size(); ++i) {
            const ChartPoint &point = m_chart.points[i];
            if (!point.value)
                continue;
            const QPointF at(x(i), y(*point.value));
            const qreal u = m_look.unit;
            m_painter.setBrush(m_look.colours.of(point.verdict).glyph);
            if (point.verdict == Verdict::Breach)
                m_painter.drawPolygon(QPolygonF({ at + QPointF(0, -3.6 * u), at + QPointF(3.6 * u, 0), at + QPointF(0, 3.6 * u), at + QPointF(-3.6 * u, 0) }));
            else if (point.verdict == Verdict::Attention)
                m_painter.drawPolygon(QPolygonF({ at + QPointF(0, -3.8 * u), at + QPointF(3.8 * u, 2.9 * u), at + QPointF(-3.8 * u, 2.9 * u) }));
            else if (point.verdict == Verdict::Met && i + 1 == m_chart.points.size() && !m_chart.forecast)
                m_painter.drawEllipse(at, 3 * u, 3 * u);
        }
    }

    QPainter &m_painter;
    QRectF m_rect;
    const TrendChart m_chart;
    const ChartLook &m_look;
    qreal m_low = std::numeric_limits<qreal>::max();
    qreal m_high = std::numeric_limits<qreal>::lowest();
};

} // namespace

void SparklinePainter::paint(QPainter &painter, const QRectF &rect, const TrendChart &chart, const ChartLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Sparkline(painter, rect, chart, look).paint();
    painter.restore();
}
