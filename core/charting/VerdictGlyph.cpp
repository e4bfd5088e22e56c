// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "VerdictGlyph.h"

#include <QPainter>
#include <QPainterPath>

namespace {

QPen pen(const QColor &colour, qreal width)
{
    return { colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin };
}

void paintDisc(QPainter &painter, const QColor &glyph, const QColor &mark)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(glyph);
    painter.drawEllipse(QPointF(8, 8), 7, 7);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(mark, 1.8));
    painter.drawPolyline(QPolygonF({ { 4.7, 8.3 }, { 7.1, 10.6 }, { 11.4, 5.8 } }));
}

void paintTriangle(QPainter &painter, const QColor &glyph, const QColor &mark)
{
    painter.setPen(pen(glyph, 1));
    painter.setBrush(glyph);
    painter.drawPolygon(QPolygonF({ { 8, 1.3 }, { 15.3, 14.2 }, { 0.7, 14.2 } }));
    painter.setPen(pen(mark, 1.8));
    painter.drawLine(QPointF(8, 5.8), QPointF(8, 10));
    painter.drawLine(QPointF(8, 12), QPointF(8, 12.1));
}

void paintDiamond(QPainter &painter, const QColor &glyph, const QColor &mark)
{
    painter.setPen(pen(glyph, 0.8));
    painter.setBrush(glyph);
    painter.drawPolygon(QPolygonF({ { 8, 0.6 }, { 15.4, 8 }, { 8, 15.4 }, { 0.6, 8 } }));
    painter.setPen(pen(mark, 1.7));
    painter.drawLine(QPointF(5.8, 5.8), QPointF(10.2, 10.2));
    painter.drawLine(QPointF(10.2, 5.8), QPointF(5.8, 10.2));
}

void paintRing(QPainter &painter, const QColor &glyph)
{
    QPen ring = pen(glyph, 1.4);
    ring.setCapStyle(Qt::FlatCap);
    ring.setDashPattern({ 2.6 / 1.4, 2.0 / 1.4 });
    painter.setPen(ring);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(8, 8), 6.3, 6.3);
    painter.setPen(pen(glyph, 1.5));
    painter.drawLine(QPointF(5.6, 8), QPointF(10.4, 8));
}

} // namespace

void VerdictGlyph::paint(QPainter &painter, const QRectF &rect, Verdict verdict, const QColor &glyph, const QColor &mark)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = qMin(rect.width(), rect.height());
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 16, side / 16);
    switch (verdict) {
    case Verdict::Met:
        paintDisc(painter, glyph, mark);
        break;
    case Verdict::Attention:
        paintTriangle(painter, glyph, mark);
        break;
    case Verdict::Breach:
        paintDiamond(painter, glyph, mark);
        break;
    case Verdict::Missing:
    case Verdict::NotApplicable:
    case Verdict::Incomplete:
    case Verdict::Undecided:
        paintRing(painter, glyph);
        break;
    }
    painter.restore();
}
