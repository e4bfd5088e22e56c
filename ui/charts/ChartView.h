// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartSpec.h"

#include <QWidget>

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

Q_SIGNALS:
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
