// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutcomeBadge.h"

#include "PaintText.h"

#include <QPainter>

OutcomeBadge::OutcomeBadge(Verdict verdict, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_verdict(verdict)
    , m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

QSize OutcomeBadge::sizeHint() const
{
    const Theme &theme = Theme::instance();
    const int text = QFontMetrics(theme.font(TextSize::CardNumber, true)).horizontalAdvance(m_text);
    return { std::max(theme.px(74), text + theme.px(20)), theme.px(50) };
}

void OutcomeBadge::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = Theme::instance();
    const VerdictColours colours = theme.colours(m_verdict);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.glyph, 1.5));
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.px(8), theme.px(8));
    paintText(painter, rect(), m_text, TextSize::CardNumber, true, colours.text, Qt::AlignCenter);
}
