// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStyleOptionViewItem>

class QPainter;

/// How a cell or a row of a list looks: ground, chosen, the line under a table row, the focus ring.
namespace CellLook {
/// True for views that TableStyle dressed.
[[nodiscard]] bool isTable(const QWidget *widget);
void paintGround(QPainter &painter, const QStyleOptionViewItem &option);
/// The option for what lies on the ground: inside the padding, without chosen and focus.
[[nodiscard]] QStyleOptionViewItem contents(const QStyleOptionViewItem &option);
[[nodiscard]] QSize size(const QSize &contents, const QWidget *widget);
}
