// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

/// What the texts of a column ask for, in pixels.
struct ColumnNeed
{
    int least = 0;       ///< its longest word
    int best = 0;        ///< its longest text on one line
    bool isWide = false; ///< takes the room that is left
};

/// The widths of columns that together fill @p room: short columns keep their texts on one line, long ones wrap alike, no
/// word is cut as long as the longest words fit beside each other.
[[nodiscard]] std::vector<int> columnWidths(const std::vector<ColumnNeed> &needs, int room);
