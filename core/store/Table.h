// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ColumnCodec.h"
#include "SqlValue.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

/// One column and the member that stands in it.
template<typename T>
struct Column
{
    const char *name;
    std::function<SqlValue(const T &)> write;
    std::function<bool(const SqlValue &, T &)> read;
};

/// A column for a member pointer, or for a function that gives a reference into the record.
template<typename T, typename Member>
Column<T> column(const char *name, Member member)
{
    return { name, [member](const T &record) { return toSql(std::invoke(member, record)); },
             [member](const SqlValue &stored, T &record) { return fromSql(stored, std::invoke(member, record)); } };
}

/// One table and its one column list, from which every statement on it is made. The key columns come first.
template<typename T>
class Table
{
public:
    Table(const char *name, int keys, std::vector<Column<T>> columns);

    [[nodiscard]] const char *name() const { return m_name; }
    [[nodiscard]] std::size_t keyCount() const { return static_cast<std::size_t>(m_keys); }
    [[nodiscard]] const std::vector<Column<T>> &columns() const { return m_columns; }
    [[nodiscard]] SqlRow rowOf(const T &record) const;
    /// None when a stored value is not one that the program writes.
    [[nodiscard]] std::optional<T> recordFrom(const SqlRow &row) const;

    // The statements; keys are bound last in update
    QByteArray select; ///< without WHERE: "SELECT id, code … FROM contract"
    QByteArray whereKey;
    QByteArray insert;
    QByteArray update;
    QByteArray remove;

private:
    const char *m_name;
    int m_keys;
    std::vector<Column<T>> m_columns;
};

template<typename T>
Table<T>::Table(const char *name, int keys, std::vector<Column<T>> columns)
    : m_name(name), m_keys(keys), m_columns(std::move(columns))
{
    QByteArray names;
    QByteArray marks;
    QByteArray sets;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QByteArray quoted = '"' + QByteArray(m_columns[i].name) + '"';
        names += (i ? ", " : "") + quoted;
        marks += i ? ", ?" : "?";
        QByteArray &list = i < keyCount() ? whereKey : sets;
        list += (list.isEmpty() ? "" : i < keyCount() ? " AND " : ", ") + quoted + " = ?";
    }
    const QByteArray table(name);
    whereKey = " WHERE " + whereKey;
    select = "SELECT " + names + " FROM " + table;
    insert = "INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ')';
    update = "UPDATE " + table + " SET " + sets + whereKey;
    remove = "DELETE FROM " + table + whereKey;
}

template<typename T>
SqlRow Table<T>::rowOf(const T &record) const
{
    SqlRow row;
    row.reserve(m_columns.size());
    for (const Column<T> &item : m_columns)
        row.push_back(item.write(record));
    return row;
}

template<typename T>
std::optional<T> Table<T>::recordFrom(const SqlRow &row) const
{
    if (row.size() < m_columns.size())
        return std::nullopt;
    T record;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (!m_columns[i].read(row[i], record))
            return std::nullopt;
    }
    return record;
}
