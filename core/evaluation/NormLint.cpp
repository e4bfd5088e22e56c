// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormLint.h"

#include "EntryText.h"
#include "ValueRange.h"
#include "ValueRule.h"

#include <algorithm>

namespace {

/// A margin lies on the good side of the norm. Where the unit ends at the norm there is no value in it.
bool isMarginOutOfReach(const NormVersion &norm, Unit unit)
{
    if (!norm.watchMargin || norm.watchMargin->isZero() || norm.watchMargin->isNegative())
        return false;
    const UnitRange range = rangeOf(unit);
    const bool upwards = norm.comparator == Comparator::AtLeast || norm.comparator == Comparator::Greater;
    const bool downwards = norm.comparator == Comparator::AtMost || norm.comparator == Comparator::Less;
    return (upwards && range.high && *norm.value >= *range.high) || (downwards && range.low && *norm.value <= *range.low)
        || norm.comparator == Comparator::Equal;
}

void lintLimit(const NormVersion &norm, Unit unit, std::vector<NormFinding> &findings)
{
    const bool hasBounds = rule::hasLimit(norm);
    if (!hasBounds && !norm.offered && !norm.deadline && norm.bands.empty())
        findings.push_back({ NormFault::MissingValue, -1, {} });
    if (hasBounds && norm.comparator == Comparator::Between && *norm.value > *norm.high)
        findings.push_back({ NormFault::ReversedBetween, -1, norm.value });
    if (norm.watchMargin && norm.watchMargin->isNegative())
        findings.push_back({ NormFault::NegativeMargin, -1, norm.watchMargin });
    if (hasBounds && isMarginOutOfReach(norm, unit))
        findings.push_back({ NormFault::MarginOutOfReach, -1, norm.watchMargin });
    const UnitRange range = rangeOf(unit);
    const auto isOutside = [&range](const Decimal &value) {
        return (range.low && value < *range.low) || (range.high && value > *range.high);
    };
    for (const auto &value : { norm.value, norm.comparator == Comparator::Between ? norm.high : std::nullopt }) {
        if (value && isOutside(*value))
            findings.push_back({ NormFault::OutsideUnit, -1, value });
    }
    for (std::size_t i = 0; i < norm.bands.size(); ++i) {
        for (const auto &bound : { norm.bands[i].lower, norm.bands[i].upper }) {
            if (bound && isOutside(bound->value))
                findings.push_back({ NormFault::OutsideUnit, static_cast<int>(i), bound->value });
        }
    }
}

/// The bands that hold a value, by where they begin; the empty ones are reported.
std::vector<int> sortedBands(const std::vector<Band> &bands, Unit unit, std::vector<NormFinding> &findings)
{
    std::vector<int> order;
    for (int i = 0; i < static_cast<int>(bands.size()); ++i) {
        const Band &band = bands[static_cast<std::size_t>(i)];
        if (rangeOf(band, unit).isEmpty())
            findings.push_back({ NormFault::EmptyBand, i, band.lower->value });
        else
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return beginsBefore(rangeOf(bands[static_cast<std::size_t>(a)], unit), rangeOf(bands[static_cast<std::size_t>(b)], unit));
    });
    return order;
}

void lintNeighbours(const std::vector<Band> &bands, Unit unit, std::vector<NormFinding> &findings)
{
    const std::vector<int> order = sortedBands(bands, unit, findings);
    if (order.empty())
        return;
    ValueRange reached = rangeOf(bands[static_cast<std::size_t>(order.front())], unit);
    for (std::size_t i = 1; i < order.size(); ++i) {
        const ValueRange next = rangeOf(bands[static_cast<std::size_t>(order[i])], unit);
        if (!intersection(reached, next).isEmpty())
            findings.push_back({ NormFault::OverlappingBands, order[i], overlapAt(reached, next) });
        else if (const ValueRange gap = between(reached, next, unit); !gap.isEmpty())
            findings.push_back({ NormFault::GapBetweenBands, order[i], gap.lower->value });
        if (endsAfter(next, reached))
            reached = next;
    }
}

/// The values that the norm itself calls met.
ValueRange metBy(const NormVersion &norm, Unit unit)
{
    const Bound open { *norm.value, false };
    const Bound closed { *norm.value, true };
    Band band;
    switch (norm.comparator) {
    case Comparator::Less: band.upper = open; break;
    case Comparator::AtMost: band.upper = closed; break;
    case Comparator::Greater: band.lower = open; break;
    case Comparator::AtLeast: band.lower = closed; break;
    case Comparator::Equal:
        band.lower = closed;
        band.upper = closed;
        break;
    case Comparator::Between:
        band.lower = closed;
        band.upper = Bound { *norm.high, true };
        break;
    }
    return rangeOf(band, unit);
}

void lintContradictions(const NormVersion &norm, Unit unit, std::vector<NormFinding> &findings)
{
    if (!rule::hasLimit(norm))
        return;
    const ValueRange met = metBy(norm, unit);
    for (std::size_t i = 0; i < norm.bands.size(); ++i) {
        const ValueRange band = rangeOf(norm.bands[i], unit);
        if (band.isEmpty())
            continue;
        const bool isContradiction = norm.bands[i].verdict == Verdict::Met ? !isWithin(band, met)
            : norm.bands[i].verdict == Verdict::Breach && !intersection(band, met).isEmpty();
        if (isContradiction)
            findings.push_back({ NormFault::BandContradictsNorm, static_cast<int>(i), norm.value });
    }
}

} // namespace

std::vector<NormFinding> lint(const NormVersion &norm, Unit unit)
{
    std::vector<NormFinding> findings;
    lintLimit(norm, unit, findings);
    lintNeighbours(norm.bands, unit, findings);
    lintContradictions(norm, unit, findings);
    return findings;
}
