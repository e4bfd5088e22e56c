// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MonthHeader.h"

#include "PaintText.h"

#include <QPainter>

MonthHeader::MonthHeader(Qt::Orientation orientation, QWidget *parent) : QHeaderView(orientation, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setSectionsClickable(false);
    setHighlightSections(false);
}

void MonthHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &t = Theme::instance().tokens();
    const bool isWeek = orientation() == Qt::Vertical;
    painter->fillRect(rect, t.surf);
    const QString text = model()->headerData(section, orientation()).toString();
    QRectF place(rect);
    if (isWeek) // on the line of the numbers of the days, which have marks below them
        place = QRectF(rect.left(), rect.top() + Theme::instance().px(3), rect.width(), Theme::instance().px(18));
    paintText(*painter, place, text, isWeek ? TextSize::Axis : TextSize::Caption, !isWeek, isWeek ? t.ink3 : t.ink2, Qt::AlignCenter);
}
