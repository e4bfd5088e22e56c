// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Standing.h"

#include <QDate>
#include <QString>

#include <span>
#include <vector>

/// What has to be done, and when; soonest first, then in the order of the document. From @p today up to and including
/// @p horizon, and what is late. Working days by the contract's calendar; never 0 for another day than today.
///
/// - MeasurementsComplete: per calendar quarter in which a period of an entered indicator ends, a number of days after
/// the
///   quarter closed (default 15: Q3 by 16 October). Gone when every value is there; late while one is known to be
///   missing.
/// - MonthlyReport: the 5th of each month over the month before, for contracts that measure most of their parts
/// monthly.
/// - Survey: the first 9 months after the start or when the kpi says so, then yearly; gone when its year has a result.
/// After a
///   result below "voldaan" the next one is also a SurveyFollowUp: it must show improvement (E4-67, E4-73).
/// - OneOff: the deadline of a one-off part without a result, by the earliest date that the document gives.
/// - FirstVerdict: the day from which a verdict is expected of any other part.
[[nodiscard]] std::vector<Duty> dutiesOf(const ContractDefinition &contract, std::span<const KpiStanding> kpis,
                                         const QDate &today, const QDate &horizon);

/// Contract settings that planning reads. A value that is no number in the range counts as not set.
namespace PlanningKeys {
/// "none", or the day of the month (1…28) on which the report over the month before is due.
[[nodiscard]] QString monthlyReportDay();
/// Days (0…90) after a quarter closed in which its measurements must be complete.
[[nodiscard]] QString measurementDays();
} // namespace PlanningKeys
