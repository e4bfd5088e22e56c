// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartSpec.h"

#include <QWidget>

class QMenu;

/// Shows a ChartSpec: Qt Charts where it is built in, the painter of core/charting otherwise. Arrow keys walk the points,
/// Ctrl+T turns it into its table twin, the context menu copies it as picture or table and exports PNG.
class ChartView : public QWidget
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

Q_SIGNALS:
    void pointReached(int index); ///< the keyboard walk came there
    void pointChosen(int index); ///< clicked, or Enter on the point that has the mark

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void walkTo(int index);
    bool takesKey(QEvent *event);
    class Private;
    Private *d;
};
