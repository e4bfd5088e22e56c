// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgressPresenter.h"

#include "SurveyProgress.h"
#include "SurveyWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

std::vector<SurveyRound> ProgressPresenter::earlier() const
{
    std::vector<SurveyRound> rounds;
    for (const SurveyRound &round : m_survey.rounds()) {
        if (round.id == m_survey.round().id)
            break; // they stand oldest first
        rounds.insert(rounds.begin(), round);
    }
    return rounds;
}

bool ProgressPresenter::load()
{
    const std::vector<SurveyRound> rounds = earlier();
    const SurveyRound &now = m_survey.round();
    auto before = std::ranges::find(rounds, m_wanted, &SurveyRound::id);
    if (before == rounds.end() && now.follows.isValid())
        before = std::ranges::find(rounds, now.follows, &SurveyRound::id);
    if (before == rounds.end())
        before = std::ranges::find_if(rounds, &SurveyRound::givesVerdict);
    if (before == rounds.end())
        before = rounds.begin();
    const auto result = before == rounds.end() ? std::nullopt : m_workspace.portfolio()->surveyResult(before->id);
    if (!result)
        return false;
    m_before = *before;
    ProgressModel::Content content;
    const bool needsBand = m_workspace.definition()->setting(u"survey.improvement"_s) == u"band";
    content.progress = surveyProgress(*result, before->settings, m_survey.result(), now.settings,
                                      needsBand ? ImprovementRule::BandUp : ImprovementRule::Higher);
    content.topics = now.questionnaire.topics;
    const auto &old = before->questionnaire.topics;
    content.topics.insert(content.topics.end(), old.begin(), old.end());
    content.before = before->title;
    content.now = now.title;
    content.bounds.bands = now.questionnaire.bands;
    m_improvement = content.progress.improvement;
    m_sentence = improvementText(content.progress, before->title);
    m_model.setContent(std::move(content));
    return true;
}
