// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TimelineRange.h"
#include "TimelineSpec.h"

#include <QWidget>

class QMenu;

/// Shows a TimelineSpec: lanes along the days, walked with the arrow keys (see TimelineCanvas). Ctrl+T turns it into its table
/// twin; the context menu copies it as picture or table, writes it as PNG or SVG, and prints it. It knows no rule: what a click,
/// Enter or a dragged end means is the page's.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);
    ~TimelineView() override;
    /// Keeps the current item, and zoom and place too as long as the days in view stay the same.
    void setSpec(const TimelineSpec &spec);
    [[nodiscard]] const TimelineSpec &spec() const;
    /// The id that has the frame; empty: none.
    [[nodiscard]] QString currentItem() const;
    void setCurrentItem(const QString &id);
    [[nodiscard]] bool showsTable() const;
    void setShowsTable(bool table);
    void showToday();
    void zoomIn();
    void zoomOut();
    /// What can be done with the timeline: table twin, copy, write, print. For a menu button in the head of the page.
    void fillMenu(QMenu &menu);
    void exportPicture(); ///< asks where, as PNG
    void print();         ///< shows the page first

Q_SIGNALS:
    void activated(const QString &id);      ///< clicked, or Enter on the current item or on its row
    void currentChanged(const QString &id); ///< the walk or a click came there
    void endDragged(const QString &id, const QDate &day); ///< of a bar that may be: its last day should become this

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool takesKey(QEvent *event);
    class Private;
    Private *d;
};
