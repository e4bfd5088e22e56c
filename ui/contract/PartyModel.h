// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

class ContractPresenter;

/// The parties of the contract that is being edited, one a row, with what is wrong in each cell.
class PartyModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole + 1, ///< texts without regard to case, days as days
        ProblemRole,                 ///< what is wrong here, as text
        BlocksRole,                  ///< it stands in the way of saving
    };

    explicit PartyModel(ContractPresenter &presenter, QObject *parent = nullptr);
    /// The same parties with other cells or problems.
    void refresh();
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reset();
    [[nodiscard]] QString shown(const QModelIndex &index) const;

    ContractPresenter &m_presenter;
    int m_rows = 0;
};
