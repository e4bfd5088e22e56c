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
    paintText(*painter, rect, text, isWeek ? TextSize::Axis : TextSize::Caption, !isWeek, isWeek ? t.ink3 : t.ink2, Qt::AlignCenter);
}
