// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Evaluate.h"

#include "PeriodMath.h"
#include "TermMath.h"

#include <algorithm>

namespace {

bool isMissingWithoutReason(const Outcome &outcome)
{
    if (outcome.verdict != Verdict::Missing || (outcome.denominator && outcome.denominator->isZero()))
        return false;
    return std::none_of(outcome.because.begin(), outcome.because.end(),
                        [](const Reason &reason) {
                            return reason.code == ReasonCode::NoDataKnown || reason.code == ReasonCode::ReferenceMissing;
                        });
}

/// A period is expected once it has closed, unless it closed before the first verdict was due: "the first year is
/// measured after nine months" asks nothing of the calendar year before.
bool isExpected(const DateRange &days, const std::optional<QDate> &first, const QDate &today)
{
    if (today <= days.last)
        return false;
    return !first || (today >= *first && days.last.addDays(1) >= *first);
}

/// What was never measured because there was no contract to measure: n.v.t. and not "geen meting".
bool isOutsideTerm(const Outcome &outcome, const Contract &contract)
{
    const Period &period = outcome.cell.period;
    return outcome.verdict == Verdict::Missing && period.kind != PeriodKind::Once && !isInTerm(period, contract);
}

} // namespace

OutcomeAsOf asOf(const Outcome &outcome, const ContractDefinition &contract, const QDate &today)
{
    OutcomeAsOf result;
    result.outcome = outcome;
    const Indicator *indicator = contract.indicator(outcome.cell.indicator);
    const Period &period = outcome.cell.period;
    if (indicator && indicator->firstVerdict)
        result.firstExpected = dueDate(*indicator->firstVerdict, contract.contract);
    const bool isAnchorUnknown = indicator && indicator->firstVerdict && !result.firstExpected;
    const auto norm = indicator ? normFor(contract, *indicator, period) : std::nullopt;
    if (period.kind == PeriodKind::Once && norm && norm->deadline) {
        // Done once: expected from the day after its last day, and not only when the contract ends.
        const auto due = dueDate(*norm->deadline, contract.contract);
        if (due && !result.firstExpected)
            result.firstExpected = due->addDays(1);
        result.expected = due && today > *due;
    } else {
        result.expected = !isAnchorUnknown && isInTerm(period, contract.contract)
            && isExpected(daysOf(period, contract.contract), result.firstExpected, today);
    }
    result.late = result.expected && isMissingWithoutReason(outcome);
    if (isOutsideTerm(outcome, contract.contract)) {
        result.outcome.verdict = Verdict::NotApplicable;
        result.outcome.because = { { ReasonCode::OutsideTerm } };
    }
    const bool isOver = period.kind == PeriodKind::Once ? outcome.value || result.expected : isClosed(period, today, contract.contract);
    result.outcome.final = outcome.final && isOver;
    return result;
}
