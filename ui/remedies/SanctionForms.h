// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RemedyData.h"
#include "RemedyForm.h"

/// The decision about a sanction: toerekenbaar, which ones, why, how grave, by whom; or waiving it.
/// Source: the design's "Besluit vastleggen", E4-72, E4-96…98, decision 20.
class DecisionForm : public RemedyForm
{
    Q_OBJECT

public:
    DecisionForm(Workspace &workspace, const RemedyData &data, SanctionFile file);
    /// About a proposal that is not kept yet: it is kept together with the decision, and not without it.
    DecisionForm(Workspace &workspace, const RemedyData &data, const SanctionOpening &opening);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] std::vector<FormRow> rows() const override;
    [[nodiscard]] QString mainText() const override;
    [[nodiscard]] std::vector<ReviewLine> review() const override;
    [[nodiscard]] QString doneText() const override;
    [[nodiscard]] SanctionEvent toRecord() const;
    [[nodiscard]] SanctionId decided() const { return m_file.record.id; }

protected:
    [[nodiscard]] QMap<QString, QString> findProblems() const override;
    std::optional<Error> store() override;

private:
    [[nodiscard]] bool waives() const;
    [[nodiscard]] QStringList allowed() const; ///< by the kpi's that it is about

    SanctionFile m_file;
    std::optional<SanctionOpening> m_opening; ///< of a proposal that is not kept yet
    std::vector<FormOption> m_titles; ///< of the sanctions that are allowed
};

/// What follows a decision: communicating it, carrying it out, closing or withdrawing it. Source: E4-91…95, E4-98.
class SanctionActForm : public RemedyForm
{
    Q_OBJECT

public:
    SanctionActForm(Workspace &workspace, const RemedyData &data, SanctionFile file, SanctionAct act);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] std::vector<FormRow> rows() const override;
    [[nodiscard]] QString mainText() const override;
    [[nodiscard]] std::vector<ReviewLine> review() const override;
    [[nodiscard]] QString doneText() const override;
    [[nodiscard]] SanctionEvent toRecord() const;

protected:
    [[nodiscard]] QMap<QString, QString> findProblems() const override;
    std::optional<Error> store() override;

private:
    [[nodiscard]] QStringList fields() const;

    SanctionFile m_file;
    SanctionAct m_act;
    std::vector<FormOption> m_open; ///< imposed sanctions that are still to be carried out
};
