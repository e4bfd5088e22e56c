// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"

#include <span>

/// A round that is definitief is refused by every verb here (InvalidInput): reopenSurveyRound() comes first.

/// Starts a round for the survey kpi of @p contract, with that kpi's questionnaire, the contract's settings and the
/// deelnemers that are to be asked. InvalidInput when the contract has no survey kpi.
[[nodiscard]] Result<SurveyRoundId> startSurveyRound(Portfolio &portfolio, ContractId contract, const QString &title,
                                                     const QDate &held);
/// Sets or (none) removes one mark. InvalidInput outside 1…10 or for an unknown topic.
[[nodiscard]] Status enterMark(Portfolio &portfolio, const SurveyMark &where, std::optional<Decimal> mark);
/// Sets many marks in one step. Returns how many changed.
[[nodiscard]] Result<int> enterMarks(Portfolio &portfolio, SurveyRoundId round, std::span<const SurveyMark> marks);
/// Sets how many people of a party were asked and answered; adds the party to the round when it is new.
/// InvalidInput when answered is above asked or either is negative.
[[nodiscard]] Status setSurveyResponse(Portfolio &portfolio, const SurveyResponse &response);
/// Keeps what a deelnemer said about an onderwerp; an empty text removes it. InvalidInput for an unknown topic.
[[nodiscard]] Status enterComment(Portfolio &portfolio, const SurveyComment &comment);
[[nodiscard]] Status changeSurveySettings(Portfolio &portfolio, SurveyRoundId round, const SurveySettings &settings);
[[nodiscard]] Status editSurveyRound(Portfolio &portfolio, const SurveyRound &round);
/// InvalidInput while an interim round follows it.
[[nodiscard]] Status removeSurveyRound(Portfolio &portfolio, SurveyRoundId round);
