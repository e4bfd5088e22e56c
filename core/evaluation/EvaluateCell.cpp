// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Evaluate.h"

#include "Cumulating.h"
#include "Readings.h"
#include "TimeCombining.h"

namespace {

/// Below a hundred one case weighs more than a percentage point; above it only a norm that one case breaks is worth a word.
constexpr qint64 smallNumber = 100;

void addSmallNumberReason(Outcome &outcome, const NormVersion &norm)
{
    if (!outcome.denominator || outcome.n <= 0)
        return;
    const auto allowed = missesAllowed(norm, outcome.unit, outcome.n);
    const bool isPlain = norm.value && *norm.value >= Decimal(100);
    if (allowed && (outcome.n < smallNumber || (*allowed == 0 && !isPlain)))
        outcome.because.push_back({ ReasonCode::SmallNumber, { outcome.n, *allowed } });
}

/// No value: why, and for a deadline when it is due.
void explainAbsence(Outcome &outcome, const CellValues &cell, const NormVersion *norm, const Contract &contract)
{
    const bool isOnlyNotApplicable = cell.notApplicable > 0 && cell.withoutValue == 0 && cell.empty == 0;
    if (isOnlyNotApplicable) {
        outcome.verdict = Verdict::NotApplicable;
        outcome.because.push_back({ ReasonCode::MarkedNotApplicable });
        return;
    }
    if (cell.empty > 0 && cell.withoutValue == 0) {
        outcome.numerator = Ratio(0);
        outcome.denominator = Ratio(0);
        outcome.because.push_back({ ReasonCode::ZeroDenominator });
    } else {
        if (cell.withoutReference.empty())
            outcome.because.push_back({ cell.noData > 0 ? ReasonCode::NoDataKnown : ReasonCode::NoMeasurement });
    }
    if (norm)
        addDueReason(outcome, *norm, contract);
}

void addReferenceReasons(Outcome &outcome, const CellValues &cell, const Indicator &indicator)
{
    auto &because = outcome.because;
    if (const ReferenceValue *row = cell.reference)
        because.push_back({ ReasonCode::AgainstReference,
                            { row->title, row->value, row->unit, row->period, qint64(row->number), row->source } });
    for (const Period &period : cell.withoutReference)
        because.push_back({ ReasonCode::ReferenceMissing, { indicator.reference, period } });
    for (const QString &source : cell.otherSources)
        because.push_back({ ReasonCode::SourceNotPermitted, { source } });
}

void judgeValues(Outcome &outcome, const CellValues &cell, TimeAggregation aggregation, const NormVersion *norm,
                 const Contract &contract)
{
    combineInto(outcome, cell, aggregation, norm, contract);
    if (!norm) {
        outcome.verdict = Verdict::Undecided;
        outcome.because.push_back({ ReasonCode::NormMissing });
        return;
    }
    const Ruling ruling = applyNorm(outcome, *norm, contract);
    if (cell.reference)
        outcome.n = static_cast<qint64>(cell.values.size()); // the reference is no number of cases
    else
        addSmallNumberReason(outcome, *norm);
    if (cell.withoutValue == 0)
        return;
    outcome.because.push_back({ ReasonCode::PeriodsWithoutValue, { qint64(cell.withoutValue) } });
    outcome.final = false;
    if (ruling.verdict != Verdict::Undecided && !isSettled(ruling, *norm, cell, aggregation)) {
        outcome.verdict = Verdict::Incomplete;
        outcome.label.clear();
    }
}

} // namespace

Outcome evaluateCell(const ContractDefinition &contract, const Indicator &indicator, const Period &period, PartyId party,
                     std::span<const Measurement> measurements)
{
    Outcome outcome;
    outcome.cell = { indicator.id, period, party };
    outcome.unit = indicator.unit;
    const std::optional<NormVersion> version = normFor(contract, indicator, period);
    const NormVersion *norm = version ? &*version : nullptr;
    if (norm) {
        outcome.norm = norm->id;
        outcome.normVersion = norm->number;
    }
    const CellValues cell = cellValues(contract, indicator, period, party, measurements);
    outcome.final = !cell.provisional;
    if (cell.values.empty()) {
        explainAbsence(outcome, cell, norm, contract.contract);
        addReferenceReasons(outcome, cell, indicator);
        return outcome;
    }
    judgeValues(outcome, cell, aggregationFor(contract, indicator, period), norm, contract.contract);
    if (cell.values.size() == 1 && cell.values.front().asEntered) {
        const auto day = outcome.value->floored().toDecimal();
        outcome.because.push_back({ ReasonCode::WorkingDayOfMonth,
                                    { Amount { *cell.values.front().asEntered, indicator.unit }, day ? day->trimmed().units() : qint64(0) } });
    }
    if (accumulationFor(contract, indicator, period) != Accumulation::None)
        outcome.because.push_back({ ReasonCode::CumulatedSince, { cumulatedDays(indicator, period, contract).first } });
    addReferenceReasons(outcome, cell, indicator);
    for (Reason &reason : limitReasons(contract, indicator, period))
        outcome.because.push_back(std::move(reason));
    for (Reason &reason : readingReasons(contract, indicator, period))
        outcome.because.push_back(std::move(reason));
    return outcome;
}
