// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimelineTheme.h"

#include "PatternFill.h"
#include "PictureExport.h"
#include "Theme.h"
#include "ThemeChartLook.h"

TimelineLook timelineLook()
{
    constexpr qreal pastShare = 0.2;
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    TimelineLook look;
    look.chart = themeChartLook();
    look.colours = { t.win, t.line2, t.ctl, t.accS, PatternFill::mixed(t.accS, t.acc, pastShare) };
    look.text = theme.font(TextSize::Caption);
    look.textStrong = theme.font(TextSize::Caption, true);
    look.lane = theme.font(TextSize::Body, true);
    return look;
}

TimelineLook timelineExportLook()
{
    TimelineLook look = timelineLook();
    for (QFont *font : { &look.chart.axis, &look.chart.axisStrong, &look.text, &look.textStrong, &look.lane })
        *font = PictureExport::inPixels(*font);
    return look;
}
