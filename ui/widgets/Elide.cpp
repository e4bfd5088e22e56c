// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Elide.h"

#include <QEvent>
#include <QPainter>

ElideLabel::ElideLabel(const QString &text, QWidget *parent, TextSize size, bool semiBold, Labels::Ink ink) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    Labels::dress(this, size, semiBold, ink);
    setText(text);
}

QSize ElideLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::sizeHint();
    return { qMin(hint.width(), fontMetrics().averageCharWidth() * 6), hint.height() };
}

bool ElideLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

bool ElideLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        Labels::setToolTip(this, isElided() ? text() : QString());
    return QLabel::event(event);
}

void ElideLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    painter.drawText(contentsRect(), static_cast<int>(alignment() | Qt::TextSingleLine), shown);
}
