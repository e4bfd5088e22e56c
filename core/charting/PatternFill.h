// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

/// The three fills that carry a verdict without colour, as lines and dots of opaque colour, so that they print sharp and
/// stay valid in PDF/A: breach hatched, attention dotted, met plain. Source: ux §4.
namespace PatternFill {
/// One fill: ground, mark, and the distance between marks in units of the painter.
struct Look
{
    QColor ground;
    QColor mark;
    qreal pitch = 6;
    qreal weight = 1; ///< width of a hatch line or diameter of a dot
};
void plain(QPainter &painter, const QRectF &rect, const QColor &ground);
void hatched(QPainter &painter, const QRectF &rect, const Look &look);
/// Only the lines of it, kept inside @p rect with corners of @p radius without clipping, which not every device can.
void hatch(QPainter &painter, const QRectF &rect, const Look &look, qreal radius = 0);
void dotted(QPainter &painter, const QRectF &rect, const Look &look);
/// An opaque colour between two: @p share 0 is @p from, 1 is @p to.
[[nodiscard]] QColor mixed(const QColor &from, const QColor &to, qreal share);
}
