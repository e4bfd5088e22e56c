// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DefinitionTables.h"

#include <QAbstractTableModel>

/// Shows a DefinitionTable. Holds no contract and knows no rule.
class DefinitionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(DefinitionTable table);
    [[nodiscard]] KpiId kpiAt(int row) const;
    [[nodiscard]] bool isWide(int column) const;
    [[nodiscard]] int rowOf(KpiId kpi) const; ///< -1 when it is not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    DefinitionTable m_table;
};
