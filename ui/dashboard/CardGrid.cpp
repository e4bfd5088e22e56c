// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardGrid.h"

#include "Theme.h"

#include <algorithm>

namespace {

constexpr int gap = 12;

} // namespace

CardGrid::CardGrid(KpiCard::Form form, int columns, QWidget *parent) : QWidget(parent), m_form(form), m_columns(columns)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardGrid::setCards(const std::vector<CardModel> &cards)
{
    qDeleteAll(m_cards);
    m_cards.clear();
    for (const CardModel &model : cards) {
        auto *card = new KpiCard(m_form, model, this);
        card->setFocusPolicy(m_cards.empty() ? Qt::StrongFocus : Qt::ClickFocus);
        connect(card, &KpiCard::opened, this, &CardGrid::opened);
        connect(card, &KpiCard::actionWanted, this, &CardGrid::actionWanted);
        connect(card, &KpiCard::menuWanted, this, &CardGrid::menuWanted);
        connect(card, &KpiCard::moveFocus, this, [this, card](int key) { moveFocus(card, key); });
        m_cards.push_back(card);
        card->show();
    }
    setVisible(!m_cards.empty());
    arrange();
    updateGeometry();
}

bool CardGrid::focusCard(KpiId kpi)
{
    const auto card = std::ranges::find(m_cards, kpi, [](const KpiCard *c) { return c->model().kpi; });
    if (card == m_cards.end())
        return false;
    makeTabStop(*card);
    (*card)->setFocus(Qt::OtherFocusReason);
    return true;
}

int CardGrid::columnsIn(int width) const
{
    const int least = m_form == KpiCard::Form::Strip ? Theme::instance().px(460) : Theme::instance().px(220);
    const int spacing = Theme::instance().px(gap);
    return std::clamp((width - 2 * KpiCard::bleed() + spacing) / (least + spacing), 1, m_columns);
}

int CardGrid::heightForWidth(int width) const
{
    if (m_cards.empty())
        return 0;
    const int columns = columnsIn(width);
    const int rows = (count() + columns - 1) / columns;
    return rows * KpiCard::heightOf(m_form) + (rows - 1) * Theme::instance().px(gap) + 2 * KpiCard::bleed();
}

QSize CardGrid::sizeHint() const
{
    const int width = std::max(this->width(), Theme::instance().px(600));
    return { width, heightForWidth(width) };
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CardGrid::arrange()
{
    if (m_cards.empty())
        return;
    const int columns = columnsIn(width());
    const int spacing = Theme::instance().px(gap);
    const int bleed = KpiCard::bleed();
    const int height = KpiCard::heightOf(m_form);
    const auto left = [&](int column) { // the last card ends at the very edge
        return bleed + column * (width() - 2 * bleed + spacing) / columns;
    };
    for (int i = 0; i < count(); ++i) {
        const int column = i % columns;
        const QRect card(left(column), bleed + i / columns * (height + spacing), left(column + 1) - spacing - left(column), height);
        m_cards[static_cast<std::size_t>(i)]->setGeometry(card.adjusted(-bleed, -bleed, bleed, bleed));
    }
}

void CardGrid::moveFocus(const KpiCard *from, int key)
{
    const auto found = std::ranges::find(m_cards, from);
    const int index = static_cast<int>(found - m_cards.begin());
    const int columns = columnsIn(width());
    int next = index;
    switch (key) {
    case Qt::Key_Left: next = index - 1; break;
    case Qt::Key_Right: next = index + 1; break;
    case Qt::Key_Up: next = index - columns; break;
    case Qt::Key_Down: next = index + columns; break;
    default: break;
    }
    if (next < 0 || next >= count())
        return;
    KpiCard *card = m_cards[static_cast<std::size_t>(next)];
    makeTabStop(card);
    card->setFocus(Qt::OtherFocusReason);
}

void CardGrid::makeTabStop(KpiCard *card)
{
    for (KpiCard *other : m_cards)
        other->setFocusPolicy(other == card ? Qt::StrongFocus : Qt::ClickFocus);
}
