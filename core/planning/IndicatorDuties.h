// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DutyDesk.h"

#include <vector>

/// Survey rounds, and the improvement that the next one must show. Source: E4-67, E4-73.
[[nodiscard]] std::vector<PlannedDuty> surveyDuties(const DutyDesk &desk);
/// Deadlines of one-off parts without a result.
[[nodiscard]] std::vector<PlannedDuty> oneOffDuties(const DutyDesk &desk);
/// When the first verdict on a returning part is expected.
[[nodiscard]] std::vector<PlannedDuty> firstVerdictDuties(const DutyDesk &desk);
