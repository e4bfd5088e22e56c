// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexRows.h"

#include "AnnexCells.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

void setFrequency(AnnexRow &row, const QString &text, std::vector<AnnexNote> &findings)
{
    bool unclear = false;
    row.frequency = readFrequency(text, unclear);
    if (unclear)
        findings.push_back({ AnnexNoteCode::FrequencyUnclear, row.line, nameOf(row), text });
}

} // namespace

QString nameOf(const AnnexRow &row)
{
    return row.code.isEmpty() ? row.title : row.code;
}

QString normTextOf(const AnnexRow &row)
{
    static const QRegularExpression bare(uR"re(^\s*[<>≤≥=]{0,2}\s*[-+−]?\d+(?:[.,]\d+)?\s*$)re"_s);
    return !row.unit.isEmpty() && bare.match(row.norm).hasMatch() ? row.norm.trimmed() + u' ' + row.unit : row.norm;
}

void assignField(AnnexRow &row, AnnexField field, const QString &text, std::vector<AnnexNote> &findings)
{
    switch (field) {
    case AnnexField::Code:
        row.code = text.simplified();
        break;
    case AnnexField::Title:
        row.title = text.simplified();
        break;
    case AnnexField::Norm:
        row.norm = text;
        break;
    case AnnexField::Target:
        row.target = text;
        break;
    case AnnexField::Method:
        row.method = text;
        break;
    case AnnexField::Frequency:
        setFrequency(row, text, findings);
        break;
    case AnnexField::Consequence:
        row.consequence = text;
        break;
    case AnnexField::Responsible:
        row.responsible = text;
        break;
    case AnnexField::Links:
        row.links = readLinks(text);
        break;
    case AnnexField::Purpose:
        row.purpose = text;
        break;
    case AnnexField::Definition:
        row.definition = text;
        break;
    case AnnexField::Source:
        row.source = text;
        break;
    case AnnexField::Unit:
        row.unit = text;
        break;
    case AnnexField::Band:
        break; // needs its header as well
    case AnnexField::Group:
        row.group = text.simplified();
        break;
    }
}
