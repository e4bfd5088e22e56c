// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartTableView.h"

#include "TableStyle.h"

ChartTableView::ChartTableView(QWidget *parent) : QTableWidget(parent)
{
    TableStyle::dress(this);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void ChartTableView::setTable(const ChartTable &table, const QString &title)
{
    setAccessibleName(title);
    clear();
    setColumnCount(static_cast<int>(table.header.size()));
    setRowCount(static_cast<int>(table.rows.size()));
    setHorizontalHeaderLabels(table.header);
    for (int row = 0; row < rowCount(); ++row) {
        const QStringList &cells = table.rows[static_cast<size_t>(row)];
        for (int column = 0; column < columnCount(); ++column)
            setItem(row, column, new QTableWidgetItem(cells.value(column)));
    }
    if (rowCount() > 0)
        setCurrentCell(rowCount() - 1, 0);
}
