// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TabOrder.h"

#include <QAbstractScrollArea>
#include <QLayout>
#include <QScrollArea>
#include <QWidget>

#include <vector>

namespace {

void collect(QWidget *widget, std::vector<QWidget *> &order);

void collect(QLayout *layout, std::vector<QWidget *> &order)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->layout())
            collect(item->layout(), order);
        else if (item->widget())
            collect(item->widget(), order);
    }
}

void collect(QWidget *widget, std::vector<QWidget *> &order)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        order.push_back(widget);
    if (auto *scroll = qobject_cast<QScrollArea *>(widget)) {
        if (scroll->widget())
            collect(scroll->widget(), order);
    } else if (!qobject_cast<QAbstractScrollArea *>(widget)) {
        collect(widget->layout(), order);
    }
}

} // namespace

void tabAsLaidOut(QWidget *root)
{
    std::vector<QWidget *> order;
    collect(root, order);
    for (std::size_t i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}
