// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimeCombining.h"

#include "PeriodMath.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isCountedFrom(const ContractDefinition &contract, const Indicator &indicator)
{
    return std::any_of(contract.indicators.begin(), contract.indicators.end(), [&indicator](const Indicator &other) {
        return other.input == InputKind::Derived && other.derivedFrom == indicator.id;
    });
}

void take(Outcome &outcome, const CellValue &value)
{
    outcome.value = value.value;
    outcome.numerator = value.numerator;
    outcome.denominator = value.denominator;
}

Ratio sumOf(const std::vector<CellValue> &values)
{
    Ratio sum = 0;
    for (const CellValue &value : values)
        sum = sum + value.value;
    return sum;
}

void takeMean(Outcome &outcome, const std::vector<CellValue> &values)
{
    const auto count = static_cast<qint64>(values.size());
    outcome.value = sumOf(values) / Ratio(count);
    outcome.because.push_back({ ReasonCode::MeanUnweighted, { count } });
}

/// The sums of numerators and denominators; where one period has no counts there is only the plain mean.
void takeRatioOfSums(Outcome &outcome, const std::vector<CellValue> &values)
{
    if (!std::all_of(values.begin(), values.end(), [](const CellValue &value) { return value.hasCounts(); })) {
        takeMean(outcome, values);
        return;
    }
    Ratio numerator = 0;
    Ratio denominator = 0;
    for (const CellValue &value : values) {
        numerator = numerator + *value.numerator;
        denominator = denominator + *value.denominator;
    }
    outcome.because.push_back({ ReasonCode::SumOfPeriods, { static_cast<qint64>(values.size()) } });
    if (!denominator.isZero())
        take(outcome, { Ratio(scaleOf(outcome.unit)) * numerator / denominator, numerator, denominator });
}

/// How bad a value is against a norm, for the worst of several: higher is worse.
Ratio badness(const Ratio &value, const NormVersion &norm)
{
    switch (norm.comparator) {
    case Comparator::Less:
    case Comparator::AtMost: return value;
    case Comparator::Greater:
    case Comparator::AtLeast: return Ratio(0) - value;
    case Comparator::Equal: return norm.value ? (value - Ratio(*norm.value)).absolute() : Ratio(0);
    case Comparator::Between: break;
    }
    if (!rule::hasLimit(norm))
        return 0;
    return std::max(Ratio(*norm.value) - value, value - Ratio(*norm.high));
}

const CellValue &worstOf(const std::vector<CellValue> &values, const NormVersion *norm, const Contract &contract)
{
    if (!norm)
        return values.back();
    const auto isWorse = [&](const CellValue &a, const CellValue &b) {
        const int urgencyA = urgencyOf(rulingOf(a.value, *norm, contract).verdict);
        const int urgencyB = urgencyOf(rulingOf(b.value, *norm, contract).verdict);
        return urgencyA != urgencyB ? urgencyA > urgencyB : badness(a.value, *norm) > badness(b.value, *norm);
    };
    return *std::min_element(values.begin(), values.end(), isWorse);
}

void takeWorstOfAll(Outcome &outcome, const std::vector<CellValue> &values, const NormVersion *norm, const Contract &contract)
{
    take(outcome, worstOf(values, norm, contract));
    const auto met = norm ? std::count_if(values.begin(), values.end(), [&](const CellValue &value) {
        return rulingOf(value.value, *norm, contract).met;
    })
                          : 0;
    outcome.because.push_back({ ReasonCode::EveryPeriodMustMeet, { qint64(met), static_cast<qint64>(values.size()) } });
}

void combine(Outcome &outcome, const std::vector<CellValue> &values, TimeAggregation aggregation, const NormVersion *norm,
             const Contract &contract)
{
    switch (aggregation) {
    case TimeAggregation::RatioOfSums: return takeRatioOfSums(outcome, values);
    case TimeAggregation::Mean: return takeMean(outcome, values);
    case TimeAggregation::Last: return take(outcome, values.back());
    case TimeAggregation::Worst: return take(outcome, worstOf(values, norm, contract));
    case TimeAggregation::EveryPeriod: return takeWorstOfAll(outcome, values, norm, contract);
    case TimeAggregation::Sum: break;
    }
    outcome.value = sumOf(values);
    outcome.because.push_back({ ReasonCode::SumOfPeriods, { static_cast<qint64>(values.size()) } });
}

qint64 countOf(const Outcome &outcome, std::size_t values)
{
    const auto counted = outcome.denominator ? outcome.denominator->toDecimal() : std::nullopt;
    return counted && counted->isWhole() ? counted->trimmed().units() : static_cast<qint64>(values);
}

} // namespace

TimeAggregation aggregationFor(const ContractDefinition &contract, const Indicator &indicator, const Period &period)
{
    if (period.kind == indicator.measured || !isCountedFrom(contract, indicator))
        return indicator.overTime;
    const QString reading = contract.settingOn(u"delivery.quarter"_s, daysOf(period, contract.contract).first);
    if (reading == u"weighted")
        return TimeAggregation::RatioOfSums;
    if (reading == u"mean")
        return TimeAggregation::Mean;
    return reading == u"every_month" ? TimeAggregation::EveryPeriod : indicator.overTime;
}

void combineInto(Outcome &outcome, const CellValues &cell, TimeAggregation aggregation, const NormVersion *norm,
                 const Contract &contract)
{
    const auto first = static_cast<std::ptrdiff_t>(outcome.because.size());
    if (cell.values.size() == 1 && cell.withoutValue == 0)
        take(outcome, cell.values.front());
    else
        combine(outcome, cell.values, aggregation, norm, contract);
    outcome.n = countOf(outcome, cell.values.size());
    addValueReason(outcome);
    if (outcome.value) // the value is told first, and then how it was put together
        std::rotate(outcome.because.begin() + first, outcome.because.end() - 1, outcome.because.end());
}

bool isSettled(const Ruling &ruling, const NormVersion &norm, const CellValues &cell, TimeAggregation aggregation)
{
    const bool missed = !ruling.met && (ruling.verdict == Verdict::Breach || ruling.verdict == Verdict::Attention);
    switch (aggregation) {
    case TimeAggregation::EveryPeriod:
    case TimeAggregation::Worst: return missed && ruling.verdict == rule::missedBy(norm.kind);
    case TimeAggregation::Last: return cell.lastIsThere;
    case TimeAggregation::Sum: break;
    default: return false;
    }
    const bool onlyGrows = std::none_of(cell.values.begin(), cell.values.end(),
                                        [](const CellValue &value) { return value.value.isNegative(); });
    if (!onlyGrows || !norm.bands.empty())
        return false;
    const bool isUpperLimit = norm.comparator == Comparator::AtMost || norm.comparator == Comparator::Less;
    const bool isLowerLimit = norm.comparator == Comparator::AtLeast || norm.comparator == Comparator::Greater;
    return (missed && isUpperLimit) || (ruling.met && isLowerLimit);
}
