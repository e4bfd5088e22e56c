// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartTable.h"

#include <QTableWidget>

/// The table twin of a chart, in the house look; Ctrl+C copies it.
class ChartTableView : public QTableWidget
{
    Q_OBJECT

public:
    explicit ChartTableView(QWidget *parent = nullptr);
    void setTable(const ChartTable &table, const QString &title);
};
