// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReasonTexts.h"
#include "Words.h"

#include <algorithm>

namespace {

/// "Slecht" while the outcome itself is "S4+": what was found, not what may follow from it.
QString worstOfSurvey(const Outcome &outcome)
{
    const auto counts = std::find_if(outcome.because.begin(), outcome.because.end(),
                                     [](const Reason &reason) { return reason.code == ReasonCode::SurveyCounts; });
    if (counts == outcome.because.end())
        return verdictWord(outcome.verdict);
    const ReasonArguments arguments(*counts);
    if (arguments.count(2) > 0)
        return bandName(MarkBand::Poor);
    return bandName(arguments.count(0) > 0 ? MarkBand::Fair : MarkBand::Good);
}

} // namespace

QString standingWord(const KpiStanding &kpi)
{
    if (kpi.parts.empty())
        return verdictWord(kpi.outcome.verdict);
    const PartStanding &part = kpi.lead();
    if (part.indicator.input == InputKind::Survey && isJudged(kpi.outcome.verdict))
        return worstOfSurvey(part.outcome);
    const NormKind kind = part.norm ? part.norm->kind : NormKind::Norm;
    return kpi.outcome.label.isEmpty() ? verdictWord(kpi.outcome.verdict, kind) : bandLabel(kpi.outcome.label);
}
