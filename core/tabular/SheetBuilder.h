// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SheetReader.h"

/// A block of merged cells, 0-based, both ends included.
struct MergedCells
{
    qint64 firstRow = 0;
    qint64 lastRow = 0;
    qint64 firstColumn = 0;
    qint64 lastColumn = 0;
};

/// Puts sheets together and counts what they hold, so that both readers keep the same limits.
class SheetBuilder
{
public:
    static constexpr qint64 maxColumns = 1024;
    static constexpr qint64 maxRows = 1'048'576;
    static constexpr qint64 maxCells = 20'000'000; ///< walked over, repeats included
    static constexpr qint64 maxKept = 4'000'000;
    static constexpr qint64 maxText = 256LL * 1024 * 1024; ///< characters
    static constexpr std::size_t maxMerges = 100'000;

    void beginSheet(const QString &name)
    {
        m_sheet = Sheet { name, {} };
        m_merges.clear();
    }
    /// Adds a cell to the row at hand. False when a limit is passed.
    [[nodiscard]] bool put(qint64 column, SheetCell cell);
    /// Counts cells that hold nothing.
    [[nodiscard]] bool pass(qint64 cells);
    void endRow(qint64 number); ///< 1-based
    [[nodiscard]] bool merge(const MergedCells &block);
    void endSheet();
    [[nodiscard]] std::vector<Sheet> take() { return std::move(m_sheets); }

private:
    void cover(const MergedCells &block);
    SheetRow *rowNumbered(qint64 number);

    std::vector<Sheet> m_sheets;
    Sheet m_sheet;
    std::vector<SheetCell> m_cells;
    std::vector<MergedCells> m_merges;
    qint64 m_walked = 0;
    qint64 m_kept = 0;
    qint64 m_text = 0;
};
