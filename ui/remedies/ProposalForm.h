// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RemedyData.h"
#include "RemedyForm.h"

/// Proposes sanctions for one or more norms that were missed: the rule that fires for each, and of several together the
/// heaviest level, in our order. Source: E4-71, E4-72, A4-13.
class ProposalForm : public RemedyForm
{
    Q_OBJECT

public:
    /// A norm that was missed, and what it is in the register.
    struct Candidate
    {
        QString id;
        QString title;
        KpiId kpi;
        DeviationId deviation; ///< may be invalid
        SurveyRoundId round;   ///< of a survey
        Period period;
        SanctionGround ground;
        bool isTaken = false; ///< there is a sanction about it whose course still runs
    };

    ProposalForm(Workspace &workspace, const RemedyData &data, const QString &line);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] std::vector<FormRow> rows() const override;
    [[nodiscard]] QString mainText() const override;
    [[nodiscard]] QString doneText() const override;
    [[nodiscard]] bool isUndoable() const override { return false; } ///< a proposal is followed by a decision
    [[nodiscard]] SanctionId made() const { return m_made; }
    [[nodiscard]] const std::vector<Candidate> &candidates() const { return m_candidates; }

protected:
    [[nodiscard]] QMap<QString, QString> findProblems() const override;
    std::optional<Error> store() override;

private:
    [[nodiscard]] std::vector<Candidate> chosen() const;

    std::vector<Candidate> m_candidates;
    SanctionId m_made;
};

/// A proposal about these norms together. @pre there is one
[[nodiscard]] SanctionOpening openingFor(ContractId contract, const std::vector<ProposalForm::Candidate> &norms, const QDate &today);
/// The norms of a contract that were missed, from the register; of a survey with what it came to.
[[nodiscard]] std::vector<ProposalForm::Candidate> sanctionCandidates(const Portfolio &portfolio, const RemedyData &data);

/// What is proposed, norm for norm with the rule that fires, and what several norms come to together by @p order.
[[nodiscard]] QString proposalText(const std::vector<SanctionGround> &grounds, const QStringList &order);
