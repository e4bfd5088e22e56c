// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Decimal.h"
#include "Kpi.h"
#include "Problem.h"

#include <QString>

#include <optional>
#include <vector>

/// What a person typed, pasted or imported for one measured value, read by the unit of its indicator.
struct EntryReading
{
    bool empty = false;                 ///< nothing, or a word for "no value"
    bool noData = false;                ///< "geen percentage bekend", "onbekend": asked for, and there is none
    bool notApplicable = false;         ///< "n.v.t."
    std::optional<Decimal> value;
    std::optional<Decimal> numerator;   ///< from "1.122/1.520"
    std::optional<Decimal> denominator;
    std::optional<Problem> problem;     ///< then there is no value
    std::vector<Decimal> suggestions;   ///< what may have been meant, the likeliest first

    [[nodiscard]] bool isValue() const { return value || numerator; }
};

/// Reads "99,5", "99.5", "99,5%", "1.122/1.520", "-35", "30 min", "4 u", "ja", "2026-04-02", "2 april 2026" for an
/// indicator of this unit. A dot is a thousands mark only in groups of three. One dot before exactly three digits
/// ("95.000", "1.234") is a question, also for a percentage, which cannot be 1234: only where the unit has no
/// fractions and the other reading has one ("1.234" calls) it is taken. A number outside the unit's range is a
/// question too, never scaled.
/// Source: ux §5 "Number input".
[[nodiscard]] EntryReading readEntry(const QString &text, const Indicator &indicator);
/// The unit of what is typed: that of the indicator, or a plain number (tons, visitors) where it is judged against a reference.
[[nodiscard]] Unit enteredUnit(const Indicator &indicator);
/// The lowest and highest number that make sense in a unit; none: no limit.
struct UnitRange
{
    std::optional<Decimal> low;
    std::optional<Decimal> high;
};
[[nodiscard]] UnitRange rangeOf(Unit unit);
