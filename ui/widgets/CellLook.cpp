// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CellLook.h"

#include "FocusRing.h"
#include "Theme.h"

#include <QPainter>
#include <QWidget>

namespace {

constexpr int padding = 7; ///< with the 3 that the base style keeps, 10 as in the headers

} // namespace

bool CellLook::isTable(const QWidget *widget)
{
    return widget && widget->property("house").toBool();
}

void CellLook::paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, t.accS);
    else if (!isTable(option.widget) && option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, t.noB);
    if (isTable(option.widget))
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    if (FocusRing::isShown(option))
        FocusRing::paint(painter, option.rect, theme.px(3));
}

QStyleOptionViewItem CellLook::contents(const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem inner = option;
    inner.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    inner.backgroundBrush = Qt::NoBrush;
    const int side = Theme::instance().px(padding);
    inner.rect.adjust(side, 0, -side, 0);
    return inner;
}

QSize CellLook::size(const QSize &contents, const QWidget *widget)
{
    const Theme &theme = Theme::instance();
    const int above = theme.px(isTable(widget) ? 12 : 6); // and below, so that lines of a wrapped cell keep clear of the rules
    return { contents.width() + 2 * theme.px(padding), qMax(contents.height() + above, theme.px(isTable(widget) ? 31 : 28)) };
}
