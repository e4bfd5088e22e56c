// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "QuietButtons.h"

#include "FocusRing.h"
#include "FollowTheme.h"
#include "Icons.h"

#include <QPainter>

namespace {

void prepare(QToolButton *button)
{
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAttribute(Qt::WA_Hover);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(button, [button] { button->updateGeometry(); });
}

void paintGround(QPainter &painter, const QToolButton &button)
{
    const Theme &theme = Theme::instance();
    painter.setRenderHint(QPainter::Antialiasing);
    if (button.underMouse() || button.isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(button.isDown() ? theme.tokens().accS : theme.tokens().noB);
        painter.drawRoundedRect(button.rect(), theme.px(5), theme.px(5));
    }
    if (FocusRing::isShown(button))
        FocusRing::paint(painter, button.rect(), theme.px(5));
}

} // namespace

CopyButton::CopyButton(QWidget *parent) : QToolButton(parent)
{
    prepare(this);
}

QSize CopyButton::sizeHint() const
{
    const int side = Theme::instance().px(26);
    return { side, side };
}

void CopyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter, *this);
    const Theme &theme = Theme::instance();
    const qreal side = theme.px(18);
    Icons::paint(painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side), QStringLiteral("message"), theme.tokens().acc);
}

OrderButton::OrderButton(QWidget *parent) : QToolButton(parent)
{
    prepare(this);
    setPopupMode(QToolButton::InstantPopup);
}

void OrderButton::set(const QString &label, const QString &value)
{
    m_label = label;
    m_value = value;
    setText(label + QLatin1Char(' ') + value);
    setAccessibleName(text());
    updateGeometry();
    update();
}

QSize OrderButton::sizeHint() const
{
    const Theme &theme = Theme::instance();
    return { theme.widthOf(m_label, TextSize::Caption) + theme.widthOf(m_value, TextSize::Caption, true) + theme.px(4 + 6 + 6 + 12 + 4) + 2, theme.px(26) };
}

void OrderButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    paintGround(painter, *this);
    painter.setPen(theme.tokens().ink2);
    painter.setFont(theme.font(TextSize::Caption));
    int x = theme.px(4);
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, m_label);
    x += theme.widthOf(m_label, TextSize::Caption) + theme.px(6);
    painter.setFont(theme.font(TextSize::Caption, true));
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, m_value);
    const qreal side = theme.px(12);
    Icons::paint(painter, QRectF(width() - side - theme.px(2), (height() - side) / 2, side, side), QStringLiteral("chevron-down"),
                 theme.tokens().ink2);
}
