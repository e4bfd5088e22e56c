// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NamedTable.h"

#include "TableFile.h"
#include "TableProblems.h"

#include <algorithm>

NamedTable::NamedTable(const QByteArray &bytes, const std::vector<Column> &columns, std::vector<Problem> &problems)
    : m_table(readTable(bytes)), m_problems(problems)
{
    reportFault(m_table, m_problems);
    if (!m_table.rows.empty())
        readHeader(columns);
}

void NamedTable::readHeader(const std::vector<Column> &columns)
{
    const TextRow &header = m_table.rows.front();
    const auto refuse = [&](const QString &name, ProblemCode code) {
        m_problems.push_back({ header.line, name, name, code, { name } });
        m_usable = false;
    };
    for (int i = 0; i < header.fields.size(); ++i) {
        const QString name = header.fields[i].trimmed();
        const auto found = std::ranges::find_if(columns, [&name](const Column &column) {
            return column.name.compare(name, Qt::CaseInsensitive) == 0
                || column.alsoCalled.contains(name, Qt::CaseInsensitive);
        });
        if (name.isEmpty())
            continue;
        if (found == columns.end())
            refuse(name, ProblemCode::UnknownColumn);
        else if (m_columns.contains(found->name))
            refuse(name, ProblemCode::DuplicateColumn);
        else
            m_columns.insert(found->name, i);
    }
    for (const Column &column : columns) {
        if (column.required && !m_columns.contains(column.name))
            refuse(column.name, ProblemCode::MissingColumn);
    }
}

bool NamedTable::next()
{
    if (!m_usable || m_next >= m_table.rows.size())
        return false;
    m_row = &m_table.rows[m_next++];
    const auto named = m_columns.values();
    for (int i = 0; i < m_row->fields.size(); ++i) {
        if (!named.contains(i) && !m_row->fields[i].trimmed().isEmpty()) {
            m_problems.push_back({ m_row->line, {}, m_row->fields[i], ProblemCode::TooManyFields, {} });
            break;
        }
    }
    return true;
}

QString NamedTable::field(QStringView column) const
{
    const int index = m_columns.value(column.toString(), -1);
    return index >= 0 && index < m_row->fields.size() ? m_row->fields[index].trimmed() : QString();
}

void NamedTable::report(QStringView column, ProblemCode code, const QStringList &arguments)
{
    const int index = m_columns.value(column.toString(), -1);
    const QString name = index >= 0 ? m_table.rows.front().fields[index].trimmed() : column.toString();
    m_problems.push_back({ m_row->line, name, field(column), code, arguments });
}
