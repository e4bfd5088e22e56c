// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Decimal.h"

#include <QString>

#include <optional>
#include <vector>

/// What one band of a norm is worth: a bonus above zero, a malus below it.
struct BandMoney
{
    QString label; ///< of the band, as the contract writes it
    Decimal money; ///< euros, or percent of the base

    friend bool operator==(const BandMoney &, const BandMoney &) = default;
};

/// Money that follows from a result, per judged period. There is none until the parties agreed on it. Source: E0-60.
struct BonusRule
{
    enum class Basis : quint8 { Step, Band };
    enum class Money : quint8 { Euro, PercentOfBase };

    Basis basis = Basis::Step;
    Money money = Money::Euro;
    Decimal step = Decimal(1);      ///< Step: how far from the norm one step is, in the unit (percentage points, seconds, days)
    bool wholeSteps = true;         ///< Step: a part of a step counts for nothing
    std::optional<Decimal> bonus;   ///< Step: for each step better than the norm; none: there is no bonus
    std::optional<Decimal> malus;   ///< Step: for each step worse, as a positive number; none: there is no malus
    std::vector<BandMoney> bands;   ///< Band: what is not named is worth nothing
    std::optional<Decimal> base;    ///< PercentOfBase: the euros of one period
    std::optional<Decimal> cap;     ///< the bonus is never more, in the same money
    std::optional<Decimal> floor;   ///< the malus is never more, as a positive number in the same money
    QString agreed;                 ///< where and when the parties agreed on it; never empty

    friend bool operator==(const BonusRule &, const BonusRule &) = default;
};

[[nodiscard]] QString codeOf(BonusRule::Basis basis); ///< "step", "band"
[[nodiscard]] std::optional<BonusRule::Basis> bonusBasisFrom(QStringView code);
[[nodiscard]] QString codeOf(BonusRule::Money money); ///< "euro", "percent_of_base"
[[nodiscard]] std::optional<BonusRule::Money> bonusMoneyFrom(QStringView code);
