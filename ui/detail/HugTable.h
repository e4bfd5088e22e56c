// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

/// A table in the house look that is as high as its rows, up to a number of them: the page scrolls, and not each card on it.
/// Wrapped cells make their row higher.
class HugTable : public QTableView
{
    Q_OBJECT

public:
    /// @p mostRows: more than these scroll inside the table; 0: all are shown.
    explicit HugTable(int mostRows, QWidget *parent = nullptr);
    void setWraps(bool wraps); ///< rows as high as their text
    void setModel(QAbstractItemModel *model) override;
    /// Heights anew; after the model or its column widths changed.
    void fit();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_mostRows;
    bool m_wraps = false;
    bool m_fitting = false;
};
