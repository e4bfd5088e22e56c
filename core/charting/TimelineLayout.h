// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TimelineAxis.h"
#include "TimelineLook.h"

#include <QPolygonF>
#include <QRectF>

/// One bar or marker at its place. x counts from the axis' first day, y from the top of the first lane.
struct TimelinePlace
{
    QString id;
    size_t lane = 0;
    size_t index = 0; ///< in the lane's bars or markers
    bool isBar = false;
    QDate first;
    QDate last; ///< of an open bar: the end of the axis
    int row = 0;
    QRectF shape;
    QString inside; ///< what fits of a bar's text
    QString insideEnd;
    QRectF words; ///< what is written beside it; empty: nothing
    bool isLeft = false;
    std::vector<TimelineText> lines; ///< as they fit
    [[nodiscard]] QRectF bounds() const { return words.isEmpty() ? shape : shape.united(words); }
};

struct TimelineBand
{
    qreal top = 0;
    qreal height = 0;
    int rows = 1;
};

/// From a bar to the one that follows from it.
struct TimelineLink
{
    QPolygonF line;
    bool isOpen = false;
};

/// Places the items of a timeline: bars and markers in rows inside their lane so that no two overlap, their words to the right,
/// to the left or cut short, and a lane as high as its rows. Pure: the same spec, look and width give the same places.
class TimelineLayout
{
public:
    TimelineLayout() = default;
    TimelineLayout(const TimelineSpec &spec, const TimelineLook &look, qreal dayWidth);

    [[nodiscard]] const TimelineAxis &axis() const { return m_axis; }
    [[nodiscard]] const std::vector<TimelineBand> &lanes() const { return m_lanes; }
    /// In the order of the days, and within a day from the upper lane down: the order of the keyboard walk and of the table.
    [[nodiscard]] const std::vector<TimelinePlace> &places() const { return m_places; }
    [[nodiscard]] const std::vector<TimelineLink> &links() const { return m_links; }
    [[nodiscard]] qreal height() const { return m_lanes.empty() ? 0 : m_lanes.back().top + m_lanes.back().height; }
    [[nodiscard]] const TimelinePlace *place(const QString &id) const;
    /// The item under @p point: its shape before its words, the upper of two; empty when there is none.
    [[nodiscard]] QString idAt(const QPointF &point, qreal tolerance) const;

private:
    void placeLane(const TimelineSpec &spec, size_t index, const TimelineLook &look, qreal top);
    void link(const TimelineSpec &spec, const TimelineLook &look);

    TimelineAxis m_axis;
    std::vector<TimelineBand> m_lanes;
    std::vector<TimelinePlace> m_places;
    std::vector<TimelineLink> m_links;
};
