// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimelineShapes.h"

#include "PatternFill.h"
#include "VerdictGlyph.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace {

QPen edgeOf(const QColor &colour, qreal width, bool isDashed)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (isDashed)
        pen.setDashPattern({ 3, 2.2 });
    return pen;
}

/// Draws on a grid of 16 units inside @p rect.
template <typename Draw>
void onGrid(QPainter &painter, const QRectF &rect, const QPen &pen, Draw draw)
{
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 16, rect.height() / 16);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    draw();
    painter.restore();
}

QPen lineOf(const QColor &colour)
{
    return { colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin };
}

void paintTag(QPainter &painter, const QRectF &rect, const TimelineMarker &marker, const TimelineLook &look)
{
    const bool isProposal = marker.mark == TimelineMark::Proposal;
    const ChartColours &c = look.chart.colours;
    const qreal radius = qMin(look.px(5), rect.height() / 4);
    painter.setBrush(isProposal ? c.surface : c.ink);
    painter.setPen(edgeOf(isProposal ? c.breach.glyph : c.ink, look.px(1.5), isProposal));
    painter.drawRoundedRect(rect, radius, radius);
    painter.setFont(look.textStrong);
    painter.setPen(isProposal ? c.breach.text : c.surface);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, marker.tag);
}

void paintMeeting(QPainter &painter, const QRectF &rect, const TimelineLook &look)
{
    painter.setBrush(look.chart.colours.surface);
    painter.setPen(QPen(look.chart.colours.accent, look.px(1.5)));
    painter.drawRoundedRect(rect, look.px(3), look.px(3));
    painter.drawLine(QPointF(rect.left(), rect.top() + rect.height() * 0.32), QPointF(rect.right(), rect.top() + rect.height() * 0.32));
}

void paintDocument(QPainter &painter, const QRectF &rect, const TimelineLook &look)
{
    onGrid(painter, rect, lineOf(look.chart.colours.accent), [&] {
        painter.setBrush(look.chart.colours.surface);
        painter.drawPolygon(QPolygonF({ { 3.5, 1.8 }, { 9.4, 1.8 }, { 12.6, 5 }, { 12.6, 14.2 }, { 3.5, 14.2 } }));
        painter.drawPolyline(QPolygonF({ { 9.3, 2 }, { 9.3, 5.2 }, { 12.4, 5.2 } }));
        painter.drawLine(QPointF(5.8, 8.2), QPointF(10.3, 8.2));
        painter.drawLine(QPointF(5.8, 10.9), QPointF(10.3, 10.9));
    });
}

void paintDeadline(QPainter &painter, const QRectF &rect, bool isLate, const TimelineLook &look)
{
    const QColor colour = isLate ? look.chart.colours.breach.glyph : look.chart.colours.accent;
    onGrid(painter, rect, lineOf(colour), [&] {
        painter.setBrush(isLate ? colour : look.chart.colours.surface);
        painter.drawPolygon(QPolygonF({ { 8, 1.4 }, { 14.6, 8 }, { 8, 14.6 }, { 1.4, 8 } }));
    });
}

} // namespace

TimelineShapes::BarLook TimelineShapes::barLook(TimelineState state, const TimelineLook &look)
{
    const ChartColours &c = look.chart.colours;
    switch (state) {
    case TimelineState::Finished:
        return { c.none.fill, look.colours.control, false, false };
    case TimelineState::Running:
        return { look.colours.accentSoft, c.accent, false, false };
    case TimelineState::NotYet:
        return { c.none.fill, look.colours.control, true, true };
    case TimelineState::Late:
        return { c.breach.fill, c.breach.glyph, false, false };
    }
    return {};
}

void TimelineShapes::paintBar(QPainter &painter, const QRectF &rect, TimelineState state, qreal past, const TimelineLook &look)
{
    const BarLook bar = barLook(state, look);
    const qreal radius = qMin(look.px(6), qMin(rect.width() / 2, rect.height() / 4));
    QPainterPath box;
    box.addRoundedRect(rect, radius, radius);
    painter.fillPath(box, bar.ground);
    if (bar.isHatched)
        PatternFill::hatch(painter, rect, { bar.ground, look.colours.frame, look.px(7), look.px(1.2) }, radius);
    if (past > rect.left()) {
        QPainterPath passed;
        passed.addRect(QRectF(rect.topLeft(), QPointF(qMin(past, rect.right()), rect.bottom())));
        painter.fillPath(box.intersected(passed), state == TimelineState::Late ? look.chart.colours.breach.line : look.colours.accentPast);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(edgeOf(bar.edge, look.px(1.3), bar.isDashed));
    painter.drawPath(box);
}

void TimelineShapes::paintMark(QPainter &painter, const QRectF &rect, const TimelineMarker &marker, const TimelineLook &look)
{
    switch (marker.mark) {
    case TimelineMark::Verdict:
        VerdictGlyph::paint(painter, rect, marker.verdict, look.chart.colours.of(marker.verdict).glyph, look.chart.colours.surface);
        break;
    case TimelineMark::Tag:
    case TimelineMark::Proposal:
        paintTag(painter, rect, marker, look);
        break;
    case TimelineMark::Meeting:
        paintMeeting(painter, rect, look);
        break;
    case TimelineMark::Document:
        paintDocument(painter, rect, look);
        break;
    case TimelineMark::Deadline:
    case TimelineMark::LateDeadline:
        paintDeadline(painter, rect, marker.mark == TimelineMark::LateDeadline, look);
        break;
    case TimelineMark::Locked:
        paintLock(painter, rect, look.chart.colours.ink2);
        break;
    }
}

void TimelineShapes::paintLock(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    onGrid(painter, rect, lineOf(colour), [&] {
        painter.drawRect(QRectF(4, 7.3, 8, 6.2));
        QPainterPath bow({ 5.6, 7.2 });
        bow.lineTo(5.6, 5.2);
        bow.arcTo(QRectF(5.6, 2.8, 4.8, 4.8), 180, -180);
        bow.lineTo(10.4, 7.2);
        painter.drawPath(bow);
    });
}

void TimelineShapes::paintText(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text, const QFont &font,
                               const QColor &ink, const QColor &rim)
{
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(text);
    const qreal left = alignment & Qt::AlignRight ? rect.right() - width
        : alignment & Qt::AlignHCenter            ? rect.center().x() - width / 2
                                                  : rect.left();
    const QPointF base(left, rect.center().y() + (metrics.ascent() - metrics.descent()) / 2);
    QPainterPath path;
    path.addText(base, font, text);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(rim, metrics.height() / 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(base, text);
}
