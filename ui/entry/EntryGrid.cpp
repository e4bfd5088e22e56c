// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryGrid.h"

#include "EntryDelegate.h"
#include "EntryHeader.h"
#include "EntryModel.h"
#include "Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace {

constexpr int titleWidth = 252;
constexpr int normWidth = 92;
constexpr int leastMonth = 56;

void dressGrid(QTableView *view)
{
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->verticalHeader()->hide();
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

} // namespace

EntryGrid::EntryGrid(QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new EntryHeader(this));
    dressGrid(this);
    setItemDelegate(new EntryDelegate(this));
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setTabKeyNavigation(true);
    buildFrozen();
}

void EntryGrid::buildFrozen()
{
    m_frozen = new QTableView(this);
    m_frozen->setHorizontalHeader(new EntryHeader(m_frozen));
    dressGrid(m_frozen);
    m_frozen->setItemDelegate(itemDelegate());
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setSelectionMode(QAbstractItemView::NoSelection);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setAccessibleName(tr("KPI en norm"));
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
}

void EntryGrid::setEntryModel(EntryModel *model)
{
    m_model = model;
    setModel(model);
    m_frozen->setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &EntryGrid::fit);
    fit();
}

void EntryGrid::fit()
{
    if (!m_model)
        return;
    const Theme &theme = Theme::instance();
    clearSpans();
    for (QTableView *view : { static_cast<QTableView *>(this), m_frozen }) {
        view->verticalHeader()->setDefaultSectionSize(theme.px(27));
        view->horizontalHeader()->setFixedHeight(theme.px(46));
    }
    const int scroll = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    const int fixed = theme.px(titleWidth + normWidth);
    const int month = std::max(theme.px(leastMonth), (width() - 2 - scroll - fixed) / 12);
    setColumnWidth(EntryModel::Title, theme.px(titleWidth));
    setColumnWidth(EntryModel::Norm, theme.px(normWidth));
    for (int i = 0; i < 12; ++i)
        setColumnWidth(EntryModel::FirstMonth + i, month);
    for (int column = 0; column < EntryModel::ColumnCount; ++column) {
        m_frozen->setColumnHidden(column, column >= EntryModel::FirstMonth);
        m_frozen->setColumnWidth(column, columnWidth(column));
    }
    placeFrozen();
}

void EntryGrid::placeFrozen()
{
    const int width = columnWidth(EntryModel::Title) + columnWidth(EntryModel::Norm);
    m_frozen->setGeometry(frameWidth(), frameWidth(), width, viewport()->height() + horizontalHeader()->height());
    m_frozen->setVisible(m_model && m_model->rowCount() > 0);
}

void EntryGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void EntryGrid::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
    setFocus();
}

void EntryGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    const int hidden = columnViewportPosition(current.column()) - columnWidth(EntryModel::Title) - columnWidth(EntryModel::Norm);
    if (current.column() >= EntryModel::FirstMonth && hidden < 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + hidden);
    Q_EMIT currentMoved(current);
}

QModelIndex EntryGrid::nextMeasured(const QModelIndex &from, int rowStep, int columnStep) const
{
    int row = from.row();
    int column = from.column();
    const int all = m_model->rowCount() * 12;
    for (int i = 0; i < all; ++i) {
        row += rowStep;
        column += columnStep;
        if (column >= EntryModel::ColumnCount) {
            column = EntryModel::FirstMonth;
            ++row;
        } else if (column < EntryModel::FirstMonth) {
            column = EntryModel::ColumnCount - 1;
            --row;
        }
        if (row < 0 || row >= m_model->rowCount())
            return {};
        const QModelIndex index = m_model->index(row, column);
        if (const EntryCell *cell = m_model->cell(index); cell && cell->period)
            return index;
    }
    return {};
}

QModelIndex EntryGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex from = currentIndex();
    QModelIndex to;
    if (action == MoveNext)
        to = nextMeasured(from, 0, 1);
    else if (action == MovePrevious)
        to = nextMeasured(from, 0, -1);
    else
        return QTableView::moveCursor(action, modifiers);
    return to.isValid() ? to : from;
}

bool EntryGrid::focusNextPrevChild(bool next)
{
    if (m_leaving)
        return QWidget::focusNextPrevChild(next);
    return QTableView::focusNextPrevChild(next);
}

void EntryGrid::leave(bool next)
{
    m_leaving = true;
    focusNextPrevChild(next);
    m_leaving = false;
}

bool EntryGrid::command(const QKeyEvent &event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    if (event.matches(QKeySequence::Copy))
        Q_EMIT copyWanted();
    else if (event.matches(QKeySequence::Paste))
        Q_EMIT pasteWanted();
    else if (control && event.key() == Qt::Key_D)
        Q_EMIT fillWanted();
    else if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace)
        Q_EMIT clearWanted();
    else if (event.key() == Qt::Key_F8)
        Q_EMIT questionWanted();
    else if (event.key() == Qt::Key_F6)
        leave(!event.modifiers().testFlag(Qt::ShiftModifier));
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        goTo(nextMeasured(currentIndex(), event.modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1, 0));
    else
        return false;
    return true;
}

void EntryGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        m_leaving = true;
        event->ignore();
        return;
    }
    const bool tab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (tab && m_leaving) {
        leave(event->key() == Qt::Key_Tab);
        return;
    }
    m_leaving = false;
    if (!command(*event))
        QTableView::keyPressEvent(event);
}
