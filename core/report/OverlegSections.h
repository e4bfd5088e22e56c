// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"
#include "Report.h"
#include "Standing.h"

#include <optional>
#include <vector>

/// The parts of the overleg pack, each from the same standing that the dashboard shows.
[[nodiscard]] ReportSection summarySection(const Portfolio &portfolio, const ContractStanding &standing);
[[nodiscard]] ReportSection outcomeSection(const ContractStanding &standing);
/// One per kpi that is measured by a survey and was held.
[[nodiscard]] std::vector<ReportSection> surveySections(const Portfolio &portfolio, const ContractStanding &standing);
/// None when no kpi has two periods to draw a line between.
[[nodiscard]] std::optional<ReportSection> trendSection(const ContractStanding &standing);
/// None when nothing is measured per deelnemer.
[[nodiscard]] std::optional<ReportSection> partySection(const ContractStanding &standing);
[[nodiscard]] ReportSection dutySection(const ContractStanding &standing);
/// None when the contract has no readings of its own.
[[nodiscard]] std::optional<ReportSection> readingSection(const ContractStanding &standing);
