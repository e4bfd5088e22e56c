// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Norm.h"
#include "Ratio.h"
#include "Unit.h"

#include <QString>

/// What the parties agreed about money, in one sentence: "Malus van € 500 per heel procentpunt onder de norm, hoogstens € 800
/// per maand. Afgesproken: …"
[[nodiscard]] QString bonusRuleText(const BonusRule &rule, Unit unit);
/// "malus van € 800", "bonus van € 200", "geen bonus en geen malus".
[[nodiscard]] QString bonusText(const Ratio &euros);
/// A number of euros: whole, or with two decimals.
[[nodiscard]] QString shownEuros(const Ratio &euros);
