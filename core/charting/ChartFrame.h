// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AxisTicks.h"
#include "ChartColours.h"

#include <QRectF>
#include <QStringList>

class QPainter;

/// The ground of a chart: the plot between its margins, grid lines with their numbers, labels under the columns.
class ChartFrame
{
public:
    /// @p right is the room beside the plot for the label of a line.
    ChartFrame(const ChartLook &look, const QRectF &rect, const AxisTicks &ticks, QString suffix, qreal right);

    [[nodiscard]] const QRectF &plot() const { return m_plot; }
    [[nodiscard]] qreal y(qreal value) const;
    /// The middle of column @p index out of @p count.
    [[nodiscard]] qreal x(size_t index, size_t count) const;
    [[nodiscard]] QRectF column(size_t index, size_t count) const;
    [[nodiscard]] qreal textWidth(const QString &text, bool strong = false) const;
    [[nodiscard]] qreal textHeight() const;

    void paintGrid(QPainter &painter) const;
    /// Labels that fit: all of them, or every second, third … and always the last.
    void paintLabels(QPainter &painter, const QStringList &labels, int strong) const;

private:
    [[nodiscard]] QString written(qreal value) const;

    const ChartLook &m_look;
    QRectF m_rect;
    QRectF m_plot;
    AxisTicks m_ticks;
    QString m_suffix;
};
