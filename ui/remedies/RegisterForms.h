// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RemedyData.h"
#include "RemedyForm.h"

/// One afwijking: what was found, why it came about, and what became of it. Source: E2-08, E2-10, E4-96, E4-99, E4-100.
class DeviationForm : public RemedyForm
{
    Q_OBJECT

public:
    DeviationForm(Workspace &workspace, Deviation row);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] std::vector<FormRow> rows() const override;
    [[nodiscard]] QString mainText() const override;
    [[nodiscard]] QString doneText() const override;
    [[nodiscard]] Deviation row() const;
    [[nodiscard]] DeviationId kept() const { return m_row.id; }

protected:
    [[nodiscard]] QMap<QString, QString> findProblems() const override;
    std::optional<Error> store() override;

private:
    [[nodiscard]] std::vector<FormOption> kinds() const;
    [[nodiscard]] bool isMiss() const { return m_isMiss; }

    Deviation m_row;
    bool m_isMiss = false; ///< a measured one: its kpi and kind stay
};

/// One action: who, what, until when, what it brings, and whether it helped. Source: E0-12, E0-36, E0-37, E1-51, E1-54, E2-09.
class RemedyActionForm : public RemedyForm
{
    Q_OBJECT

public:
    RemedyActionForm(Workspace &workspace, ActionItem row);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] std::vector<FormRow> rows() const override;
    [[nodiscard]] QString mainText() const override;
    [[nodiscard]] QString doneText() const override;
    [[nodiscard]] ActionItem row() const;
    [[nodiscard]] ActionId kept() const { return m_row.id; }

protected:
    [[nodiscard]] QMap<QString, QString> findProblems() const override;
    std::optional<Error> store() override;

private:
    void addRegisterRows(std::vector<FormRow> &rows, const ActionItem &now) const;
    void addStandRows(std::vector<FormRow> &rows, const ActionItem &now) const;

    ActionItem m_row;
};

/// Where a document lies that is not kept in the file. Source: E0-63.
class LinkForm : public RemedyForm
{
    Q_OBJECT

public:
    LinkForm(Workspace &workspace, EvidenceOf about, qint64 subject);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] std::vector<FormRow> rows() const override;
    [[nodiscard]] QString mainText() const override;
    [[nodiscard]] QString doneText() const override;

protected:
    [[nodiscard]] QMap<QString, QString> findProblems() const override;
    std::optional<Error> store() override;

private:
    EvidenceOf m_about;
    qint64 m_subject;
};
