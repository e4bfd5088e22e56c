// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexGrid.h"

/// Which column of a table is what.
struct AnnexMapping
{
    std::vector<std::optional<AnnexField>> fields; ///< by column
    QStringList headers; ///< by column; "kolom 2" where there is none
    bool titleSaysKpi = false; ///< the title's header is a word for KPI, so that the table is one of KPI's
    QStringList byContents = {}; ///< headers that say nothing, of columns that were taken for what they hold
    std::vector<std::size_t> rivals = {}; ///< columns that hold norms as well, and are left out
    bool hasRivalNorms = false; ///< two of one name, so that neither is the norm
    bool isGuessed = false; ///< no header names the columns
    std::size_t rowsAbove = 0; ///< a header that says nothing, above columns that were taken for what they hold

    [[nodiscard]] bool has(AnnexField field) const;
    [[nodiscard]] int columnOf(AnnexField field) const; ///< -1 when there is none
    /// Whether it is a table of KPI's, and not of roles, sanctions or pages.
    [[nodiscard]] bool isOfKpis() const;
};

/// The mapping of a header row, helped by what the rows under it hold; none when it is no header.
[[nodiscard]] std::optional<AnnexMapping> mappingByHeader(const AnnexGrid &grid, std::size_t row);
/// The mapping of a table without a header, by what its columns hold; none when it shows no norms.
[[nodiscard]] std::optional<AnnexMapping> mappingByContent(const AnnexGrid &grid);
/// A table that says nothing of itself: no column is anything, until a person says so.
struct AnnexUnknownTable
{
    AnnexMapping mapping;
    bool hasHeader = false; ///< its first row holds words only
};
[[nodiscard]] AnnexUnknownTable unknownMapping(const AnnexGrid &grid);
/// The field that a label names ("Meetfrequentie:"), only when it is written just so.
[[nodiscard]] std::optional<AnnexField> fieldOfLabel(const QString &label);
/// In small letters, without signs: "KPI-ID" → "kpi id".
[[nodiscard]] QString foldedHeader(const QString &text);
