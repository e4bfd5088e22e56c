// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;
class QStyleOption;
class QWidget;

/// The 2 px outline of what has the keyboard. Source: ux §4, reliability §11 line 6.
namespace FocusRing {
/// Shown when the option's widget has focus and it came there by keyboard.
[[nodiscard]] bool isShown(const QStyleOption &option);
[[nodiscard]] bool isShown(const QWidget &widget);
/// Just inside @p rect; @p radius is that of the rectangle's own corners.
void paint(QPainter &painter, const QRectF &rect, qreal radius);
}
