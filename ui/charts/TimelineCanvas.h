// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AccessibleItems.h"
#include "TimelinePainter.h"

#include <QAbstractScrollArea>

/// The picture inside a TimelineView. Names and days stay while the lanes scroll; ←/→ walk the items, Home and End go to the ends,
/// T brings today into view, Ctrl+wheel and Ctrl+plus or minus change the width of a day. The end of a draggable bar follows the
/// mouse, or Shift+←/→ until Enter; Esc lets it go back.
class TimelineCanvas : public QAbstractScrollArea, public ItemHost
{
    Q_OBJECT

public:
    explicit TimelineCanvas(QWidget *parent = nullptr);
    void setSpec(const TimelineSpec &spec);
    [[nodiscard]] const TimelineSpec &spec() const { return m_spec; }
    [[nodiscard]] const TimelineLayout &layoutOfItems() const { return m_layout; }
    [[nodiscard]] const QString &current() const { return m_signs.current; }
    void setCurrent(const QString &id);
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom, qreal around); ///< 1: the days in view fit; @p around stays where it is in the viewport
    void showToday();
    /// Where an item is on the canvas, cut off at its edges; empty when it is out of sight.
    [[nodiscard]] QRect rectOf(const QString &id) const;
    [[nodiscard]] QString idAt(const QPointF &position) const;
    /// What the canvas shows now, with all its lanes.
    [[nodiscard]] QSize wholeSize() const;
    [[nodiscard]] TimelineScale fineness() const;
    [[nodiscard]] qreal dayWidth() const;
    [[nodiscard]] QDate firstInView() const;
    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_layout.places().size()); }
    [[nodiscard]] QString itemSentence(int index) const override;
    [[nodiscard]] QRect itemRect(int index) const override;
    [[nodiscard]] int itemAt(const QPoint &position) const override;
    [[nodiscard]] int currentItemIndex() const override { return indexOf(m_signs.current); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const QString &id);
    void currentChanged(const QString &id);
    void endDragged(const QString &id, const QDate &day);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layOut();
    [[nodiscard]] int indexOf(const QString &id) const; ///< -1: none
    void moveTo(qreal x); ///< the first day's place, from the start of the axis
    void step(int by);
    void reach(const QString &id);
    void ensureVisible(const TimelinePlace &place);
    [[nodiscard]] bool isZoomKey(const QKeyEvent &event) const;
    bool takeZoomKey(const QKeyEvent &event);
    bool takeDragKey(const QKeyEvent &event);
    [[nodiscard]] QPointF toContent(const QPointF &position) const;
    [[nodiscard]] qreal lanesWidth() const;
    [[nodiscard]] QString endAt(const QPointF &position) const;
    void beginDrag(const QString &id);
    void dragTo(const QDate &day);
    void endDrag(bool isKept);

    TimelineSpec m_spec;
    TimelineSpec m_dragSpec; ///< while an end is dragged: with that end
    TimelineLayout m_layout;
    TimelineLook m_look;
    TimelineSigns m_signs;
    QString m_dragged;
    QDate m_dragFrom;
    qreal m_grip = 0; ///< from where the mouse took hold to the end itself
    qreal m_zoom = 1;
};
