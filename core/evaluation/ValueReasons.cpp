// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Judging.h"

namespace {

Reason numberReason(const Outcome &outcome)
{
    const std::optional<Decimal> whole = outcome.value->isWhole() ? outcome.value->toDecimal() : std::nullopt;
    if (outcome.unit == Unit::YesNo && whole)
        return { ReasonCode::Answer, { whole->isZero() ? qint64(0) : qint64(1) } };
    if (outcome.unit == Unit::Date && whole)
        return { ReasonCode::DateValue, { QDate::fromJulianDay(whole->trimmed().units()) } };
    return { ReasonCode::Value, { Amount { *outcome.value, outcome.unit } } };
}

/// The largest whole number below @p limit, or at it when the limit itself is allowed; none below zero.
std::optional<qint64> wholeBelow(const Ratio &limit, bool isAllowed)
{
    Ratio whole = limit.floored();
    if (!isAllowed && whole == limit)
        whole = whole - Ratio(1);
    const auto number = whole.toDecimal();
    if (!number || number->isNegative())
        return std::nullopt;
    return number->trimmed().units();
}

} // namespace

void addValueReason(Outcome &outcome)
{
    if (!outcome.value)
        return;
    const auto part = outcome.numerator ? outcome.numerator->toDecimal() : std::nullopt;
    const auto whole = outcome.denominator ? outcome.denominator->toDecimal() : std::nullopt;
    if (part && whole)
        outcome.because.push_back({ ReasonCode::Fraction, { *part, *whole, Amount { *outcome.value, outcome.unit } } });
    else
        outcome.because.push_back(numberReason(outcome));
}

std::optional<qint64> missesAllowed(const NormVersion &norm, Unit unit, qint64 n)
{
    if (unit != Unit::Percent || !norm.value || norm.deadline)
        return std::nullopt;
    const Ratio share = Ratio(*norm.value) / Ratio(100);
    switch (norm.comparator) {
    case Comparator::AtLeast: return wholeBelow(Ratio(n) * (Ratio(1) - share), true);
    case Comparator::Greater: return wholeBelow(Ratio(n) * (Ratio(1) - share), false);
    case Comparator::AtMost: return wholeBelow(Ratio(n) * share, true);
    case Comparator::Less: return wholeBelow(Ratio(n) * share, false);
    case Comparator::Equal:
    case Comparator::Between: break;
    }
    return std::nullopt;
}
