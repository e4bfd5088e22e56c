// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SurveyResult.h"

#include <span>

/// Scores one round: means, bands, counts, the literal and the advised outcome, what would change it, the response.
/// Order of the marks does not matter. Marks of onderwerpen that the questionnaire does not have are ignored here;
/// whoever reads them in reports them. A response that lags at one deelnemer stands in responseByParty; the reason with
/// its name is added by evaluateSurvey, which knows the names.
///
/// The score of an onderwerp (TopicResult::mean) is what SurveySettings asks for, unrounded; rounding only chooses the
/// band. Counted by factor, the factor's score is the mean of its onderwerpen's. Counted by answer, every single mark
/// counts, however deelnemers and their medewerkers are put together; the keys name the onderwerpen that hold them.
/// Source: 004 §2.3, requirements E4-60…74, A4-05…12, §6; decisions 18.
[[nodiscard]] SurveyResult scoreSurvey(const Questionnaire &questionnaire, std::span<const SurveyMark> marks,
                                       std::span<const SurveyResponse> responses, const SurveySettings &settings);

/// The result of an interim round: what was asked came to this, and no more follows from it. Source: E4-66.
[[nodiscard]] SurveyResult withoutSanction(SurveyResult result);

/// What the sanction table says of these counts: literally, and read cumulatively. Source: requirements §6.
[[nodiscard]] SurveyOutcome literalOutcome(int fair, int poor);
[[nodiscard]] SurveyOutcome cumulativeOutcome(int fair, int poor);
/// The two agree on it, or the cell gives its outcome plainly (decisions 18).
[[nodiscard]] bool isCoveredByTable(int fair, int poor);
