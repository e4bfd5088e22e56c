// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimelineLayout.h"

#include "RowPacking.h"
#include "TimelineMetrics.h"

#include <QFontMetricsF>

#include <algorithm>

namespace {

struct Span
{
    QDate first;
    QDate last;
    void include(const QDate &day)
    {
        if (!day.isValid())
            return;
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    }
};

/// The days in view and all that anything lies on.
Span daysOf(const TimelineSpec &spec)
{
    Span span;
    span.include(spec.first);
    span.include(spec.last);
    for (const TimelineLane &lane : spec.lanes) {
        for (const TimelineBar &bar : lane.bars) {
            span.include(bar.first);
            span.include(bar.last.value_or(QDate()));
        }
        for (const TimelineMarker &marker : lane.markers)
            span.include(marker.day);
    }
    if (!span.first.isValid())
        span.include(spec.today);
    return span;
}

/// Makes the places of one lane: first what they look like in themselves, then where they lie.
class LanePlacer
{
public:
    LanePlacer(const TimelineSpec &spec, const TimelineAxis &axis, const TimelineLook &look)
        : m_spec(spec), m_axis(axis), m_look(look), m_plain(look.text), m_strong(look.textStrong)
    {
    }

    void add(const TimelineBar &bar, size_t lane, size_t index)
    {
        TimelinePlace place { bar.id, lane, index, true, validated(bar.first), {}, 0, {}, {}, {}, {}, false, {} };
        place.last = std::clamp(bar.last.value_or(m_axis.last()), place.first, m_axis.last());
        const qreal left = m_axis.left(place.first);
        const qreal right = std::max(left + m_look.px(TimelineMetrics::leastBar), m_axis.right(place.last) - m_look.px(TimelineMetrics::slit));
        place.shape = { left, 0, right - left, m_look.px(TimelineMetrics::rowHeight) };
        place.lines = bar.beside;
        fillInside(place, bar);
        push(std::move(place));
    }

    void add(const TimelineMarker &marker, size_t lane, size_t index)
    {
        const QDate day = validated(marker.day);
        TimelinePlace place { marker.id, lane, index, false, day, day, 0, {}, {}, {}, {}, false, {} };
        const QSizeF size = TimelineMetrics::markSize(marker, m_look);
        const bool isTag = marker.mark == TimelineMark::Tag || marker.mark == TimelineMark::Proposal;
        const qreal left = m_axis.middle(day) - (isTag ? m_look.px(8) : size.width() / 2);
        place.shape = { std::clamp<qreal>(left, 0, std::max<qreal>(0, m_axis.width() - size.width())),
                        (m_look.px(TimelineMetrics::rowHeight) - size.height()) / 2, size.width(), size.height() };
        if (!marker.text.text.isEmpty())
            place.lines = { marker.text };
        push(std::move(place));
    }

    /// Packs what was added and lays it in @p band, from whose top the rows hang; gives the places.
    std::vector<TimelinePlace> take(TimelineBand &band)
    {
        band.rows = std::max(1, packRows(m_items, { m_axis.width(), m_look.px(8), m_look.px(6), m_look.px(40), 4 }));
        const qreal rowStep = m_look.px(TimelineMetrics::rowHeight + TimelineMetrics::rowGap);
        band.height = m_look.px(TimelineMetrics::laneHeight) + (band.rows - 1) * rowStep;
        for (size_t i = 0; i < m_places.size(); ++i) {
            TimelinePlace &place = m_places[i];
            place.row = m_items[i].row;
            place.shape.translate(0, band.top + m_look.px(TimelineMetrics::lanePadding) + place.row * rowStep);
            layWords(place, m_items[i]);
        }
        return std::move(m_places);
    }

private:
    [[nodiscard]] QDate validated(const QDate &day) const
    {
        return day.isValid() ? day : m_spec.first.isValid() ? m_spec.first : m_axis.first();
    }

    [[nodiscard]] qreal widthOf(const TimelineText &text) const
    {
        return TimelineMetrics::isStrong(text.tone) ? m_strong.horizontalAdvance(text.text) : m_plain.horizontalAdvance(text.text);
    }

    /// The text of a bar where it has room; where it has not, its start, or all of it beside the bar if nothing else stands there.
    void fillInside(TimelinePlace &place, const TimelineBar &bar) const
    {
        const qreal start = TimelineMetrics::insideStart(bar, m_look);
        const qreal room = place.shape.width() - start - m_look.px(TimelineMetrics::padding);
        const QFontMetricsF &metrics = bar.isStrong ? m_strong : m_plain;
        const qreal whole = metrics.horizontalAdvance(bar.text);
        const qreal end = bar.endText.isEmpty() ? 0 : m_strong.horizontalAdvance(bar.endText) + m_look.px(TimelineMetrics::padding);
        const bool hasEnd = end > 0 && (whole + end <= room || end <= room / 2);
        if (hasEnd)
            place.insideEnd = bar.endText;
        const qreal left = hasEnd ? room - end : room;
        if (whole <= left || (left >= m_look.px(24) && (hasEnd || !place.lines.empty())))
            place.inside = metrics.elidedText(bar.text, Qt::ElideRight, left);
        else if (place.lines.empty() && !bar.text.isEmpty())
            place.lines.push_back({ bar.text, bar.isStrong ? TimelineTone::Strong : TimelineTone::Normal });
    }

