// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Theme.h"

#include <QRect>
#include <QString>

class QPainter;

/// Markup of our own making, painted and measured where there is no label: wrapped, its <b> semi-bold.
namespace RichText {
void paint(QPainter &painter, const QRect &rect, const QString &html, TextSize size, const QColor &colour);
[[nodiscard]] int heightOf(const QString &html, int width, TextSize size);
} // namespace RichText
