// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TimelineLayout.h"

class QPainter;

/// What is marked in a timeline while it is being looked at.
struct TimelineSigns
{
    QString current; ///< framed
    QString hovered;
    QDate flag; ///< the day that a dragged end is at; invalid: none
};

/// Paints a timeline on any device: the names at the left and the days above stay where they are while the lanes move under them.
/// Only opaque colours and plain lines, so that PDF/A stays valid.
class TimelinePainter
{
public:
    /// Spec, layout and look must live as long as the painter.
    TimelinePainter(const TimelineSpec &spec, const TimelineLayout &layout, const TimelineLook &look);

    /// The fineness of the head that @p wanted and the room allow.
    [[nodiscard]] TimelineScale fineness(TimelineScale wanted) const;
    /// Into @p rect, with @p scroll days and lanes moved out of sight at the left and the top.
    void paint(QPainter &painter, const QRectF &rect, const QPointF &scroll, TimelineScale wanted, const TimelineSigns &signs) const;
    /// What the looks mean, and the note at the end; in as many rows as the width asks.
    void paintLegend(QPainter &painter, const QRectF &rect) const;
    [[nodiscard]] qreal legendHeight(qreal width) const;

    [[nodiscard]] static qreal namesWidth(const TimelineLook &look);
    [[nodiscard]] static qreal headHeight(const TimelineLook &look);

private:
    struct View
    {
        QRectF all;
        QRectF lanes; ///< where the items are
        QPointF origin; ///< of the layout's coordinates
        TimelineScale fineness = TimelineScale::Month;
        [[nodiscard]] qreal x(qreal along) const { return origin.x() + along; }
        [[nodiscard]] bool sees(const QRectF &place) const { return place.translated(origin).intersects(lanes); }
    };
    void paintGrid(QPainter &painter, const View &view) const;
    void paintHead(QPainter &painter, const View &view) const;
    void paintHeads(QPainter &painter, const View &view) const;
    void paintTicks(QPainter &painter, const View &view) const;
    void paintNames(QPainter &painter, const View &view, const TimelineSigns &signs) const;
    void paintName(QPainter &painter, const QRectF &rect, const TimelineLane &lane) const;
    void paintLinks(QPainter &painter, const View &view) const;
    void paintItem(QPainter &painter, const View &view, const TimelinePlace &place, bool isHovered) const;
    void paintBar(QPainter &painter, const View &view, const TimelinePlace &place, const TimelineBar &bar) const;
    void paintInside(QPainter &painter, const QRectF &seen, const TimelinePlace &place, const TimelineBar &bar) const;
    void paintWords(QPainter &painter, const TimelinePlace &place) const;
    void paintFrame(QPainter &painter, const TimelinePlace &place) const;
    /// A line down the lanes with a word in the head above it.
    void paintFlag(QPainter &painter, const View &view, qreal x, const QString &word, const QColor &colour) const;
    [[nodiscard]] const TimelineMarker *markerOf(const TimelinePlace &place) const;

    const TimelineSpec &m_spec;
    const TimelineLayout &m_layout;
    const TimelineLook &m_look;
};
