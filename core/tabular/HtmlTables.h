// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

struct HtmlCell
{
    QString text; ///< spaces collapsed; <br> and paragraphs are line ends
    bool covered = false; ///< lies under a colspan or rowspan, whose text it repeats
};

/// A paragraph, or a table.
struct HtmlBlock
{
    QString text; ///< empty when it is a table
    std::vector<std::vector<HtmlCell>> rows;
};

/// Reads the text and the tables out of HTML as Word, Excel and browsers put it on the clipboard, however sloppy: what
/// is no tag is text. A table inside a cell is a block of its own before the table around it. Styles, scripts, comments
/// and the clipboard's own header are left out. At most 2 million cells, 1024 columns; the rest is left out.
[[nodiscard]] std::vector<HtmlBlock> readHtml(QStringView html);
/// "&ge;&nbsp;95&#37;" → "≥ 95%" (with U+00A0); an unknown name stays as it is written.
[[nodiscard]] QString decodedEntities(QStringView text);
