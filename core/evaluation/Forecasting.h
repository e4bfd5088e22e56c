// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Standing.h"

#include <span>

/// The next value by least squares over the last 6 periods, if at least 3 of them have a value; exact.
/// Source: ux §3 "Prognose".
[[nodiscard]] std::optional<Ratio> nextValue(std::span<const TrendPoint> trend);
/// Between which two values the next one lies with a chance of 80 %, by the spread of the same values around that line. Three values
/// on a line leave no spread: both are then the next value. The bounds are rounded to nine decimals.
struct ForecastRange
{
    Ratio low;
    Ratio high;
};
[[nodiscard]] std::optional<ForecastRange> nextRange(std::span<const TrendPoint> trend);
/// Consecutive breached periods up to and with the last one that has a verdict.
[[nodiscard]] int runOfBreaches(std::span<const TrendPoint> trend);
