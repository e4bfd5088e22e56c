// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"
#include "Report.h"

/// The pack for the strategisch overleg: summary sentence, outcome table, trend per kpi with its norm, the KTO result with
/// its reason, what asks for attention, the readings that were used. From stored outcomes only.
/// Source: issue "First light", E4-58, X-06.
[[nodiscard]] Result<Report> overlegReport(const Portfolio &portfolio, ContractId contract, const Period &period,
                                           const QDate &today);
