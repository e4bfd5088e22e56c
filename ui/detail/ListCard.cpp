// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ListCard.h"

#include "FollowTheme.h"
#include "HugTable.h"
#include "Labels.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace {
constexpr int mostRows = 0; // the page scrolls
} // namespace

ListCard::ListCard(QAbstractItemModel *model, QAbstractItemDelegate *delegate, QWidget *parent) : Card(parent)
{
    setTitle(QStringLiteral(" "));
    m_count = Labels::text({}, this, TextSize::Caption, false, Labels::Ink::Secondary);
    headerStart()->layout()->addWidget(m_count);
    m_list = new HugTable(mostRows, this);
    m_list->setModel(model);
    m_list->setWraps(true);
    delegate->setParent(m_list);
    m_list->setItemDelegate(delegate);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->horizontalHeader()->hide();
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    showSentence();
    m_empty = Labels::text({}, this, TextSize::Body, false, Labels::Ink::Secondary);
    m_hint = Labels::text({}, this, TextSize::Caption, false, Labels::Ink::Hint);
    m_problem = Labels::problem(this);
    body()->addWidget(m_list);
    for (QLabel *label : { m_empty, m_hint, m_problem }) {
        label->setWordWrap(true);
        followTheme(label, [label] {
            const Theme &theme = Theme::instance();
            label->setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(8));
        });
        label->hide();
        body()->addWidget(label);
    }
    body()->setContentsMargins(1, 1, 1, 5);
    connect(m_list, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT openAsked(index.row()); });
    connect(m_list, &QTableView::customContextMenuRequested, this, [this](const QPoint &place) {
        const QModelIndex under = m_list->indexAt(place);
        Q_EMIT menuAsked(under.isValid() ? under.row() : currentRow(), m_list->viewport()->mapToGlobal(place));
    });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = currentRow(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this, model] {
        showSentence();
        fit();
        choose(std::min(m_kept, model->rowCount() - 1)); // the keyboard stays where it was
    });
}

/// The first column alone is in sight; a model may not have its columns yet.
void ListCard::showSentence()
{
    for (int column = 0; column < m_list->model()->columnCount(); ++column) {
        m_list->setColumnHidden(column, column > 0);
        if (column == 0)
            m_list->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
}

void ListCard::setWords(const QString &title, const QString &empty)
{
    setTitle(title);
    m_list->setAccessibleName(title);
    m_empty->setText(empty);
    fit();
}

void ListCard::setCount(const QString &text)
{
    m_count->setText(text);
    m_count->setVisible(!text.isEmpty());
}

void ListCard::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void ListCard::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

QToolButton *ListCard::addTool(const QString &icon)
{
    QToolButton *tool = Buttons::ghostIcon(icon, {}, this);
    headerEnd()->layout()->addWidget(tool);
    return tool;
}

int ListCard::currentRow() const
{
    return m_list->currentIndex().row();
}

void ListCard::choose(int row)
{
    if (row >= 0 && row < m_list->model()->rowCount())
        m_list->setCurrentIndex(m_list->model()->index(row, 0));
}

void ListCard::fit()
{
    const bool isEmpty = m_list->model()->rowCount() == 0;
    m_empty->setVisible(isEmpty && !m_empty->text().isEmpty());
    m_list->setVisible(!isEmpty);
    m_list->fit();
}

void ListCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_list->fit();
}

bool ListCard::isRow(int row) const
{
    return row >= 0 && row < m_list->model()->rowCount();
}

/// These keys mean the list, whatever the page or a menu does with them elsewhere.
bool ListCard::takeKey(QEvent *event)
{
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPaste = key->matches(QKeySequence::Paste);
    const bool isPlain = !(key->modifiers() & ~Qt::KeypadModifier);
    const bool isOurs = isPaste
        || (isPlain && (key->key() == Qt::Key_Insert || key->key() == Qt::Key_F2 || key->key() == Qt::Key_Delete || key->key() == Qt::Key_Space
                        || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter));
    if (!isOurs)
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    const int row = currentRow();
    if (isPaste)
        Q_EMIT pasteAsked();
    else if (key->key() == Qt::Key_Insert)
        Q_EMIT addAsked();
    else if (!isRow(row))
        return false;
    else if (key->key() == Qt::Key_Delete)
        Q_EMIT removeAsked(row);
    else if (key->key() == Qt::Key_Space)
        Q_EMIT toggleAsked(row);
    else if (key->key() == Qt::Key_F2)
        Q_EMIT editAsked(row);
    else
        Q_EMIT openAsked(row);
    return true;
}

bool ListCard::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    return (watched == m_list && isKey && takeKey(event)) || Card::eventFilter(watched, event);
}
