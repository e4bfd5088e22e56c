// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MarkScale.h"

/// One onderwerp (or factor) that is counted below good. Counted by answer it can hold several of each.
struct CountedUnit
{
    QString key;
    int fair = 0;
    int poor = 0;
    Ratio score; ///< what it came to; counted by answer: its lowest answer
};

/// The smallest changes that give a better advised outcome, at most three, each another way out:
///  1. as few poor ones as it takes to fair, or as few fair ones as it takes to good: the fewest units, those
///     nearest to the limit first, at equal distance the first in the questionnaire;
///  2. as few poor ones to good as give a still better outcome than 1; where no number does: all poor ones to good;
///  3. everything to good, where 1 and 2 leave a sanction.
/// Way 1 knows one of its halves at most: from S4+ only the poor ones help, from S4 only the ones below good.
/// @pre units are in the questionnaire's order
[[nodiscard]] std::vector<SurveyChange> smallestChanges(const std::vector<CountedUnit> &units, const MarkScale &scale);
