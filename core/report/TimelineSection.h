// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RemedyData.h"
#include "Report.h"

/// What followed the missed norms as a picture along the days, and the same as a table. None when nothing was opened or proposed.
/// @p only: of the outcomes those of this kpi alone; an invalid one: none of them. Source: E4-125.
[[nodiscard]] std::optional<ReportSection> timelineSection(const Portfolio &portfolio, const RemedyData &data,
                                                           const std::optional<KpiId> &only = {});
