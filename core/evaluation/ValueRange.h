// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Norm.h"
#include "Unit.h"

/// The values between two bounds. In a unit of whole numbers its ends are whole and closed, so that "< 3" ends at 2.
struct ValueRange
{
    std::optional<Bound> lower; ///< none: no lower end
    std::optional<Bound> upper; ///< none: no upper end

    /// Its lower end lies above its upper end, or at it with one of them open.
    [[nodiscard]] bool isEmpty() const;
};

[[nodiscard]] ValueRange rangeOf(const Band &band, Unit unit);
[[nodiscard]] ValueRange intersection(const ValueRange &a, const ValueRange &b);
/// What lies above @p a and below @p b; empty when they touch. @pre they do not intersect, and @p a begins first
[[nodiscard]] ValueRange between(const ValueRange &a, const ValueRange &b, Unit unit);
/// Every value of @p inner is in @p outer. @pre inner is not empty
[[nodiscard]] bool isWithin(const ValueRange &inner, const ValueRange &outer);
[[nodiscard]] bool beginsBefore(const ValueRange &a, const ValueRange &b);
[[nodiscard]] bool endsAfter(const ValueRange &a, const ValueRange &b);
/// A value where two ranges that intersect begin to do so; none when neither has a lower end.
[[nodiscard]] std::optional<Decimal> overlapAt(const ValueRange &a, const ValueRange &b);
