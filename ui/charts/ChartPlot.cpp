// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartPlot.h"

#ifdef MAATLAT_QT_CHARTS
#include "QtChartPlot.h"
#endif

int ChartPlot::pointAt(const QPointF &position) const
{
    const std::vector<QRectF> all = columns();
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].contains(position))
            return static_cast<int>(i);
    }
    return -1;
}

std::unique_ptr<ChartPlot> makeChartPlot(QWidget *parent)
{
#ifdef MAATLAT_QT_CHARTS
    return makeQtChartPlot(parent);
#else
    return makePaintedPlot(parent);
#endif
}
