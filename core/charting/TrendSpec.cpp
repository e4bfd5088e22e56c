// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrendSpec.h"

#include "ReportWords.h"
#include "TrendWords.h"
#include "Words.h"

using namespace Qt::StringLiterals;

namespace {

QString sentenceOf(const TrendPoint &point, Unit unit, const NormVersion *norm)
{
    const QString word = verdictWord(point.verdict, norm ? norm->kind : NormKind::Norm);
    if (!point.value)
        return periodName(point.period) + u": "_s + word;
    return periodName(point.period) + u": "_s + shownValue(*point.value, unit, norm) + u", "_s + word;
}

ChartPoint pointOf(const TrendPoint &from, Unit unit, const NormVersion *norm)
{
    ChartPoint point;
    point.label = periodShort(from.period);
    if (from.value) {
        point.value = from.value->toDrawing();
        point.shown = shownValue(*from.value, unit, norm);
    }
    point.verdict = from.verdict;
    point.description = sentenceOf(from, unit, norm);
    return point;
}

bool isHigherBetter(const NormVersion *norm)
{
    return !norm || (norm->comparator != Comparator::Less && norm->comparator != Comparator::AtMost);
}

} // namespace

ChartSpec trendSpec(const KpiStanding &kpi, const PartStanding &part, const std::optional<std::pair<Ratio, Ratio>> &range)
{
    const NormVersion *norm = part.norm ? &*part.norm : nullptr;
    const Unit unit = part.indicator.unit;
    TrendChart chart;
    chart.normLabel = norm ? normText(*norm, unit) : QString();
    chart.higherIsBetter = isHigherBetter(norm);
    for (const TrendPoint &from : part.trend) {
        chart.points.push_back(pointOf(from, unit, norm));
        chart.norm.push_back(from.norm ? std::optional<qreal>(from.norm->toDrawing()) : std::nullopt);
    }
    if (part.forecast) {
        const TrendPoint next { part.forecast->period, part.forecast->value, std::nullopt, part.forecast->verdict, false };
        chart.forecast = pointOf(next, unit, norm);
        if (range) {
            const auto &[low, high] = *range;
            chart.forecastRange = { low.toDrawing(), high.toDrawing(), forecastRangeText(low, high, unit, norm) };
            chart.forecast->description += u", "_s + forecastChanceText(chart.forecastRange->shown);
        }
    }

    ChartSpec spec;
    spec.title = kpi.parts.size() == 1 ? kpi.kpi.title : kpi.kpi.shortTitle + u": "_s + part.indicator.title;
    spec.summary = trendSummary(kpi, part);
    spec.trend = std::move(chart);
    return spec;
}
