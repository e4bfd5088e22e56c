// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FlowLayout.h"

/// Equal columns, as many as fit: cards that flow. Rows are as high as their highest card.
class FlowGrid : public FlowLayout
{
    Q_OBJECT

public:
    /// @p minimumColumn and @p gap in design pixels: 4 columns at a content width of 1180.
    explicit FlowGrid(QWidget *parent = nullptr, int minimumColumn = 260, int gap = 12);
    void setMaximumColumns(int columns) { m_maximum = columns; } ///< 0: as many as fit

    [[nodiscard]] static int columnsFor(int width, int minimumColumn, int gap);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;
    [[nodiscard]] int gap() const;
    [[nodiscard]] int minimumColumn() const;

    int m_minimumColumn;
    int m_gap;
    int m_maximum = 0;
};
