// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartSpec.h"

/// A chart as a table: the same points in the same order, for who cannot or will not look at the picture. Source: ux §7.
struct ChartTable
{
    QStringList header;
    std::vector<QStringList> rows;

    /// Tab separated, header first; tabs and line ends inside a cell become spaces.
    [[nodiscard]] QString toTsv() const;
    [[nodiscard]] QString toHtml() const;
};

/// The twin of @p spec, words in the current language. A gap has an empty value and still its row.
[[nodiscard]] ChartTable chartTable(const ChartSpec &spec);
