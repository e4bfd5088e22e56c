// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimelineNames.h"

#include <QFontMetricsF>
#include <QStringList>

namespace {

/// As many words as fit on the first line, and the rest on a second.
QStringList inTwoLines(const QString &text, const QFontMetricsF &metrics, qreal room)
{
    if (text.isEmpty())
        return {};
    if (metrics.horizontalAdvance(text) <= room)
        return { text };
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    qsizetype count = 1;
    while (count < words.size() && metrics.horizontalAdvance(words.first(count + 1).join(u' ')) <= room)
        ++count;
    QStringList lines { words.first(count).join(u' '), words.sliced(count).join(u' ') };
    lines.removeAll(QString());
    for (QString &line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, room);
    return lines;
}

} // namespace

std::vector<TimelineNameLine> timelineNameLines(const TimelineLane &lane, const TimelineLook &look, qreal room)
{
    std::vector<TimelineNameLine> lines;
    for (const QString &line : inTwoLines(lane.title, QFontMetricsF(look.lane), room))
        lines.push_back({ line, true });
    for (const QString &line : inTwoLines(lane.subtitle, QFontMetricsF(look.chart.axis), room))
        lines.push_back({ line, false });
    return lines;
}
