// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"
#include "Report.h"

#include <optional>

/// The form of a round without marks, for a deelnemer to fill in: the onderwerpen with room for a mark and a comment, and
/// what the marks mean. None when there is no such round. Source: E4-74.
[[nodiscard]] std::optional<Report> emptySurveyForm(const Portfolio &portfolio, SurveyRoundId round, const QDate &today);
/// The filled form with the calculation, step by step from the marks to the outcome, the comments, the response and, where
/// small deelnemers were drawn, the draw. Source: E4-74.
[[nodiscard]] std::optional<Report> filledSurveyForm(const Portfolio &portfolio, SurveyRoundId round, const QDate &today);
