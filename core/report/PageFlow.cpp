// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageFlow.h"

#include <QFontMetricsF>

void PageFlow::newPage()
{
    if (m_pages.back().items.empty())
        return;
    m_pages.emplace_back();
    m_y = ReportStyle::margin;
}

void PageFlow::need(qreal height)
{
    if (!fits(height))
        newPage();
}

qreal PageFlow::heightOf(const QString &text, const QFont &font, qreal width)
{
    const QFontMetricsF metrics(font);
    return metrics.boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap | Qt::AlignLeft, text).height();
}

qreal PageFlow::addText(const QString &text, const QFont &font, const QColor &colour, qreal x, qreal width)
{
    const qreal height = heightOf(text, font, width);
    need(height);
    add(TextItem { QRectF(x, m_y, width, height), text, font, colour });
    skip(height);
    return height;
}
