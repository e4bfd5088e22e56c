// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Verdict.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What a chart shows, without how: painted by ChartPainter (reports, sparklines, small multiples) and shown by
/// ui/charts in Qt Charts where it is interactive. Numbers here are for drawing only; the verdicts come with them.
struct ChartPoint
{
    QString label;                ///< on the axis: "sep"
    std::optional<qreal> value;   ///< none: a gap
    QString shown;                ///< the value in words: "73,8%"
    Verdict verdict = Verdict::Missing;
    QString description;          ///< the whole sentence for tooltip and screen reader
};

/// A stretch of values on the ground of a trend, over a run of its columns: what a value there is worth.
struct ChartBand
{
    int first = 0; ///< column; the forecast's is the one after the last point
    int last = 0;
    std::optional<qreal> low; ///< none: down to the edge of the plot
    std::optional<qreal> high;
    Verdict verdict = Verdict::Met;
    QString label; ///< "Voldoende": beside the plot, of the bands of the last column
};

/// Where the forecast lies with the chance that it is made for.
struct ChartRange
{
    qreal low = 0;
    qreal high = 0;
    QString shown; ///< "71,9% tot 74,1%"
};

/// Something that happened, as a line down a trend with its label above.
struct ChartEvent
{
    int column = 0;
    qreal along = 0.5; ///< where in the column: 0 at its left, 1 at its right
    QString label;     ///< "12 aug: kennisbank bijgewerkt"
    QString description; ///< the whole sentence; empty: the label says it all
    [[nodiscard]] const QString &sentence() const { return description.isEmpty() ? label : description; }
};

struct TrendChart
{
    std::vector<ChartPoint> points;
    std::vector<std::optional<qreal>> norm; ///< one per point, so that the line steps with the norm version
    QString normLabel;                      ///< "norm ≥ 75%"
    std::optional<ChartPoint> forecast;     ///< after the last point, dashed
    std::optional<ChartRange> forecastRange; ///< a light area towards it
    std::vector<ChartEvent> events;
    std::vector<ChartBand> bands;           ///< may be empty
    /// Drawn large, to be studied: a shape at every judged point, each value that fits, the norm as a whole line.
    bool detailed = false;
    bool higherIsBetter = true;
};

struct StackedBar
{
    QString label;
    int met = 0;
    int attention = 0;
    int breach = 0;
};
struct StackedBars
{
    std::vector<StackedBar> bars;
    int emphasised = -1; ///< index of the bar of the period in view
};

/// A chart with its title, its one-sentence summary (the text alternative), and its content.
struct ChartSpec
{
    QString title;
    QString summary;
    std::optional<TrendChart> trend;
    std::optional<StackedBars> bars;
};
