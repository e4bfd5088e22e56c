// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PatternFill.h"

#include <QPainter>

#include <cmath>
#include <numbers>

void PatternFill::plain(QPainter &painter, const QRectF &rect, const QColor &ground)
{
    painter.fillRect(rect, ground);
}

void PatternFill::hatched(QPainter &painter, const QRectF &rect, const Look &look)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, look.ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.mark, look.weight, Qt::SolidLine, Qt::FlatCap));
    // Lines x + y = c at a distance of one pitch; c starts at a multiple of the step, so that neighbours join up.
    const qreal step = look.pitch * std::numbers::sqrt2;
    const qreal last = rect.right() + rect.bottom();
    const qreal first = std::floor((rect.left() + rect.top()) / step) * step;
    for (qreal c = first; c <= last + step; c += step)
        painter.drawLine(QPointF(c - rect.bottom(), rect.bottom()), QPointF(c - rect.top(), rect.top()));
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
