// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

/// A cell as a person sees it. Numbers have a decimal comma and never thousands marks ("99,5"), percentages their sign
/// ("95%"), days are 2026-03-31, truth is "ja" or "nee"; a formula is its last computed value.
struct SheetCell
{
    enum class Kind : quint8 { Empty, Text, Number, Percentage, Date, Truth, Error };
    Kind kind = Kind::Empty;
    bool covered = false; ///< lies under a merged cell, whose text it repeats
    QString text;
};

struct SheetRow
{
    int number = 0; ///< 1-based, as in the margin of the sheet
    std::vector<SheetCell> cells; ///< from column A; nothing empty at the end
};

struct Sheet
{
    QString name;
    std::vector<SheetRow> rows; ///< rising; empty rows left out
};

/// What a workbook came to.
struct Workbook
{
    enum class Fault : quint8 {
        None,
        NotAWorkbook, ///< neither XLSX nor ODS
        OldFormat, ///< .xls
        BinaryFormat, ///< .xlsb
        WithMacros, ///< .xlsm
        Password, ///< encrypted as a whole or in part
        TooLarge, ///< over a limit of dependencies §2
        Damaged, ///< cut off, no XML, a row out of order
        Hostile, ///< a DTD, or nested deeper than any workbook
        OtherDocument, ///< .docx, .odt, .pptx and so on
    };
    Fault fault = Fault::None;
    std::vector<Sheet> sheets; ///< hidden ones left out; none after a fault
};

/// Reads XLSX and ODS, told apart by their content. Limits: dependencies §2; 4 million cells are kept.
[[nodiscard]] Workbook readWorkbook(const QByteArray &bytes);
/// Whether the bytes begin as a ZIP or as an old Office file.
[[nodiscard]] bool looksLikeWorkbook(const QByteArray &bytes);
