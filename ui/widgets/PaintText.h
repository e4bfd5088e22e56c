// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Theme.h"

#include <QRectF>
#include <QString>

class QPainter;

/// Paints one line of text in a step of the type scale, elided at the right; returns the width it took.
qreal paintText(QPainter &painter, const QRectF &where, const QString &text, TextSize size, bool semiBold, const QColor &colour,
                Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
