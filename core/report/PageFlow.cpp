// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageFlow.h"

#include <QFontMetricsF>

#include <cmath>

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
    const QRectF room(0, 0, width, 1e6);
    return std::ceil(metrics.boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft, breakable(text, font, width)).height());
}

QString PageFlow::breakable(const QString &text, const QFont &font, qreal width)
{
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    QStringList words = text.split(u' ');
    for (QString &word : words) {
        qsizetype start = 0;
        for (qsizetype end = 1; metrics.horizontalAdvance(word.sliced(start)) > width && end <= word.size(); ++end) {
            if (end - start > 1 && metrics.horizontalAdvance(word.sliced(start, end - start)) > width) {
                word.insert(end - 1, u'\n');
                start = end;
            }
        }
    }
    return words.join(u' ');
}

qreal PageFlow::addText(const QString &text, const QFont &font, const QColor &colour, qreal x, qreal width)
{
    const qreal height = heightOf(text, font, width);
    need(height);
    add(TextItem { QRectF(x, m_y, width, height), breakable(text, font, width), font, colour });
    skip(height);
    return height;
}
