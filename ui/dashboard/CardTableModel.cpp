// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardTableModel.h"

#include "StatusGlyph.h"

#include <algorithm>

void CardTableModel::setCards(std::vector<CardModel> cards)
{
    beginResetModel();
    m_cards = std::move(cards);
    endResetModel();
}

bool CardTableModel::hasCodes() const
{
    return std::ranges::any_of(m_cards, [](const CardModel &card) { return !card.code.isEmpty(); });
}

int CardTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

int CardTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CardTableModel::textOf(const CardModel &card, int column)
{
    switch (column) {
    case Code: return card.code;
    case Title: return card.title;
    case Norm: return card.norm;
    case Actual: return card.value();
    case Outcome: return card.word;
    case Change: return card.change;
    case Forecast: return card.forecastValue;
    default: return {};
    }
}

QVariant CardTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CardModel &card = m_cards[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return textOf(card, index.column());
    case Qt::DecorationRole: return index.column() == Outcome ? QVariant(StatusGlyph::icon(card.verdict)) : QVariant();
    case Qt::ToolTipRole: return card.why.toHtmlEscaped();
    case Qt::AccessibleTextRole: return index.column() == Title ? card.sentence : textOf(card, index.column());
    default: return {};
    }
}

QVariant CardTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code: return tr("Code");
    case Title: return tr("KPI");
    case Norm: return tr("Norm");
    case Actual: return tr("Realisatie");
    case Outcome: return tr("Oordeel");
    case Change: return tr("Verandering");
    case Forecast: return tr("Prognose");
    default: return {};
    }
}
