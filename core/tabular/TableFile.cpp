// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableFile.h"

#include "SheetReader.h"

#include <algorithm>

namespace {

TextRow textOf(const SheetRow &row)
{
    TextRow text { row.number, {} };
    for (const SheetCell &cell : row.cells)
        text.fields += cell.text;
    return text;
}

TextTable readSheet(const QByteArray &bytes)
{
    TextTable table;
    const Workbook book = readWorkbook(bytes);
    if (book.fault != Workbook::Fault::None) {
        table.fault = book.fault == Workbook::Fault::TooLarge ? TextTable::Fault::TooLarge : TextTable::Fault::NotAWorkbook;
        return table;
    }
    const auto filled = std::ranges::find_if(book.sheets, [](const Sheet &sheet) { return !sheet.rows.empty(); });
    if (filled == book.sheets.end()) {
        table.fault = TextTable::Fault::Empty;
        return table;
    }
    std::ranges::transform(filled->rows, std::back_inserter(table.rows), textOf);
    return table;
}

} // namespace

TextTable readTable(const QByteArray &bytes)
{
    return looksLikeWorkbook(bytes) ? readSheet(bytes) : readTextTable(bytes);
}
