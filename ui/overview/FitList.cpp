// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FitList.h"

#include "FollowTheme.h"
#include "TableStyle.h"

#include <QResizeEvent>

FitList::FitList(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    TableStyle::letCopy(this);
    followTheme(this, [this] { measure(); });
}

void FitList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FitList::measure);
    measure();
}

void FitList::measure()
{
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize FitList::sizeHint() const
{
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += sizeHintForRow(row);
    return { 200, height };
}

void FitList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        QMetaObject::invokeMethod(this, &FitList::measure, Qt::QueuedConnection); // words wrap elsewhere; after this layout
}
