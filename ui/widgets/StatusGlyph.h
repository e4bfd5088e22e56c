// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Verdict.h"

#include <QIcon>
#include <QRectF>

class QPainter;

/// The four shapes: disc with check, triangle with "!", diamond with cross, dashed ring with dash. Shape and colour always
/// go together, and a word stands beside them (ux §4).
namespace StatusGlyph {
void paint(QPainter &painter, const QRectF &rect, Verdict verdict);
[[nodiscard]] QIcon icon(Verdict verdict); ///< follows the theme
}
