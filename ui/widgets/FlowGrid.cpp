// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FlowGrid.h"

#include "Theme.h"

#include <QWidget>

FlowGrid::FlowGrid(QWidget *parent, int minimumColumn, int gap) : FlowLayout(parent), m_minimumColumn(minimumColumn), m_gap(gap)
{
}

int FlowGrid::columnsFor(int width, int minimumColumn, int gap)
{
    return qMax(1, (width + gap) / (minimumColumn + gap));
}

int FlowGrid::gap() const
{
    return Theme::instance().px(m_gap);
}

int FlowGrid::minimumColumn() const
{
    return Theme::instance().px(m_minimumColumn);
}

int FlowGrid::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowGrid::sizeHint() const
{
    const int width = geometry().width() > 0 ? geometry().width() : minimumColumn();
    return { minimumColumn(), heightForWidth(width) };
}

QSize FlowGrid::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : items()) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowGrid::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowGrid::arrange(const QRect &rect, bool apply) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    std::vector<QLayoutItem *> shown;
    for (QLayoutItem *item : items()) {
        if (!item->isEmpty())
            shown.push_back(item);
    }
    int columns = columnsFor(inner.width(), minimumColumn(), gap());
    if (m_maximum > 0)
        columns = qMin(columns, m_maximum);
    const auto left = [&](int column) { return inner.left() + column * (inner.width() + gap()) / columns; };
    int y = inner.top();
    for (size_t first = 0; first < shown.size(); first += static_cast<size_t>(columns)) {
        const size_t last = qMin(shown.size(), first + static_cast<size_t>(columns));
        int height = 0;
        for (size_t i = first; i < last; ++i) {
            const int column = static_cast<int>(i - first);
            const int width = left(column + 1) - gap() - left(column);
            height = qMax(height, shown[i]->hasHeightForWidth() ? shown[i]->heightForWidth(width) : shown[i]->sizeHint().height());
        }
        for (size_t i = first; apply && i < last; ++i) {
            const int column = static_cast<int>(i - first);
            shown[i]->setGeometry(QRect(left(column), y, left(column + 1) - gap() - left(column), height));
        }
        y += height + (last < shown.size() ? gap() : 0);
    }
    return y - rect.top() + contentsMargins().bottom();
}
