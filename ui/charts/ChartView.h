// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AccessibleItems.h"
#include "ChartSpec.h"

#include <QWidget>

class QMenu;

/// Shows a ChartSpec: Qt Charts where it is built in, the painter of core/charting otherwise. Arrow keys walk the points,
/// Ctrl+T turns it into its table twin, the context menu copies it as picture or table, exports PNG and SVG, and prints it. What a
/// point says is shown where the mouse or the walk is.
class ChartView : public QWidget, public ItemHost
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;
    void setSpec(const ChartSpec &spec);
    [[nodiscard]] bool showsTable() const;
    void setShowsTable(bool table);
    /// The point that the keyboard walk is at; -1 before it began. The forecast is the last one.
    [[nodiscard]] int currentPoint() const;
    /// Marks a point for as long as it is chosen elsewhere (a row of a table beside the chart); -1: none. The walk begins there.
    void setChosenPoint(int index);
    [[nodiscard]] int chosenPoint() const;
    /// What can be done with the chart: table twin, copy as picture or table, export. For a menu button in the card's head.
    void fillMenu(QMenu &menu);
    void exportPicture(); ///< asks where
    [[nodiscard]] int itemCount() const override;
    [[nodiscard]] QString itemSentence(int index) const override;
    [[nodiscard]] QRect itemRect(int index) const override;
    [[nodiscard]] int itemAt(const QPoint &position) const override;
    [[nodiscard]] int currentItemIndex() const override { return currentPoint(); }

Q_SIGNALS:
    void pointReached(int index); ///< the keyboard walk came there
    void pointChosen(int index); ///< clicked, or Enter on the point that has the mark

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void walkTo(int index);
    void stepTo(int index); ///< by key: what the point says is shown beside it
    void mark();            ///< the point under the mouse, of the walk, or chosen
    bool takesKey(QEvent *event);
    class Private;
    Private *d;
};
