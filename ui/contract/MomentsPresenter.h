// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ContractMoment.h"
#include "RegisterPresenter.h"

/// The days on which prices are indexed, and the options to extend the contract with the last day to decide. They stand in the
/// agenda. Source: E4-95, issue "Agenda".
class MomentsPresenter : public RegisterPresenter
{
    Q_OBJECT

public:
    enum Column { KindColumn, Title, Day, Until, State, ColumnCount };

    using RegisterPresenter::RegisterPresenter;
    void load() override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] RowForm form(int row) override;
    void remove(const std::vector<int> &rows) override;

private:
    [[nodiscard]] RowProblems problemsOf(const RowValues &values) const;

    std::vector<ContractMoment> m_moments;
};
