// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyResult.h"

#include "CodeTable.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto outcomes = codeTable<SurveyOutcome::S4Plus>("none"_L1, "S4"_L1, "S4+"_L1);
constexpr auto bands = codeTable<MarkBand::Poor>("goed"_L1, "matig"_L1, "slecht"_L1);

} // namespace

QString codeOf(SurveyOutcome outcome)
{
    return outcomes.codeOf(outcome);
}

QString codeOf(MarkBand band)
{
    return bands.codeOf(band);
}
