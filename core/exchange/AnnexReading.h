// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexNote.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

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
};

/// Reads an annex with KPI's: pipe and markdown tables, bullets with pipes, TSV, CSV, HTML from the clipboard, XLSX,
/// ODS, a form with labels (document 001, 004), a list of labels and norms (document 002). Pure; bounded in time and
/// memory. Source: E0-01…05, E1-03, E1-04, A1-03, A3-09, A3-10.
[[nodiscard]] AnnexReading readAnnex(const AnnexSource &source);
