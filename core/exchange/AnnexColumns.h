// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexGrid.h"

/// How much of a column's filled cells are of a kind.
struct ColumnLook
{
    int rows = 0; ///< that hold anything but a heading
    int filled = 0;
    int codes = 0;
    int names = 0; ///< "KPI-A": a word for KPI and a letter
    int norms = 0;
    int bareNorms = 0; ///< that say nothing else
    int periods = 0; ///< that say nothing else
    int consequences = 0;
    int frequencies = 0;
    int links = 0;
    int words = 0; ///< cells with letters
    int different = 0; ///< texts, each once

    /// Filled in fewer than half of the rows, as a merged cell that stands for those under it.
    [[nodiscard]] bool isSparse() const { return filled > 0 && filled * 2 < rows; }
    /// The same few texts again and again, as the service that several KPI's are about.
    [[nodiscard]] bool isRepeated() const { return filled > 2 && different * 3 <= filled * 2; }
    [[nodiscard]] int share(int count) const { return filled ? count * 100 / filled : 0; } ///< 0…100
    [[nodiscard]] bool isMostly(int count) const { return share(count) >= most; }

    static constexpr int most = 60;
};

[[nodiscard]] ColumnLook lookOfColumn(const AnnexGrid &grid, std::size_t column, std::size_t fromRow);
/// What the cells say for or against a field that the header suggests.
[[nodiscard]] int contentBonus(AnnexField field, const ColumnLook &look);
/// "kolom 2"
[[nodiscard]] QString numberedColumn(std::size_t column);
