// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyGrid.h"

#include "GridKeys.h"
#include "SurveyDelegate.h"
#include "SurveyHeader.h"
#include "SurveyModel.h"
#include "Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTopic = 134; // design pixels
constexpr int letterWidth = 24;
constexpr int partyWidth = 60;
constexpr int usualRow = 33;
constexpr int leastRow = 28;

/// The marks themselves, too.
bool isOurs(const QKeyEvent &event)
{
    const bool isMark = event.key() == Qt::Key_Space || (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9);
    return isGridKey(event) || (isMark && isPlainKey(event));
}

} // namespace

SurveyGrid::SurveyGrid(QWidget *parent)
    : QTableView(parent)
{
    auto *header = new SurveyHeader(this);
    setHorizontalHeader(header);
    connect(header, &SurveyHeader::partyActivated, this, &SurveyGrid::headerActivated);
    setItemDelegate(new SurveyDelegate(this));
    setShowGrid(false);
    setTabKeyNavigation(true);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::DoubleClicked);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void SurveyGrid::setSurveyModel(SurveyModel *model)
{
    m_model = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &SurveyGrid::fit);
    connect(&Theme::instance(), &Theme::changed, this, &SurveyGrid::fit);
    fit();
}

int SurveyGrid::factorWidth() const
{
    const Theme &theme = Theme::instance();
    int widest = theme.px(132);
    for (const SurveyTopic &topic : m_model->content().topics) {
        const int text = theme.widthOf(topic.factor, TextSize::Body) + theme.px(6)
            + theme.widthOf(topic.factorTitle, TextSize::Body, true);
        widest = std::max(widest, text + theme.px(8 + 6));
    }
    return std::min(widest, theme.px(200));
}

int SurveyGrid::verdictWidth() const
{
    const Theme &theme = Theme::instance();
    int widest = theme.widthOf(m_model->headerData(m_model->verdictColumn(), Qt::Horizontal, Qt::DisplayRole).toString(),
                         TextSize::Caption, true);
    for (int row = 0; row < m_model->rowCount(); ++row)
        widest = std::max(
            widest,
            theme.px(20)
                + theme.widthOf(m_model->index(row, m_model->verdictColumn()).data().toString(), TextSize::Body, true));
    return std::max(theme.px(80), widest + theme.px(8 + 6));
}

int SurveyGrid::meanWidth() const
{
    const Theme &theme = Theme::instance();
    const QString title = m_model->headerData(m_model->meanColumn(), Qt::Horizontal, Qt::DisplayRole).toString();
    return std::max(theme.px(70), theme.widthOf(title, TextSize::Caption, true) + theme.px(4 + 12 + 2));
}

/// Rows give way a little, so that a whole questionnaire stands on the page; what is left over goes to the first ones.
void SurveyGrid::fitRows()
{
    const Theme &theme = Theme::instance();
    const int rows = std::max(1, m_model->rowCount());
    const int height = qBound(theme.px(leastRow), viewport()->height() / rows, theme.px(usualRow));
    const int rest
        = height < theme.px(usualRow) && height > theme.px(leastRow) ? viewport()->height() - rows * height : 0;
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(height);
    for (int row = 0; row < m_model->rowCount(); ++row)
        setRowHeight(row, height + (row < rest ? 1 : 0));
}

void SurveyGrid::fit()
{
    if (!m_model || m_model->columnCount() == 0)
        return;
    const Theme &theme = Theme::instance();
    fitRows();
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const int span = m_model->factorSpan(row); span > 1)
            setSpan(row, SurveyModel::Factor, span, 1);
    }
    const int parties = m_model->meanColumn() - SurveyModel::FirstParty;
    const std::array fixed { factorWidth(), theme.px(letterWidth), meanWidth(), verdictWidth() };
    setColumnWidth(SurveyModel::Factor, fixed[0]);
    setColumnWidth(SurveyModel::Letter, fixed[1]);
    setColumnWidth(m_model->meanColumn(), fixed[2]);
    setColumnWidth(m_model->verdictColumn(), fixed[3]);
    for (int i = 0; i < parties; ++i)
        setColumnWidth(SurveyModel::FirstParty + i, theme.px(partyWidth));
    const int taken = std::accumulate(fixed.begin(), fixed.end(), theme.px(partyWidth) * parties);
    setColumnWidth(SurveyModel::Topic, std::max(theme.px(leastTopic), viewport()->width() - taken));
    updateGeometry();
    Q_EMIT fitted();
}

