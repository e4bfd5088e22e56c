// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RemedyForm.h"

#include "CaseVerbs.h"

/// Records what happened in a case: when, by whom, what the procedure asks for, the evidence, a reason where a rule is set
/// aside. What is refused stands at its field. Source: E1-51, E1-54, E1-59, E4-102…105, E4-124.
class EventForm : public RemedyForm
{
    Q_OBJECT

public:
    /// @p term: with "change_term" the term that it is about.
    EventForm(Workspace &workspace, CaseFile file, const QString &event, const QString &term = {});

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] std::vector<FormRow> rows() const override;
    [[nodiscard]] QString mainText() const override;
    [[nodiscard]] std::vector<ReviewLine> review() const override;
    [[nodiscard]] QString doneText() const override;
    /// The event as it is filled in.
    [[nodiscard]] CaseEvent toRecord() const;

protected:
    [[nodiscard]] QMap<QString, QString> findProblems() const override;
    std::optional<Error> store() override;

private:
    [[nodiscard]] FormRow fieldRow(const QString &field) const;
    void addTermRows(std::vector<FormRow> &rows) const;
    void addEvidenceRows(std::vector<FormRow> &rows) const;
    void prefill();
    [[nodiscard]] bool setsTerm() const;
    [[nodiscard]] bool refersToCases() const;
    [[nodiscard]] QString termCode() const;
    [[nodiscard]] QString placeOf(const Refusal &refusal) const;
    [[nodiscard]] QStringList evidence() const;
    [[nodiscard]] std::vector<ReviewLine> consequences() const;

    CaseFile m_file;
    QString m_event;
    const ProcedureEvent *m_known = nullptr; ///< in m_file; null for a general event
    QStringList m_asks;
    std::vector<CaseLink> m_links;
    std::vector<Attachment> m_documents; ///< of the case
};
