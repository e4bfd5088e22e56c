// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimelineTable.h"

#include "TimelineWords.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString statusOf(TimelineState state)
{
    switch (state) {
    case TimelineState::Finished:
        return timelinePhrase(TimelinePhrase::Finished);
    case TimelineState::Running:
        return timelinePhrase(TimelinePhrase::Running);
    case TimelineState::NotYet:
        return timelinePhrase(TimelinePhrase::NotYet);
    case TimelineState::Late:
        return timelinePhrase(TimelinePhrase::Late);
    }
    return {};
}

QString statusOf(const TimelineMarker &marker)
{
    switch (marker.mark) {
    case TimelineMark::Verdict:
        return verdictWord(marker.verdict);
    case TimelineMark::Tag:
        return timelinePhrase(TimelinePhrase::Imposed);
    case TimelineMark::Proposal:
        return timelinePhrase(TimelinePhrase::Proposal);
    case TimelineMark::Meeting:
        return timelinePhrase(TimelinePhrase::Meeting);
    case TimelineMark::Document:
        return timelinePhrase(TimelinePhrase::Document);
    case TimelineMark::Deadline:
        return timelinePhrase(TimelinePhrase::Deadline);
    case TimelineMark::LateDeadline:
        return timelinePhrase(TimelinePhrase::LateDeadline);
    case TimelineMark::Locked:
        return timelinePhrase(TimelinePhrase::NotYet);
    }
    return {};
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

TimelineRow rowOf(const TimelineBar &bar, const QString &lane)
{
    QStringList lines;
    for (const TimelineText &line : bar.beside)
        lines << line.text;
    const QString separator = !lines.isEmpty() && lines.first().endsWith(u',') ? u" "_s : u"; "_s;
    return { bar.id, lane, bar.text, bar.first, bar.last.value_or(QDate()), statusOf(bar.state), joined({ bar.endText, lines.join(separator) }) };
}

TimelineRow rowOf(const TimelineMarker &marker, const QString &lane)
{
    const bool hasTag = !marker.tag.isEmpty();
    if (marker.mark == TimelineMark::Locked)
        return { marker.id, lane, statusOf(marker), marker.day, marker.day, {}, marker.text.text };
    return { marker.id, lane, hasTag ? marker.tag : marker.text.text, marker.day, marker.day, statusOf(marker), hasTag ? marker.text.text : QString() };
}

} // namespace

QStringList TimelineTable::cells(const TimelineRow &row)
{
    const QString to = !row.to.isValid() && row.from.isValid() ? timelinePhrase(TimelinePhrase::OpenEnd) : shownDayDate(row.to);
    return { row.lane, row.what, shownDayDate(row.from), to, row.status, row.text };
}

ChartTable TimelineTable::toChartTable() const
{
    ChartTable table;
    table.header = header;
    for (const TimelineRow &row : rows)
        table.rows.push_back(cells(row));
    return table;
}

TimelineTable timelineTable(const TimelineSpec &spec)
{
    TimelineTable table;
    for (const TimelinePhrase column : { TimelinePhrase::ColumnLane, TimelinePhrase::ColumnWhat, TimelinePhrase::ColumnFrom,
                                         TimelinePhrase::ColumnTo, TimelinePhrase::ColumnStatus, TimelinePhrase::ColumnText })
        table.header << timelinePhrase(column);
    for (const TimelineLane &lane : spec.lanes) {
        for (const TimelineBar &bar : lane.bars)
            table.rows.push_back(rowOf(bar, lane.title));
        for (const TimelineMarker &marker : lane.markers)
            table.rows.push_back(rowOf(marker, lane.title));
    }
    std::stable_sort(table.rows.begin(), table.rows.end(), [](const TimelineRow &a, const TimelineRow &b) { return a.from < b.from; });
    for (const TimelineLane &lane : spec.lanes) {
        for (const TimelineMarker &marker : lane.markers) {
            const auto row = std::ranges::find(table.rows, marker.id, &TimelineRow::id);
            if (marker.mark == TimelineMark::Locked && row != table.rows.end())
                row->from = row->to = {}; // it stands somewhere, and means no day
        }
    }
    return table;
}

QString timelineSentence(const TimelineSpec &spec, const QString &id)
{
    for (const TimelineLane &lane : spec.lanes) {
        const auto say = [&](const QString &description, const TimelineRow &row) {
            return description.isEmpty() ? lane.title + u": "_s + joined(TimelineTable::cells(row).mid(1)) : description;
        };
        for (const TimelineBar &bar : lane.bars) {
            if (bar.id == id)
                return say(bar.description, rowOf(bar, lane.title));
        }
        for (const TimelineMarker &marker : lane.markers) {
            if (marker.id == id)
                return say(marker.description, rowOf(marker, lane.title));
        }
    }
    return {};
}
