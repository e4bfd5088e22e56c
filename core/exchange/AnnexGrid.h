// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexReading.h"

/// A line of text of the source.
struct AnnexLine
{
    int number = 0; ///< 1-based
    QString text; ///< spaces in front and tabs kept
};

struct AnnexCell
{
    QString text;
    bool covered = false; ///< under a merged cell
};
struct AnnexGridRow
{
    int line = 0;
    std::vector<AnnexCell> cells;
};

/// Rows of cells, wherever they came from, not yet understood.
struct AnnexGrid
{
    std::vector<AnnexGridRow> rows;
    /// Cells stand in their column for certain (HTML, workbook): a short row ends in empty cells.
    bool alignsByItself = false;
    bool endMayBeTrimmed = false; ///< an editor may have taken the tabs at the end of a line away
    QString name = {}; ///< of the sheet
};

/// One way to understand the source; the best one is taken.
struct AnnexDraft
{
    std::vector<AnnexColumn> columns;
    std::vector<AnnexRow> rows;
    std::vector<AnnexNote> refused;
    std::vector<AnnexNote> findings;
    std::vector<AnnexTable> tables = {};
};

/// The lines of a text, without artefacts of conversion ([bookmark: …], >>> at the end, no-break spaces).
[[nodiscard]] std::vector<AnnexLine> annexLines(const QString &text);
/// A row of cells as one line of text, for what reads lines.
[[nodiscard]] AnnexLine lineOf(const AnnexGridRow &row);
[[nodiscard]] std::vector<AnnexLine> annexLines(const std::vector<AnnexGrid> &grids);
/// Tables of two columns, of a label and its value, as lines with a tab; the text around them as it is.
[[nodiscard]] std::vector<AnnexLine> tabsForBars(const std::vector<AnnexLine> &lines);
/// A cell's text without markdown, tags, entities and artefacts.
[[nodiscard]] QString cleanedCell(const QString &text);

[[nodiscard]] std::vector<AnnexGrid> pipeGrids(const std::vector<AnnexLine> &lines);
[[nodiscard]] std::vector<AnnexGrid> tabGrids(const std::vector<AnnexLine> &lines);
/// Columns set apart by two spaces or more, as a copy out of a PDF has them.
[[nodiscard]] std::vector<AnnexGrid> spacedGrids(const std::vector<AnnexLine> &lines);
/// "- Gemiddelde wachttijd: < 120 seconden", two columns.
[[nodiscard]] std::vector<AnnexGrid> bulletGrids(const std::vector<AnnexLine> &lines);
[[nodiscard]] std::vector<AnnexGrid> separatedGrids(const QByteArray &bytes, std::optional<AnnexNote> &fault);

/// Tables: a header, or columns that show what they are. @p first is the number of the first of them in @p choice.
[[nodiscard]] AnnexDraft readAnnexTables(const std::vector<AnnexGrid> &grids, const AnnexChoice &choice = {},
                                         std::size_t first = 0);
/// A label and a norm on lines of their own, in turn (document 002).
[[nodiscard]] AnnexDraft readAnnexListing(const std::vector<AnnexLine> &lines);
/// A form per KPI: labels and values (documents 001 and 004).
[[nodiscard]] AnnexDraft readAnnexForm(const std::vector<AnnexLine> &lines);
/// The bullets under "Benodigde input:" and the like.
[[nodiscard]] QStringList readOpenPoints(const std::vector<AnnexLine> &lines);
