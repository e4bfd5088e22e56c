// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Norm.h"
#include "Unit.h"

#include <vector>

/// What is wrong with a norm as it was written down.
enum class NormFault : quint8 {
    MissingValue,      ///< no value, no deadline and no bands
    GapBetweenBands,   ///< a value between two bands falls in none; `at` is where
    OverlappingBands,  ///< a value falls in two
    EmptyBand,         ///< lower above upper
    BandContradictsNorm, ///< a band calls met what the norm calls missed, or the other way round
    ReversedBetween,   ///< low above high
    OutsideUnit,       ///< 120% where a share is at most 100
    NegativeMargin,
    MarginOutOfReach,  ///< no value of the unit lies in it: a margin above "100%"; `at` is the margin
};
struct NormFinding
{
    NormFault fault;
    int band = -1; ///< index of the band it is about; -1: the norm itself
    std::optional<Decimal> at;
};
[[nodiscard]] std::vector<NormFinding> lint(const NormVersion &norm, Unit unit);
