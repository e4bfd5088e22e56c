// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bonus.h"

#include "CodeTable.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto bases = codeTable<BonusRule::Basis::Band>("step"_L1, "band"_L1);
constexpr auto moneys = codeTable<BonusRule::Money::PercentOfBase>("euro"_L1, "percent_of_base"_L1);

} // namespace

QString codeOf(BonusRule::Basis basis)
{
    return bases.codeOf(basis);
}

std::optional<BonusRule::Basis> bonusBasisFrom(QStringView code)
{
    return bases.valueOf(code);
}

QString codeOf(BonusRule::Money money)
{
    return moneys.codeOf(money);
}

std::optional<BonusRule::Money> bonusMoneyFrom(QStringView code)
{
    return moneys.valueOf(code);
}