QSize SurveyGrid::sizeHint() const
{
    const int rows = m_model ? m_model->rowCount() : 0;
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return { QTableView::sizeHint().width(),
             horizontalHeader()->sizeHint().height() + rows * Theme::instance().px(usualRow) + bar };
}

void SurveyGrid::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
    setFocus();
}

void SurveyGrid::startOnMark()
{
    if (m_model && m_model->rowCount() > 0 && m_model->meanColumn() > SurveyModel::FirstParty
        && !(currentIndex().isValid() && m_model->isMarkColumn(currentIndex().column())))
        setCurrentIndex(m_model->index(0, SurveyModel::FirstParty));
}

void SurveyGrid::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid())
        startOnMark(); // or the view would begin on the first factor
    QTableView::focusInEvent(event);
}

void SurveyGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentMoved(current);
}

bool SurveyGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void SurveyGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache && !m_model->pending(currentIndex()))
        advance(); // Enter: on to the next mark; a question keeps the cursor
}

void SurveyGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

bool SurveyGrid::focusNextPrevChild(bool next)
{
    if (m_leaving)
        return QWidget::focusNextPrevChild(next);
    return QTableView::focusNextPrevChild(next);
}

bool SurveyGrid::typeMark(const QKeyEvent &event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEditable) || event.modifiers() & ~Qt::KeypadModifier)
        return false;
    int mark = -1;
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9)
        mark = event.key() - Qt::Key_0;
    else if (event.key() == Qt::Key_0)
        mark = 10;
    else if (event.key() == Qt::Key_Space || event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace)
        mark = 0;
    if (mark < 0)
        return false;
    Q_EMIT markTyped(index.row(), index.column(), mark);
    advance();
    return true;
}

void SurveyGrid::advance()
{
    const QModelIndex index = currentIndex();
    int row = index.row() + (m_advanceRight ? 0 : 1);
    int column = index.column() + (m_advanceRight ? 1 : 0);
    if (row >= m_model->rowCount()) {
        row = 0;
        ++column;
    }
    if (!m_model->isMarkColumn(column)) {
        column = SurveyModel::FirstParty;
        row = m_advanceRight ? row + 1 : row;
    }
    if (row < m_model->rowCount())
        setCurrentIndex(m_model->index(row, column));
}

void SurveyGrid::copy() const
{
    const QItemSelection selection = selectionModel()->selection();
    if (selection.isEmpty() && !currentIndex().isValid())
        return;
    QStringList lines;
    const QItemSelectionRange range = selection.isEmpty() ? QItemSelectionRange(currentIndex()) : selection.first();
    for (int row = range.top(); row <= range.bottom(); ++row) {
        QStringList cells;
        for (int column = range.left(); column <= range.right(); ++column)
            cells += m_model->index(row, column)
                         .data(m_model->isMarkColumn(column) ? int(SurveyModel::MarkRole) : int(Qt::DisplayRole))
                         .toString();
        lines += cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void SurveyGrid::leave(bool next)
{
    m_leaving = true;
    focusNextPrevChild(next);
    m_leaving = false;
}

bool SurveyGrid::command(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy)) {
        copy();
    } else if (event.matches(QKeySequence::Paste)) {
        if (currentIndex().isValid())
            Q_EMIT blockPasted(currentIndex().row(), currentIndex().column(), QGuiApplication::clipboard()->text());
    } else if (event.key() == Qt::Key_F6) {
        leave(!event.modifiers().testFlag(Qt::ShiftModifier));
    } else if (event.key() == Qt::Key_F2 && event.modifiers() == Qt::ShiftModifier) {
        Q_EMIT commentWanted(); // as in a spreadsheet
    } else if (event.key() == Qt::Key_F8) {
        Q_EMIT questionWanted();
    } else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        advance();
    } else {
        return false;
    }
    return true;
}

void SurveyGrid::keyPressEvent(QKeyEvent *event)
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
    if (!command(*event) && !typeMark(*event))
        QTableView::keyPressEvent(event);
}
