// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"
#include "Report.h"

#include <optional>

/// What the overleg has to speak of because a norm was missed: sanctions that keep coming back until they are closed (E4-91…95),
/// cases with their next term, and actions that are not done. None when there is nothing of it.
[[nodiscard]] std::optional<ReportSection> remedySection(const Portfolio &portfolio, ContractId contract, const QDate &today);
