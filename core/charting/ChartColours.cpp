// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartColours.h"

const ChartVerdictColours &ChartColours::of(Verdict verdict) const
{
    switch (verdict) {
    case Verdict::Met:
        return met;
    case Verdict::Attention:
        return attention;
    case Verdict::Breach:
        return breach;
    case Verdict::Missing:
    case Verdict::NotApplicable:
    case Verdict::Incomplete:
    case Verdict::Undecided:
        break;
    }
    return none;
}
