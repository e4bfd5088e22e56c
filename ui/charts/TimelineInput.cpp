// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessibleItems.h"
#include "TimelineCanvas.h"
#include "TimelineMetrics.h"
#include "TimelineTable.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <cmath>

/// Keyboard and mouse on a timeline: the walk, the zoom, and the end of a bar that is dragged.

namespace {

constexpr qreal zoomStep = 1.25;
constexpr qreal edgeReach = 6; ///< so near to its end a bar can be taken hold of; design pixels

TimelineBar *barOf(TimelineSpec &spec, const QString &id)
{
    for (TimelineLane &lane : spec.lanes) {
        for (TimelineBar &bar : lane.bars) {
            if (bar.id == id)
                return &bar;
        }
    }
    return nullptr;
}

bool isDraggable(const TimelineBar *bar)
{
    return bar && bar->isDraggable && bar->last;
}

} // namespace

void TimelineCanvas::setCurrent(const QString &id)
{
    const TimelinePlace *place = m_layout.place(id);
    const QString now = place ? id : QString();
    if (now == m_signs.current)
        return;
    endDrag(false);
    m_signs.current = now;
    if (place)
        ensureVisible(*place);
    // Changing the description is what makes a screen reader speak it.
    setAccessibleDescription(place ? timelineSentence(m_spec, id) : m_spec.summary);
    AccessibleItems::tellCurrent(this);
    viewport()->update();
    Q_EMIT currentChanged(now);
}

void TimelineCanvas::ensureVisible(const TimelinePlace &place)
{
    const qreal air = m_look.px(24);
    const qreal left = horizontalScrollBar()->value();
    const QRectF &shape = place.shape;
    if (shape.right() + air > left + lanesWidth())
        moveTo(shape.right() + air - lanesWidth());
    if (shape.left() - air < horizontalScrollBar()->value())
        moveTo(shape.left() - air);
    const qreal height = viewport()->height() - TimelinePainter::headHeight(m_look);
    const qreal lower = shape.bottom() + m_look.px(TimelineMetrics::lanePadding);
    const qreal upper = shape.top() - m_look.px(TimelineMetrics::lanePadding);
    if (lower > verticalScrollBar()->value() + height)
        verticalScrollBar()->setValue(static_cast<int>(std::ceil(lower - height)));
    if (upper < verticalScrollBar()->value())
        verticalScrollBar()->setValue(static_cast<int>(upper));
}

void TimelineCanvas::step(int by)
{
    const auto &places = m_layout.places();
    if (places.empty())
        return;
    const int last = static_cast<int>(places.size()) - 1;
    int here = indexOf(m_signs.current);
    if (here < 0) { // the walk begins at what is in view
        const qreal left = horizontalScrollBar()->value();
        const auto seen = [&](int i) {
            const QRectF &shape = places[static_cast<size_t>(i)].shape;
            return shape.right() > left && shape.left() < left + lanesWidth();
        };
        here = by > 0 ? 0 : last;
        while (here + by >= 0 && here + by <= last && !seen(here))
            here += by;
        by = seen(here) ? 0 : by;
    }
    setCurrent(places[static_cast<size_t>(qBound(0, here + by, last))].id);
}

bool TimelineCanvas::isZoomKey(const QKeyEvent &event) const
{
    const auto without = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return without == Qt::ControlModifier
        && (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal || event.key() == Qt::Key_Minus || event.key() == Qt::Key_0);
}

bool TimelineCanvas::takeZoomKey(const QKeyEvent &event)
{
    if (!isZoomKey(event))
        return false;
    const qreal middle = TimelinePainter::namesWidth(m_look) + lanesWidth() / 2;
    if (event.key() == Qt::Key_0)
        setZoom(1, middle);
    else
        setZoom(event.key() == Qt::Key_Minus ? m_zoom / zoomStep : m_zoom * zoomStep, middle);
    return true;
}

/// Shift+←/→ moves the end of the current bar by a day until Enter; Esc lets any drag go.
bool TimelineCanvas::takeDragKey(const QKeyEvent &event)
{
    if (event.modifiers() == Qt::ShiftModifier && (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)) {
        if (m_dragged.isEmpty() && isDraggable(barOf(m_spec, m_signs.current)))
            beginDrag(m_signs.current);
        if (!m_dragged.isEmpty())
            dragTo(m_signs.flag.addDays(event.key() == Qt::Key_Left ? -1 : 1));
        return true;
    }
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (m_dragged.isEmpty() || (!isEnter && event.key() != Qt::Key_Escape))
        return false;
    endDrag(isEnter);
    return true;
}

