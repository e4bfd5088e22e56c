// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"

#include <vector>

/// A line of the register of afwijkingen: what a person wrote down, or a norm that was missed and that nobody has looked
/// at yet. Source: E4-99, E2-08.
struct RegisterLine
{
    std::optional<Deviation> stored; ///< none: only measured so far
    KpiId kpi;     ///< may be invalid for what is no kpi
    Period first;  ///< first period below the norm
    Period last;   ///< last period below the norm, so far
    int misses = 0; ///< judged periods below the norm from first to last
    bool isRunning = false; ///< the last judged period is still below the norm

    friend bool operator==(const RegisterLine &, const RegisterLine &) = default;
};
/// What was missed and what was written down, latest first. Periods below the norm that follow each other are one line; it
/// belongs to the afwijking that names its first period, or one among its periods. Only periods that ended before @p today.
[[nodiscard]] std::vector<RegisterLine> deviationRegister(const Portfolio &portfolio, ContractId contract, const QDate &today);
/// An afwijking to fill in for a line that has none yet; not stored.
[[nodiscard]] Deviation draftFor(const Portfolio &portfolio, ContractId contract, const RegisterLine &line, const QDate &today);

/// Keeps an afwijking; one without an id is new and gets one, with the next reference. InvalidInput without a title or a
/// day on which it was found, for toerekenbaar without its reason, for a settled one without how, and for a day of settling
/// before it was found.
[[nodiscard]] Result<DeviationId> saveDeviation(Portfolio &portfolio, Deviation deviation);
/// InvalidInput while a case, a sanction, an action or evidence refers to it.
[[nodiscard]] Status removeDeviation(Portfolio &portfolio, ContractId contract, DeviationId id);
