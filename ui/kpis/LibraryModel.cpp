// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LibraryModel.h"

#include "Words.h"

using namespace Qt::StringLiterals;

LibraryModel::LibraryModel(std::vector<LibraryKpi> kpis, const std::set<QString> &taken, QObject *parent)
    : QAbstractTableModel(parent), m_kpis(std::move(kpis)), m_taken(taken)
{
}

QStringList LibraryModel::channels() const
{
    QStringList names;
    for (const LibraryKpi &kpi : m_kpis) {
        if (!names.contains(kpi.channelName))
            names += kpi.channelName;
    }
    return names;
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_kpis.size());
}

int LibraryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LibraryModel::text(const LibraryKpi &kpi, int column) const
{
    const Indicator &part = kpi.sheet.parts.front().indicator;
    switch (column) {
    case Channel: return kpi.channelName;
    case Title: return m_taken.contains(kpi.sheet.kpi.code.toLower()) ? tr("%1 (staat er al in)").arg(kpi.sheet.kpi.title) : kpi.sheet.kpi.title;
    case Measured: return tr("%1, %2").arg(unitName(part.unit), frequencyName(part.measured));
    default: return {};
    }
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LibraryKpi &kpi = kpiAt(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(kpi, index.column());
    if (role == SearchRole)
        return QStringList { kpi.channelName, kpi.sheet.kpi.title, kpi.sheet.kpi.code, kpi.explanation, kpi.sheet.parts.front().indicator.definition }.join(u' ');
    return {};
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = { tr("Kanaal"), tr("KPI"), tr("Meting") };
    return names[section];
}
