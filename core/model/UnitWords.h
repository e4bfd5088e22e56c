// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Unit.h"

#include <QString>
#include <QStringView>

#include <optional>

/// How a number written with a unit word becomes a number of the wanted unit: times `times`, divided by `by`.
struct UnitFactor
{
    int times = 1;
    int by = 1;
};

/// What a unit word means for a value in @p unit: "min" for hours is 1/60, "%" for a percentage is 1; nullopt when the
/// two have nothing exact to do with each other. Dutch and English, in lower case. No word at all is always the unit
/// itself.
[[nodiscard]] std::optional<UnitFactor> factorOf(QStringView word, Unit unit);
/// The word that a value of this unit is written with, "" when it has none: for the sentence about a wrong one.
[[nodiscard]] QString usualWordOf(Unit unit);
