// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RichText.h"

#include "Labels.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>

namespace {

void fill(QTextDocument &document, const QString &html, int width, TextSize size)
{
    document.setDocumentMargin(0);
    document.setDefaultFont(Theme::instance().font(size));
    document.setHtml(Labels::semibold(html));
    document.setTextWidth(width);
}

} // namespace

void RichText::paint(QPainter &painter, const QRect &rect, const QString &html, TextSize size, const QColor &colour)
{
    QTextDocument document;
    fill(document, html, rect.width(), size);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, colour);
    painter.save();
    painter.setClipRect(rect);
    painter.translate(rect.topLeft());
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

int RichText::heightOf(const QString &html, int width, TextSize size)
{
    QTextDocument document;
    fill(document, html, width, size);
    return static_cast<int>(document.size().height());
}
