// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FlowRow.h"

#include "Theme.h"

#include <QStyle>
#include <QWidget>

FlowRow::FlowRow(QWidget *parent, int gap) : FlowLayout(parent), m_gap(gap)
{
}

int FlowRow::gap() const
{
    return Theme::instance().px(m_gap);
}

int FlowRow::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowRow::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : items()) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? gap() : 0);
        height = qMax(height, item->sizeHint().height());
    }
    return { width, height };
}

QSize FlowRow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : items()) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

void FlowRow::placeLine(const std::vector<QLayoutItem *> &line, const QRect &rect, int top, int height) const
{
    int left = rect.left();
    for (QLayoutItem *item : line) {
        const QSize size(qMin(item->sizeHint().width(), rect.width()), item->sizeHint().height());
        const QRect place(QPoint(left, top + (height - size.height()) / 2), size);
        const QWidget *owner = parentWidget();
        item->setGeometry(QStyle::visualRect(owner ? owner->layoutDirection() : Qt::LeftToRight, rect, place));
        left += size.width() + gap();
    }
}

int FlowRow::arrange(const QRect &rect, bool apply) const
{
    std::vector<QLayoutItem *> line;
    int top = rect.top();
    int left = 0;
    int height = 0;
    const auto close = [&] {
        if (apply)
            placeLine(line, rect, top, height);
        top += height;
        line.clear();
        left = 0;
        height = 0;
    };
    for (QLayoutItem *item : items()) {
        if (item->isEmpty())
            continue;
        const int width = item->sizeHint().width();
        if (!line.empty() && left + width > rect.width()) {
            close();
            top += gap();
        }
        line.push_back(item);
        left += width + gap();
        height = qMax(height, item->sizeHint().height());
    }
    close();
    return top - rect.top();
}
