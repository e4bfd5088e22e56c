// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PastedTable.h"

#include "CsvReader.h"
#include "HtmlTables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

std::vector<QStringList> readPastedTable(const QString &html, const QString &text)
{
    std::vector<QStringList> rows;
    const auto add = [&rows](QStringList cells) {
        for (QString &cell : cells)
            cell = cell.simplified();
        const bool isFilled = std::ranges::any_of(cells, [](const QString &cell) { return !cell.isEmpty(); });
        if (isFilled)
            rows.push_back(std::move(cells));
    };
    if (html.contains(u"<tr"_s, Qt::CaseInsensitive)) {
        for (const HtmlBlock &block : readHtml(html)) {
            for (const auto &row : block.rows) {
                QStringList cells;
                for (const HtmlCell &cell : row)
                    cells += cell.covered ? QString() : cell.text;
                add(cells);
            }
        }
    }
    if (!rows.empty())
        return rows;
    if (text.contains(u'\t')) {
        for (const TextRow &row : readTextTable(text.toUtf8()).rows)
            add(row.fields);
        return rows;
    }
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        add({ line });
    return rows;
}

PastedColumns::PastedColumns(const std::vector<QStringList> &rows, const std::vector<QStringList> &captions)
    : m_columns(captions.size(), -1)
{
    int found = 0;
    if (!rows.empty()) {
        for (std::size_t field = 0; field < captions.size(); ++field) {
            const auto isIt = [&](const QString &cell) { return captions[field].contains(cell.toLower()); };
            const auto cell = std::ranges::find_if(rows.front(), isIt);
            if (cell == rows.front().end())
                continue;
            m_columns[field] = static_cast<int>(cell - rows.front().begin());
            ++found;
        }
    }
    m_hasHead = found >= std::min(2, static_cast<int>(captions.size()));
    if (m_hasHead)
        return;
    for (std::size_t field = 0; field < m_columns.size(); ++field)
        m_columns[field] = static_cast<int>(field);
}

QString PastedColumns::cell(const QStringList &row, int field) const
{
    const int column = m_columns[static_cast<std::size_t>(field)];
    return column < 0 ? QString() : row.value(column);
}
