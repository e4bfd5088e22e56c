// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"

/// Keeps the contract's full list of requirements and award criteria, one a line, so that those that no kpi proves are seen.
/// Empty lines and what stands there twice are left out; an empty list takes it away. No verdict is judged anew.
/// InvalidInput above mostCriteria lines. Source: E0-06.
[[nodiscard]] Status saveCriteria(Portfolio &portfolio, ContractId contract, const QStringList &lines);