    void push(TimelinePlace place)
    {
        if (place.lines.size() > 2)
            place.lines.resize(2);
        RowItem item;
        item.left = place.shape.left();
        item.right = place.shape.right();
        for (const TimelineText &line : place.lines)
            item.words = std::max(item.words, widthOf(line) + 1);
        m_items.push_back(item);
        m_places.push_back(std::move(place));
    }

    void layWords(TimelinePlace &place, const RowItem &item) const
    {
        if (item.shown <= 0) {
            place.lines.clear();
            return;
        }
        place.isLeft = item.isLeft;
        const qreal height = m_plain.height() * static_cast<qreal>(place.lines.size());
        const qreal left = item.isLeft ? item.left - m_look.px(8) - item.shown : item.right + m_look.px(8);
        place.words = { left, place.shape.center().y() - height / 2, item.shown, height };
        for (TimelineText &line : place.lines) {
            const QFontMetricsF &metrics = TimelineMetrics::isStrong(line.tone) ? m_strong : m_plain;
            line.text = metrics.elidedText(line.text, Qt::ElideRight, item.shown);
        }
    }

    const TimelineSpec &m_spec;
    const TimelineAxis &m_axis;
    const TimelineLook &m_look;
    QFontMetricsF m_plain;
    QFontMetricsF m_strong;
    std::vector<RowItem> m_items;
    std::vector<TimelinePlace> m_places;
};

} // namespace

TimelineLayout::TimelineLayout(const TimelineSpec &spec, const TimelineLook &look, qreal dayWidth)
{
    const Span span = daysOf(spec);
    if (!span.first.isValid())
        return;
    m_axis = TimelineAxis(span.first, span.last, dayWidth);
    qreal top = 0;
    for (size_t lane = 0; lane < spec.lanes.size(); ++lane) {
        placeLane(spec, lane, look, top);
        top += m_lanes.back().height;
    }
    std::stable_sort(m_places.begin(), m_places.end(),
                     [](const TimelinePlace &a, const TimelinePlace &b) { return std::pair(a.first, a.lane) < std::pair(b.first, b.lane); });
    link(spec, look);
}

void TimelineLayout::placeLane(const TimelineSpec &spec, size_t index, const TimelineLook &look, qreal top)
{
    const TimelineLane &lane = spec.lanes[index];
    LanePlacer placer(spec, m_axis, look);
    for (size_t i = 0; i < lane.bars.size(); ++i)
        placer.add(lane.bars[i], index, i);
    for (size_t i = 0; i < lane.markers.size(); ++i)
        placer.add(lane.markers[i], index, i);
    TimelineBand band { top, 0, 1 };
    std::vector<TimelinePlace> places = placer.take(band);
    m_lanes.push_back(band);
    m_places.insert(m_places.end(), std::make_move_iterator(places.begin()), std::make_move_iterator(places.end()));
}

void TimelineLayout::link(const TimelineSpec &spec, const TimelineLook &look)
{
    for (const TimelinePlace &from : m_places) {
        if (!from.isBar)
            continue;
        const TimelineBar &bar = spec.lanes[from.lane].bars[from.index];
        const TimelinePlace *to = bar.next.isEmpty() ? nullptr : place(bar.next);
        if (!to || to == &from)
            continue;
        const QPointF start(from.shape.right() - look.px(1), from.shape.bottom());
        const qreal into = to->shape.left() + std::min(look.px(10), to->shape.width() / 2);
        const qreal half = (from.shape.bottom() + to->shape.top()) / 2;
        QPolygonF line { start, { start.x(), half }, { into, half }, { into, to->shape.top() } };
        if (to->shape.top() < from.shape.bottom()) { // beside or above: from the middle of one side to that of the other
            const QPointF end(to->shape.left(), to->shape.center().y());
            const QPointF out(from.shape.right(), from.shape.center().y());
            line = { out, { (out.x() + end.x()) / 2, out.y() }, { (out.x() + end.x()) / 2, end.y() }, end };
        }
        m_links.push_back({ line, bar.isNextOpen });
    }
}

const TimelinePlace *TimelineLayout::place(const QString &id) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(), [&id](const TimelinePlace &place) { return place.id == id; });
    return found == m_places.end() ? nullptr : &*found;
}

QString TimelineLayout::idAt(const QPointF &point, qreal tolerance) const
{
    const auto within = [&point](const QRectF &rect, qreal air) { return !rect.isEmpty() && rect.adjusted(-air, -air, air, air).contains(point); };
    for (const qreal air : { qreal(0), tolerance }) {
        for (auto place = m_places.rbegin(); place != m_places.rend(); ++place) {
            if (within(place->shape, air))
                return place->id;
        }
    }
    for (const TimelinePlace &place : m_places) {
        if (within(place.words, 0))
            return place.id;
    }
    return {};
}
