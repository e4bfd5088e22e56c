// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CardModel.h"

#include <QAbstractTableModel>

#include <vector>

/// The cards as a table: the twin of the picture, to sort, copy and read aloud.
class CardTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Title, Norm, Actual, Outcome, Change, Forecast, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setCards(std::vector<CardModel> cards);
    [[nodiscard]] bool hasCodes() const; ///< the document numbers its kpi's
    [[nodiscard]] KpiId kpiAt(int row) const { return m_cards[static_cast<std::size_t>(row)].kpi; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString textOf(const CardModel &card, int column);

    std::vector<CardModel> m_cards;
};
