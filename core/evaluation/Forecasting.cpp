// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Forecasting.h"

#include <algorithm>
#include <array>
#include <vector>

namespace {

constexpr std::size_t periodsLookedAt = 6;
constexpr int valuesNeeded = 3;

/// The least squares line through the last values. Counted back from the period that is forecast, so that its own place is 0 and the
/// line's constant is the answer.
struct Line
{
    std::vector<std::pair<qint64, Ratio>> values;
    qint64 sumXX = 0;
    qint64 spread = 0; ///< n · Σx² − (Σx)²
    Ratio constant = 0;
    Ratio slope = 0;
};

std::optional<Line> lineThrough(std::span<const TrendPoint> trend)
{
    if (trend.empty())
        return std::nullopt;
    const auto points = trend.last(std::min(trend.size(), periodsLookedAt));
    const qint32 next = points.back().period.ordinal + 1;
    Line line;
    qint64 sumX = 0;
    Ratio sumY = 0;
    Ratio sumXY = 0;
    for (const TrendPoint &point : points) {
        if (!point.value)
            continue;
        const qint64 x = point.period.ordinal - next;
        line.values.emplace_back(x, *point.value);
        sumX += x;
        line.sumXX += x * x;
        sumY = sumY + *point.value;
        sumXY = sumXY + Ratio(x) * *point.value;
    }
    const auto n = static_cast<qint64>(line.values.size());
    line.spread = n * line.sumXX - sumX * sumX;
    if (n < valuesNeeded || line.spread == 0)
        return std::nullopt;
    line.constant = (Ratio(line.sumXX) * sumY - Ratio(sumX) * sumXY) / Ratio(line.spread);
    line.slope = (Ratio(n) * sumXY - Ratio(sumX) * sumY) / Ratio(line.spread);
    return line;
}

/// The value that Student's t stays below with a chance of 90 %, and so inside both ways with 80 %; in thousandths.
Ratio studentAt80(std::size_t freedom)
{
    constexpr std::array<int, 4> thousandths { 3078, 1886, 1638, 1533 };
    constexpr int thousand = 1000;
    return Ratio(thousandths.at(freedom - 1)) / Ratio(thousand);
}

/// By Newton's way, from above, so that it only falls until it stands still.
Ratio squareRoot(const Ratio &value)
{
    constexpr int places = 9;
    if (value.isZero())
        return 0;
    Ratio root = value > Ratio(1) ? value : Ratio(1);
    for (;;) {
        const Ratio closer = ((root + value / root) / Ratio(2)).rounded(places);
        if (closer >= root || closer.isZero())
            return root;
        root = closer;
    }
}

} // namespace

std::optional<Ratio> nextValue(std::span<const TrendPoint> trend)
{
    const auto line = lineThrough(trend);
    return line ? std::optional(line->constant) : std::nullopt;
}

std::optional<ForecastRange> nextRange(std::span<const TrendPoint> trend)
{
    const auto line = lineThrough(trend);
    if (!line)
        return std::nullopt;
    Ratio squares = 0;
    for (const auto &[x, y] : line->values) {
        const Ratio off = y - line->constant - line->slope * Ratio(x);
        squares = squares + off * off;
    }
    const std::size_t freedom = line->values.size() - 2;
    const Ratio variance = squares / Ratio(static_cast<qint64>(freedom));
    // How sure the line itself is at the forecast's place, besides how far values lie from it.
    const Ratio widening = Ratio(1) + Ratio(line->sumXX) / Ratio(line->spread);
    const Ratio half = studentAt80(freedom) * squareRoot(variance * widening);
    return ForecastRange { line->constant - half, line->constant + half };
}

int runOfBreaches(std::span<const TrendPoint> trend)
{
    int run = 0;
    for (auto point = trend.rbegin(); point != trend.rend(); ++point) {
        if (point->verdict == Verdict::Breach)
            ++run;
        else if (isJudged(point->verdict) || (run > 0 && point->verdict != Verdict::NotApplicable))
            break;
    }
    return run;
}
