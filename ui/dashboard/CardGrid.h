// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KpiCard.h"

#include <QWidget>

#include <vector>

/// Cards in equal columns, with KpiCard::bleed() around them all, as many as the width holds. One stop for Tab; the arrow keys move between the cards.
class CardGrid : public QWidget
{
    Q_OBJECT

public:
    /// @p columns at full width; fewer when a card would be narrower than it can be.
    CardGrid(KpiCard::Form form, int columns, QWidget *parent = nullptr);
    void setCards(const std::vector<CardModel> &cards);
    [[nodiscard]] int count() const { return static_cast<int>(m_cards.size()); }
    /// Puts the keyboard on this kpi's card; false when it is not here.
    bool focusCard(KpiId kpi);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void opened(KpiId kpi);
    void actionWanted(KpiId kpi);
    void menuWanted(KpiId kpi, const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int columnsIn(int width) const;
    void arrange();
    void moveFocus(const KpiCard *from, int key);
    void makeTabStop(KpiCard *card);

    KpiCard::Form m_form;
    int m_columns;
    std::vector<KpiCard *> m_cards;
};
