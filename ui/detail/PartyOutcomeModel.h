// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Standing.h"

#include <QAbstractTableModel>

/// How each deelnemer stands in one period, the worst first.
class PartyOutcomeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Actual, Outcome, ColumnCount };
    struct Row
    {
        PartyId party;
        QString name;
        ::Outcome outcome;
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<Row> rows, const std::optional<NormVersion> &norm);
    [[nodiscard]] PartyId partyAt(int row) const; ///< 0 outside
    [[nodiscard]] int rowOf(PartyId party) const; ///< -1 when it is not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const Row &row, int column) const;

    std::vector<Row> m_rows;
    std::optional<NormVersion> m_norm;
};
