// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"

#include <vector>

/// A norm that was taken from a figure of the trade (branchenorm): the part names the reference that it comes from, and is not
/// set against it. The register of references says from which source and of which day. Source: E2-07.
struct TradeNorm
{
    IndicatorId part;
    KpiId kpi;
    ReferenceValue reference; ///< the last version of its last period
    QDate review;             ///< a year after the day of its source: whether the trade has another by then
    bool differs = false;     ///< the norm of the part is another number than the reference
};

[[nodiscard]] std::vector<TradeNorm> tradeNormsOf(const ContractDefinition &contract);
