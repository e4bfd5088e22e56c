// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimelinePainter.h"

#include "PatternFill.h"
#include "TimelineMetrics.h"
#include "TimelineShapes.h"
#include "TimelineWords.h"
#include "VerdictGlyph.h"
#include "Words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;
using TimelineShapes::paintText;

namespace {

QColor inkOf(TimelineTone tone, const ChartColours &colours)
{
    switch (tone) {
    case TimelineTone::Normal:
    case TimelineTone::Strong:
        return colours.ink;
    case TimelineTone::Secondary:
        return colours.ink2;
    case TimelineTone::Alarm:
        return colours.breach.text;
    }
    return colours.ink;
}

} // namespace

TimelinePainter::TimelinePainter(const TimelineSpec &spec, const TimelineLayout &layout, const TimelineLook &look)
    : m_spec(spec), m_layout(layout), m_look(look)
{
}

qreal TimelinePainter::namesWidth(const TimelineLook &look)
{
    return look.px(TimelineMetrics::namesWidth);
}

qreal TimelinePainter::headHeight(const TimelineLook &look)
{
    return look.px(TimelineMetrics::headHeight);
}

TimelineScale TimelinePainter::fineness(TimelineScale wanted) const
{
    const qreal number = QFontMetricsF(m_look.chart.axis).horizontalAdvance(u"52"_s) + m_look.px(2);
    const qreal day = m_layout.axis().dayWidth();
    if (wanted == TimelineScale::Week && day >= number)
        return TimelineScale::Week;
    return wanted != TimelineScale::Year && day * 7 >= number ? TimelineScale::Month : TimelineScale::Year;
}

void TimelinePainter::paint(QPainter &painter, const QRectF &rect, const QPointF &scroll, TimelineScale wanted,
                            const TimelineSigns &signs) const
{
    const QRectF lanes = rect.adjusted(namesWidth(m_look), headHeight(m_look), 0, 0);
    const View view { rect, lanes, lanes.topLeft() - scroll, fineness(wanted) };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, m_look.chart.colours.surface);
    painter.save();
    painter.setClipRect(lanes, Qt::IntersectClip);
    paintGrid(painter, view);
    if (m_spec.today.isValid())
        paintFlag(painter, view, view.x(m_layout.axis().middle(m_spec.today)), {}, m_look.chart.colours.breach.glyph);
    painter.translate(view.origin);
    paintLinks(painter, view);
    for (const TimelinePlace &place : m_layout.places()) {
        if (view.sees(place.bounds()))
            paintItem(painter, view, place, place.id == signs.hovered);
    }
    if (const TimelinePlace *current = signs.current.isEmpty() ? nullptr : m_layout.place(signs.current))
        paintFrame(painter, *current);
    painter.restore();
    paintHead(painter, view);
    if (m_spec.today.isValid())
        paintFlag(painter, view, view.x(m_layout.axis().middle(m_spec.today)), timelinePhrase(TimelinePhrase::Today),
                  m_look.chart.colours.breach.glyph);
    if (signs.flag.isValid())
        paintFlag(painter, view, view.x(m_layout.axis().right(signs.flag)), timelinePhrase(TimelinePhrase::Until).arg(shownDayDate(signs.flag)),
                  m_look.chart.colours.accent);
    paintNames(painter, view, signs);
    painter.restore();
}

void TimelinePainter::paintGrid(QPainter &painter, const View &view) const
{
    const auto down = [&](const std::vector<TimelineTick> &ticks, const QColor &colour) {
        painter.setPen(QPen(colour, m_look.px(1)));
        for (const TimelineTick &tick : ticks) {
            const qreal x = view.x(m_layout.axis().left(tick.first));
            if (x >= view.lanes.left() && x <= view.lanes.right())
                painter.drawLine(QPointF(x, view.lanes.top()), QPointF(x, view.lanes.bottom()));
        }
    };
    down(m_layout.axis().ticks(view.fineness), PatternFill::mixed(m_look.chart.colours.surface, m_look.chart.colours.grid, 0.7));
    down(m_layout.axis().heads(view.fineness), m_look.colours.frame);
    painter.setPen(QPen(m_look.chart.colours.grid, m_look.px(1)));
    for (const TimelineBand &band : m_layout.lanes()) {
        const qreal y = view.origin.y() + band.top + band.height;
        painter.drawLine(QPointF(view.lanes.left(), y), QPointF(view.lanes.right(), y));
    }
}

