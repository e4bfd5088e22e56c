// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrendBands.h"

#include "Ratio.h"
#include "Words.h"

namespace {

qreal drawn(const Decimal &value)
{
    return Ratio(value).toDrawing();
}

std::optional<qreal> drawn(const std::optional<Bound> &bound)
{
    return bound ? std::optional(drawn(bound->value)) : std::nullopt;
}

/// From bad to good: what misses the norm, what is close to it, what meets it.
std::vector<ChartBand> oneSided(qreal mark, qreal margin, Verdict missed, bool isUpward)
{
    const qreal edge = isUpward ? mark + margin : mark - margin;
    std::vector<ChartBand> bands;
    const auto add = [&](std::optional<qreal> low, std::optional<qreal> high, Verdict verdict) {
        bands.push_back({ 0, 0, isUpward ? low : high, isUpward ? high : low, verdict, {} });
    };
    add(std::nullopt, mark, missed);
    if (margin > 0)
        add(mark, edge, Verdict::Attention);
    add(edge, std::nullopt, Verdict::Met);
    return bands;
}

std::vector<ChartBand> byComparator(const NormVersion &norm)
{
    if (!norm.value)
        return {};
    const qreal mark = drawn(*norm.value);
    const qreal margin = norm.watchMargin ? drawn(*norm.watchMargin) : 0;
    const Verdict missed = norm.kind == NormKind::Norm ? Verdict::Breach : Verdict::Attention;
    switch (norm.comparator) {
    case Comparator::Greater:
    case Comparator::AtLeast: return oneSided(mark, margin, missed, true);
    case Comparator::Less:
    case Comparator::AtMost: return oneSided(mark, margin, missed, false);
    case Comparator::Between:
        if (norm.high) {
            const qreal high = drawn(*norm.high);
            return { { 0, 0, {}, mark, missed, {} }, { 0, 0, mark, high, Verdict::Met, {} }, { 0, 0, high, {}, missed, {} } };
        }
        break;
    case Comparator::Equal: break;
    }
    return {};
}

} // namespace

std::vector<ChartBand> trendBands(const NormVersion &norm, int first, int last)
{
    std::vector<ChartBand> bands;
    for (const Band &band : norm.bands)
        bands.push_back({ 0, 0, drawn(band.lower), drawn(band.upper), band.verdict, bandLabel(band.label) });
    if (bands.empty())
        bands = byComparator(norm);
    for (ChartBand &band : bands) {
        band.first = first;
        band.last = last;
        if (band.label.isEmpty())
            band.label = verdictWord(band.verdict, norm.kind);
    }
    return bands;
}
