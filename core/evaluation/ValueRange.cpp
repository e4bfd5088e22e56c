// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ValueRange.h"

#include "Ratio.h"

namespace {

Decimal wholeAtOrBelow(const Decimal &value)
{
    return Ratio(value).floored().toDecimal().value_or(value);
}

/// The lowest (or highest) whole number inside a bound.
Bound wholeLower(const Bound &bound)
{
    const Decimal floor = wholeAtOrBelow(bound.value);
    const bool isIn = bound.closed && bound.value.isWhole();
    return { isIn ? floor : floor.plus(1).value_or(floor), true };
}

Bound wholeUpper(const Bound &bound)
{
    const Decimal floor = wholeAtOrBelow(bound.value);
    const bool isLimitItself = bound.value.isWhole() && !bound.closed;
    return { isLimitItself ? floor.plus(-1).value_or(floor) : floor, true };
}

/// @p a lets more values in from below than @p b.
bool isLower(const std::optional<Bound> &a, const std::optional<Bound> &b)
{
    if (!a || !b)
        return !a && b;
    return a->value != b->value ? a->value < b->value : a->closed && !b->closed;
}

bool isHigher(const std::optional<Bound> &a, const std::optional<Bound> &b)
{
    if (!a || !b)
        return !a && b;
    return a->value != b->value ? a->value > b->value : a->closed && !b->closed;
}

} // namespace

bool ValueRange::isEmpty() const
{
    if (!lower || !upper)
        return false;
    return lower->value > upper->value || (lower->value == upper->value && !(lower->closed && upper->closed));
}

ValueRange rangeOf(const Band &band, Unit unit)
{
    if (!isWholeUnit(unit))
        return { band.lower, band.upper };
    ValueRange range;
    if (band.lower)
        range.lower = wholeLower(*band.lower);
    if (band.upper)
        range.upper = wholeUpper(*band.upper);
    return range;
}

ValueRange intersection(const ValueRange &a, const ValueRange &b)
{
    return { isLower(a.lower, b.lower) ? b.lower : a.lower, isHigher(a.upper, b.upper) ? b.upper : a.upper };
}

ValueRange between(const ValueRange &a, const ValueRange &b, Unit unit)
{
    Band gap;
    gap.lower = Bound { a.upper->value, !a.upper->closed };
    gap.upper = Bound { b.lower->value, !b.lower->closed };
    return rangeOf(gap, unit);
}

bool isWithin(const ValueRange &inner, const ValueRange &outer)
{
    return !isLower(inner.lower, outer.lower) && !isHigher(inner.upper, outer.upper);
}

bool beginsBefore(const ValueRange &a, const ValueRange &b)
{
    return isLower(a.lower, b.lower);
}

bool endsAfter(const ValueRange &a, const ValueRange &b)
{
    return isHigher(a.upper, b.upper);
}

std::optional<Decimal> overlapAt(const ValueRange &a, const ValueRange &b)
{
    const ValueRange both = intersection(a, b);
    if (both.lower)
        return both.lower->value;
    return both.upper ? std::optional(both.upper->value) : std::nullopt;
}
