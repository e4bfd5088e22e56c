// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartFrame.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

ChartFrame::ChartFrame(const ChartLook &look, const QRectF &rect, const AxisTicks &ticks, QString suffix, qreal right)
    : m_look(look), m_rect(rect), m_ticks(ticks), m_suffix(std::move(suffix))
{
    qreal left = 0;
    for (const qreal value : ticks.values())
        left = qMax(left, textWidth(written(value)));
    const qreal u = look.unit;
    m_plot = rect.adjusted(left + 8 * u, 14 * u, -right - 4 * u, -(textHeight() + 10 * u));
}

QString ChartFrame::written(qreal value) const
{
    const QString text = m_look.number ? m_look.number(value, m_ticks.decimals) : QString::number(value, 'f', m_ticks.decimals);
    return text + m_suffix;
}

qreal ChartFrame::textWidth(const QString &text, bool strong) const
{
    return QFontMetricsF(strong ? m_look.axisStrong : m_look.axis).horizontalAdvance(text);
}

qreal ChartFrame::textHeight() const
{
    return QFontMetricsF(m_look.axis).height();
}

qreal ChartFrame::y(qreal value) const
{
    return m_plot.bottom() - (value - m_ticks.low) / (m_ticks.high - m_ticks.low) * m_plot.height();
}

qreal ChartFrame::x(size_t index, size_t count) const
{
    return column(index, count).center().x();
}

QRectF ChartFrame::column(size_t index, size_t count) const
{
    const qreal width = m_plot.width() / static_cast<qreal>(qMax<size_t>(1, count));
    return { m_plot.left() + width * static_cast<qreal>(index), m_plot.top(), width, m_plot.height() };
}

void ChartFrame::paintGrid(QPainter &painter) const
{
    const qreal half = textHeight() / 2;
    painter.setFont(m_look.axis);
    for (const qreal value : m_ticks.values()) {
        const qreal level = y(value);
        painter.setPen(QPen(m_look.colours.grid, m_look.unit));
        painter.drawLine(QPointF(m_plot.left(), level), QPointF(m_plot.right(), level));
        painter.setPen(m_look.colours.ink3);
        painter.drawText(QRectF(m_rect.left(), level - half, m_plot.left() - 8 * m_look.unit - m_rect.left(), 2 * half),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, written(value));
    }
}

void ChartFrame::paintLabels(QPainter &painter, const QStringList &labels, int strong) const
{
    const auto count = static_cast<size_t>(labels.size());
    qreal widest = 0;
    for (const QString &label : labels)
        widest = qMax(widest, textWidth(label, true));
    const qreal room = m_plot.width() / static_cast<qreal>(qMax<size_t>(1, count));
    const auto step = static_cast<qsizetype>(qMax<qreal>(1, std::ceil((widest + 4 * m_look.unit) / room)));
    for (qsizetype i = labels.size() - 1; i >= 0; i -= step) {
        const bool isStrong = i == strong;
        const qreal centre = x(static_cast<size_t>(i), count);
        painter.setFont(isStrong ? m_look.axisStrong : m_look.axis);
        painter.setPen(isStrong ? m_look.colours.ink : m_look.colours.ink2);
        painter.drawText(QRectF(centre - widest / 2 - 1, m_plot.bottom() + 5 * m_look.unit, widest + 2, textHeight()),
                         Qt::AlignCenter | Qt::TextDontClip, labels[i]);
    }
}