void TimelineCanvas::keyPressEvent(QKeyEvent *event)
{
    if (takeZoomKey(*event) || takeDragKey(*event))
        return;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const auto &places = m_layout.places();
    switch (modifiers == Qt::NoModifier ? event->key() : 0) {
    case Qt::Key_Left:
        step(-1);
        return;
    case Qt::Key_Right:
        step(1);
        return;
    case Qt::Key_Home:
        setCurrent(places.empty() ? QString() : places.front().id);
        return;
    case Qt::Key_End:
        setCurrent(places.empty() ? QString() : places.back().id);
        return;
    case Qt::Key_T:
        showToday();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_signs.current.isEmpty())
            Q_EMIT activated(m_signs.current);
        return;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

bool TimelineCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool isToday = key.key() == Qt::Key_T && key.modifiers() == Qt::NoModifier;
        const bool isDragKey = !m_dragged.isEmpty() && key.key() == Qt::Key_Escape;
        if (isZoomKey(key) || isToday || isDragKey) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void TimelineCanvas::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    constexpr qreal notch = 120;
    setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / notch), event->position().x());
    event->accept();
}

QString TimelineCanvas::endAt(const QPointF &position) const
{
    const QPointF point = toContent(position);
    for (const TimelinePlace &place : m_layout.places()) {
        if (!place.isBar || point.y() < place.shape.top() || point.y() > place.shape.bottom())
            continue;
        const TimelineBar &bar = m_spec.lanes[place.lane].bars[place.index];
        if (isDraggable(&bar) && std::abs(point.x() - place.shape.right()) <= m_look.px(edgeReach))
            return place.id;
    }
    return {};
}

void TimelineCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QString end = endAt(event->position());
    const QString id = end.isEmpty() ? idAt(event->position()) : end;
    if (!id.isEmpty())
        setCurrent(id);
    if (end.isEmpty())
        return;
    beginDrag(end);
    m_grip = m_layout.axis().right(m_dragFrom) - toContent(event->position()).x();
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragged.isEmpty() && event->buttons() & Qt::LeftButton) {
        // The edge is the end of a day: half a day to the left of it is still that day.
        dragTo(m_layout.axis().dayAt(toContent(event->position()).x() + m_grip - m_layout.axis().dayWidth() / 2));
        return;
    }
    const bool isEnd = !endAt(event->position()).isEmpty();
    const QString id = idAt(event->position());
    viewport()->setCursor(isEnd ? Qt::SplitHCursor : id.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (id == m_signs.hovered)
        return;
    m_signs.hovered = id;
    viewport()->update();
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (!m_dragged.isEmpty()) {
        endDrag(true);
        return;
    }
    const QString id = idAt(event->position());
    if (!id.isEmpty() && id == m_signs.current)
        Q_EMIT activated(id);
}

void TimelineCanvas::beginDrag(const QString &id)
{
    m_dragSpec = m_spec;
    // Every day that can be seen now stays in reach, also when this end was the last of them.
    m_dragSpec.first = m_layout.axis().first();
    m_dragSpec.last = m_layout.axis().last();
    const TimelineBar *bar = barOf(m_dragSpec, id);
    m_dragged = id;
    m_dragFrom = *bar->last;
    m_signs.flag = m_dragFrom;
    viewport()->update();
}

void TimelineCanvas::dragTo(const QDate &day)
{
    TimelineBar *bar = barOf(m_dragSpec, m_dragged);
    m_signs.flag = qBound(bar->first, day, qMax(bar->first, m_layout.axis().last()));
    bar->last = m_signs.flag;
    layOut();
    viewport()->update();
}

void TimelineCanvas::endDrag(bool isKept)
{
    if (m_dragged.isEmpty())
        return;
    const QString id = std::exchange(m_dragged, {});
    const QDate day = std::exchange(m_signs.flag, {});
    layOut();
    viewport()->update();
    if (isKept && day != m_dragFrom)
        Q_EMIT endDragged(id, day);
}

void TimelineCanvas::focusInEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void TimelineCanvas::focusOutEvent(QFocusEvent *event)
{
    endDrag(false);
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}
