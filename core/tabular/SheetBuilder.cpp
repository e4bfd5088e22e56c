// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SheetBuilder.h"

#include <algorithm>

bool SheetBuilder::put(qint64 column, SheetCell cell)
{
    if (column < 0 || column >= maxColumns || !pass(1))
        return false;
    const auto index = static_cast<std::size_t>(column);
    if (cell.text.isEmpty())
        return true;
    m_text += cell.text.size();
    if (index >= m_cells.size()) {
        m_kept += column + 1 - static_cast<qint64>(m_cells.size());
        if (m_kept > maxKept)
            return false;
        m_cells.resize(index + 1);
    }
    m_cells[index] = std::move(cell);
    return m_text <= maxText;
}

bool SheetBuilder::pass(qint64 cells)
{
    m_walked += cells;
    return m_walked <= maxCells;
}

void SheetBuilder::endRow(qint64 number)
{
    if (!m_cells.empty())
        m_sheet.rows.push_back({ static_cast<int>(number), std::move(m_cells) });
    m_cells.clear();
}

bool SheetBuilder::merge(const MergedCells &block)
{
    if (block.firstRow < 0 || block.firstColumn < 0 || block.lastRow < block.firstRow
        || block.lastColumn < block.firstColumn || block.lastColumn >= maxColumns)
        return true; // says nothing that we could use
    m_merges.push_back(block);
    return m_merges.size() <= maxMerges;
}

SheetRow *SheetBuilder::rowNumbered(qint64 number)
{
    const auto found = std::ranges::lower_bound(m_sheet.rows, static_cast<int>(number), {}, &SheetRow::number);
    return found != m_sheet.rows.end() && found->number == number ? &*found : nullptr;
}

/// Only rows that hold something are reached: a merge over a million empty rows costs nothing.
void SheetBuilder::cover(const MergedCells &block)
{
    const SheetRow *top = rowNumbered(block.firstRow + 1);
    const auto first = static_cast<std::size_t>(block.firstColumn);
    if (!top || first >= top->cells.size() || top->cells[first].text.isEmpty())
        return;
    const SheetCell origin = top->cells[first];
    const auto rows
        = std::ranges::lower_bound(m_sheet.rows, static_cast<int>(block.firstRow + 1), {}, &SheetRow::number);
    for (auto row = rows; row != m_sheet.rows.end() && row->number <= block.lastRow + 1; ++row) {
        for (auto column = first; column <= static_cast<std::size_t>(block.lastColumn); ++column) {
            if ((row->number == block.firstRow + 1 && column == first) || column >= row->cells.size() + 1)
                continue;
            if (!pass(1))
                return;
            if (column >= row->cells.size())
                row->cells.resize(column + 1);
            if (row->cells[column].text.isEmpty()) {
                row->cells[column] = origin;
                row->cells[column].covered = true;
            }
        }
    }
}

void SheetBuilder::endSheet()
{
    for (const MergedCells &block : m_merges)
        cover(block);
    m_sheets.push_back(std::move(m_sheet));
    m_sheet = {};
    m_cells.clear();
}
