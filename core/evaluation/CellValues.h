// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"
#include "Measurement.h"
#include "Ratio.h"

#include <span>

/// One measured value, exact.
struct CellValue
{
    Ratio value;
    std::optional<Ratio> numerator;
    std::optional<Ratio> denominator;
    std::optional<Ratio> asEntered = {}; ///< where the value was read otherwise than it was entered

    [[nodiscard]] bool hasCounts() const { return numerator && denominator; }
};

/// What the measurements inside one judged period hold.
struct CellValues
{
    std::vector<CellValue> values; ///< in order of time
    int withoutValue = 0;  ///< measured periods that should have a value and have none
    int noData = 0;        ///< of those: asked for, and there is none
    int empty = 0;         ///< 0 of 0: measured, and nothing to count
    int notApplicable = 0;
    bool lastIsThere = false; ///< the last measured period has its value
    bool provisional = false; ///< one of the values is voorlopig or betwist
    const ReferenceValue *reference = nullptr;  ///< the last one that a value was set against; belongs to the contract
    std::vector<Period> withoutReference;       ///< measured, and there is nothing to set it against
    QStringList otherSources;                   ///< values from a source that was not agreed
};

/// A fraction, or the value alone; none when the measurement holds no number or divides by zero.
[[nodiscard]] std::optional<CellValue> cellValueOf(const Measurement &measurement, Unit unit);
/// It holds a number, whatever that is worth: states "n.v.t." and "geen gegevens" do not.
[[nodiscard]] bool holdsNumber(const Measurement &measurement);

/// Sorts out the measurements of one cell. A measured period counts as missing when the contract ran in it, and the
/// party took part. @pre measurements lie inside @p period, in order of time
[[nodiscard]] CellValues cellValues(const ContractDefinition &contract, const Indicator &indicator, const Period &period,
                                    PartyId party, std::span<const Measurement> measurements);
