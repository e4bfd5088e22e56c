// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexPreviewModel.h"

#include "AnnexWords.h"
#include "StatusGlyph.h"
#include "Theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void AnnexPreviewModel::show(const AnnexReading &reading)
{
    beginResetModel();
    m_lines.clear();
    for (const AnnexRow &row : reading.rows)
        m_lines.push_back(
            { row.line, { row.code, row.title, normTextOf(row).simplified(), row.frequency.text }, false });
    for (const AnnexNote &note : reading.refused) {
        if (note.line > 0)
            m_lines.push_back({ note.line, { note.kpi, annexNoteText(note), note.text, QString() }, true });
    }
    std::ranges::stable_sort(m_lines, {}, &Line::line);
    endResetModel();
}

int AnnexPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int AnnexPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AnnexPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == RefusedRole)
        return line.isRefused;
    if (role == Qt::DecorationRole && line.isRefused && index.column() == LineColumn)
        return StatusGlyph::icon(Verdict::Attention);
    if (role == Qt::AccessibleTextRole && line.isRefused && index.column() == LineColumn)
        return tr("regel %1, niet gelezen").arg(line.line);
    if (role == Qt::ForegroundRole && line.isRefused && index.column() == TitleColumn)
        return Theme::instance().tokens().waT;
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == LineColumn ? QVariant(line.line) : line.texts.value(index.column() - CodeColumn);
}

QVariant AnnexPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList { tr("Regel"), tr("Code"), tr("Omschrijving"), tr("Norm in de tekst"), tr("Frequentie") }.value(
        section);
}
