// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimelineMetrics.h"
#include "TimelinePainter.h"
#include "TimelineShapes.h"
#include "TimelineWords.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

/// The legend under the lanes of a timeline.

namespace {

struct Entry
{
    TimelinePhrase phrase = TimelinePhrase::Finished;
    std::optional<TimelineState> state; ///< none: of a mark
    TimelineMark mark = TimelineMark::Tag;
};

std::vector<Entry> entriesOf(const TimelineSpec &spec)
{
    const bool hasLate = std::any_of(spec.lanes.begin(), spec.lanes.end(), [](const TimelineLane &lane) {
        return std::any_of(lane.bars.begin(), lane.bars.end(), [](const TimelineBar &bar) { return bar.state == TimelineState::Late; });
    });
    std::vector<Entry> entries { { TimelinePhrase::Finished, TimelineState::Finished, {} }, { TimelinePhrase::Running, TimelineState::Running, {} } };
    if (hasLate)
        entries.push_back({ TimelinePhrase::Late, TimelineState::Late, {} });
    entries.push_back({ TimelinePhrase::NotYet, TimelineState::NotYet, {} });
    entries.push_back({ TimelinePhrase::Imposed, {}, TimelineMark::Tag });
    entries.push_back({ TimelinePhrase::Proposal, {}, TimelineMark::Proposal });
    return entries;
}

/// Where the entries and the note stand, from the top left of the legend.
struct Rows
{
    std::vector<QPointF> entries;
    QPointF note;
    int count = 1;
};

Rows rowsOf(const std::vector<Entry> &entries, const QString &note, const TimelineLook &look, qreal width)
{
    const QFontMetricsF metrics(look.text);
    Rows rows;
    qreal x = 0;
    const auto place = [&](qreal needed) {
        if (x > 0 && x + needed > width) {
            x = 0;
            ++rows.count;
        }
        return QPointF(x, look.px(TimelineMetrics::legendRow) * (rows.count - 1));
    };
    for (const Entry &entry : entries) {
        const qreal needed = look.px(22 + 6) + metrics.horizontalAdvance(timelinePhrase(entry.phrase));
        rows.entries.push_back(place(needed));
        x += needed + look.px(20);
    }
    const qreal needed = metrics.horizontalAdvance(note);
    if (!note.isEmpty()) {
        rows.note = place(needed);
        if (x > 0)
            rows.note.setX(width - needed); // at the end of a row that it shares
    }
    return rows;
}

} // namespace

qreal TimelinePainter::legendHeight(qreal width) const
{
    return m_look.px(TimelineMetrics::legendRow) * rowsOf(entriesOf(m_spec), m_spec.note, m_look, width).count;
}

void TimelinePainter::paintLegend(QPainter &painter, const QRectF &rect) const
{
    const std::vector<Entry> entries = entriesOf(m_spec);
    const Rows rows = rowsOf(entries, m_spec.note, m_look, rect.width());
    const qreal height = m_look.px(TimelineMetrics::legendRow);
    const QRectF box(0, (height - m_look.px(12)) / 2, m_look.px(22), m_look.px(12));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto write = [&](const QPointF &at, const QString &text) {
        painter.setFont(m_look.text);
        painter.setPen(m_look.chart.colours.ink2);
        painter.drawText(QRectF(at, QSizeF(rect.right() - at.x(), height)), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(m_look.text).elidedText(text, Qt::ElideRight, rect.right() - at.x()));
    };
    for (size_t i = 0; i < entries.size(); ++i) {
        const QPointF at = rect.topLeft() + rows.entries[i];
        TimelineMarker marker;
        marker.mark = entries[i].mark;
        if (entries[i].state)
            TimelineShapes::paintBar(painter, box.translated(at), *entries[i].state, 0, m_look);
        else
            TimelineShapes::paintMark(painter, box.translated(at), marker, m_look);
        write(at + QPointF(box.width() + m_look.px(6), 0), timelinePhrase(entries[i].phrase));
    }
    if (!m_spec.note.isEmpty())
        write(rect.topLeft() + rows.note, m_spec.note);
    painter.restore();
}
