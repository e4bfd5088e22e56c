// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Standings.h"

/// January up to the last month of @p view that has begun, without counts yet.
[[nodiscard]] std::vector<MonthCounts> emptyMonths(const Period &view, const QDate &today);
/// Adds the kpis of one contract to the months, from the stored verdicts alone. A kpi that is judged more rarely than
/// monthly counts with its last verdict.
void addMonths(std::vector<MonthCounts> &months, const Portfolio &portfolio, const ContractDefinition &contract);
