// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QWidget;

/// How fields and their marks look: frame of an input, arrows, check box and radio button.
namespace FieldLook {
/// Ground and border; 2 px in acc with focus, in er with the property "bad".
void paintFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget);
void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down, const QWidget *widget);
void paintCheck(QPainter &painter, const QStyleOption &option);
void paintRadio(QPainter &painter, const QStyleOption &option);
}
