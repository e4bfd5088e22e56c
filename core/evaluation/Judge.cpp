// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Judging.h"

#include "Evaluate.h"

namespace {

/// The unit of a difference between two values.
Unit differenceUnit(Unit unit)
{
    if (unit == Unit::Percent)
        return Unit::PercentagePoint;
    return unit == Unit::Date ? Unit::Day : unit;
}

std::optional<Ratio> marginOf(const Ratio &value, const NormVersion &norm, const std::optional<QDate> &due)
{
    if (due)
        return value - Ratio(due->toJulianDay());
    if (!rule::hasLimit(norm))
        return std::nullopt;
    if (norm.comparator != Comparator::Between)
        return value - Ratio(*norm.value);
    if (value < Ratio(*norm.value))
        return value - Ratio(*norm.value);
    return value > Ratio(*norm.high) ? std::optional(value - Ratio(*norm.high)) : std::nullopt;
}

/// How far a met value is from the limit it is nearest to.
Ratio distanceToLimit(const Ratio &value, const NormVersion &norm)
{
    const Ratio distance = (value - Ratio(*norm.value)).absolute();
    if (norm.comparator != Comparator::Between || !norm.high)
        return distance;
    return std::min(distance, (Ratio(*norm.high) - value).absolute());
}

void addLimitReason(Outcome &outcome, const NormVersion &norm)
{
    if (norm.comparator == Comparator::Between) {
        outcome.because.push_back({ ReasonCode::AgainstBetween,
                                    { Amount { Ratio(*norm.value), outcome.unit }, Amount { Ratio(*norm.high), outcome.unit } } });
        return;
    }
    const ReasonCode code = norm.kind == NormKind::Norm ? ReasonCode::AgainstNorm : ReasonCode::AgainstTarget;
    outcome.because.push_back({ code, { codeOf(norm.comparator), Amount { Ratio(*norm.value), outcome.unit } } });
}

void addGroundReasons(Outcome &outcome, const NormVersion &norm, const Contract &contract, const Ruling &ruling)
{
    using Ground = Ruling::Ground;
    auto &because = outcome.because;
    if (ruling.ground == Ground::Unconfirmed)
        because.push_back({ ReasonCode::NormUnconfirmed });
    if (ruling.ground == Ground::NoValue)
        because.push_back({ ReasonCode::NormMissing });
    if (norm.deadline)
        addDueReason(outcome, norm, contract);
    else if (rule::hasLimit(norm))
        addLimitReason(outcome, norm);
    if (ruling.ground == Ground::OutsideBands)
        because.push_back({ ReasonCode::OutsideBands });
    if (ruling.band && !ruling.band->label.isEmpty())
        because.push_back({ ReasonCode::InBand, { ruling.band->label } });
    if (ruling.inWatchMargin) {
        const Amount distance { distanceToLimit(*outcome.value, norm), differenceUnit(outcome.unit) };
        because.push_back({ ReasonCode::WithinWatchMargin, { distance } });
    }
}

} // namespace

void judge(Outcome &outcome, const NormVersion &norm, const Contract &contract)
{
    addValueReason(outcome);
    applyNorm(outcome, norm, contract);
}

Ruling applyNorm(Outcome &outcome, const NormVersion &norm, const Contract &contract)
{
    outcome.norm = norm.id;
    outcome.normVersion = norm.number;
    if (!outcome.value)
        return {};
    const Ruling ruling = rulingOf(*outcome.value, norm, contract);
    outcome.verdict = ruling.verdict;
    // "Goed" beside the sign for "let op" would contradict it.
    outcome.label = ruling.band && !ruling.inWatchMargin ? ruling.band->label : QString();
    outcome.margin = marginOf(*outcome.value, norm, norm.deadline ? dueDate(*norm.deadline, contract) : std::nullopt);
    addGroundReasons(outcome, norm, contract, ruling);
    return ruling;
}

void addDueReason(Outcome &outcome, const NormVersion &norm, const Contract &contract)
{
    if (!norm.deadline)
        return;
    const Deadline &deadline = *norm.deadline;
    const auto due = dueDate(deadline, contract);
    if (!due) {
        outcome.because.push_back({ ReasonCode::AnchorUnknown, { codeOf(deadline.anchor) } });
        return;
    }
    outcome.because.push_back(
        { ReasonCode::DueDate, { *due, qint64(deadline.term.amount), codeOf(deadline.term.unit), codeOf(deadline.anchor) } });
    if (!deadline.earlySignal)
        return;
    // Judged by the agreed date; the other date that the document names is told once it is passed.
    const auto early = dueDate({ deadline.term, *deadline.earlySignal, {} }, contract);
    if (early && *early < *due && outcome.value && *outcome.value > Ratio(early->toJulianDay()))
        outcome.because.push_back({ ReasonCode::EarlySignal, { *early, codeOf(*deadline.earlySignal) } });
}

int scaleOf(Unit unit)
{
    if (unit == Unit::PerThousand)
        return 1000;
    return unit == Unit::Percent || unit == Unit::PercentagePoint || unit == Unit::Nps ? 100 : 1;
}
