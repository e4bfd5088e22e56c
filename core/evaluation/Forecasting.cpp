// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Forecasting.h"

namespace {

constexpr std::size_t periodsLookedAt = 6;
constexpr int valuesNeeded = 3;

} // namespace

std::optional<Ratio> nextValue(std::span<const TrendPoint> trend)
{
    if (trend.empty())
        return std::nullopt;
    const auto points = trend.last(std::min(trend.size(), periodsLookedAt));
    // Counted back from the period that is forecast, so that its own place is 0 and the line's constant is the answer.
    const qint32 next = points.back().period.ordinal + 1;
    qint64 n = 0;
    qint64 sumX = 0;
    qint64 sumXX = 0;
    Ratio sumY = 0;
    Ratio sumXY = 0;
    for (const TrendPoint &point : points) {
        if (!point.value)
            continue;
        const qint64 x = point.period.ordinal - next;
        ++n;
        sumX += x;
        sumXX += x * x;
        sumY = sumY + *point.value;
        sumXY = sumXY + Ratio(x) * *point.value;
    }
    const qint64 spread = n * sumXX - sumX * sumX;
    if (n < valuesNeeded || spread == 0)
        return std::nullopt;
    return (Ratio(sumXX) * sumY - Ratio(sumX) * sumXY) / Ratio(spread);
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