void TimelinePainter::paintLinks(QPainter &painter, const View &view) const
{
    painter.setBrush(Qt::NoBrush);
    for (const TimelineLink &link : m_layout.links()) {
        if (!view.sees(link.line.boundingRect().adjusted(-1, -1, 1, 1)))
            continue;
        QPen pen(m_look.chart.colours.ink3, m_look.px(1.3), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        if (link.isOpen)
            pen.setDashPattern({ 2.4, 2.4 });
        painter.setPen(pen);
        painter.drawPolyline(link.line);
    }
}

const TimelineMarker *TimelinePainter::markerOf(const TimelinePlace &place) const
{
    return place.isBar ? nullptr : &m_spec.lanes[place.lane].markers[place.index];
}

void TimelinePainter::paintItem(QPainter &painter, const View &view, const TimelinePlace &place, bool isHovered) const
{
    if (isHovered) {
        const qreal air = m_look.px(4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.colours.accentSoft);
        painter.drawRoundedRect(place.shape.adjusted(-air, -air, air, air), 2 * air, 2 * air);
    }
    if (const TimelineMarker *marker = markerOf(place))
        TimelineShapes::paintMark(painter, place.shape, *marker, m_look);
    else
        paintBar(painter, view, place, m_spec.lanes[place.lane].bars[place.index]);
    paintWords(painter, place);
}

void TimelinePainter::paintBar(QPainter &painter, const View &view, const TimelinePlace &place, const TimelineBar &bar) const
{
    const bool isPast = bar.fillsUntilToday && m_spec.today.isValid();
    const qreal past = isPast ? m_layout.axis().middle(m_spec.today) : place.shape.left();
    TimelineShapes::paintBar(painter, place.shape, bar.state, past, m_look);
    // What a bar says stays in sight while its start has scrolled away.
    QRectF seen = place.shape;
    seen.setLeft(qMax(seen.left(), view.lanes.left() - view.origin.x()));
    paintInside(painter, seen, place, bar);
}

void TimelinePainter::paintInside(QPainter &painter, const QRectF &seen, const TimelinePlace &place, const TimelineBar &bar) const
{
    const ChartColours &c = m_look.chart.colours;
    const TimelineShapes::BarLook box = TimelineShapes::barLook(bar.state, m_look);
    const qreal sign = m_look.px(15);
    if (seen.width() < sign + m_look.px(14))
        return;
    const QRectF signAt(seen.left() + m_look.px(10), seen.center().y() - sign / 2, sign, sign);
    if (bar.glyph)
        VerdictGlyph::paint(painter, signAt, *bar.glyph, c.of(*bar.glyph).glyph, c.surface);
    else if (bar.state == TimelineState::NotYet)
        TimelineShapes::paintLock(painter, signAt, c.ink2);
    const QRectF inside = seen.adjusted(TimelineMetrics::insideStart(bar, m_look), 0, -m_look.px(TimelineMetrics::padding), 0);
    const QFontMetricsF strong(m_look.textStrong);
    const QColor ink = bar.state == TimelineState::NotYet ? c.ink2 : c.ink;
    const qreal end = place.insideEnd.isEmpty() ? 0 : strong.horizontalAdvance(place.insideEnd) + m_look.px(TimelineMetrics::padding);
    const QFont &font = bar.isStrong ? m_look.textStrong : m_look.text;
    const bool isCut = seen.left() > place.shape.left();
    const QString text = isCut ? QFontMetricsF(font).elidedText(place.inside, Qt::ElideRight, inside.width() - end) : place.inside;
    if (box.isHatched && !text.isEmpty()) {
        paintText(painter, inside, Qt::AlignLeft, text, font, ink, box.ground);
    } else {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
    }
    if (end <= 0 || end > inside.width())
        return;
    painter.setFont(m_look.textStrong);
    painter.setPen(ink);
    painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, place.insideEnd);
}

void TimelinePainter::paintWords(QPainter &painter, const TimelinePlace &place) const
{
    const ChartColours &c = m_look.chart.colours;
    if (place.words.isEmpty())
        return;
    const qreal height = place.words.height() / static_cast<qreal>(place.lines.size());
    for (size_t i = 0; i < place.lines.size(); ++i) {
        const QRectF line(place.words.left(), place.words.top() + height * static_cast<qreal>(i), place.words.width(), height);
        const TimelineTone tone = place.lines[i].tone;
        paintText(painter, line, place.isLeft ? Qt::AlignRight : Qt::AlignLeft, place.lines[i].text,
                  TimelineMetrics::isStrong(tone) ? m_look.textStrong : m_look.text, inkOf(tone, c), c.surface);
    }
}

void TimelinePainter::paintFrame(QPainter &painter, const TimelinePlace &place) const
{
    const qreal air = m_look.px(3);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look.chart.colours.accent, m_look.px(2)));
    painter.drawRoundedRect(place.shape.adjusted(-air, -air, air, air), m_look.px(8), m_look.px(8));
}
