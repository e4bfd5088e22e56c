// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperLook.h"

#include "ReportStyle.h"
#include "Words.h"

using namespace ReportStyle;

namespace {

ChartVerdictColours chartColoursOf(Verdict verdict)
{
    const VerdictInk colours = inkOf(verdict);
    return { colours.glyph, colours.text, colours.fill, colours.line };
}

} // namespace

ChartLook paperLook()
{
    ChartLook look;
    look.colours.surface = paper;
    look.colours.ink = ink;
    look.colours.ink2 = secondary;
    look.colours.ink3 = secondary;
    look.colours.grid = line;
    look.colours.accent = accent;
    look.colours.met = chartColoursOf(Verdict::Met);
    look.colours.attention = chartColoursOf(Verdict::Attention);
    look.colours.breach = chartColoursOf(Verdict::Breach);
    look.colours.none = chartColoursOf(Verdict::Missing);
    look.axis = font(Letter::Small);
    look.axisStrong = font(Letter::Small, true);
    look.unit = 7.5; // 96 design pixels and 720 of our units make an inch
    look.number = [](qreal value, int decimals) {
        const auto exact = Decimal::fromPlain(QString::number(value, 'f', decimals));
        return exact ? shown(*exact) : QString();
    };
    return look;
}
