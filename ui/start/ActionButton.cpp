// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ActionButton.h"

#include "Icons.h"
#include "Theme.h"

#include <QPainter>

ActionButton::ActionButton(Look look, const QString &icon, const QString &keys, QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_icon(icon), m_keys(keys)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ActionButton::setTexts(const QString &title, const QString &line)
{
    setText(title);
    m_line = line;
    setAccessibleName(title);
    setAccessibleDescription(m_keys.isEmpty() ? line : QStringLiteral("%1 (%2)").arg(line, m_keys));
    update();
}

QSize ActionButton::sizeHint() const
{
    return { Theme::instance().px(336), Theme::instance().px(62) };
}

void ActionButton::paintFrame(QPainter &painter) const
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    QPen pen(m_look == Look::Primary ? t.acc : m_look == Look::Dashed ? t.ctl : t.line2);
    if (m_look == Look::Dashed)
        pen.setStyle(Qt::DashLine);
    QBrush fill(m_look == Look::Primary ? (underMouse() ? t.accH : t.acc) : underMouse() ? t.accS : t.surf);
    if (m_look == Look::Dashed && !underMouse())
        fill = Qt::NoBrush;
    painter.setPen(pen);
    painter.setBrush(fill);
    const qreal radius = theme.px(8);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_look == Look::Primary ? t.onacc : t.acc, 2));
        const qreal inset = m_look == Look::Primary ? 4 : 1;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius - 2, radius - 2);
    }
}

/// Returns where the key box begins.
int ActionButton::paintKeys(QPainter &painter) const
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    const int right = width() - theme.px(16);
    if (m_keys.isEmpty())
        return right;
    painter.setFont(theme.font(TextSize::Axis));
    const int boxWidth = painter.fontMetrics().horizontalAdvance(m_keys) + theme.px(12);
    const int boxHeight = theme.px(18);
    const QRectF box(right - boxWidth + 0.5, (height() - boxHeight) / 2 + 0.5, boxWidth - 1, boxHeight - 1);
    const bool primary = m_look == Look::Primary;
    QColor line = primary ? t.onacc : t.line2;
    line.setAlphaF(primary ? 0.55F : 1.0F);
    painter.setPen(line);
    painter.setBrush(primary ? QBrush(Qt::NoBrush) : QBrush(t.win));
    painter.drawRoundedRect(box, theme.px(4), theme.px(4));
    painter.setPen(primary ? t.onacc : t.ink2);
    painter.drawText(box, Qt::AlignCenter, m_keys);
    return right - boxWidth;
}

void ActionButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    const bool primary = m_look == Look::Primary;
    const qreal icon = theme.px(20);
    Icons::paint(painter, { qreal(theme.px(16)), (height() - icon) / 2, icon, icon }, m_icon,
                 primary ? t.onacc : m_look == Look::Dashed ? t.acc : t.ink);
    const int left = theme.px(16 + 20 + 14);
    const int room = paintKeys(painter) - left - theme.px(8);
    const int half = height() / 2;
    const auto line = [&](TextSize size, bool bold, const QColor &ink, const QString &text, bool upper) {
        painter.setFont(theme.font(size, bold));
        painter.setPen(ink);
        const QFontMetrics metrics = painter.fontMetrics();
        const QRect box(left, upper ? half - metrics.height() : half, room, metrics.height() + 1);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, room));
    };
    line(TextSize::CardHeader, true, primary ? t.onacc : t.ink, text(), true);
    line(TextSize::Caption, false, primary ? t.onacc : t.ink2, m_line, false);
}
