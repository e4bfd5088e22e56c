// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartSpec.h"
#include "PeriodSeries.h"

/// What happened along a trend: the norm became another, and what was noted with a value. In the order of the columns.
namespace DetailEvents {
[[nodiscard]] std::vector<ChartEvent> of(const std::vector<PeriodRow> &rows, Unit unit);
}
