// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Verdict.h"

#include <QColor>
#include <QFont>

/// The look of documents. Lengths are tenths of a point, so that fonts can be set in whole pixels of a 720 dpi page.
/// Colours are opaque and dark enough to read in grey print.
namespace ReportStyle {
constexpr int dotsPerInch = 720;
constexpr qreal pageWidth = 5953;  ///< A4
constexpr qreal pageHeight = 8419;
constexpr qreal margin = 567;      ///< 2 cm
constexpr qreal textWidth = pageWidth - 2 * margin;
constexpr qreal textBottom = pageHeight - 750; ///< the footer stands below it
constexpr qreal textHeight = textBottom - margin;

enum class Letter : quint8 { Title, Subtitle, Heading, Lead, Body, Small };
[[nodiscard]] QFont font(Letter letter, bool strong = false);

constexpr QColor ink(0x16, 0x20, 0x2C);
constexpr QColor secondary(0x44, 0x51, 0x63);
constexpr QColor accent(0x1B, 0x5E, 0xA8);
constexpr QColor line(0xC2, 0xCB, 0xD7);
constexpr QColor softFill(0xEE, 0xF1, 0xF5);
constexpr QColor paper(0xFF, 0xFF, 0xFF);

struct VerdictInk
{
    QColor glyph;
    QColor text;
    QColor fill;
    QColor line;
};
[[nodiscard]] VerdictInk inkOf(Verdict verdict);
}
