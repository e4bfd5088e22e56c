// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Agenda.h"

#include <QAbstractItemModel>

#include <vector>

/// The list of the agenda: a row for each group that has something, and below it its items, sorted inside the group.
class AgendaModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Day, Subject, ContractTitle, Kind, Left, ColumnCount };
    enum Role {
        LateRole = Qt::UserRole, ///< bool, of an item
        WarningRole,             ///< bool, of an item: it deserves a look, see agendaWarning()
    };

    using QAbstractItemModel::QAbstractItemModel;
    void setItems(std::vector<AgendaItem> items, const QDate &today);
    /// The words, after a switch of language.
    void retranslate();

    [[nodiscard]] const AgendaItem *item(const QModelIndex &index) const; ///< null for a group
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;          ///< by AgendaItem::key(); invalid: not here
    /// The first item on @p day in the order shown; invalid when there is none.
    [[nodiscard]] QModelIndex firstOn(const QDate &day) const;
    [[nodiscard]] QModelIndex first() const; ///< the first item of all
    [[nodiscard]] int itemCount() const;
    [[nodiscard]] std::vector<AgendaItem> shown() const; ///< all items in the order shown

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Groups stay where they are.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Group
    {
        AgendaGroup group = AgendaGroup::Later;
        std::vector<AgendaItem> items;
    };

    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] QVariant itemData(const AgendaItem &item, int column, int role) const;
    [[nodiscard]] QVariant glyphOf(const AgendaItem &item, int column) const;
    [[nodiscard]] static QString textOf(const AgendaItem &item, int column);
    void sortItems();

    std::vector<Group> m_groups;
    QDate m_today;
    int m_sortColumn = Day;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
