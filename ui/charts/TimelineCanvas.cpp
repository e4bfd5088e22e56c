// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimelineCanvas.h"

#include "FocusRing.h"
#include "FollowTheme.h"
#include "Labels.h"
#include "TimelineMetrics.h"
#include "TimelineTable.h"
#include "TimelineTheme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace {

constexpr qreal leastZoom = 0.25;
constexpr qreal mostZoom = 16;
constexpr qreal leastDay = 0.2; ///< pixels; a century still fits a scroll bar

} // namespace

TimelineCanvas::TimelineCanvas(QWidget *parent) : QAbstractScrollArea(parent)
{
    AccessibleItems::install();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    viewport()->setMouseTracking(true);
    followTheme(this, [this] {
        m_look = timelineLook();
        layOut();
        updateGeometry();
    });
}

void TimelineCanvas::setSpec(const TimelineSpec &spec)
{
    const bool isOtherView = spec.first != m_spec.first || spec.last != m_spec.last;
    endDrag(false);
    m_spec = spec;
    if (isOtherView)
        m_zoom = 1;
    const QDate first = isOtherView ? spec.first : firstInView();
    layOut();
    moveTo(m_layout.axis().left(first));
    m_signs.hovered.clear();
    if (!m_layout.place(m_signs.current))
        m_signs.current.clear();
    setAccessibleName(spec.title);
    setAccessibleDescription(m_signs.current.isEmpty() ? spec.summary : timelineSentence(spec, m_signs.current));
    updateGeometry();
    viewport()->update();
}

qreal TimelineCanvas::lanesWidth() const
{
    return qMax<qreal>(1, viewport()->width() - TimelinePainter::namesWidth(m_look));
}

qreal TimelineCanvas::dayWidth() const
{
    const qint64 days = m_spec.first.isValid() && m_spec.last.isValid() ? m_spec.first.daysTo(m_spec.last) + 1 : 1;
    return qMax(leastDay, m_zoom * lanesWidth() / static_cast<qreal>(qMax<qint64>(1, days)));
}

QDate TimelineCanvas::firstInView() const
{
    return m_layout.axis().dayAt(horizontalScrollBar()->value());
}

void TimelineCanvas::layOut()
{
    const qreal width = dayWidth();
    const QDate first = firstInView();
    const qreal before = m_layout.axis().dayWidth();
    const qreal along = horizontalScrollBar()->value() - m_layout.axis().left(first);
    m_layout = TimelineLayout(m_dragged.isEmpty() ? m_spec : m_dragSpec, m_look, width);
    const qreal lanesHeight = viewport()->height() - TimelinePainter::headHeight(m_look);
    const int across = static_cast<int>(std::ceil(m_layout.axis().width() - lanesWidth() - 0.01));
    const int down = static_cast<int>(std::ceil(m_layout.height() - lanesHeight));
    horizontalScrollBar()->setPageStep(static_cast<int>(lanesWidth()));
    horizontalScrollBar()->setSingleStep(qMax(1, static_cast<int>(width * 7)));
    verticalScrollBar()->setPageStep(qMax(1, static_cast<int>(lanesHeight)));
    verticalScrollBar()->setSingleStep(static_cast<int>(m_look.px(TimelineMetrics::laneHeight)));
    // A bar that comes or goes changes the room, which lays out again: only at the end, when all of this is known.
    horizontalScrollBar()->setRange(0, qMax(0, across));
    moveTo(m_layout.axis().left(first) + along * width / qMax<qreal>(before, leastDay));
    verticalScrollBar()->setRange(0, qMax(0, down));
}

void TimelineCanvas::moveTo(qreal x)
{
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(x)));
}

TimelineScale TimelineCanvas::fineness() const
{
    return TimelinePainter(m_spec, m_layout, m_look).fineness(m_zoom > 1 ? TimelineScale::Week : m_spec.scale);
}

