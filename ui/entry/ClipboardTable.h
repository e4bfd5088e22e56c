// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>
#include <vector>

class QMimeData;

/// The cells of a block, row by row.
using CellTexts = std::vector<QStringList>;

/// A block on the clipboard: as a sheet, a web page or a word processor puts it there, and as they take it.
namespace ClipboardTable {
/// Text with tabs. A field that begins and ends with a quote holds line ends and tabs of its own; "" is a quote.
[[nodiscard]] CellTexts fromText(const QString &text);
/// The largest table in it; empty when there is none.
[[nodiscard]] CellTexts fromHtml(const QString &html);
/// Our own cells exactly as they were entered; else the text; else the table of a page whose text is one run of words.
[[nodiscard]] CellTexts read(const QMimeData &data);
/// @p own: as they can be entered again here; @p shown: as others should read them. Both have the same shape.
[[nodiscard]] std::unique_ptr<QMimeData> write(const CellTexts &own, const CellTexts &shown);
}
