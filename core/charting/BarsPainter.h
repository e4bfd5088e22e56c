// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartFrame.h"
#include "ChartSpec.h"

/// Stacked bars of verdict counts: met plain below, attention dotted, breach hatched on top with its count above.
class BarsPainter
{
public:
    BarsPainter(const StackedBars &bars, const ChartLook &look, const QRectF &rect);
    void paint(QPainter &painter) const;
    [[nodiscard]] std::vector<QRectF> columns() const;

private:
    void paintBar(QPainter &painter, size_t index) const;

    const StackedBars &m_bars;
    const ChartLook &m_look;
    ChartFrame m_frame;
};
