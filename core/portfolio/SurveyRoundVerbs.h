// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"

/// Closes a round: its questionnaire, marks, comments, response and readings stay as they are. Source: E4-69.
/// InvalidInput without a mark.
[[nodiscard]] Status finishSurveyRound(Portfolio &portfolio, SurveyRoundId round);
/// Opens a finished round again; the reason stands in the logbook. InvalidInput without a reason.
[[nodiscard]] Status reopenSurveyRound(Portfolio &portfolio, SurveyRoundId round, const QString &reason);

/// Starts the interim assessment of what was matig or slecht in @p follows, on the day on which the agreed improvement term
/// ends, with the deelnemers and the readings of that round. InvalidInput when nothing was, or when that is an interim
/// round itself. Source: E4-66.
[[nodiscard]] Result<SurveyRoundId> startInterimRound(Portfolio &portfolio, SurveyRoundId follows, const QString &title,
                                                      const QDate &termEnds);

/// The small deelnemers that a draw for this round chooses from: present on its day and not asked yet.
[[nodiscard]] std::vector<const Party *> drawCandidates(const Portfolio &portfolio, const ContractDefinition &definition,
                                                        const SurveyRound &round);
/// Draws @p wanted of them and asks those too; the seed, the candidates and the draw are kept with the round. A round is
/// drawn for once: InvalidInput after that, and when more are wanted than there are. Source: E4-68.
[[nodiscard]] Result<SurveyDraw> drawSmallParties(Portfolio &portfolio, SurveyRoundId round, int wanted, qint64 seed);

/// What is wrong with a questionnaire, for the row that it is wrong in.
enum class QuestionnaireFault : quint8 { NoTopics, NoFactor, NoText, SameKey, BandBounds };
struct QuestionnaireProblem
{
    QuestionnaireFault fault;
    int row = -1; ///< of the onderwerpen; -1: of the whole
};
[[nodiscard]] std::vector<QuestionnaireProblem> questionnaireProblems(const Questionnaire &questionnaire);
/// The questionnaire that new rounds of a kpi start with; rounds that were started keep theirs. InvalidInput while
/// questionnaireProblems() finds any. Source: E4-61.
[[nodiscard]] Status saveQuestionnaire(Portfolio &portfolio, KpiId kpi, const Questionnaire &questionnaire);
