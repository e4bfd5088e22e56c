// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TemplateCard.h"

#include "TemplatePictures.h"
#include "Theme.h"

#include <QPainter>
#include <QPainterPath>

TemplateCard::TemplateCard(const QString &picture, QWidget *parent) : QAbstractButton(parent), m_picture(picture)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TemplateCard::setTexts(const QString &name, const QString &description)
{
    setText(name);
    m_description = description;
    setAccessibleName(name);
    setAccessibleDescription(description);
    update();
}

QSize TemplateCard::sizeHint() const
{
    return { Theme::instance().px(288), Theme::instance().px(141) };
}

QSize TemplateCard::minimumSizeHint() const
{
    return { Theme::instance().px(190), Theme::instance().px(141) };
}

void TemplateCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = theme.px(8);
    QPainterPath shape;
    shape.addRoundedRect(frame, radius, radius);
    painter.fillPath(shape, underMouse() ? t.accS : t.surf);
    const QRectF preview(frame.left(), frame.top(), frame.width(), theme.px(82));
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(preview, t.win);
    painter.setPen(t.line);
    painter.drawLine(preview.bottomLeft(), preview.bottomRight());
    painter.restore();
    paintTemplatePicture(painter, preview, m_picture);

    const int left = theme.px(14);
    const int room = width() - 2 * left;
    const QFontMetrics big(theme.font(TextSize::CardHeader, true));
    const QFontMetrics small(theme.font(TextSize::Caption));
    const bool twoLines = small.horizontalAdvance(m_description) > room;
    const int lines = twoLines ? 2 * small.height() : small.height();
    const int free = height() - static_cast<int>(preview.bottom()) - big.height() - lines;
    const int top = static_cast<int>(preview.bottom()) + free / 2;
    painter.setFont(theme.font(TextSize::CardHeader, true));
    painter.setPen(t.ink);
    painter.drawText(QRect(left, top, room, big.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     big.elidedText(text(), Qt::ElideRight, room));
    painter.setFont(theme.font(TextSize::Caption));
    painter.setPen(t.ink2);
    painter.drawText(QRect(left, top + big.height(), room, lines + 1), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     m_description);

    painter.setBrush(Qt::NoBrush);
    painter.setPen(hasFocus() ? QPen(t.acc, 2) : QPen(t.line));
    painter.drawPath(shape);
}
