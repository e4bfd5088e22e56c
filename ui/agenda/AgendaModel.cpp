// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgendaModel.h"

#include "AgendaWords.h"
#include "StatusGlyph.h"
#include "Theme.h"
#include "Words.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr groupId = 0; ///< the internal id of a group row; of an item it is the number of its group plus one

} // namespace

void AgendaModel::setItems(std::vector<AgendaItem> items, const QDate &today)
{
    beginResetModel();
    m_today = today;
    m_groups.clear();
    for (const AgendaGroup group : { AgendaGroup::Late, AgendaGroup::ThisWeek, AgendaGroup::Later }) {
        Group one { group, {} };
        for (const AgendaItem &item : items) {
            if (groupOf(item.date, today) == group)
                one.items.push_back(item);
        }
        if (!one.items.empty())
            m_groups.push_back(std::move(one));
    }
    sortItems();
    endResetModel();
}

void AgendaModel::retranslate()
{
    if (!m_groups.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const AgendaItem *AgendaModel::item(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return nullptr;
    return &m_groups[index.internalId() - 1].items[static_cast<std::size_t>(index.row())];
}

QModelIndex AgendaModel::indexOf(const QString &key) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const auto &items = m_groups[group].items;
        const auto found = std::ranges::find(items, key, &AgendaItem::key);
        if (found != items.end())
            return createIndex(static_cast<int>(found - items.begin()), 0, group + 1);
    }
    return {};
}

QModelIndex AgendaModel::firstOn(const QDate &day) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const auto &items = m_groups[group].items;
        const auto found = std::ranges::find(items, day, &AgendaItem::date);
        if (found != items.end())
            return createIndex(static_cast<int>(found - items.begin()), 0, group + 1);
    }
    return {};
}

QModelIndex AgendaModel::first() const
{
    return m_groups.empty() ? QModelIndex() : createIndex(0, 0, quintptr { 1 });
}

int AgendaModel::itemCount() const
{
    std::size_t count = 0;
    for (const Group &group : m_groups)
        count += group.items.size();
    return static_cast<int>(count);
}

std::vector<AgendaItem> AgendaModel::shown() const
{
    std::vector<AgendaItem> all;
    for (const Group &group : m_groups)
        all.insert(all.end(), group.items.begin(), group.items.end());
    return all;
}

QModelIndex AgendaModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : groupId);
}

QModelIndex AgendaModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, groupId);
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != groupId || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].items.size());
}

int AgendaModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const AgendaItem *found = item(index))
        return itemData(*found, index.column(), role);
    return groupData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
}

QVariant AgendaModel::groupData(const Group &group, int column, int role) const
{
    if (column != 0)
        return {};
    const int count = static_cast<int>(group.items.size());
    switch (role) {
    //: %1 a group of the agenda ("Deze week"), %2 how many items it has
    case Qt::DisplayRole: return tr("%1 (%2)").arg(agendaGroupName(group.group), QString::number(count));
    case Qt::AccessibleTextRole:
        return agendaGroupName(group.group) + u", "_s + (count == 1 ? tr("1 regel") : tr("%1 regels").arg(count));
    case Qt::FontRole: return Theme::instance().font(TextSize::Body, true);
    default: return {};
    }
}

QString AgendaModel::textOf(const AgendaItem &item, int column)
{
    switch (column) {
    case Day: return shownShortDayDate(item.date) + u' ' + QString::number(item.date.year());
    case Subject: return agendaTitle(item);
    case ContractTitle: return item.contractTitle;
    case Kind: return agendaKindName(item.kind());
    case Left: return workingDaysLeftText(item.workingDaysLeft);
    default: return {};
    }
}

QVariant AgendaModel::itemData(const AgendaItem &item, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return textOf(item, column);
    case Qt::ToolTipRole: {
        QStringList lines { textOf(item, column), column == Day ? agendaBecause(item) : QString(),
                            column == Day ? agendaWarning(item) : QString() };
        lines.removeAll(QString());
        return lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s);
    }
    case Qt::AccessibleTextRole:
        return column == Day && !agendaWarning(item).isEmpty() ? textOf(item, column) + u", "_s + agendaWarning(item)
                                                        : textOf(item, column);
    case Qt::DecorationRole: return glyphOf(item, column);
    case LateRole: return item.date < m_today;
    case WarningRole: return !agendaWarning(item).isEmpty();
    default: return {};
    }
}

/// Late, and what deserves a look, have their shape, never colour alone.
QVariant AgendaModel::glyphOf(const AgendaItem &item, int column) const
{
    if (column == Left && item.date < m_today)
        return StatusGlyph::icon(Verdict::Breach);
    return column == Day && !agendaWarning(item).isEmpty() ? QVariant(StatusGlyph::icon(Verdict::Attention)) : QVariant();
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day: return tr("Wanneer");
    case Subject: return tr("Wat");
    case ContractTitle: return tr("Contract");
    case Kind: return tr("Soort");
    case Left: return tr("Nog");
    default: return {};
    }
}

void AgendaModel::sortItems()
{
    const auto before = [this](const AgendaItem &a, const AgendaItem &b) {
        if (m_sortColumn == Day || m_sortColumn == Left)
            return m_sortOrder == Qt::AscendingOrder ? a.date < b.date : b.date < a.date;
        const int order = QString::localeAwareCompare(textOf(a, m_sortColumn), textOf(b, m_sortColumn));
        if (order == 0)
            return a.date < b.date;
        return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
    };
    for (Group &group : m_groups)
        std::stable_sort(group.items.begin(), group.items.end(), before);
}

void AgendaModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList kept = persistentIndexList();
    std::vector<QString> keys;
    for (const QModelIndex &index : kept)
        keys.push_back(item(index) ? item(index)->key() : QString());
    m_sortColumn = column;
    m_sortOrder = order;
    sortItems();
    QModelIndexList moved;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const QString &key = keys[static_cast<std::size_t>(i)];
        const QModelIndex now = key.isEmpty() ? kept[i] : indexOf(key);
        moved += key.isEmpty() ? now : createIndex(now.row(), kept[i].column(), now.internalId());
    }
    changePersistentIndexList(kept, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}
