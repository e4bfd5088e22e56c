// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryHeader.h"

#include "EntryModel.h"
#include "PaintText.h"
#include "Words.h"

#include <QPainter>
#include <QTableView>

namespace {

int quarterOf(int section)
{
    return (section - EntryModel::FirstMonth) / 3 + 1;
}

} // namespace

EntryHeader::EntryHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
}

int EntryHeader::currentColumn() const
{
    const auto *view = qobject_cast<const QTableView *>(parentWidget());
    const int column = view ? view->currentIndex().column() : -1;
    return column >= EntryModel::FirstMonth ? column : -1;
}

void EntryHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, tokens.win);
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    painter->setPen(tokens.line2);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (logicalIndex < EntryModel::FirstMonth) {
        painter->drawLine(rect.topRight(), rect.bottomRight());
        paintText(*painter, QRectF(rect).adjusted(theme.px(8), 0, 0, 0), text, TextSize::Caption, true, tokens.ink2);
        painter->restore();
        return;
    }
    const int half = rect.height() / 2;
    const int quarter = quarterOf(logicalIndex);
    const int first = EntryModel::FirstMonth + (quarter - 1) * 3;
    const QRect whole(sectionViewportPosition(first), rect.top(), 3 * sectionSize(first), half);
    const bool current = currentColumn() >= 0 && quarter == quarterOf(currentColumn());
    if (current)
        painter->fillRect(whole, tokens.accS);
    paintText(*painter, whole, periodShort(Period::quarter(2000, quarter)), TextSize::Caption, true,
              current ? tokens.accH : tokens.ink2, Qt::AlignCenter);
    const bool currentMonth = logicalIndex == currentColumn();
    if (currentMonth)
        painter->fillRect(rect.adjusted(0, half, 0, -1), tokens.accS);
    painter->setPen(tokens.line);
    painter->drawLine(rect.left(), rect.top() + half, rect.right(), rect.top() + half);
    painter->drawLine(rect.right(), rect.top() + half, rect.right(), rect.bottom());
    if ((logicalIndex - EntryModel::FirstMonth) % 3 == 2)
        painter->drawLine(rect.topRight(), rect.bottomRight());
    const QRectF month = QRectF(rect).adjusted(0, half, -theme.px(8), 0);
    paintText(*painter, month, text, TextSize::Caption, true, currentMonth ? tokens.accH : tokens.ink2,
              Qt::AlignRight | Qt::AlignVCenter);
    painter->restore();
}
