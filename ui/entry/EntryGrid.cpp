// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryGrid.h"

#include "EntryDelegate.h"
#include "EntryHeader.h"
#include "EntryModel.h"
#include "GridKeys.h"
#include "Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace {

constexpr int leastTitle = 180; // design pixels
constexpr int usualTitle = 262;
constexpr int leastNorm = 60;
constexpr int mostNorm = 92;
constexpr int leastMonth = 56;

bool isOurs(const QKeyEvent &event)
{
    const bool own = event.key() == Qt::Key_D || event.key() == Qt::Key_F;
    return isGridKey(event) || (own && event.modifiers() == Qt::ControlModifier);
}

void dressGrid(QTableView *view)
{
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->verticalHeader()->hide();
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

} // namespace

EntryGrid::EntryGrid(QWidget *parent)
    : QTableView(parent)
{
    setHorizontalHeader(new EntryHeader(this));
    dressGrid(this);
    setItemDelegate(new EntryDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::DoubleClicked);
    setTabKeyNavigation(true);
    buildFrozen();
}

void EntryGrid::buildFrozen()
{
    m_frozen = new QTableView(this);
    m_frozen->setHorizontalHeader(new EntryHeader(m_frozen));
    dressGrid(m_frozen);
    m_frozen->setItemDelegate(new EntryDelegate(m_frozen)); // one of its own: a shared one commits to both
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
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        spanHeadings();
        fit();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &EntryGrid::fit);
    connect(&Theme::instance(), &Theme::changed, this, &EntryGrid::fit);
    spanHeadings();
    fit();
}

int EntryGrid::titleWidth() const
{
    const Theme &theme = Theme::instance();
    int widest = theme.px(leastTitle);
    const int code = m_model->hasCodes() ? theme.px(50) : 0;
    for (const EntryRow &row : m_model->content().rows) {
        const int indent = row.indented ? theme.px(14) : 0;
        if (!row.heading) // a heading runs on over the norm
            widest = std::max(widest, theme.px(8 + 5) + code + indent + theme.widthOf(row.title, TextSize::Body));
    }
    return std::min(widest, theme.px(usualTitle));
}

int EntryGrid::normWidth() const
{
    const Theme &theme = Theme::instance();
    int widest = theme.px(leastNorm);
    for (const EntryRow &row : m_model->content().rows)
        widest = std::max(widest, theme.px(8 + 8) + theme.widthOf(row.norm, TextSize::Body));
    return std::min(widest, theme.px(mostNorm)); // a longer one is cut, and whole in its tooltip
}

int EntryGrid::neededMonthWidth() const
{
    const Theme &theme = Theme::instance();
    int widest = theme.px(leastMonth);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = EntryModel::FirstMonth; column < EntryModel::ColumnCount; ++column) {
            const QModelIndex index = m_model->index(row, column);
            const EntryCell *cell = m_model->cell(index);
            if (!cell || !cell->period)
                continue;
            const bool missing = index.data(EntryModel::MissingRole).toBool();
            const QString text = index.data(missing ? int(EntryModel::EmptyWordRole) : int(Qt::DisplayRole)).toString();
            const bool glyph = missing || index.data(EntryModel::SignRole).isValid();
            const bool mark = !index.data(EntryModel::MarkRole).toString().isEmpty();
            const int around = theme.px((glyph ? EntryDelegate::glyphRoom : 4) + (mark ? EntryDelegate::markRoom : 0)
                                        + EntryDelegate::rightPadding) + 1;
            widest = std::max(widest, theme.widthOf(text, TextSize::Body) + around);
        }
    }
    return std::min(widest, theme.px(2 * leastMonth));
}

/// A heading runs on over the norm, which it does not have.
void EntryGrid::spanHeadings()
{
    for (QTableView *view : { static_cast<QTableView *>(this), m_frozen }) {
        view->clearSpans();
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->isHeading(row))
                view->setSpan(row, EntryModel::Title, 1, 2);
        }
    }
}

