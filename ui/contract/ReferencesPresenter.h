// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Reference.h"
#include "RegisterPresenter.h"

/// The figures that measurements are set against, with every version: baselines and yearly figures. Source: E0-61, E3-71.
class ReferencesPresenter : public RegisterPresenter
{
    Q_OBJECT

public:
    enum Column { Key, Title, PeriodColumn, Value, Version, Dated, Source, ApprovedBy, ReasonColumn, ColumnCount };

    using RegisterPresenter::RegisterPresenter;
    void load() override;
    [[nodiscard]] QString hint() const override;
    /// @p row: a new version of that figure; below 0: a new figure.
    [[nodiscard]] RowForm form(int row) override;
    /// All years of one figure, of that row or of "inwoners".
    [[nodiscard]] RowForm yearlyForm(int row);

private:
    [[nodiscard]] bool isKnown(const QString &key, const QString &period) const;
    [[nodiscard]] RowProblems problemsOf(const RowValues &values) const;
    [[nodiscard]] ReferenceValue read(const RowValues &values) const;

    std::vector<ReferenceValue> m_references;
};
