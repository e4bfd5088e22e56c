// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartSpec.h"
#include "Standing.h"

/// The trend of one part as a chart in the current language: points with their verdicts, the norm as it stood then, the
/// forecast, with @p range where that is known. The same value is painted in reports and on cards, and shown in Qt Charts.
[[nodiscard]] ChartSpec trendSpec(const KpiStanding &kpi, const PartStanding &part,
                                  const std::optional<std::pair<Ratio, Ratio>> &range = {});
