// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DefinitionView.h"

#include "ColumnWidths.h"
#include "Controls.h"
#include "DefinitionModel.h"
#include "FollowTheme.h"
#include "TableStyle.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace {

/// Padding at both sides of a cell, and the mark of sorting in a header; design pixels.
constexpr int cellPadding = 22;
constexpr int sortMark = 14;

std::vector<ColumnNeed> needsOf(const DefinitionModel &model, const QTableView &table)
{
    const Theme &theme = Theme::instance();
    const QFontMetrics body(table.font());
    const QFontMetrics head(theme.font(TextSize::Body, true));
    std::vector<ColumnNeed> needs(static_cast<std::size_t>(model.columnCount()));
    for (int column = 0; column < model.columnCount(); ++column) {
        ColumnNeed &need = needs[static_cast<std::size_t>(column)];
        need.isWide = model.isWide(column);
        const QString header = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        need.least = head.horizontalAdvance(header) + theme.px(cellPadding + sortMark);
        need.best = need.least;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString text = model.index(row, column).data().toString();
            need.best = std::max(need.best, body.horizontalAdvance(text) + theme.px(cellPadding));
            for (const QString &word : text.split(u' '))
                need.least = std::max(need.least, body.horizontalAdvance(word) + theme.px(cellPadding));
        }
    }
    return needs;
}

} // namespace

DefinitionView::DefinitionView(DefinitionModel *model, QWidget *parent) : QWidget(parent), m_model(model)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(this);
    m_table = new QTableView(m_card);
    auto *proxy = new QSortFilterProxyModel(m_table);
    proxy->setSourceModel(model);
    proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(proxy);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    TableStyle::dress(m_table);
    m_table->setWordWrap(true);
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_empty = new EmptyState(m_card);
    m_card->body()->setContentsMargins(2, 2, 2, 2);
    m_card->body()->addWidget(m_table);
    m_card->body()->addWidget(m_empty);
    layout->addWidget(m_card);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->viewport()->installEventFilter(this);
    followTheme(this, [this] { fit(); });
}

void DefinitionView::setName(const QString &name)
{
    m_table->setAccessibleName(name);
}

void DefinitionView::setEmpty(const QString &icon, const QString &title, const QString &text)
{
    m_empty->set(icon, title, text);
}

void DefinitionView::refresh()
{
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    fit();
}

/// Columns by their words, then rows by their lines.
void DefinitionView::fit()
{
    const std::vector<ColumnNeed> needs = needsOf(*m_model, *m_table);
    const int room = m_table->viewport()->width();
    const std::vector<int> widths = columnWidths(needs, room);
    for (std::size_t column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), widths[column]);
    m_table->resizeRowsToContents();
}

bool DefinitionView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

int DefinitionView::currentRow() const
{
    const auto *proxy = static_cast<const QSortFilterProxyModel *>(m_table->model());
    return proxy->mapToSource(m_table->currentIndex()).row();
}

void DefinitionView::setCurrentRow(int row)
{
    const auto *proxy = static_cast<const QSortFilterProxyModel *>(m_table->model());
    m_table->setCurrentIndex(proxy->mapFromSource(m_model->index(row, 0)));
}
