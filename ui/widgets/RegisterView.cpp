// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RegisterView.h"

#include "Controls.h"
#include "FlowRow.h"
#include "FollowTheme.h"
#include "Labels.h"
#include "RegisterModel.h"
#include "TableStyle.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

RegisterView::RegisterView(RegisterModel *model, Abilities abilities, QWidget *parent)
    : QWidget(parent), m_model(model), m_abilities(abilities)
{
    auto *column = new QVBoxLayout(this);
    followMargins(this, { 14, 12, 14, 6 }, 10);
    m_hint = Labels::text({}, this, TextSize::Body, false, Labels::Ink::Secondary);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    buildButtons();
    column->addWidget(m_buttons);
    buildTable();
    column->addWidget(m_table, 1);
    column->addStretch(); // takes the room when there is no row to show
    refreshButtons();
}

void RegisterView::buildButtons()
{
    m_buttons = new QWidget(this);
    auto *row = new FlowRow(m_buttons, 8);
    const auto make = [&](Can ability, const QString &icon) {
        QPushButton *button = Buttons::small({}, icon, m_buttons);
        button->setVisible(m_abilities.testFlag(ability));
        if (m_abilities.testFlag(ability))
            row->addWidget(button);
        return button;
    };
    m_add = make(Add, u"plus"_s);
    m_edit = make(Edit, u"pencil"_s);
    m_paste = make(Paste, u"clipboard"_s);
    m_up = make(Move, u"arrow-up"_s);
    m_down = make(Move, u"arrow-down"_s);
    m_remove = make(Remove, u"trash"_s);
    connect(m_add, &QPushButton::clicked, this, &RegisterView::addAsked);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editAsked(currentRow()); });
    connect(m_paste, &QPushButton::clicked, this, &RegisterView::pasteAsked);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeAsked(chosen()); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
}

void RegisterView::buildTable()
{
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSortRole(RegisterModel::SortRole);
    m_sorted->setSourceModel(m_model);
    m_table = new QTableView(this);
    m_table->setModel(m_sorted);
    TableStyle::dress(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // its own order until a caption is pressed
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this] {
        if (m_abilities.testFlag(Edit))
            Q_EMIT editAsked(currentRow());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RegisterView::refreshButtons);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &RegisterView::refreshButtons);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = currentRow(); });
    connect(m_sorted, &QAbstractItemModel::modelReset, this, [this] {
        fit();
        choose(std::min(m_kept, m_model->rowCount() - 1)); // the keyboard stays where it was
        refreshButtons();
    });
    followTheme(this, [this] { fit(); });
}

void RegisterView::setName(const QString &name)
{
    m_table->setAccessibleName(name);
}

void RegisterView::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_table->setVisible(m_model->rowCount() > 0);
}

void RegisterView::setWords(const QString &add, const QString &edit, const QString &remove, const QString &paste)
{
    m_add->setText(add);
    m_edit->setText(edit);
    m_remove->setText(remove);
    m_paste->setText(paste);
    retranslate();
}

void RegisterView::retranslate()
{
    m_up->setText(tr("Omhoog"));
    m_down->setText(tr("Omlaag"));
}

void RegisterView::setWideColumns(std::vector<int> columns)
{
    m_wide = std::move(columns);
    fit();
}

void RegisterView::setWritable(bool writable)
{
    m_writable = writable;
    refreshButtons();
}

QPushButton *RegisterView::addButton(const QString &icon, bool ofRow)
{
    QPushButton *button = Buttons::small({}, icon, m_buttons);
    m_buttons->layout()->addWidget(button);
    if (ofRow)
        m_ofRow.push_back(button);
    refreshButtons();
    return button;
}

void RegisterView::focusStart()
{
    if (m_model->rowCount() > 0) {
        m_table->setFocus();
        return;
    }
    for (QPushButton *button : m_buttons->findChildren<QPushButton *>()) {
        if (button->isEnabled() && !button->isHidden())
            return button->setFocus();
    }
}

int RegisterView::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_sorted->mapToSource(current).row() : -1;
}

void RegisterView::choose(int row)
{
    const QModelIndex place = m_sorted->mapFromSource(m_model->index(row, 0));
    if (!place.isValid())
        return;
    m_table->setCurrentIndex(place);
    m_table->scrollTo(place);
}

std::vector<int> RegisterView::chosen() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_sorted->mapToSource(index).row());
    std::ranges::sort(rows);
    return rows;
}

bool RegisterView::isSorted() const
{
    return m_sorted->sortColumn() >= 0;
}

void RegisterView::refreshButtons()
{
    const bool isRow = currentRow() >= 0 && m_table->selectionModel()->hasSelection();
    m_add->setEnabled(m_writable);
    m_paste->setEnabled(m_writable);
    m_edit->setEnabled(isRow);
    m_remove->setEnabled(m_writable && isRow);
    m_up->setEnabled(m_writable && isRow && !isSorted() && currentRow() > 0);
    m_down->setEnabled(m_writable && isRow && !isSorted() && currentRow() + 1 < m_model->rowCount());
    for (QPushButton *button : m_ofRow)
        button->setEnabled(isRow);
}

/// Wide columns share what the others leave; rows are as high as their longest text.
void RegisterView::fit()
{
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isWide = std::ranges::find(m_wide, column) != m_wide.end();
        header->setSectionResizeMode(column, isWide ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    m_table->setVisible(m_model->rowCount() > 0);
    m_table->resizeRowsToContents();
}

void RegisterView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(m_table, &QTableView::resizeRowsToContents, Qt::QueuedConnection); // once the columns have their width
}

void RegisterView::move(int direction)
{
    const int row = currentRow();
    const int target = row + direction;
    if (row < 0 || target < 0 || target >= m_model->rowCount() || isSorted() || !m_writable)
        return;
    Q_EMIT moveAsked(row, direction);
    choose(target);
}

/// These keys mean the table, whatever a menu does with them elsewhere.
bool RegisterView::takeKey(QEvent *event)
{
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPaste = key->matches(QKeySequence::Paste) && m_abilities.testFlag(Paste);
    const bool isMove = key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) && m_abilities.testFlag(Move);
    const bool isPlain = !(key->modifiers() & ~Qt::KeypadModifier);
    const bool isEdit = isPlain && (key->key() == Qt::Key_F2 || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_abilities.testFlag(Edit);
    const bool isAdd = isPlain && key->key() == Qt::Key_Insert && m_abilities.testFlag(Add);
    const bool isRemove = isPlain && key->key() == Qt::Key_Delete && m_abilities.testFlag(Remove);
    if (!isPaste && !isMove && !isEdit && !isAdd && !isRemove)
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (isMove)
        move(key->key() == Qt::Key_Up ? -1 : 1);
    else if (isEdit && currentRow() >= 0)
        Q_EMIT editAsked(currentRow());
    else if (m_writable && isPaste)
        Q_EMIT pasteAsked();
    else if (m_writable && isAdd)
        Q_EMIT addAsked();
    else if (m_writable && isRemove && !chosen().empty())
        Q_EMIT removeAsked(chosen());
    return true;
}

bool RegisterView::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    return (watched == m_table && isKey && takeKey(event)) || QWidget::eventFilter(watched, event);
}
