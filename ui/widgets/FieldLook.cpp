// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FieldLook.h"

#include "FocusRing.h"
#include "Icons.h"
#include "Theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace {

bool isBad(const QWidget *widget)
{
    return widget && (widget->property("bad").toBool() || (widget->parentWidget() && widget->parentWidget()->property("bad").toBool()));
}

QRectF square(const QStyleOption &option)
{
    const qreal side = qMin(option.rect.width(), option.rect.height());
    return { option.rect.left() + (option.rect.width() - side) / 2, option.rect.top() + (option.rect.height() - side) / 2, side, side };
}

struct MarkColours
{
    QColor ground;
    QColor border;
    QColor mark;
};

MarkColours markColours(const QStyleOption &option, bool filled)
{
    const Tokens &t = Theme::instance().tokens();
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    if (!option.state.testFlag(QStyle::State_Enabled))
        return { t.noB, t.line2, t.ink3 };
    if (on && filled)
        return { t.acc, t.acc, t.onacc };
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    return { hover ? t.accS : t.surf, on || hover ? t.acc : t.ctl, t.acc };
}

} // namespace

void FieldLook::paintFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    const bool bad = isBad(widget);
    const qreal width = focus || bad ? 2 : 1;
    const qreal half = width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(bad ? t.er : focus ? t.acc : enabled ? t.ctl : t.line2, width));
    painter.setBrush(enabled && !option.state.testFlag(QStyle::State_ReadOnly) ? t.surf : t.noB);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), theme.px(5), theme.px(5));
    painter.restore();
}

void FieldLook::paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    const Theme &theme = Theme::instance();
    QStyleOption frame = option;
    if (!option.editable && !FocusRing::isShown(option) && !option.state.testFlag(QStyle::State_On))
        frame.state.setFlag(QStyle::State_HasFocus, false);
    frame.state.setFlag(QStyle::State_ReadOnly, false);
    paintFrame(painter, frame, widget);
    const int size = theme.px(13);
    const QRectF arrow(option.rect.right() - theme.px(10) - size + 1, option.rect.center().y() - size / 2.0 + 0.5, size, size);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    Icons::paint(painter, arrow, QStringLiteral("chevron-down"), enabled ? theme.tokens().ink2 : theme.tokens().ctl);
}

void FieldLook::paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down,
                             const QWidget *widget)
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    paintFrame(painter, option, widget);
    const auto arrow = [&](const QRect &rect, QAbstractSpinBox::StepEnabledFlag step, const QString &icon) {
        const bool can = option.stepEnabled.testFlag(step) && option.state.testFlag(QStyle::State_Enabled);
        const bool hot = option.activeSubControls != 0 && rect.contains(widget ? widget->mapFromGlobal(QCursor::pos()) : QPoint());
        const qreal size = theme.px(11);
        const QRectF box(rect.center().x() - size / 2 + 0.5, rect.center().y() - size / 2 + 0.5, size, size);
        Icons::paint(painter, box, icon, !can ? t.line2 : hot ? t.acc : t.ink2);
    };
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    arrow(up, QAbstractSpinBox::StepUpEnabled, QStringLiteral("chevron-up"));
    arrow(down, QAbstractSpinBox::StepDownEnabled, QStringLiteral("chevron-down"));
}

void FieldLook::paintCheck(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = Theme::instance();
    const QRectF box = square(option);
    const MarkColours colours = markColours(option, true);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.border, 1.5 * theme.scale()));
    painter.setBrush(colours.ground);
    const qreal inset = 0.75 * theme.scale();
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), theme.scale() * 2.5, theme.scale() * 2.5);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16, box.height() / 16);
    painter.setPen(QPen(colours.mark, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (option.state.testFlag(QStyle::State_NoChange))
        painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    else if (option.state.testFlag(QStyle::State_On))
        painter.drawPolyline(QPolygonF({ { 4.4, 8.3 }, { 6.95, 10.8 }, { 11.6, 5.6 } }));
    painter.restore();
}

void FieldLook::paintRadio(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = Theme::instance();
    const QRectF box = square(option);
    const MarkColours colours = markColours(option, false);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.border, 1.5 * theme.scale()));
    painter.setBrush(colours.ground);
    const qreal inset = 0.75 * theme.scale();
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    if (option.state.testFlag(QStyle::State_On)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.mark);
        painter.drawEllipse(box.center(), box.width() / 4, box.height() / 4);
    }
    painter.restore();
}
