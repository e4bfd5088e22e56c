// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Evaluate.h"

#include "CellValues.h"
#include "Judging.h"

#include <array>

namespace {

constexpr std::array<qint64, 19> powersOfTen = [] {
    std::array<qint64, 19> powers {};
    powers[0] = 1;
    for (std::size_t i = 1; i < powers.size(); ++i)
        powers[i] = powers[i - 1] * 10;
    return powers;
}();

/// scale × numerator / denominator, compared by cross-multiplication. @pre the denominator is not zero
struct Fraction
{
    const Decimal &numerator;
    const Decimal &denominator;
    int scale;
};

Ratio exactly(const Fraction &fraction)
{
    return Ratio(fraction.scale) * Ratio::of(fraction.numerator, fraction.denominator);
}

std::strong_ordering compared(const Fraction &fraction, const Decimal &with)
{
    // scale·n/10^p : d/10^q against x/10^t is scale·n·10^(q+t) against x·d·10^p.
    const int shift = fraction.denominator.scale() + with.scale() - fraction.numerator.scale();
    qint64 left = fraction.scale;
    qint64 right = with.units();
    const bool isTooBig = qMulOverflow(left, fraction.numerator.units(), &left)
        || qMulOverflow(right, fraction.denominator.units(), &right)
        || qMulOverflow(left, powersOfTen[static_cast<std::size_t>(std::max(shift, 0))], &left)
        || qMulOverflow(right, powersOfTen[static_cast<std::size_t>(std::max(-shift, 0))], &right);
    if (isTooBig)
        return exactly(fraction) <=> Ratio(with);
    return fraction.denominator.isNegative() ? right <=> left : left <=> right;
}

} // namespace

Verdict verdictOf(const Measurement &measurement, const NormVersion *norm, Unit unit, const Contract &contract)
{
    if (measurement.state == MeasurementState::NotApplicable)
        return Verdict::NotApplicable;
    if (!holdsNumber(measurement))
        return Verdict::Missing;
    const bool isFraction = measurement.numerator && measurement.denominator && !measurement.denominator->isZero();
    if (!isFraction && !measurement.value)
        return Verdict::Missing;
    if (!norm)
        return Verdict::Undecided;
    if (!isFraction)
        return rulingOf(*measurement.value, *norm, contract).verdict;
    return rulingOf(Fraction { *measurement.numerator, *measurement.denominator, scaleOf(unit) }, *norm, contract).verdict;
}