void TimelineCanvas::setZoom(qreal zoom, qreal around)
{
    const qreal along = horizontalScrollBar()->value() + around - TimelinePainter::namesWidth(m_look);
    const qreal days = along / m_layout.axis().dayWidth();
    m_zoom = qBound(leastZoom, zoom, mostZoom);
    layOut();
    moveTo(days * m_layout.axis().dayWidth() - (around - TimelinePainter::namesWidth(m_look)));
    viewport()->update();
}

void TimelineCanvas::showToday()
{
    if (m_spec.today.isValid())
        moveTo(m_layout.axis().middle(m_spec.today) - lanesWidth() / 2);
}

QPointF TimelineCanvas::toContent(const QPointF &position) const
{
    return position
        + QPointF(horizontalScrollBar()->value() - TimelinePainter::namesWidth(m_look), verticalScrollBar()->value() - TimelinePainter::headHeight(m_look));
}

QRect TimelineCanvas::rectOf(const QString &id) const
{
    const TimelinePlace *place = m_layout.place(id);
    if (!place)
        return {};
    const QRectF lanes = QRectF(viewport()->rect()).adjusted(TimelinePainter::namesWidth(m_look), TimelinePainter::headHeight(m_look), 0, 0);
    return place->shape.translated(-toContent({})).intersected(lanes).toAlignedRect();
}

QString TimelineCanvas::idAt(const QPointF &position) const
{
    if (position.x() < TimelinePainter::namesWidth(m_look) || position.y() < TimelinePainter::headHeight(m_look))
        return {};
    return m_layout.idAt(toContent(position), m_look.px(4));
}

int TimelineCanvas::indexOf(const QString &id) const
{
    const auto &places = m_layout.places();
    const auto found = std::find_if(places.begin(), places.end(), [&id](const TimelinePlace &place) { return place.id == id; });
    return found == places.end() ? -1 : static_cast<int>(found - places.begin());
}

QString TimelineCanvas::itemSentence(int index) const
{
    return timelineSentence(m_spec, m_layout.places()[static_cast<size_t>(index)].id);
}

QRect TimelineCanvas::itemRect(int index) const
{
    const QRect rect = rectOf(m_layout.places()[static_cast<size_t>(index)].id);
    return rect.isEmpty() ? rect : rect.translated(viewport()->pos());
}

int TimelineCanvas::itemAt(const QPoint &position) const
{
    return indexOf(idAt(position - viewport()->pos()));
}

QSize TimelineCanvas::wholeSize() const
{
    return { viewport()->width(), static_cast<int>(std::ceil(TimelinePainter::headHeight(m_look) + m_layout.height())) };
}

QSize TimelineCanvas::sizeHint() const
{
    return { static_cast<int>(m_look.px(852)), wholeSize().height() + (horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0) };
}

QSize TimelineCanvas::minimumSizeHint() const
{
    constexpr qreal leastLanes = 2;
    return { static_cast<int>(m_look.px(420)),
             static_cast<int>(m_look.px(TimelineMetrics::headHeight + leastLanes * TimelineMetrics::laneHeight)) };
}

void TimelineCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const QPointF scroll(horizontalScrollBar()->value(), verticalScrollBar()->value());
    TimelinePainter(m_dragged.isEmpty() ? m_spec : m_dragSpec, m_layout, m_look).paint(painter, viewport()->rect(), scroll, fineness(), m_signs);
    if (FocusRing::isShown(*this) && m_signs.current.isEmpty())
        FocusRing::paint(painter, viewport()->rect(), m_look.px(8));
}

void TimelineCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void TimelineCanvas::scrollContentsBy(int, int)
{
    viewport()->update();
}

bool TimelineCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString id = idAt(help->pos());
        if (id.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), Labels::literal(timelineSentence(m_spec, id)), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && !m_signs.hovered.isEmpty()) {
        m_signs.hovered.clear();
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}
