// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartTable.h"

#include <QDate>
#include <QTableWidget>

/// The table twin of a chart or a timeline, in the house look: a click on a head sorts it, Ctrl+C copies it.
class ChartTableView : public QTableWidget
{
    Q_OBJECT

public:
    /// What stands behind a row: its id, and the days behind its cells, by which they are sorted.
    struct Key
    {
        QString id;
        std::vector<QDate> days; ///< one per column; invalid: sorted by its text, numbers as numbers
    };
    explicit ChartTableView(QWidget *parent = nullptr);
    void setTable(const ChartTable &table, const QString &title, const std::vector<Key> &keys = {});
    /// Makes the row with this id the current one; without telling.
    void chooseRow(const QString &id);

Q_SIGNALS:
    void rowReached(const QString &id);
    void rowActivated(const QString &id); ///< Enter or a double click

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString idOf(int row) const;
};
