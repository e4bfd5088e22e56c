// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SurveyMoves.h"

/// Sets a round beside an earlier one, on unrounded means. After S4 or S4+ the next round must show improvement (E4-73);
/// the document does not say when it does. The reading here: every onderwerp (or factor, where the earlier round was
/// counted by factor) that was counted as matig or slecht has a higher mean now. One that did not rise makes it not
/// visible; one without a mark leaves it undecided, unless another did not rise.
enum class ImprovementRule : quint8 {
    Higher, ///< as said above
    BandUp, ///< it has to have come into a better band (the setting "survey.improvement" is "band")
};
[[nodiscard]] SurveyProgress surveyProgress(const SurveyResult &before, const SurveySettings &settingsBefore, const SurveyResult &now,
                                            const SurveySettings &settingsNow, ImprovementRule rule = ImprovementRule::Higher);

/// What an interim assessment asks: only what was counted as matig or slecht; counted by factor, every onderwerp of such
/// a factor. Empty when all was good. Source: E4-66.
[[nodiscard]] Questionnaire interimQuestionnaire(const Questionnaire &questionnaire, const SurveyResult &result);
