// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartColours.h"
#include "ChartSpec.h"

#include <QRectF>

#include <functional>
#include <vector>

class QPainter;

/// The ground of a detailed trend, for both ways to show it: the bands under the grid, the range of the forecast, the lines of what
/// happened, where the forecast begins, and the words beside the plot. Bands carry their pattern besides their colour (ux §4).
class TrendGround
{
public:
    struct Place
    {
        QRectF plot;
        std::vector<QRectF> columns; ///< one per point, the forecast last
        std::function<qreal(qreal value)> y;
    };
    TrendGround(const TrendChart &chart, const ChartLook &look, Place place);

    void paintBands(QPainter &painter) const;
    /// On the bands: the range of the forecast, and the lines of the events.
    void paintRange(QPainter &painter) const;
    /// The label of the norm and of the last bands, the word above the forecast, and the labels of the events.
    void paintWords(QPainter &painter) const;
    /// The room that the words ask for beside the plot.
    [[nodiscard]] static qreal room(const TrendChart &chart, const ChartLook &look);
    /// The value of a point; what the axis says already ("%") is left out of a detailed chart.
    [[nodiscard]] QString valueText(const ChartPoint &point) const;
    /// A text in the middle of @p rect; on bands with a rim of the surface, so that it reads on any pattern.
    void paintText(QPainter &painter, const QRectF &rect, const QString &text, bool strong) const;

private:
    [[nodiscard]] std::pair<qreal, qreal> levels(const ChartBand &band) const; ///< top and bottom, inside the plot
    void paintForecast(QPainter &painter) const;
    void paintEventLabels(QPainter &painter) const;
    [[nodiscard]] std::optional<qreal> eventPlace(const ChartEvent &event) const; ///< none: outside the columns
    /// A value or its text lies in the upper @p depth of the plot, between these two.
    [[nodiscard]] bool isTaken(qreal left, qreal right, qreal depth) const;

    const TrendChart &m_chart;
    const ChartLook &m_look;
    Place m_place;
};
