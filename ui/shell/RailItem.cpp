// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RailItem.h"

#include "Icons.h"
#include "Labels.h"
#include "StatusGlyph.h"
#include "Theme.h"

#include <QPainter>

RailItem::RailItem(const QString &feature, const QString &icon, QWidget *parent)
    : QAbstractButton(parent), m_feature(feature), m_icon(icon)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void RailItem::setTitle(const QString &title)
{
    setText(QString(title).replace(u'&', QStringLiteral("&&")));
    describe();
}

void RailItem::setBadge(const RailBadge &badge)
{
    m_badge = badge;
    describe();
    update();
}

void RailItem::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    describe();
    updateGeometry();
    update();
}

void RailItem::describe()
{
    const QString title = text().replace(QStringLiteral("&&"), QStringLiteral("&"));
    QString name = title;
    if (m_badge.decision)
        name = tr("%1, besluit nodig").arg(title);
    else if (m_badge.count > 0)
        name = tr("%1, %n te doen", nullptr, m_badge.count).arg(title);
    setAccessibleName(name);
    Labels::setToolTip(this, m_collapsed ? name : QString());
}

QSize RailItem::sizeHint() const
{
    const Theme &theme = Theme::instance();
    return { theme.px(m_collapsed ? 40 : 216), theme.px(34) };
}

QSize RailItem::minimumSizeHint() const
{
    return { Theme::instance().px(40), Theme::instance().px(34) };
}

void RailItem::paintBadge(QPainter &painter, QRectF &free) const
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    if (m_badge.decision) {
        const qreal size = theme.px(16);
        StatusGlyph::paint(painter, { free.right() - size, free.center().y() - size / 2, size, size }, Verdict::Breach);
        free.setRight(free.right() - size - theme.px(6));
    } else if (m_badge.count > 0) {
        const QFont font = theme.font(TextSize::Axis, true);
        const QString count = QString::number(m_badge.count);
        const qreal height = theme.px(18);
        const qreal width = std::max<qreal>(theme.px(20), QFontMetricsF(font).horizontalAdvance(count) + theme.px(12));
        const QRectF box(free.right() - width + 0.5, free.center().y() - height / 2 + 0.5, width - 1, height - 1);
        painter.setPen(t.line2);
        painter.setBrush(t.noB);
        painter.drawRoundedRect(box, height / 2, height / 2);
        painter.setPen(t.ink2);
        painter.setFont(font);
        painter.drawText(box, Qt::AlignCenter, count);
        free.setRight(box.left() - theme.px(6));
    }
}

void RailItem::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = theme.px(6);
    if (isChecked() || underMouse() || isDown()) {
        painter.setPen(isChecked() ? QPen(t.line) : QPen(Qt::NoPen));
        QColor hover = t.surf;
        hover.setAlphaF(isChecked() ? 1.0F : 0.5F);
        painter.setBrush(hover);
        painter.drawRoundedRect(box, radius, radius);
    }
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.acc);
        painter.drawRoundedRect(QRectF(0, theme.px(7), theme.px(3), height() - theme.px(14)), 2, 2);
    }
    const qreal icon = theme.px(16);
    const qreal left = m_collapsed ? (width() - icon) / 2 : theme.px(11);
    Icons::paint(painter, { left, (height() - icon) / 2.0, icon, icon }, m_icon, isChecked() ? t.acc : t.ink2);
    if (m_collapsed) {
        if (m_badge.decision || m_badge.count > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_badge.decision ? t.er : t.ctl);
            painter.drawEllipse(QPointF(left + icon + theme.px(2), (height() - icon) / 2.0), theme.px(3), theme.px(3));
        }
    } else {
        QRectF free(left + icon + theme.px(9), 0, width() - left - icon - theme.px(17), height());
        paintBadge(painter, free);
        painter.setFont(theme.font(TextSize::Body, isChecked()));
        painter.setPen(isChecked() ? t.ink : t.ink2);
        const QString title = text().replace(QStringLiteral("&&"), QStringLiteral("&"));
        painter.drawText(free, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(title, Qt::ElideRight, static_cast<int>(free.width())));
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.acc, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
}
