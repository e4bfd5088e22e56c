// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// What was copied in a word processor or a spreadsheet, as rows of cells: a table in HTML goes before text with tabs.
/// Empty rows are left out; a line end inside a cell is a space.
[[nodiscard]] std::vector<QStringList> readPastedTable(const QString &html, const QString &text);

/// Which column of a pasted table holds what.
class PastedColumns
{
public:
    /// @p captions: for each field the words that a caption may have, in lower case. Where the first row holds at least two of
    /// them (or one, if there is but one field) it is the head; else the fields stand in their own order.
    PastedColumns(const std::vector<QStringList> &rows, const std::vector<QStringList> &captions);

    [[nodiscard]] int firstRow() const { return m_hasHead ? 1 : 0; }
    [[nodiscard]] QString cell(const QStringList &row, int field) const; ///< empty when there is no such column

private:
    bool m_hasHead = false;
    std::vector<int> m_columns; ///< by field; -1: not there
};
