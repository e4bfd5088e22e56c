// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaintText.h"

#include <QFontMetricsF>
#include <QPainter>

qreal paintText(QPainter &painter, const QRectF &where, const QString &text, TextSize size, bool semiBold, const QColor &colour,
                Qt::Alignment alignment)
{
    const QFont font = Theme::instance().font(size, semiBold);
    const QFontMetricsF metrics(font);
    const QString elided = metrics.elidedText(text, Qt::ElideRight, where.width());
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(where, static_cast<int>(alignment) | Qt::TextSingleLine, elided);
    return metrics.horizontalAdvance(elided);
}
