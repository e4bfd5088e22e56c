// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SurveyPresenter.h"
#include "SurveyRoundVerbs.h"

#include <QCoreApplication>

/// What can be done with a whole round: start one, finish and reopen it, draw small deelnemers, follow it with an interim
/// assessment, and change the questionnaire of the next.
class RoundPresenter
{
    Q_DECLARE_TR_FUNCTIONS(RoundPresenter)

public:
    RoundPresenter(Workspace &workspace, SurveyPresenter &survey)
        : m_workspace(workspace)
        , m_survey(survey)
    {
    }

    /// "KTO 2026", or "KTO 2026 (2)" where that is taken.
    [[nodiscard]] QString newTitle(const QDate &held) const;
    [[nodiscard]] QString interimTitle() const;
    /// When the improvement term ends that the kpi names; without one, today. Never before the round itself.
    [[nodiscard]] QDate interimDate() const;
    [[nodiscard]] QStringList interimTopics() const; ///< keys of what would be asked; empty: nothing fell short
    [[nodiscard]] bool canFollow() const;            ///< an interim assessment may follow the round that is shown
    [[nodiscard]] bool canFinish() const;
    [[nodiscard]] bool canReopen() const;
    [[nodiscard]] bool canDraw() const; ///< small deelnemers can be drawn, or were
    Status startInterim(const QString &title, const QDate &termEnds);
    Status finish();
    Status reopen(const QString &reason);

    [[nodiscard]] QStringList candidates() const; ///< names, in the order of the draw
    [[nodiscard]] QStringList drawn() const;      ///< names, in the order in which they were drawn
    Status draw(int wanted, qint64 seed);
    /// Who was approached, for the opdrachtnemer. @pre drawn() is not empty
    [[nodiscard]] QString drawNotice() const;

    [[nodiscard]] Questionnaire questionnaire() const; ///< of new rounds
    [[nodiscard]] static QString faultText(QuestionnaireFault fault);
    Status saveQuestionnaire(const Questionnaire &questionnaire);

private:
    [[nodiscard]] QString freeTitle(const QString &wanted) const;
    [[nodiscard]] bool isEditable() const { return !m_survey.isFileReadOnly(); }
    [[nodiscard]] QStringList namesOf(const std::vector<PartyId> &parties) const;

    Workspace &m_workspace;
    SurveyPresenter &m_survey;
};
