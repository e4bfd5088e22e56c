// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MonthDelegate.h"

#include "FocusRing.h"
#include "MonthModel.h"
#include "PaintText.h"
#include "StatusGlyph.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr int mostDots = 3;

/// What stands on the day, centred around @p middle.
void paintMarks(QPainter &painter, const QPointF &middle, int count, bool late)
{
    const Theme &theme = Theme::instance();
    const QColor ink = theme.tokens().acc;
    if (late || count > mostDots) {
        const qreal size = theme.px(10);
        const QRectF mark(middle.x() - size - theme.px(1), middle.y() - size / 2, size, size);
        if (late) {
            StatusGlyph::paint(painter, count > 1 ? mark : mark.translated((size + theme.px(2)) / 2, 0), Verdict::Breach);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            painter.drawEllipse(QPointF(middle.x() - theme.px(5), middle.y()), theme.px(2), theme.px(2));
        }
        if (count > 1)
            paintText(painter, QRectF(middle.x() + theme.px(1), middle.y() - theme.px(7), theme.px(18), theme.px(14)),
                      QString::number(count), TextSize::Axis, true, theme.tokens().ink2);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const qreal step = theme.px(6);
    for (int dot = 0; dot < count; ++dot)
        painter.drawEllipse(QPointF(middle.x() + (dot - (count - 1) / 2.0) * step, middle.y()), theme.px(2), theme.px(2));
}

} // namespace

void MonthDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    const bool inMonth = index.data(MonthModel::InMonthRole).toBool();
    const bool isToday = index.data(MonthModel::TodayRole).toBool();
    const bool isBeyond = index.data(MonthModel::BeyondRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(theme.px(2), theme.px(1), -theme.px(2), -theme.px(1));
    if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state.testFlag(QStyle::State_Selected) ? t.accS : t.noB);
        painter->drawRoundedRect(box, theme.px(4), theme.px(4));
    }
    const QRectF number(box.left(), box.top() + theme.px(2), box.width(), theme.px(18));
    if (isToday) {
        const qreal width = theme.px(24);
        painter->setPen(QPen(t.acc, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(number.center().x() - width / 2, number.top(), width, number.height()), theme.px(9), theme.px(9));
    }
    paintText(*painter, number, index.data().toString(), TextSize::Body, isToday, inMonth && !isBeyond ? t.ink : t.ink3,
              Qt::AlignCenter);
    if (const int count = index.data(MonthModel::CountRole).toInt(); count > 0)
        paintMarks(*painter, QPointF(box.center().x(), box.bottom() - theme.px(6)), count, index.data(MonthModel::LateRole).toBool());
    if (FocusRing::isShown(option))
        FocusRing::paint(*painter, box, theme.px(4));
    painter->restore();
}
