// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RegisterPresenter.h"

/// What was agreed per part beside its norm: from which sources measurements may come, against which reference they are set,
/// and bonus and malus. Source: E0-60, E0-61.
class PartsPresenter : public RegisterPresenter
{
    Q_OBJECT

public:
    enum Column { Code, Part, Sources, ReferenceColumn, Money, ColumnCount };

    using RegisterPresenter::RegisterPresenter;
    void load() override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] RowForm form(int row) override; ///< sources and reference
    [[nodiscard]] RowForm bonusForm(int row);

private:
    [[nodiscard]] const Indicator *at(int row) const;
    [[nodiscard]] QString referenceText(const Indicator &part) const;

    std::vector<IndicatorId> m_parts;
};
