// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Ratio.h"
#include "SurveyResult.h"

/// Where "matig" and "goed" begin; each limit belongs to the better band. Source: E4-64, A4-10, A4-11.
struct MarkScale
{
    Decimal fairFrom = 4;
    Decimal goodFrom = 7;
    std::optional<int> rounding; ///< decimals before the band is chosen; none: the exact value

    [[nodiscard]] MarkBand bandOf(const Ratio &score) const;
    [[nodiscard]] MarkBand bandOf(const Decimal &mark) const;
};

/// The limits that the questionnaire's own bands name; 4 and 7 where it names none.
[[nodiscard]] MarkScale markScaleOf(const Questionnaire &questionnaire, std::optional<int> rounding);
