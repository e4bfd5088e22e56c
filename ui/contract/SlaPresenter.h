// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RegisterPresenter.h"
#include "SlaParameter.h"

/// The overview of SLA parameters that a programma van eisen asks for: by process, in its own order. Source: E4-80…82.
class SlaPresenter : public RegisterPresenter
{
    Q_OBJECT

public:
    enum Column { Process, Title, Value, Remark, Goal, KpiColumn, ColumnCount };

    using RegisterPresenter::RegisterPresenter;
    void load() override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] RowForm form(int row) override;
    void remove(const std::vector<int> &rows) override;
    void move(int row, int direction) override;
    QString paste(const std::vector<QStringList> &table) override;

private:
    [[nodiscard]] std::vector<FieldChoice> kpiChoices() const;
    [[nodiscard]] std::vector<FieldChoice> known(QString SlaParameter::*field, const QStringList &usual) const;
    [[nodiscard]] KpiId kpiIn(const QString &text) const; ///< by code or title, regardless of case; 0: none
    [[nodiscard]] Status save(std::vector<SlaParameter> rows);

    std::vector<SlaParameter> m_parameters;
};
