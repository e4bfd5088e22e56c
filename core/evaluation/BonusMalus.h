// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Outcome.h"

#include "Norm.h"

/// The money that a result comes to, with every step of the calculation.
struct BonusResult
{
    Ratio euros;              ///< above zero: a bonus; below: a malus. Exact
    bool final = true;        ///< false: the result it rests on is voorlopig
    std::vector<Reason> steps;
};

/// What @p outcome comes to under the rule of @p norm, which is that of normFor() for its period. None without a rule, and
/// for an outcome without a sure verdict: nothing is calculated from what is not known. A calculation, never a decision:
/// whether it is paid or withheld is for the parties. Source: E0-60.
[[nodiscard]] std::optional<BonusResult> bonusOf(const Outcome &outcome, const NormVersion &norm);

/// What stands in the way of agreeing on a rule.
enum class BonusFault : quint8 { NotAgreed, NoMoney, NotPositive, NoBase, UnknownBand, NoLimit };
[[nodiscard]] std::optional<BonusFault> faultOf(const BonusRule &rule, const NormVersion &norm);
