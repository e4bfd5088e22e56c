// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexNote.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

/// What a column or label of an annex is about.
enum class AnnexField : quint8 {
    Code,
    Title,
    Norm,
    Target, ///< beside a norm
    Method,
    Frequency,
    Consequence,
    Responsible,
    Links,
    Purpose,
    Definition,
    Source,
    Unit,
    Group, ///< channel, theme, lot
    Band, ///< "Groen": the header is the label, the cells are ranges; a table may have several
};
[[nodiscard]] QString codeOf(AnnexField field); ///< "title", "norm": the words of cli.md

enum class AnnexKind : quint8 { Guess, Text, Separated, Workbook, Html };
/// By the end of its name; Guess for what says nothing.
[[nodiscard]] AnnexKind annexKindOf(const QString &fileName);

/// What was pasted or chosen. The kind is a hint; content that contradicts it wins.
struct AnnexSource
{
    QByteArray bytes;
    AnnexKind kind = AnnexKind::Guess;
};

struct AnnexColumn
{
    QString header; ///< as it stands there; "kolom 2" where there is no header
    AnnexField field = AnnexField::Title;
};
struct AnnexFrequency
{
    QString text; ///< verbatim
    QString period; ///< "month", "once" and so on (cli.md); the text itself for others; empty when unclear
};
struct AnnexLink
{
    QString code; ///< "W-01"; empty for a criterium without one
    QString text;
};
/// "≥95% beschikbaarheid | Goed", as written.
struct AnnexBand
{
    int line = 0;
    QString range;
    QString label;
    QString meaning;
};
struct AnnexCellText
{
    QString column;
    QString text;
};

/// One KPI of the annex. Texts are verbatim, with line ends of wrapped cells as spaces.
struct AnnexRow
{
    int line = 0; ///< where it starts; row of a sheet
    QString code; ///< empty when there is none
    QString title;
    QString norm; ///< lines kept
    QString target;
    QString method;
    AnnexFrequency frequency;
    QString responsible;
    QString consequence;
    std::vector<AnnexLink> links;
    QString purpose;
    QString definition;
    QString source;
    QString unit;
    QString group;
    std::vector<AnnexBand> bands;
    std::vector<AnnexCellText> raw; ///< every cell with something in it, under its header
};

/// How a source was understood.
enum class AnnexLayout : quint8 { None, Bars, Tabs, Form, Listing, Spaces, Bullets, Separated, Html, Sheets };

struct AnnexTableColumn
{
    QString header; ///< as AnnexColumn has it
    std::optional<AnnexField> field; ///< what it was taken for by itself; none: it is left out
    QStringList samples; ///< a few of its cells, on one line each
};
/// A table of the source, of KPI's or not. Under a header that is repeated it goes on.
struct AnnexTable
{
    QString name; ///< of the sheet; empty elsewhere
    int line = 0; ///< of its header
    int rows = 0; ///< below the header
    std::vector<AnnexTableColumn> columns;
    bool isTaken = false; ///< its rows were read
};

/// What a person says about the way an annex is to be read. What is left empty is guessed.
struct AnnexChoice
{
    AnnexLayout layout = AnnexLayout::None; ///< None: the best one
    std::vector<std::size_t> tables = {}; ///< places in AnnexReading::tables; empty: those of KPI's
    std::map<std::size_t, std::vector<std::optional<AnnexField>>> fields = {}; ///< of a table, by column; goes before the guess

    friend bool operator==(const AnnexChoice &, const AnnexChoice &) = default;
};

/// The norm as it is to be read: a bare number takes the unit of its own column along ("95" and "%": "95 %").
[[nodiscard]] QString normTextOf(const AnnexRow &row);

/// What an annex came to. Nothing is guessed: what does not line up is refused, what is odd is noted.
struct AnnexReading
{
    std::vector<AnnexColumn> columns;
    std::vector<AnnexRow> rows;
    QStringList openPoints; ///< bullets under "Benodigde input:" and the like
    std::vector<AnnexNote> refused; ///< rows that were left out; a single one with line 0: all of it
    std::vector<AnnexNote> findings;
    AnnexLayout layout = AnnexLayout::None;
    std::vector<AnnexTable> tables; ///< empty where there is no table, but a form or a list
};

/// Reads an annex with KPI's: pipe and markdown tables, bullets with pipes, TSV, CSV, HTML from the clipboard, XLSX,
/// ODS, a form with labels (document 001, 004), a list of labels and norms (document 002). Pure; bounded in time and
/// memory. Source: E0-01…05, E1-03, E1-04, A1-03, A3-09, A3-10.
[[nodiscard]] AnnexReading readAnnex(const AnnexSource &source, const AnnexChoice &choice = {});

/// Why columns cannot be read as a person put them.
enum class AnnexMappingFault : quint8 {
    None,
    FieldTwice, ///< two columns of one kind; only bands may be several
    NoName, ///< neither a code nor a title
    NoNorm, ///< the table has a norm, and no column is it any more
};
struct AnnexMappingCheck
{
    AnnexMappingFault fault = AnnexMappingFault::None;
    AnnexField field = AnnexField::Norm; ///< of FieldTwice
};
/// Checks @p fields, one for each column of @p table.
[[nodiscard]] AnnexMappingCheck checkMapping(const AnnexTable &table, const std::vector<std::optional<AnnexField>> &fields);
