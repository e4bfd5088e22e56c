// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QString;
class QTableView;
class QTreeView;

/// The house look of tables: rows of 31 px with a line under each, quiet headers with a sorting mark, whole rows chosen, Tab
/// leaves the table, Ctrl+C copies what is chosen as text with tabs and as HTML.
/// Source: ux §4, reliability §11 line 3, decisions 26.
namespace TableStyle {
void dress(QTableView *view);
void dress(QTreeView *view);
/// The chosen cells, row by row, as the screen shows them; a cell with only a picture gives its accessible text.
[[nodiscard]] QString selectionAsTsv(const QAbstractItemView &view);
[[nodiscard]] QString selectionAsHtml(const QAbstractItemView &view);
/// Ctrl+C copies the selected rows; of a view without selection all of it, captions included. dress() does this too.
void letCopy(QAbstractItemView *view);
void copySelection(const QAbstractItemView &view);
}
