// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HugTable.h"

#include "FollowTheme.h"
#include "TableStyle.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <utility>

namespace {

/// Cells of several lines begin at the top, with the room above them that a single line has.
class TopDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QString text = std::exchange(cell.text, QString());
        cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        const Theme &theme = Theme::instance();
        painter->save();
        painter->setFont(cell.font);
        painter->setPen(cell.palette.color(QPalette::Text));
        painter->drawText(cell.rect.adjusted(theme.px(10), theme.px(6), -theme.px(10), 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
        painter->restore();
    }
};

} // namespace

HugTable::HugTable(int mostRows, QWidget *parent) : QTableView(parent), m_mostRows(mostRows)
{
    TableStyle::dress(this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (m_wraps)
            fit();
    });
    followTheme(this, [this] { fit(); });
}

void HugTable::setWraps(bool wraps)
{
    m_wraps = wraps;
    setWordWrap(wraps);
    if (!wraps)
        return;
    setTextElideMode(Qt::ElideNone);
    setItemDelegate(new TopDelegate(this));
}

void HugTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &HugTable::fit);
    fit();
}

void HugTable::fit()
{
    if (m_fitting || !model())
        return;
    m_fitting = true;
    if (m_wraps)
        resizeRowsToContents();
    int height = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    const int rows = m_mostRows > 0 ? qMin(m_mostRows, model()->rowCount()) : model()->rowCount();
    for (int row = 0; row < rows; ++row)
        height += rowHeight(row);
    setVerticalScrollBarPolicy(rows < model()->rowCount() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(height + 2 * frameWidth() + (horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0));
    m_fitting = false;
}

void HugTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}
