// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CaseVerbs.h"
#include "RemedyForm.h"

/// Opens a case by a procedure.
class OpenCaseForm : public RemedyForm
{
    Q_OBJECT

public:
    /// What it is about may be chosen beforehand.
    OpenCaseForm(Workspace &workspace, std::vector<Procedure> procedures, const QString &title, DeviationId deviation, KpiId kpi);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] std::vector<FormRow> rows() const override;
    [[nodiscard]] QString mainText() const override;
    [[nodiscard]] std::vector<ReviewLine> review() const override;
    [[nodiscard]] QString doneText() const override;
    [[nodiscard]] CaseId opened() const { return m_opened; }

protected:
    [[nodiscard]] QMap<QString, QString> findProblems() const override;
    std::optional<Error> store() override;

private:
    [[nodiscard]] const Procedure *procedure() const;

    std::vector<Procedure> m_procedures;
    DeviationId m_deviation;
    CaseId m_opened;
};
