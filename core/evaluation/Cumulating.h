// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"
#include "PeriodMath.h"

/// The days whose values count in the verdict on @p judged: its own, or everything since the year or the contract began.
[[nodiscard]] DateRange cumulatedDays(const Indicator &indicator, const Period &judged, const ContractDefinition &contract);
/// The judged periods whose verdict a value in @p judged reaches: itself, and the later ones of the same run. A run that
/// goes on until the contract ends is cut at @p last.
[[nodiscard]] std::vector<Period> periodsReachedFrom(const Indicator &indicator, const Period &judged, const Period &last,
                                                     const ContractDefinition &contract);
