// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KpiVerbs.h"

#include <span>

/// The contract as it would be with this sheet, for every period alike: each part has one norm, confirmed and in force from the
/// start, so that a norm can be tried before anybody agreed to it. Parts without an id get one that the contract does not have;
/// @p sheet gets the same. Never saved.
[[nodiscard]] ContractDefinition trialDefinition(const ContractDefinition &contract, KpiSheet &sheet);

/// One value as it was typed to try a norm.
struct TrialValue
{
    std::optional<Decimal> value;
    std::optional<Decimal> numerator;
    std::optional<Decimal> denominator;
};
/// What each part and the whole kpi come to when these values are measured in @p period. A part without a value is missing.
struct TrialOutcome
{
    std::vector<Outcome> parts; ///< in the order of the sheet
    KpiOutcome kpi;
};
/// @p trial and @p sheet come from trialDefinition(); @p values go with the parts of the sheet.
[[nodiscard]] TrialOutcome tryValues(const ContractDefinition &trial, const KpiSheet &sheet, std::span<const TrialValue> values,
                                     const Period &period);
