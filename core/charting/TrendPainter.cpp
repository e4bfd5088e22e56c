// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrendPainter.h"

#include "VerdictGlyph.h"

#include <QFontMetricsF>
#include <QPainter>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

int ticksFor(const QRectF &rect, qreal unit)
{
    return qBound(3, static_cast<int>(rect.height() / (34 * unit)), 8);
}

qreal normRoom(const TrendChart &chart, const ChartLook &look, const QRectF &rect)
{
    return qMin(TrendGround::room(chart, look), rect.width() / 4);
}

} // namespace

QString axisSuffix(const TrendChart &chart)
{
    bool any = false;
    for (const ChartPoint &point : chart.points) {
        if (!point.value)
            continue;
        if (!point.shown.endsWith(u'%'))
            return {};
        any = true;
    }
    return any ? u"%"_s : QString();
}

AxisTicks trendTicks(const TrendChart &chart, int atMost)
{
    qreal low = std::numeric_limits<qreal>::max();
    qreal high = std::numeric_limits<qreal>::lowest();
    const auto include = [&](const std::optional<qreal> &value) {
        if (value) {
            low = qMin(low, *value);
            high = qMax(high, *value);
        }
    };
    for (const ChartPoint &point : chart.points)
        include(point.value);
    for (const auto &norm : chart.norm)
        include(norm);
    if (chart.forecast)
        include(chart.forecast->value);
    if (chart.forecast && chart.forecastRange) {
        include(chart.forecastRange->low);
        include(chart.forecastRange->high);
    }
    for (const ChartBand &band : chart.bands) {
        include(band.low);
        include(band.high);
    }
    if (low > high)
        return niceTicks(0, 1, atMost);
    const qreal air = (high - low) * 0.06;
    const bool isShare = chart.detailed && high <= 100 && axisSuffix(chart) == "%"_L1; // of a hundred: nothing lies above it
    return niceTicks(low >= 0 ? qMax<qreal>(0, low - air) : low - air, isShare ? qMin<qreal>(100, high + air) : high + air, atMost);
}

TrendPainter::TrendPainter(const TrendChart &chart, const ChartLook &look, const QRectF &rect)
    : m_chart(chart),
      m_look(look),
      m_frame(look, rect, trendTicks(chart, ticksFor(rect, look.unit)), axisSuffix(chart), normRoom(chart, look, rect))
{
}

TrendGround TrendPainter::ground() const
{
    return { m_chart, m_look, { m_frame.plot(), columns(), [this](qreal value) { return m_frame.y(value); } } };
}

void TrendPainter::paint(QPainter &painter) const
{
    ground().paintBands(painter);
    ground().paintRange(painter);
    m_frame.paintGrid(painter);
    QStringList labels;
    for (const ChartPoint &point : m_chart.points)
        labels << point.label;
    if (m_chart.forecast)
        labels << m_chart.forecast->label;
    m_frame.paintLabels(painter, labels, static_cast<int>(m_chart.points.size()) - 1);
    paintNorm(painter);
    paintLine(painter);
    paintForecast(painter);
    const bool all = hasRoomForValues();
    for (size_t i = 0; i < m_chart.points.size(); ++i) {
        paintPoint(painter, i);
        const bool last = i + 1 == m_chart.points.size();
        if (all || last)
            paintValue(painter, i, m_chart.points[i], last);
    }
    ground().paintWords(painter);
}

void TrendPainter::paintNorm(QPainter &painter) const
{
    QPolygonF line;
    for (size_t i = 0; i < m_chart.norm.size() && i < m_chart.points.size(); ++i) {
        if (!m_chart.norm[i])
            continue;
        const QRectF column = m_frame.column(i, count());
        const qreal level = m_frame.y(*m_chart.norm[i]);
        line << QPointF(column.left(), level) << QPointF(column.right(), level);
    }
    if (line.isEmpty())
        return;
    line << QPointF(m_frame.plot().right(), line.last().y());
    QPen pen(m_chart.detailed ? m_look.colours.ink : m_look.colours.ink2, 1.4 * m_look.unit, Qt::SolidLine, Qt::FlatCap);
    if (!m_chart.detailed)
        pen.setDashPattern({ 4, 3 });
    painter.setPen(pen);
    painter.drawPolyline(line);
}

