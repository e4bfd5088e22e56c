// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FindButton.h"

#include "Icons.h"
#include "Labels.h"
#include "Theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
const auto keys = u"Ctrl K"_s;
}

FindButton::FindButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    retranslate();
}

void FindButton::retranslate()
{
    setText(tr("Zoek of ga naar…"));
    setAccessibleName(tr("Zoek of ga naar"));
    setAccessibleDescription(keys);
    Labels::setToolTip(this, m_collapsed ? tr("Zoek of ga naar… (%1)").arg(keys) : QString());
}

void FindButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    retranslate();
    update();
}

QSize FindButton::sizeHint() const
{
    return { Theme::instance().px(m_collapsed ? 40 : 216), Theme::instance().px(32) };
}

void FindButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    const qreal inset = focused ? 1 : 0.5;
    painter.setPen(QPen(focused ? t.acc : t.ctl, focused ? 2 : 1));
    painter.setBrush(t.surf);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), theme.px(6), theme.px(6));

    const qreal icon = theme.px(16);
    const qreal left = m_collapsed ? (width() - icon) / 2 : theme.px(10);
    Icons::paint(painter, { left, (height() - icon) / 2.0, icon, icon }, u"search"_s, t.ink3);
    if (m_collapsed)
        return;
    painter.setFont(theme.font(TextSize::Axis));
    const qreal capWidth = painter.fontMetrics().horizontalAdvance(keys) + theme.px(12);
    const qreal capHeight = theme.px(18);
    const QRectF cap(width() - theme.px(8) - capWidth + 0.5, (height() - capHeight) / 2 + 0.5, capWidth - 1, capHeight - 1);
    painter.setPen(t.line2);
    painter.setBrush(t.win);
    painter.drawRoundedRect(cap, theme.px(4), theme.px(4));
    painter.setPen(t.ink2);
    painter.drawText(cap, Qt::AlignCenter, keys);
    painter.setFont(theme.font(TextSize::Body));
    painter.setPen(t.ink3);
    const QRectF free(left + icon + theme.px(8), 0, cap.left() - left - icon - theme.px(12), height());
    painter.drawText(free, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, static_cast<int>(free.width())));
}
