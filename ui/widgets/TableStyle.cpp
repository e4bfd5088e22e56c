// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableStyle.h"

#include "FollowTheme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

/// What a hand expects of a list: Ctrl+C means the table, before a menu's shortcut does, and Home and End go to the first and
/// the last row where whole rows are chosen.
class ListKeys : public QObject
{
public:
    explicit ListKeys(QAbstractItemView *view) : QObject(view), m_view(view) { view->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPress = event->type() == QEvent::KeyPress;
        if (isPress && isList() && key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Home || key->key() == Qt::Key_End))
            return goTo(key->key() == Qt::Key_Home ? 0 : m_view->model()->rowCount() - 1);
        if (!key->matches(QKeySequence::Copy))
            return false;
        if (isPress)
            TableStyle::copySelection(*m_view);
        else
            event->accept();
        return true;
    }

private:
    /// A tree goes there by itself.
    [[nodiscard]] bool isList() const
    {
        return qobject_cast<QTableView *>(m_view) && m_view->selectionBehavior() == QAbstractItemView::SelectRows;
    }
    bool goTo(int row)
    {
        const int column = std::max(m_view->currentIndex().column(), 0);
        const QModelIndex place = m_view->model()->index(row, column);
        if (place.isValid())
            m_view->setCurrentIndex(place);
        return place.isValid();
    }

    QAbstractItemView *m_view;
};

QString textOf(const QModelIndex &index)
{
    const QString shown = index.data(Qt::DisplayRole).toString();
    return shown.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : shown;
}

/// What is selected; where nothing can be, all of it.
QModelIndexList chosenIn(const QAbstractItemView &view)
{
    if (view.selectionMode() != QAbstractItemView::NoSelection)
        return view.selectionModel()->selectedIndexes();
    QModelIndexList all;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        for (int column = 0; column < view.model()->columnCount(); ++column)
            all += view.model()->index(row, column);
    }
    return all;
}

/// The captions, above a whole table that is copied.
QStringList captionsOf(const QAbstractItemView &view)
{
    QStringList captions;
    const auto *table = qobject_cast<const QTableView *>(&view);
    for (int column = 0; table && column < view.model()->columnCount(); ++column)
        captions << view.model()->headerData(column, Qt::Horizontal).toString();
    return captions;
}

/// The chosen cells in the order of the screen, by row and then by column.
std::vector<QStringList> selectedRows(const QAbstractItemView &view)
{
    std::vector<QStringList> rows;
    if (!view.selectionModel())
        return rows;
    std::map<std::pair<int, int>, std::map<int, QString>> cells;
    const QModelIndexList chosen = chosenIn(view);
    for (const QModelIndex &index : chosen) {
        const QRect where = view.visualRect(index);
        if (where.isEmpty())
            continue; // of a hidden column or a closed branch
        cells[{ view.visualRect(index.siblingAtColumn(0)).top(), index.row() }][where.left()] = textOf(index);
    }
    if (view.selectionMode() == QAbstractItemView::NoSelection && !captionsOf(view).isEmpty())
        rows.push_back(captionsOf(view));
    for (const auto &[place, columns] : cells) {
        QStringList row;
        for (const auto &[left, text] : columns)
            row << text;
        rows.push_back(row);
    }
    return rows;
}

void dressView(QAbstractItemView *view)
{
    view->setProperty("house", true);
    view->setTabKeyNavigation(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setFrameShape(QFrame::NoFrame);
    view->setMouseTracking(true);
    new ListKeys(view);
}

void dressHeader(QHeaderView *header)
{
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicatorShown(true);
    header->setStretchLastSection(true);
}

} // namespace

void TableStyle::dress(QTableView *view)
{
    dressView(view);
    dressHeader(view->horizontalHeader());
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setCornerButtonEnabled(false);
    view->verticalHeader()->hide();
    followTheme(view, [view] {
        const Theme &theme = Theme::instance();
        view->verticalHeader()->setMinimumSectionSize(theme.px(26));
        view->verticalHeader()->setDefaultSectionSize(theme.px(31));
        view->horizontalHeader()->setMinimumSectionSize(theme.px(40));
    });
}

void TableStyle::dress(QTreeView *view)
{
    dressView(view);
    dressHeader(view->header());
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
}

void TableStyle::letCopy(QAbstractItemView *view)
{
    new ListKeys(view);
}

QString TableStyle::selectionAsTsv(const QAbstractItemView &view)
{
    QString text;
    for (QStringList row : selectedRows(view)) {
        for (QString &cell : row)
            cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
        text += row.join(u'\t') + u'\n';
    }
    return text;
}

QString TableStyle::selectionAsHtml(const QAbstractItemView &view)
{
    QString html = u"<table>"_s;
    for (const QStringList &row : selectedRows(view)) {
        html += u"<tr>"_s;
        for (const QString &cell : row)
            html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

void TableStyle::copySelection(const QAbstractItemView &view)
{
    const QString text = selectionAsTsv(view);
    if (text.isEmpty())
        return;
    auto *mime = new QMimeData;
    mime->setText(text);
    mime->setHtml(selectionAsHtml(view));
    QGuiApplication::clipboard()->setMimeData(mime);
}
