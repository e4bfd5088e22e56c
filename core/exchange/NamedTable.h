// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CsvReader.h"
#include "Problem.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <vector>

/// A text table with a fixed set of named columns in any order, walked row by row. What is wrong with the table, its
/// header or the length of a row is reported; a table with a bad header has no rows.
class NamedTable
{
public:
    struct Column
    {
        QString name;
        QStringList alsoCalled = {};
        bool required = true;
    };
    NamedTable(const QByteArray &bytes, const std::vector<Column> &columns, std::vector<Problem> &problems);

    /// Goes to the next row; false after the last.
    [[nodiscard]] bool next();
    [[nodiscard]] int line() const { return m_row->line; }
    /// The field of this row under that column, without spaces at its ends; empty when there is none.
    [[nodiscard]] QString field(QStringView column) const;
    void report(QStringView column, ProblemCode code, const QStringList &arguments);

private:
    void readHeader(const std::vector<Column> &columns);

    TextTable m_table;
    std::vector<Problem> &m_problems;
    QHash<QString, int> m_columns;
    std::size_t m_next = 1;
    const TextRow *m_row = nullptr;
    bool m_usable = true;
};
