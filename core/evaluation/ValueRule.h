// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Norm.h"
#include "Ratio.h"

#include <algorithm>

/// What a norm says of one value, and by which of its parts.
struct Ruling
{
    enum class Ground : quint8 { Unconfirmed, NoValue, AnchorUnknown, Bands, OutsideBands, Comparator, Deadline };

    Verdict verdict = Verdict::Undecided;
    Ground ground = Ground::NoValue;
    bool met = false;           ///< the norm itself is met, watch margin or not
    bool inWatchMargin = false; ///< met, and near enough to the norm for its own signal
    const Band *band = nullptr; ///< with Ground::Bands; belongs to the norm
};

// The rule is written once, for two kinds of value: the exact fraction of an outcome, and the plain decimals of a
// measurement when a million of them are judged. A value can be compared with a decimal (compared) and be made exact
// (exactly). Overloads for a type are found beside that type, so those of Ratio and Decimal stand here.

[[nodiscard]] inline std::strong_ordering compared(const Ratio &value, const Decimal &with) { return value <=> Ratio(with); }
[[nodiscard]] inline const Ratio &exactly(const Ratio &value) { return value; }
[[nodiscard]] inline std::strong_ordering compared(const Decimal &value, const Decimal &with)
{
    return value.scale() == with.scale() ? value.units() <=> with.units() : value <=> with;
}
[[nodiscard]] inline Ratio exactly(const Decimal &value) { return value; }

namespace rule {

template<typename Value>
bool isInside(const Value &value, const Band &band)
{
    if (band.lower) {
        const auto order = compared(value, band.lower->value);
        if (order < 0 || (order == 0 && !band.lower->closed))
            return false;
    }
    if (band.upper) {
        const auto order = compared(value, band.upper->value);
        if (order > 0 || (order == 0 && !band.upper->closed))
            return false;
    }
    return true;
}

/// @pre norm has a value, and a high end when it is Comparator::Between
template<typename Value>
bool isMet(const Value &value, const NormVersion &norm)
{
    const auto order = compared(value, *norm.value);
    switch (norm.comparator) {
    case Comparator::Less: return order < 0;
    case Comparator::AtMost: return order <= 0;
    case Comparator::Greater: return order > 0;
    case Comparator::AtLeast: return order >= 0;
    case Comparator::Equal: return order == 0;
    case Comparator::Between: return order >= 0 && compared(value, *norm.high) <= 0;
    }
    return false;
}

template<typename Value>
bool isAtMostAbove(const Value &value, const Decimal &bound, const Decimal &margin)
{
    if (const auto end = bound.plus(margin))
        return compared(value, *end) <= 0;
    return exactly(value) <= Ratio(bound) + Ratio(margin);
}

template<typename Value>
bool isAtMostBelow(const Value &value, const Decimal &bound, const Decimal &margin)
{
    if (const auto end = bound.plus(margin.negated()))
        return compared(value, *end) >= 0;
    return exactly(value) >= Ratio(bound) - Ratio(margin);
}

/// A met value whose distance to the norm is at most the margin. A met target has no such signal: it would read as missed.
template<typename Value>
bool isInWatchMargin(const Value &value, const NormVersion &norm)
{
    if (norm.kind != NormKind::Norm || !norm.value || !norm.watchMargin || *norm.watchMargin <= Decimal(0))
        return false;
    const Decimal &margin = *norm.watchMargin;
    switch (norm.comparator) {
    case Comparator::Less:
    case Comparator::AtMost: return isAtMostBelow(value, *norm.value, margin);
    case Comparator::Greater:
    case Comparator::AtLeast: return isAtMostAbove(value, *norm.value, margin);
    case Comparator::Between:
        return isAtMostAbove(value, *norm.value, margin) || (norm.high && isAtMostBelow(value, *norm.high, margin));
    case Comparator::Equal: break;
    }
    return false;
}

/// Only a norm can be breached; what misses a target or a guideline asks for attention. Source: X-04.
inline Verdict missedBy(NormKind kind)
{
    return kind == NormKind::Norm ? Verdict::Breach : Verdict::Attention;
}

/// Whether the norm can be compared with: a value, and both ends of a "between".
inline bool hasLimit(const NormVersion &norm)
{
    return norm.value && (norm.comparator != Comparator::Between || norm.high);
}

template<typename Value>
Ruling onNumber(const Value &value, const NormVersion &norm)
{
    Ruling ruling;
    if (!norm.bands.empty()) {
        const auto found = std::find_if(norm.bands.begin(), norm.bands.end(),
                                        [&value](const Band &band) { return isInside(value, band); });
        ruling.ground = found == norm.bands.end() ? Ruling::Ground::OutsideBands : Ruling::Ground::Bands;
        if (found == norm.bands.end())
            return ruling;
        ruling.band = &*found;
        ruling.met = found->verdict == Verdict::Met;
        ruling.verdict = found->verdict == Verdict::Breach ? missedBy(norm.kind) : found->verdict;
    } else if (hasLimit(norm)) {
        ruling.ground = Ruling::Ground::Comparator;
        ruling.met = isMet(value, norm);
        ruling.verdict = ruling.met ? Verdict::Met : missedBy(norm.kind);
    }
    if (ruling.met && isInWatchMargin(value, norm)) {
        ruling.inWatchMargin = true;
        ruling.verdict = Verdict::Attention;
    }
    return ruling;
}

/// A date against its last day, which counts in full; with Comparator::Less it must lie before that day.
template<typename Value>
Ruling onDate(const Value &julianDay, const QDate &due, const NormVersion &norm)
{
    Ruling ruling;
    ruling.ground = Ruling::Ground::Deadline;
    const auto order = compared(julianDay, Decimal(due.toJulianDay()));
    ruling.met = order < 0 || (order == 0 && norm.comparator != Comparator::Less);
    ruling.verdict = ruling.met ? Verdict::Met : missedBy(norm.kind);
    return ruling;
}

} // namespace rule
