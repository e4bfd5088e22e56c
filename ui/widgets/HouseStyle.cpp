// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HouseStyle.h"

#include "ButtonLook.h"
#include "CellLook.h"
#include "FieldLook.h"
#include "FocusRing.h"
#include "Icons.h"
#include "Theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

HouseStyle::HouseStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_PushButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            ButtonLook::paint(*painter, *button, widget);
            return;
        }
    }
    if (element == CE_ItemViewItem) {
        if (const auto *cell = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            CellLook::paintGround(*painter, *cell);
            const QStyleOptionViewItem inner = CellLook::contents(*cell);
            QProxyStyle::drawControl(element, &inner, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            FieldLook::paintComboBox(*painter, *combo, widget);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            FieldLook::paintSpinBox(*painter, *spin, subControlRect(CC_SpinBox, spin, SC_SpinBoxUp, widget),
                                    subControlRect(CC_SpinBox, spin, SC_SpinBoxDown, widget), widget);
            return;
        }
    }
    if (control == CC_ToolButton && ButtonLook::isOurs(widget)) {
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            ButtonLook::paint(*painter, *tool, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            FieldLook::paintFrame(*painter, *option, widget);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_FrameLineEdit:
        FieldLook::paintFrame(*painter, *option, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        FieldLook::paintCheck(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        FieldLook::paintRadio(*painter, *option);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const bool down = header->sortIndicator == QStyleOptionHeader::SortUp;
            Icons::paint(*painter, header->rect, down ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up"),
                         Theme::instance().tokens().ink2);
        }
        return;
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange) || qobject_cast<const QAbstractItemView *>(widget))
            FocusRing::paint(*painter, option->rect, Theme::instance().px(4));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Theme &theme = Theme::instance();
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return theme.px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return theme.px(8);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return theme.px(8);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return theme.px(12);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool field = (control == CC_ComboBox && part == SC_ComboBoxEditField) || (control == CC_SpinBox && part == SC_SpinBoxEditField);
    if (field)
        rect.adjust(Theme::instance().px(6), 0, 0, 0);
    return rect;
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const Theme &theme = Theme::instance();
    if (type == CT_PushButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return ButtonLook::size(*button, widget);
    }
    if (type == CT_ToolButton && ButtonLook::isOurs(widget)) {
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return ButtonLook::size(*tool, widget);
    }
    if (type == CT_ItemViewItem) {
        if (const auto *cell = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const QStyleOptionViewItem inner = CellLook::contents(*cell); // text wraps in the room that it is painted in
            return CellLook::size(QProxyStyle::sizeFromContents(type, &inner, size, widget), widget);
        }
    }
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        result.setHeight(qMax(result.height(), theme.px(32)));
    if (type == CT_ComboBox || type == CT_SpinBox)
        result.rwidth() += theme.px(12);
    if (type == CT_CheckBox || type == CT_RadioButton)
        result.setHeight(qMax(result.height(), theme.px(26)));
    return result;
}

void HouseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *edit = qobject_cast<QLineEdit *>(widget)) {
        const bool inner = qobject_cast<QComboBox *>(edit->parentWidget()) || !edit->hasFrame();
        if (!inner && edit->textMargins().isNull())
            edit->setTextMargins(Theme::instance().px(5), 0, Theme::instance().px(5), 0);
    }
}
