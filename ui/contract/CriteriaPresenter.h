// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Criteria.h"
#include "RegisterPresenter.h"

/// Requirements and award criteria with the kpi's that prove them, so that what nothing proves is seen. Source: E0-06, E0-07.
class CriteriaPresenter : public RegisterPresenter
{
    Q_OBJECT

public:
    enum Column { Code, Title, ProvenBy, Remark, ColumnCount };

    using RegisterPresenter::RegisterPresenter;
    void load() override;
    [[nodiscard]] QString hint() const override;
    /// The whole list, to type and to correct; @p row is of no account.
    [[nodiscard]] RowForm form(int row) override;
    void remove(const std::vector<int> &rows) override; ///< from the list; what a kpi names stays in sight
    QString paste(const std::vector<QStringList> &table) override;
    [[nodiscard]] int uncovered() const;
    [[nodiscard]] bool hasList() const { return !m_list.isEmpty(); }

private:
    [[nodiscard]] Status save(const QStringList &lines);
    [[nodiscard]] QString remarkOn(const CriterionCoverage &row) const;

    QStringList m_list;
    std::vector<CriterionCoverage> m_rows;
};
