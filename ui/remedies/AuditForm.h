// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Audit.h"
#include "RemedyForm.h"

/// One audit: when, by whom, what was found, and the verbeterplan or CAPA that followed. Source: E0-34, E4-115.
class AuditForm : public RemedyForm
{
    Q_OBJECT

public:
    AuditForm(Workspace &workspace, Audit audit);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] std::vector<FormRow> rows() const override;
    [[nodiscard]] QString mainText() const override;
    [[nodiscard]] QString doneText() const override;
    [[nodiscard]] Audit audit() const; ///< as it is filled in; a number that cannot be read is 0
    [[nodiscard]] int kept() const { return m_audit.number; }

protected:
    [[nodiscard]] QMap<QString, QString> findProblems() const override;
    std::optional<Error> store() override;

private:
    Audit m_audit;
};

/// What follows from what was found and is not there yet, as a gentle question; empty: nothing.
[[nodiscard]] QString followUpQuestion(const Audit &audit);
