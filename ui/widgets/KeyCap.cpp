// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeyCap.h"

#include "AccessiblePicture.h"
#include "FollowTheme.h"

#include <QPainter>

KeyCap::KeyCap(const QString &keys, QWidget *parent) : QWidget(parent)
{
    AccessiblePicture::install();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this, [this] { updateGeometry(); });
    setKeys(keys);
}

void KeyCap::setKeys(const QString &keys)
{
    m_keys = keys;
    setAccessibleName(keys);
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const
{
    return sizeOf(m_keys);
}

QSize KeyCap::sizeOf(const QString &keys)
{
    const Theme &theme = Theme::instance();
    const QFontMetrics metrics(theme.font(TextSize::Axis));
    return { metrics.horizontalAdvance(keys) + theme.px(12), qMax(theme.px(18), metrics.height()) };
}

void KeyCap::paint(QPainter &painter, const QRect &rect, const QString &keys)
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.line2);
    painter.setBrush(t.win);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4));
    painter.setPen(t.ink2);
    painter.setFont(theme.font(TextSize::Axis));
    painter.drawText(rect, Qt::AlignCenter, keys);
    painter.restore();
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_keys);
}