void TrendPainter::paintLine(QPainter &painter) const
{
    painter.setPen(QPen(m_look.colours.accent, 2.2 * m_look.unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPolygonF line;
    for (size_t i = 0; i < m_chart.points.size(); ++i) {
        if (const auto &value = m_chart.points[i].value) {
            line << at(i, *value);
            continue;
        }
        painter.drawPolyline(line); // a gap is no value: the line stops, and goes on after it
        line.clear();
    }
    painter.drawPolyline(line);
}

void TrendPainter::paintForecast(QPainter &painter) const
{
    if (!m_chart.forecast || !m_chart.forecast->value)
        return;
    const size_t index = m_chart.points.size();
    const QPointF to = at(index, *m_chart.forecast->value);
    if (index > 0 && m_chart.points.back().value) {
        QPen pen(m_look.colours.accent, 2 * m_look.unit, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({ 2, 2 });
        painter.setPen(pen);
        painter.drawLine(at(index - 1, *m_chart.points.back().value), to);
    }
    painter.setPen(QPen(m_look.colours.accent, 2 * m_look.unit));
    painter.setBrush(m_look.colours.surface);
    painter.drawEllipse(to, 4.5 * m_look.unit, 4.5 * m_look.unit);
    paintValue(painter, index, *m_chart.forecast, false);
}

void TrendPainter::paintPoint(QPainter &painter, size_t index) const
{
    const ChartPoint &point = m_chart.points[index];
    if (!point.value)
        return;
    const QPointF centre = at(index, *point.value);
    const qreal u = m_look.unit;
    if (point.verdict == Verdict::Attention || point.verdict == Verdict::Breach || (m_chart.detailed && isJudged(point.verdict))) {
        VerdictGlyph::paint(painter, QRectF(centre.x() - 7 * u, centre.y() - 7 * u, 14 * u, 14 * u), point.verdict,
                            m_look.colours.of(point.verdict).glyph, m_look.colours.surface);
        return;
    }
    painter.setPen(QPen(m_look.colours.surface, u));
    painter.setBrush(m_look.colours.accent);
    painter.drawEllipse(centre, 3.5 * u, 3.5 * u);
}

void TrendPainter::paintValue(QPainter &painter, size_t index, const ChartPoint &point, bool strong) const
{
    if (!point.value || point.shown.isEmpty())
        return;
    const QPointF centre = at(index, *point.value);
    const qreal height = m_frame.textHeight();
    const QString text = ground().valueText(point);
    const qreal width = m_frame.textWidth(text, strong) + 2;
    const bool hasNoRoomAbove = m_chart.detailed && centre.y() - 9 * m_look.unit - height < m_frame.plot().top() - 14 * m_look.unit;
    const bool below = (isValley(index) || hasNoRoomAbove) && centre.y() + 10 * m_look.unit + height < m_frame.plot().bottom();
    const qreal top = below ? centre.y() + 9 * m_look.unit : centre.y() - 9 * m_look.unit - height;
    ground().paintText(painter, { centre.x() - width / 2, top, width, height }, text, strong);
}

bool TrendPainter::hasRoomForValues() const
{
    qreal widest = 0;
    for (const ChartPoint &point : m_chart.points)
        widest = qMax(widest, m_frame.textWidth(point.shown, true));
    return widest + 6 * m_look.unit < m_frame.plot().width() / static_cast<qreal>(qMax<size_t>(1, count()));
}

bool TrendPainter::isValley(size_t index) const
{
    const auto valueAt = [this](size_t i) -> std::optional<qreal> {
        if (i < m_chart.points.size())
            return m_chart.points[i].value;
        return i == m_chart.points.size() && m_chart.forecast ? m_chart.forecast->value : std::nullopt;
    };
    const auto here = valueAt(index);
    const auto before = index > 0 ? valueAt(index - 1) : std::nullopt;
    const auto after = valueAt(index + 1);
    return here && (!before || *before > *here) && (!after || *after > *here) && (before || after);
}

std::vector<QRectF> TrendPainter::columns() const
{
    std::vector<QRectF> all;
    for (size_t i = 0; i < count(); ++i)
        all.push_back(m_frame.column(i, count()));
    return all;
}
