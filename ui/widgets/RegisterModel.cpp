// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RegisterModel.h"

#include "StatusGlyph.h"
#include "Theme.h"

void RegisterModel::setCaptions(const QStringList &captions)
{
    if (captions == m_captions)
        return;
    beginResetModel();
    m_captions = captions;
    endResetModel();
}

void RegisterModel::setRows(std::vector<RegisterRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QVariant RegisterModel::glyphAt(const RegisterRow &row, int column)
{
    if (column == 0)
        return row.mark ? QVariant(StatusGlyph::icon(*row.mark)) : QVariant();
    const auto glyph = row.glyphs.find(column);
    return glyph == row.glyphs.end() ? QVariant() : QVariant(StatusGlyph::icon(glyph->second.verdict));
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_captions.size());
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RegisterRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const QString text = row.texts.value(index.column());
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::DecorationRole: return glyphAt(row, index.column());
    case Qt::AccessibleTextRole: {
        const auto glyph = row.glyphs.find(index.column());
        return glyph == row.glyphs.end() ? QVariant() : QVariant(glyph->second.words);
    }
    case Qt::ForegroundRole: return row.isQuiet ? QVariant(Theme::instance().tokens().ink2) : QVariant();
    case Qt::ToolTipRole: return row.note.isEmpty() ? QVariant() : QVariant(row.note.toHtmlEscaped());
    case Qt::AccessibleDescriptionRole: return row.note;
    case SortRole: {
        const QVariant key = row.keys.value(index.column());
        return key.isValid() ? key : QVariant(text.toCaseFolded());
    }
    case MarkRole: return row.mark ? QVariant(static_cast<int>(*row.mark)) : QVariant();
    case QuietRole: return row.isQuiet;
    default: return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_captions.value(section) : QVariant();
}
