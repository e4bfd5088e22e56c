// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MaatlatWidget.h"

#include <QRectF>

/// Where the parts of a ruler lie in its rectangle. Source: ux §1 and the picture of parts: band 7 high at 11, 6 in from the sides.
class RulerGeometry
{
public:
    RulerGeometry(const RulerSpec &spec, const QRectF &rect, qreal scale) : m_spec(spec), m_rect(rect), m_scale(scale) { }

    [[nodiscard]] QRectF band() const
    {
        return { m_rect.left() + 6 * m_scale, m_rect.top() + 11 * m_scale, m_rect.width() - 12 * m_scale, 7 * m_scale };
    }
    /// A value on the scale; outside it, the nearest end.
    [[nodiscard]] qreal x(qreal value) const
    {
        const qreal span = m_spec.to - m_spec.from;
        const qreal share = span > 0 ? qBound<qreal>(0, (value - m_spec.from) / span, 1) : 0.5;
        return band().left() + share * band().width();
    }
    [[nodiscard]] QRectF stretch(const RulerSpec::Stretch &stretch) const
    {
        return QRectF(QPointF(x(qMin(stretch.from, stretch.to)), band().top()), QPointF(x(qMax(stretch.from, stretch.to)), band().bottom()));
    }
    /// The point of the triangle.
    [[nodiscard]] QPointF pointer() const { return { x(m_spec.value.value_or(m_spec.from)), m_rect.top() + 14.5 * m_scale }; }
    /// The text under the norm mark, kept inside the rectangle.
    [[nodiscard]] QRectF normText(qreal width) const
    {
        const qreal left = qBound(m_rect.left(), x(m_spec.norm.value_or(m_spec.from)) - width / 2, qMax(m_rect.left(), m_rect.right() - width));
        return { left, m_rect.top() + 22 * m_scale, width, 13 * m_scale };
    }

private:
    const RulerSpec &m_spec;
    QRectF m_rect;
    qreal m_scale;
};
