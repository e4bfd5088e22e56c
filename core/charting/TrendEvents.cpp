// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PatternFill.h"
#include "RowPacking.h"
#include "TrendGround.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

/// What lies on the bands of a trend: how sure the forecast is, and what happened when.

void TrendGround::paintRange(QPainter &painter) const
{
    constexpr qreal share = 0.22;
    const bool hasStart = !m_chart.points.empty() && m_chart.points.back().value && m_place.columns.size() > m_chart.points.size();
    if (m_chart.forecast && m_chart.forecastRange && hasStart) {
        const auto inside = [this](qreal value) { return std::clamp(m_place.y(value), m_place.plot.top(), m_place.plot.bottom()); };
        const qreal next = m_place.columns[m_chart.points.size()].center().x();
        const QPointF from(m_place.columns[m_chart.points.size() - 1].center().x(), inside(*m_chart.points.back().value));
        painter.setPen(Qt::NoPen);
        painter.setBrush(PatternFill::mixed(m_look.colours.surface, m_look.colours.accent, share));
        painter.drawPolygon(QPolygonF({ from, { next, inside(m_chart.forecastRange->high) }, { next, inside(m_chart.forecastRange->low) } }));
    }
    QPen pen(m_look.colours.ink3, m_look.unit, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({ 1, 3 });
    painter.setPen(pen);
    for (const ChartEvent &event : m_chart.events) {
        if (const auto x = eventPlace(event))
            painter.drawLine(QPointF(*x, m_place.plot.top()), QPointF(*x, m_place.plot.bottom()));
    }
}

std::optional<qreal> TrendGround::eventPlace(const ChartEvent &event) const
{
    if (event.column < 0 || event.column >= static_cast<int>(m_place.columns.size()))
        return std::nullopt;
    const QRectF &column = m_place.columns[static_cast<size_t>(event.column)];
    return column.left() + column.width() * std::clamp<qreal>(event.along, 0, 1);
}

bool TrendGround::isTaken(qreal left, qreal right, qreal depth) const
{
    const qreal air = 24 * m_look.unit; // a point with its value above it
    for (size_t i = 0; i < m_chart.points.size() && i < m_place.columns.size(); ++i) {
        const qreal x = m_place.columns[i].center().x();
        if (m_chart.points[i].value && x > left - air && x < right + air && m_place.y(*m_chart.points[i].value) - air < m_place.plot.top() + depth)
            return true;
    }
    return false;
}

void TrendGround::paintEventLabels(QPainter &painter) const
{
    constexpr int mostRows = 2; // more would hide the line; what is left out is told by its point
    const qreal u = m_look.unit;
    const QFontMetricsF metrics(m_look.axis);
    const qreal height = metrics.height() + 4 * u;
    std::vector<RowItem> items;
    std::vector<const ChartEvent *> events;
    for (const ChartEvent &event : m_chart.events) {
        const auto x = eventPlace(event);
        if (!x || event.label.isEmpty())
            continue;
        RowItem item;
        item.left = item.right = *x - m_place.plot.left();
        item.words = std::min(metrics.horizontalAdvance(event.label) + 12 * u, 190 * u);
        items.push_back(item);
        events.push_back(&event);
    }
    const bool hasForecast = m_chart.forecast && m_place.columns.size() > m_chart.points.size();
    const qreal width = (hasForecast ? m_place.columns.back().left() : m_place.plot.right()) - m_place.plot.left();
    packRows(items, { width, 4 * u, 4 * u, 40 * u, mostRows });
    for (size_t i = 0; i < items.size(); ++i) {
        const RowItem &item = items[i];
        if (item.shown <= 0 || item.row >= mostRows)
            continue;
        const qreal left = m_place.plot.left() + (item.isLeft ? item.left - 4 * u - item.shown : item.right + 4 * u);
        const qreal down = 3 * u + item.row * (height + 3 * u);
        const bool isLow = isTaken(left, left + item.shown, down + height);
        const QRectF box(left, isLow ? m_place.plot.bottom() - down - height : m_place.plot.top() + down, item.shown, height);
        painter.setPen(QPen(m_look.colours.none.line, u));
        painter.setBrush(m_look.colours.surface);
        painter.drawRoundedRect(box, 3 * u, 3 * u);
        painter.setFont(m_look.axis);
        painter.setPen(m_look.colours.ink);
        painter.drawText(box.adjusted(6 * u, 0, -6 * u, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         metrics.elidedText(events[i]->label, Qt::ElideRight, item.shown - 12 * u));
    }
}
