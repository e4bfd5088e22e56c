// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PartyOutcomeModel.h"

#include "StatusGlyph.h"
#include "Theme.h"
#include "Words.h"

#include <QColor>

#include <algorithm>

using namespace Qt::StringLiterals;

void PartyOutcomeModel::setRows(std::vector<Row> rows, const std::optional<NormVersion> &norm)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_norm = norm;
    std::ranges::stable_sort(m_rows, [](const Row &a, const Row &b) { return urgencyOf(a.outcome.verdict) > urgencyOf(b.outcome.verdict); });
    endResetModel();
}

PartyId PartyOutcomeModel::partyAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].party : PartyId();
}

int PartyOutcomeModel::rowOf(PartyId party) const
{
    const auto found = std::ranges::find_if(m_rows, [party](const Row &row) { return row.party == party; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PartyOutcomeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PartyOutcomeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PartyOutcomeModel::textOf(const Row &row, int column) const
{
    switch (column) {
    case Name: return row.name;
    case Actual:
        return row.outcome.value ? shownValue(*row.outcome.value, row.outcome.unit, m_norm ? &*m_norm : nullptr) : row.outcome.label;
    case Outcome: return outcomeWord(row.outcome, m_norm ? m_norm->kind : NormKind::Norm);
    default: return {};
    }
}

QVariant PartyOutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return textOf(row, column);
    case Qt::DecorationRole: return column == Outcome ? QVariant(StatusGlyph::icon(row.outcome.verdict)) : QVariant();
    case Qt::ForegroundRole: return column == Outcome ? QVariant(Theme::instance().colours(row.outcome.verdict).text) : QVariant();
    case Qt::TextAlignmentRole: return int((column == Actual ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole: return (column == Name ? row.name : reasonTexts(row.outcome.because).join(u'\n')).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return column == Name ? QStringList { row.name, textOf(row, Outcome), textOf(row, Actual) }.join(u", "_s) : textOf(row, column);
    default: return {};
    }
}

QVariant PartyOutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Actual ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Deelnemer");
    case Actual: return tr("Realisatie");
    case Outcome: return tr("Uitkomst");
    default: return {};
    }
}