void EntryGrid::fit()
{
    if (!m_model)
        return;
    const Theme &theme = Theme::instance();
    for (QTableView *view : { static_cast<QTableView *>(this), m_frozen }) {
        view->verticalHeader()->setMinimumSectionSize(1);
        view->verticalHeader()->setDefaultSectionSize(theme.px(27));
        view->horizontalHeader()->setFixedHeight(theme.px(48));
    }
    const int months = m_quarter == 0 ? 12 : 3;
    const int month = neededMonthWidth();
    const int norm = normWidth();
    const int room = viewport()->width() - norm - months * month;
    const int title = std::max(titleWidth(), std::min(theme.px(usualTitle), room));
    setColumnWidth(EntryModel::Title, title);
    setColumnWidth(EntryModel::Norm, norm);
    const int wide = std::max(month, (viewport()->width() - title - norm) / months);
    for (int i = 0; i < 12; ++i) {
        setColumnHidden(EntryModel::FirstMonth + i, !isShown(EntryModel::FirstMonth + i));
        if (isShown(EntryModel::FirstMonth + i))
            setColumnWidth(EntryModel::FirstMonth + i, wide);
    }
    const int left = viewport()->width() - title - norm - months * wide;
    if (left > 0) // the division's rest: no gap at the right
        setColumnWidth(EntryModel::Norm, norm + left);
    for (int column = 0; column < EntryModel::ColumnCount; ++column) {
        m_frozen->setColumnHidden(column, column >= EntryModel::FirstMonth);
        m_frozen->setColumnWidth(column, columnWidth(column));
    }
    placeFrozen();
    updateGeometry();
    Q_EMIT fitted();
}

bool EntryGrid::isShown(int column) const
{
    return m_quarter == 0 || column < EntryModel::FirstMonth || (column - EntryModel::FirstMonth) / 3 == m_quarter - 1;
}

void EntryGrid::setQuarter(int quarter)
{
    m_quarter = quarter;
    fit();
    const QModelIndex current = currentIndex();
    if (current.isValid() && !isShown(current.column()))
        setCurrentIndex(current.siblingAtColumn(EntryModel::FirstMonth + (quarter - 1) * 3 + 2));
}

/// Nothing is done to a month that is out of sight.
QList<QItemSelectionRange> EntryGrid::chosen() const
{
    QList<QItemSelectionRange> result;
    const int first = m_quarter == 0 ? 0 : EntryModel::FirstMonth + (m_quarter - 1) * 3;
    const int last = m_quarter == 0 ? EntryModel::ColumnCount - 1 : first + 2;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        const int left = std::max(range.left(), first);
        const int right = std::min(range.right(), last);
        if (left <= right)
            result += QItemSelectionRange(m_model->index(range.top(), left), m_model->index(range.bottom(), right));
    }
    if (result.isEmpty() && currentIndex().isValid())
        result += QItemSelectionRange(currentIndex());
    return result;
}

QSize EntryGrid::sizeHint() const
{
    const int rows = m_model ? m_model->rowCount() : 0;
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return { QTableView::sizeHint().width(),
             horizontalHeader()->height() + rows * verticalHeader()->defaultSectionSize() + bar };
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
    keepCurrentInSight();
}

void EntryGrid::keepCurrentInSight()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    scrollTo(current);
    if ((current.row() + 1) * verticalHeader()->defaultSectionSize() <= viewport()->height())
        scrollToTop(); // no heading out of sight without need
    const int hidden
        = columnViewportPosition(current.column()) - columnWidth(EntryModel::Title) - columnWidth(EntryModel::Norm);
    if (current.column() >= EntryModel::FirstMonth && hidden < 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + hidden);
}

void EntryGrid::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    keepCurrentInSight();
    setFocus();
}

void EntryGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    keepCurrentInSight();
    horizontalHeader()->viewport()->update(); // marks the current month
    Q_EMIT currentMoved(current);
}

bool EntryGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void EntryGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const int beside = hint == QAbstractItemDelegate::EditNextItem ? 1 : hint == QAbstractItemDelegate::EditPreviousItem ? -1 : 0;
    QTableView::closeEditor(editor, beside == 0 ? hint : QAbstractItemDelegate::NoHint);
    if (hint == QAbstractItemDelegate::SubmitModelCache) // Enter: as in a sheet, the next one below
        goTo(nextMeasured(currentIndex(), 1, 0));
    else if (beside != 0) // Tab: the next one beside it, which is chosen and not opened
        goTo(nextMeasured(currentIndex(), 0, beside));
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
        if (const EntryCell *cell = m_model->cell(index); cell && cell->period && isShown(column))
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
        Q_EMIT questionWanted(event.modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else if (control && event.key() == Qt::Key_F)
        Q_EMIT filterWanted();
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
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() == EditingState)
        return; // the editor's own Enter, passed on: closing the editor moves the cursor
    if (!command(*event))
        QTableView::keyPressEvent(event);
}
