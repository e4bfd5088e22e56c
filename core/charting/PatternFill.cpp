// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PatternFill.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

void PatternFill::plain(QPainter &painter, const QRectF &rect, const QColor &ground)
{
    painter.fillRect(rect, ground);
}

void PatternFill::hatched(QPainter &painter, const QRectF &rect, const Look &look)
{
    painter.fillRect(rect, look.ground);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    hatch(painter, rect.adjusted(-look.weight, -look.weight, look.weight, look.weight), look); // whole up to the edge
    painter.restore();
}

void PatternFill::hatch(QPainter &painter, const QRectF &rect, const Look &look, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.mark, look.weight, Qt::SolidLine, Qt::FlatCap));
    // Lines x + y = c at a distance of one pitch; c starts at a multiple of the step, so that neighbours join up. A line leaves the
    // rectangle where x or y does, and a rounded corner where the slanted side of the octagon inside it stands.
    const qreal step = look.pitch * std::numbers::sqrt2;
    const qreal corner = radius * (2 - std::numbers::sqrt2);
    const qreal last = rect.right() + rect.bottom() - corner;
    const qreal start = rect.left() + rect.top() + corner;
    for (qreal c = std::floor(start / step) * step; c <= last; c += step) {
        if (c < start)
            continue;
        const qreal left = std::max({ rect.left(), c - rect.bottom(), (c + rect.left() - rect.bottom() + corner) / 2 });
        const qreal right = std::min({ rect.right(), c - rect.top(), (c + rect.right() - rect.top() - corner) / 2 });
        if (left < right)
            painter.drawLine(QPointF(left, c - left), QPointF(right, c - right));
    }
    painter.restore();
}

void PatternFill::dotted(QPainter &painter, const QRectF &rect, const Look &look)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, look.ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.mark);
    const qreal half = look.pitch / 2;
    const qreal radius = look.weight / 2;
    int row = 0;
    for (qreal y = rect.top() + half / 2; y < rect.bottom() + radius; y += half, ++row) {
        for (qreal x = rect.left() + half / 2 + (row % 2 == 0 ? 0 : half); x < rect.right() + radius; x += look.pitch)
            painter.drawEllipse(QPointF(x, y), radius, radius);
    }
    painter.restore();
}

QColor PatternFill::mixed(const QColor &from, const QColor &to, qreal share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return { mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue()) };
}
