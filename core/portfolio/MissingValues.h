// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Standings.h"

/// The cells of a kpi that should have been filled in by now, inside the view of a standing, and are empty.
struct MissingValues
{
    KpiId kpi;
    int count = 0; ///< above 0
    Period first;  ///< the first period that lacks a value
};

/// A row for each kpi that lacks something, in the order of the document.
[[nodiscard]] std::vector<MissingValues> missingValuesOf(const Portfolio &portfolio, const ContractStanding &standing);
