// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimelineMetrics.h"
#include "TimelineNames.h"
#include "TimelinePainter.h"
#include "TimelineWords.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

/// What stays around the lanes of a timeline: the days above and the names at the left.

void TimelinePainter::paintHead(QPainter &painter, const View &view) const
{
    const qreal height = headHeight(m_look);
    const QRectF head(view.lanes.left(), view.all.top(), view.lanes.width(), height);
    painter.save();
    painter.setClipRect(head, Qt::IntersectClip);
    painter.fillRect(head, m_look.colours.head);
    paintTicks(painter, view);
    paintHeads(painter, view);
    painter.restore();
    painter.setPen(QPen(m_look.colours.frame, m_look.px(1)));
    painter.drawLine(QPointF(view.all.left(), view.lanes.top()), QPointF(view.all.right(), view.lanes.top()));
}

void TimelinePainter::paintHeads(QPainter &painter, const View &view) const
{
    const QFontMetricsF metrics(m_look.textStrong);
    const TimelineAxis &axis = m_layout.axis();
    const qreal air = m_look.px(8);
    painter.setFont(m_look.textStrong);
    for (const TimelineTick &tick : axis.heads(view.fineness)) {
        const qreal left = view.x(axis.left(tick.first));
        const qreal right = view.x(axis.right(tick.last));
        if (right < view.lanes.left() || left > view.lanes.right())
            continue;
        painter.setPen(QPen(m_look.colours.frame, m_look.px(1)));
        painter.drawLine(QPointF(left, view.all.top()), QPointF(left, view.lanes.top()));
        const qreal from = qMax(left, view.lanes.left()) + air; // the name stays in sight while its stretch passes
        for (const QString &label : { tick.label, tick.shorter }) {
            if (from + metrics.horizontalAdvance(label) > right - air / 2)
                continue;
            painter.setPen(m_look.chart.colours.ink);
            painter.drawText(QRectF(from, view.all.top() + m_look.px(4), right - from, m_look.px(20)),
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, label);
            break;
        }
    }
}

void TimelinePainter::paintTicks(QPainter &painter, const View &view) const
{
    const QFontMetricsF metrics(m_look.chart.axis);
    const TimelineAxis &axis = m_layout.axis();
    const qreal top = view.all.top() + m_look.px(27);
    painter.setFont(m_look.chart.axis);
    for (const TimelineTick &tick : axis.ticks(view.fineness)) {
        const qreal left = view.x(axis.left(tick.first));
        const qreal right = view.x(axis.right(tick.last));
        if (right < view.lanes.left() || left > view.lanes.right())
            continue;
        painter.setPen(QPen(m_look.chart.colours.grid, m_look.px(1)));
        painter.drawLine(QPointF(left, top), QPointF(left, view.lanes.top()));
        const qreal air = qMin(m_look.px(4), (right - left - metrics.horizontalAdvance(tick.shorter)) / 2);
        for (const QString &label : { tick.label, tick.shorter }) {
            if (air < 0 || left + air + metrics.horizontalAdvance(label) > right)
                continue;
            painter.setPen(m_look.chart.colours.ink3);
            painter.drawText(QRectF(left + air, top, right - left, view.lanes.top() - top - m_look.px(2)),
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, label);
            break;
        }
    }
}

void TimelinePainter::paintFlag(QPainter &painter, const View &view, qreal x, const QString &word, const QColor &colour) const
{
    if (x < view.lanes.left() || x > view.lanes.right())
        return;
    painter.setPen(QPen(colour, m_look.px(1.5)));
    if (word.isEmpty()) {
        painter.drawLine(QPointF(x, view.lanes.top()), QPointF(x, view.lanes.bottom()));
        return;
    }
    const QFontMetricsF metrics(m_look.chart.axisStrong);
    const qreal width = metrics.horizontalAdvance(word) + m_look.px(14);
    const qreal left = qBound(view.lanes.left(), x - width / 2, qMax(view.lanes.left(), view.all.right() - width));
    const QRectF box(left, view.all.top() + m_look.px(24), width, m_look.px(19));
    painter.drawLine(QPointF(x, box.bottom()), QPointF(x, view.lanes.top()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(box, m_look.px(4), m_look.px(4));
    painter.setFont(m_look.chart.axisStrong);
    painter.setPen(m_look.chart.colours.surface);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, word);
}

/// In the height of the lane's first row, whose items it names.
void TimelinePainter::paintName(QPainter &painter, const QRectF &rect, const TimelineLane &lane) const
{
    const auto lines = timelineNameLines(lane, m_look, rect.width());
    const auto heightOf = [this](const TimelineNameLine &line) { return QFontMetricsF(line.isTitle ? m_look.lane : m_look.chart.axis).height(); };
    qreal height = 0;
    for (const TimelineNameLine &line : lines)
        height += heightOf(line);
    qreal top = rect.top() + std::max<qreal>(0, (rect.height() - height) / 2);
    for (const TimelineNameLine &line : lines) {
        painter.setFont(line.isTitle ? m_look.lane : m_look.chart.axis);
        painter.setPen(line.isTitle ? m_look.chart.colours.ink : m_look.chart.colours.ink3);
        painter.drawText(QRectF(rect.left(), top, rect.width(), heightOf(line)), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, line.text);
        top += heightOf(line);
    }
}

void TimelinePainter::paintNames(QPainter &painter, const View &view, const TimelineSigns &signs) const
{
    const ChartColours &c = m_look.chart.colours;
    const qreal width = namesWidth(m_look);
    const qreal left = view.all.left() + m_look.px(14);
    const qreal room = width - m_look.px(18);
    const TimelinePlace *current = signs.current.isEmpty() ? nullptr : m_layout.place(signs.current);
    painter.save();
    painter.setClipRect(QRectF(view.all.left(), view.lanes.top(), width, view.lanes.height()), Qt::IntersectClip);
    for (size_t i = 0; i < m_layout.lanes().size(); ++i) {
        const TimelineBand &band = m_layout.lanes()[i];
        const QRectF cell(view.all.left(), view.origin.y() + band.top, width, band.height);
        if (!cell.intersects(view.all))
            continue;
        painter.fillRect(cell, (current ? current->lane == i : m_spec.lanes[i].isEmphasised) ? m_look.colours.accentSoft : c.surface);
        painter.setPen(QPen(c.grid, m_look.px(1)));
        painter.drawLine(cell.bottomLeft(), cell.bottomRight());
        paintName(painter, QRectF(left, cell.top(), room, m_look.px(TimelineMetrics::laneHeight)), m_spec.lanes[i]);
    }
    painter.restore();
    painter.fillRect(QRectF(view.all.left(), view.all.top(), width, headHeight(m_look)), m_look.colours.head);
    painter.setPen(QPen(m_look.colours.frame, m_look.px(1)));
    painter.drawLine(QPointF(view.lanes.left(), view.all.top()), view.lanes.bottomLeft());
    painter.drawLine(QPointF(view.all.left(), view.lanes.top()), view.lanes.topLeft());
    if (view.fineness != TimelineScale::Month)
        return;
    painter.setFont(m_look.chart.axis);
    painter.setPen(c.ink3);
    painter.drawText(QRectF(left, view.all.top() + m_look.px(27), room, m_look.px(17)), Qt::AlignLeft | Qt::AlignVCenter,
                     timelinePhrase(TimelinePhrase::WeekNumber));
}
