// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// What there is to say about an annex that was read. core/wording says it in words (AnnexWords.h).
enum class AnnexNoteCode : quint8 {
    // The source as a whole, which is refused
    Empty, ///<
    NotText, ///< the bytes are no text in a known encoding
    TooLarge, ///< over a limit
    NotAWorkbook, ///< the name says workbook, the content does not
    OldFormat, ///< .xls
    BinaryFormat, ///< .xlsb
    WithMacros, ///< .xlsm
    Password, ///< encrypted
    Damaged, ///< cut off, or not what it says it is
    Hostile, ///< made to harm: a DTD, or nested endlessly
    OtherDocument, ///< .docx, .pdf and so on
    OpenQuote, ///< a quote that is never closed; line
    NoTable, ///< nothing that looks like a table or form of KPI's
    // A row, which is refused
    TooFewCells, ///< args: cells in the row, cells in the header
    TooManyCells, ///< args: cells in the row, cells in the header
    SeveralInOneCell, ///< several KPI's in one cell, not to be paired safely (A3-10); args: column
    CellsShifted, ///< something stands in a column where it cannot belong; args: column
    NoTitle, ///< neither code nor title
    // Findings: the row is kept, a person looks
    DuplicateCode, ///< args: code, the earlier line
    LinkTitleDiffers, ///< the same W-code with another title (E0-07); args: code, the earlier title, the earlier line
    LinkNormDiffers, ///< norm and requirement have one value, and only one of them counts it in; args: code, its text
    MissingComparator, ///< ": 5,0%": the sign before the number was lost (A1-04)
    BandContradictsNorm, ///< args: the norm's number, the bands' bound
    GapBetweenBands, ///< args: where; two when it is between two values
    OverlappingBands, ///< args: where
    BandsReversed, ///< the failing band lies on the side that the norm asks for (A1-05); args: "less" when it asks for
                   ///< little
    PrefilledResult, ///< a result printed in the form is no measurement (A1-03)
    StillOpen, ///< "nader te bepalen", "X%": the document leaves it open; args: column
    FrequencyUnclear, ///< several periods in one text
    CellsMissingAtEnd, ///< read as empty; args: cells in the row, cells in the header
    OtherNormText, ///< the same KPI has a second norm text; text holds it; args: its column, when it has one
    NormElsewhere, ///< a norm in another column, while the norm is none; args: column
    HeaderMissing, ///< no header names the columns; they were read by what they hold
    ColumnByContents, ///< a header says nothing, and its column was read by what it holds; args: header
};

/// One remark with its place.
struct AnnexNote
{
    AnnexNoteCode code = AnnexNoteCode::NoTable;
    int line = 0; ///< 1-based; row of a sheet; 0 when it is about the whole
    QString kpi; ///< code or title of the KPI; empty when it is about none
    QString text; ///< what stood there
    QStringList arguments = {};

    friend bool operator==(const AnnexNote &, const AnnexNote &) = default;
};
