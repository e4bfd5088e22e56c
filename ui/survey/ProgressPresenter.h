// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ProgressModel.h"
#include "SurveyPresenter.h"

/// The round that is shown beside an earlier one. Without a choice that is the one that it follows, or else the regular
/// round before it.
class ProgressPresenter
{
public:
    ProgressPresenter(const Workspace &workspace, const SurveyPresenter &survey)
        : m_workspace(workspace)
        , m_survey(survey)
    {
    }

    /// Reads anew; false: there is no earlier round. @pre the survey is loaded, with a round
    bool load();
    [[nodiscard]] std::vector<SurveyRound> earlier() const; ///< what can be chosen, latest first
    [[nodiscard]] SurveyRoundId chosen() const { return m_before.id; }
    void choose(SurveyRoundId round) { m_wanted = round; }
    [[nodiscard]] ProgressModel *model() { return &m_model; }
    [[nodiscard]] Improvement improvement() const { return m_improvement; }
    [[nodiscard]] const QString &sentence() const { return m_sentence; }

private:
    const Workspace &m_workspace;
    const SurveyPresenter &m_survey;
    SurveyRoundId m_wanted;
    SurveyRound m_before;
    Improvement m_improvement = Improvement::NotAsked;
    QString m_sentence;
    ProgressModel m_model;
};
