// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Standing.h"

#include <QDate>

#include <span>
#include <vector>

/// What has to be done, and when: measurements complete, monthly report, survey, one-off deadlines.
/// From @p today up to @p horizon, and what is late; soonest first. Working days by the contract's calendar.
[[nodiscard]] std::vector<Duty> dutiesOf(const ContractDefinition &contract, std::span<const KpiStanding> kpis,
                                         const QDate &today, const QDate &horizon);
