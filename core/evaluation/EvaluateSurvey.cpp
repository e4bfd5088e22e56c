// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Evaluate.h"

#include <numeric>

namespace {

int answersIn(const SurveyResult &result)
{
    return std::accumulate(result.topics.begin(), result.topics.end(), 0,
                           [](int sum, const TopicResult &topic) { return sum + topic.answers; });
}

void addLaggingParties(Outcome &outcome, const ContractDefinition &contract, const SurveyResult &result)
{
    for (const ResponseResult &response : result.responseByParty) {
        const Party *party = contract.party(response.party);
        if (response.valid || !response.percent || !party)
            continue;
        const QString name = party->shortName.isEmpty() ? party->name : party->shortName;
        outcome.because.push_back({ ReasonCode::SurveyResponseLowAt, { name, Amount { *response.percent, Unit::Percent } } });
    }
}

Verdict proposedVerdict(const SurveyResult &result)
{
    if (!result.coveredByTable)
        return Verdict::Undecided;
    return result.proposed == SurveyOutcome::None ? Verdict::Met : Verdict::Breach;
}

} // namespace

Outcome evaluateSurvey(const ContractDefinition &contract, const Indicator &indicator, const Period &period,
                       const SurveyRound *round, const SurveyResult *result)
{
    Outcome outcome;
    outcome.cell = { indicator.id, period, {} };
    outcome.unit = indicator.unit;
    const NormVersion *norm = normInForce(contract, indicator.id, period);
    if (norm) {
        outcome.norm = norm->id;
        outcome.normVersion = norm->number;
    }
    if (!round || !result) {
        outcome.because.push_back({ ReasonCode::SurveyNoRound });
        return outcome;
    }
    outcome.n = answersIn(*result);
    outcome.final = round->state == SurveyState::Final && result->response.valid;
    if (outcome.n == 0) {
        outcome.because.push_back({ ReasonCode::NoMeasurement });
        return outcome;
    }
    outcome.because = result->because;
    addLaggingParties(outcome, contract, *result);
    outcome.verdict = proposedVerdict(*result);
    if (norm && !norm->confirmed) {
        outcome.verdict = Verdict::Undecided;
        outcome.because.push_back({ ReasonCode::NormUnconfirmed });
    }
    if (outcome.verdict == Verdict::Breach)
        outcome.label = codeOf(result->proposed);
    return outcome;
}
