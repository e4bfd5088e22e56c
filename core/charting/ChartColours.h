// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Verdict.h"

#include <QColor>
#include <QFont>

#include <functional>

/// What a verdict wears in a chart. All opaque.
struct ChartVerdictColours
{
    QColor glyph;
    QColor text;
    QColor fill; ///< soft ground
    QColor line; ///< mark on the soft ground; the plain part of a bar
};

/// The colours of a chart. Opaque all, so that the same chart may stand in PDF/A.
struct ChartColours
{
    QColor surface;
    QColor ink;    ///< strong text and the norm line's label
    QColor ink2;   ///< labels on the axis
    QColor ink3;   ///< norm dashes, numbers on the axis
    QColor grid;
    QColor accent; ///< the line of the trend
    ChartVerdictColours met;
    ChartVerdictColours attention;
    ChartVerdictColours breach;
    ChartVerdictColours none;

    [[nodiscard]] const ChartVerdictColours &of(Verdict verdict) const;
};

/// Everything besides the data that a chart needs to be painted on any device.
struct ChartLook
{
    ChartColours colours;
    QFont axis;           ///< 11 design pixels
    QFont axisStrong;     ///< the same, semi-bold
    qreal unit = 1;       ///< what one design pixel measures in the painter's units
    /// Writes a number on the axis in the reader's language, with so many decimals; without one: plain digits.
    std::function<QString(qreal value, int decimals)> number;
};
