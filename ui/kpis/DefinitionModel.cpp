// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DefinitionModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void DefinitionModel::setTable(DefinitionTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

KpiId DefinitionModel::kpiAt(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_table.kpis.size()))
        return {};
    return m_table.kpis[static_cast<std::size_t>(row)];
}

bool DefinitionModel::isWide(int column) const
{
    return std::ranges::find(m_table.wide, column) != m_table.wide.end();
}

int DefinitionModel::rowOf(KpiId kpi) const
{
    const auto found = std::ranges::find(m_table.kpis, kpi);
    return found == m_table.kpis.end() ? -1 : static_cast<int>(found - m_table.kpis.begin());
}

int DefinitionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int DefinitionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.header.size());
}

QVariant DefinitionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QStringList &row = m_table.rows[static_cast<std::size_t>(index.row())];
    const QString &text = row[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return text.toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return m_table.header[index.column()] + u": "_s + text;
    default:
        return {};
    }
}

QVariant DefinitionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= m_table.header.size())
        return {};
    return m_table.header[section];
}
