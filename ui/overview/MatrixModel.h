// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Route.h"
#include "Standings.h"

#include <QAbstractTableModel>

#include <optional>

/// Contract × theme; a cell is the worst kpi of the theme.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { CellRole = Qt::UserRole, SupplierRole };
    /// What the delegate paints in a theme cell.
    struct CellText
    {
        Verdict verdict = Verdict::Missing;
        QString value;
        QString word;
        QString count; ///< "1 van 4 KPI’s"; empty for a single kpi
    };

    using QAbstractTableModel::QAbstractTableModel;
    /// @p today tells when "in dec" needs its year.
    void setRows(std::vector<ContractRow> rows, const QDate &today);
    [[nodiscard]] std::optional<CellText> cellText(const QModelIndex &index) const;
    [[nodiscard]] std::optional<Route> routeOf(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const ThemeCell &cellAt(const QModelIndex &index) const;
    [[nodiscard]] QString sentence(const QModelIndex &index) const;

    std::vector<ContractRow> m_rows;
    QDate m_today;
};

Q_DECLARE_METATYPE(MatrixModel::CellText)
