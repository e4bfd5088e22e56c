// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RemedyModel.h"

#include "StatusGlyph.h"

#include <algorithm>

void RemedyModel::set(const QStringList &captions, std::vector<Row> rows)
{
    if (captions == m_captions && rows == m_given)
        return;
    beginResetModel();
    m_captions = captions;
    m_given = std::move(rows);
    sortRows();
    endResetModel();
}

QString RemedyModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].id : QString();
}

int RemedyModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RemedyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RemedyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_captions.size());
}

QVariant RemedyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell &cell = m_rows[static_cast<std::size_t>(index.row())].cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return cell.text.toHtmlEscaped();
    case Qt::DecorationRole: return cell.glyph ? QVariant(StatusGlyph::icon(*cell.glyph)) : QVariant();
    default: return {};
    }
}

QVariant RemedyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_captions.value(section) : QVariant();
}

void RemedyModel::sortRows()
{
    m_rows = m_given;
    if (m_sortColumn < 0 || m_sortColumn >= m_captions.size())
        return;
    const auto column = static_cast<std::size_t>(m_sortColumn);
    const auto before = [column](const Row &a, const Row &b) {
        const Cell &left = a.cells[column];
        const Cell &right = b.cells[column];
        if (left.key.isValid() && right.key.isValid())
            return QVariant::compare(left.key, right.key) == QPartialOrdering::Less;
        if (left.key.isValid() != right.key.isValid())
            return left.key.isValid(); // what has a day stands before what has none
        return QString::localeAwareCompare(left.text, right.text) < 0;
    };
    if (m_sortOrder == Qt::AscendingOrder)
        std::stable_sort(m_rows.begin(), m_rows.end(), before);
    else
        std::stable_sort(m_rows.begin(), m_rows.end(), [&before](const Row &a, const Row &b) { return before(b, a); });
}

void RemedyModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList kept = persistentIndexList();
    QStringList ids;
    for (const QModelIndex &index : kept)
        ids += idAt(index.row());
    m_sortColumn = column;
    m_sortOrder = order;
    sortRows();
    QModelIndexList moved;
    for (qsizetype i = 0; i < kept.size(); ++i)
        moved += index(rowOf(ids[i]), kept[i].column());
    changePersistentIndexList(kept, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}
