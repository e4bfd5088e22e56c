// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KpiLibrary.h"

#include <QAbstractTableModel>

#include <set>

/// The definitions of the library: channel, code, name, unit, and whether the contract has it already.
class LibraryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Channel, Title, Measured, ColumnCount };
    enum Role { SearchRole = Qt::UserRole };

    /// @p taken: the codes that the contract has, in lower case.
    LibraryModel(std::vector<LibraryKpi> kpis, const std::set<QString> &taken, QObject *parent = nullptr);

    [[nodiscard]] const LibraryKpi &kpiAt(int row) const { return m_kpis[static_cast<std::size_t>(row)]; }
    [[nodiscard]] QStringList channels() const; ///< their names, in the order of the library

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const LibraryKpi &kpi, int column) const;

    std::vector<LibraryKpi> m_kpis;
    std::set<QString> m_taken;
};
