// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

class QPainter;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

/// How a button looks: border, ground, icon, text, key cap and focus ring, in the look that its properties ask for.
namespace ButtonLook {
void paint(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
[[nodiscard]] QSize size(const QStyleOptionButton &option, const QWidget *widget);
/// True for tool buttons with a "look"; the others stay as the base style has them.
[[nodiscard]] bool isOurs(const QWidget *widget);
void paint(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget);
[[nodiscard]] QSize size(const QStyleOptionToolButton &option, const QWidget *widget);
}
