// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CellValues.h"
#include "Judging.h"

/// How the values of an indicator become one in @p period. For the parts that a share of deelnemers is counted from, the
/// setting "delivery.quarter" decides: weighted, mean or every_month. Source: A4-14.
[[nodiscard]] TimeAggregation aggregationFor(const ContractDefinition &contract, const Indicator &indicator, const Period &period);

/// Puts the values of @p cell together into value, numerator, denominator and n of @p outcome, and tells how.
/// @pre cell has a value
void combineInto(Outcome &outcome, const CellValues &cell, TimeAggregation aggregation, const NormVersion *norm,
                 const Contract &contract);

/// Whether a verdict holds whatever the values that are still missing will be: one bad period is enough where every
/// period must meet, and a sum of things counted only grows.
[[nodiscard]] bool isSettled(const Ruling &ruling, const NormVersion &norm, const CellValues &cell, TimeAggregation aggregation);
