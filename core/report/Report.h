// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartSpec.h"
#include "TimelineSpec.h"
#include "Verdict.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

/// One cell of a report table; a verdict brings its glyph and colour beside the word.
struct ReportCell
{
    QString text;
    std::optional<Verdict> verdict = std::nullopt;
    bool rightAligned = false;
    bool strong = false;
    bool part = false; ///< belongs under the row above it: indented, and kept on the same page as that row
};
struct ReportTable
{
    QString caption;
    QStringList header;
    std::vector<int> widths; ///< one per column: how the room is shared that the texts leave
    std::vector<std::vector<ReportCell>> rows;
};
struct ReportText
{
    enum class Style : quint8 { Paragraph, Lead, Note, Bullet };
    QString text;
    Style style = Style::Paragraph;
};
struct ReportVerdict
{
    Verdict verdict = Verdict::Missing;
    QString heading; ///< "S4+"
    QString text;
};
/// A timeline is shown as a picture; the table that tells the same comes after it as a block of its own.
using ReportBlock = std::variant<ReportText, ReportTable, ChartSpec, ReportVerdict, TimelineSpec>;
struct ReportSection
{
    QString title;
    std::vector<ReportBlock> blocks;
};

/// A document as a value: what it says, without how. PDF, ODT and XLSX are writers of it.
struct Report
{
    QString title;
    QString subtitle;
    QStringList facts;      ///< lines under the title: parties, period, date, file
    QString footer;
    QDate date;
    std::vector<ReportSection> sections;
};
