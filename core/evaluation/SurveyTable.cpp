// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyScoring.h"

SurveyOutcome literalOutcome(int fair, int poor)
{
    // Both lines of a row count: worked example 2 would be S4+ if one were enough.
    if (fair < 2)
        return SurveyOutcome::None;
    return poor >= 2 ? SurveyOutcome::S4Plus : SurveyOutcome::S4;
}

SurveyOutcome cumulativeOutcome(int fair, int poor)
{
    // "Two or more scores" is read as scores below good, so that a worse mark never lifts the sanction.
    return literalOutcome(fair + poor, poor);
}

bool isCoveredByTable(int fair, int poor)
{
    return literalOutcome(fair, poor) == cumulativeOutcome(fair, poor);
}
