// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyGrid.h"

#include "SurveyDelegate.h"
#include "SurveyHeader.h"
#include "SurveyModel.h"
#include "Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

SurveyGrid::SurveyGrid(QWidget *parent) : QTableView(parent)
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
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void SurveyGrid::setSurveyModel(SurveyModel *model)
{
    m_model = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &SurveyGrid::fit);
    fit();
}

void SurveyGrid::fit()
{
    if (!m_model || m_model->columnCount() == 0)
        return;
    const Theme &theme = Theme::instance();
    verticalHeader()->setDefaultSectionSize(theme.px(32));
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const int span = m_model->factorSpan(row); span > 1)
            setSpan(row, SurveyModel::Factor, span, 1);
    }
    const int parties = m_model->meanColumn() - SurveyModel::FirstParty;
    setColumnWidth(SurveyModel::Factor, theme.px(132));
    setColumnWidth(SurveyModel::Letter, theme.px(26));
    setColumnWidth(m_model->meanColumn(), theme.px(82));
    setColumnWidth(m_model->verdictColumn(), theme.px(96));
    for (int i = 0; i < parties; ++i)
        setColumnWidth(SurveyModel::FirstParty + i, theme.px(60));
    const int taken = theme.px(132 + 26 + 82 + 96 + 60 * parties);
    setColumnWidth(SurveyModel::Topic, std::max(theme.px(150), viewport()->width() - taken));
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
    if (selection.isEmpty())
        return;
    QStringList lines;
    const QItemSelectionRange range = selection.first();
    for (int row = range.top(); row <= range.bottom(); ++row) {
        QStringList cells;
        for (int column = range.left(); column <= range.right(); ++column)
            cells += m_model->index(row, column).data(m_model->isMarkColumn(column) ? static_cast<int>(SurveyModel::MarkRole) : static_cast<int>(Qt::DisplayRole)).toString();
        lines += cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void SurveyGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        if (currentIndex().isValid())
            Q_EMIT blockPasted(currentIndex().row(), currentIndex().column(), QGuiApplication::clipboard()->text());
        return;
    }
    if (event->key() == Qt::Key_F6) {
        m_leaving = true;
        focusNextPrevChild(!event->modifiers().testFlag(Qt::ShiftModifier));
        m_leaving = false;
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        m_leaving = true;
        event->ignore();
        return;
    }
    const bool tab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (tab && m_leaving) {
        focusNextPrevChild(event->key() == Qt::Key_Tab);
        m_leaving = false;
        return;
    }
    m_leaving = false;
    if (!typeMark(*event))
        QTableView::keyPressEvent(event);
}
