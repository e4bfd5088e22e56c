// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ThemeChartLook.h"

#include "Theme.h"

#include <QLocale>

namespace {

ChartVerdictColours coloursOf(Verdict verdict)
{
    const VerdictColours c = Theme::instance().colours(verdict);
    return { c.glyph, c.text, c.fill, c.line };
}

} // namespace

ChartLook themeChartLook()
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    ChartLook look;
    look.colours = { t.surf,
                     t.ink,
                     t.ink2,
                     t.ink3,
                     t.line,
                     t.acc,
                     coloursOf(Verdict::Met),
                     coloursOf(Verdict::Attention),
                     coloursOf(Verdict::Breach),
                     coloursOf(Verdict::Missing) };
    look.axis = theme.font(TextSize::Axis);
    look.axisStrong = theme.font(TextSize::Axis, true);
    look.unit = theme.scale();
    look.number = [](qreal value, int decimals) { return QLocale().toString(value, 'f', decimals); };
    return look;
}
