// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DutyDesk.h"

#include <vector>

/// "Metingen Q3 compleet". Source: screens 02 and 03, "Komende termijnen".
[[nodiscard]] std::vector<PlannedDuty> measurementDuties(const DutyDesk &desk);
/// "Maandrapportage oktober".
[[nodiscard]] std::vector<PlannedDuty> reportDuties(const DutyDesk &desk);
