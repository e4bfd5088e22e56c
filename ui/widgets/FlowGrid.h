// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

/// Equal columns, as many as fit: cards that flow. Rows are as high as their highest card.
class FlowGrid : public QLayout
{
    Q_OBJECT

public:
    /// @p minimumColumn and @p gap in design pixels: 4 columns at a content width of 1180.
    explicit FlowGrid(QWidget *parent = nullptr, int minimumColumn = 260, int gap = 12);
    ~FlowGrid() override;
    void setMaximumColumns(int columns) { m_maximum = columns; } ///< 0: as many as fit

    [[nodiscard]] static int columnsFor(int width, int minimumColumn, int gap);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;
    [[nodiscard]] int gap() const;
    [[nodiscard]] int minimumColumn() const;

    std::vector<QLayoutItem *> m_items;
    int m_minimumColumn;
    int m_gap;
    int m_maximum = 0;
};
