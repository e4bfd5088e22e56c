// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Verdict.h"

#include <QColor>
#include <QRectF>

class QPainter;

/// The four shapes that carry a verdict, the same on screen, in charts and in reports: disc with check, triangle with "!",
/// diamond with cross, dashed ring with dash. Opaque colours only, so that PDF/A stays valid. Source: ux §4.
namespace VerdictGlyph {
/// @p glyph is the shape's colour, @p mark that of the sign inside it (the surface behind).
void paint(QPainter &painter, const QRectF &rect, Verdict verdict, const QColor &glyph, const QColor &mark);
}
