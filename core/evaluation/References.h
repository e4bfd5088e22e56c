// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CellValues.h"

/// What a measured value is set against, and how much of it counts for the measured period.
struct ReferenceHit
{
    const ReferenceValue *row = nullptr; ///< belongs to the contract
    Ratio value;                         ///< its value, or the period's part of a year
};

/// The last version of the reference of @p indicator that holds for @p period: a number of the year that holds it; or, of
/// a base year, the same stretch of the last year before it, else that year's part of its length. None when there is none:
/// nothing is carried forward. Source: E0-61, E3-71, requirements 3.5.
[[nodiscard]] std::optional<ReferenceHit> referenceFor(const ContractDefinition &contract, const Indicator &indicator,
                                                       const Period &period);
/// @p value as it is judged: divided by its reference, or as the reduction from it. None without a reference, and with one
/// of zero.
[[nodiscard]] std::optional<CellValue> againstReference(const CellValue &value, const Indicator &indicator,
                                                        const std::optional<ReferenceHit> &reference);
/// A measurement from another source than those that were agreed. Source: E0-61.
[[nodiscard]] bool isFromOtherSource(const Measurement &measurement, const Indicator &indicator);
