// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Evaluate.h"

#include <algorithm>

namespace {

/// How many verdicts of each kind.
struct Tally
{
    int met = 0;
    int attention = 0;
    int breach = 0;
    int open = 0;      ///< missing or incomplete
    int missing = 0;   ///< of those: nothing at all
    int undecided = 0;

    void add(Verdict verdict)
    {
        met += verdict == Verdict::Met ? 1 : 0;
        attention += verdict == Verdict::Attention ? 1 : 0;
        breach += verdict == Verdict::Breach ? 1 : 0;
        open += verdict == Verdict::Missing || verdict == Verdict::Incomplete ? 1 : 0;
        missing += verdict == Verdict::Missing ? 1 : 0;
        undecided += verdict == Verdict::Undecided ? 1 : 0;
    }
    [[nodiscard]] int applicable() const { return met + attention + breach + open + undecided; }
    /// The verdict while it is not known yet: what is missing weighs more than what is undecided.
    [[nodiscard]] Verdict unsure() const
    {
        if (missing == applicable())
            return Verdict::Missing;
        return open > 0 ? Verdict::Incomplete : Verdict::Undecided;
    }
};

/// All must be met: the bad news that is certain first, then what is not known. "n.v.t." does not count.
Verdict all(const Tally &tally)
{
    if (tally.breach > 0)
        return Verdict::Breach;
    if (tally.attention > 0)
        return Verdict::Attention;
    return tally.open + tally.undecided > 0 ? tally.unsure() : Verdict::Met;
}

Verdict atLeast(const Tally &tally, int needed)
{
    const int least = std::clamp(needed, 1, tally.applicable());
    if (tally.met >= least)
        return Verdict::Met;
    if (tally.met + tally.attention >= least)
        return Verdict::Attention;
    return tally.met + tally.attention + tally.open + tally.undecided >= least ? tally.unsure() : Verdict::Breach;
}

/// One part with its outcomes: one, or one per deelnemer, all of which must be met.
struct PartVerdict
{
    const Indicator *indicator = nullptr;
    Tally tally;
    bool hasOutcome = false;
    bool hasNothingToCount = false; ///< 0 of 0, and nothing else

    [[nodiscard]] Verdict verdict() const
    {
        if (!hasOutcome)
            return Verdict::Missing;
        return tally.applicable() == 0 ? Verdict::NotApplicable : all(tally);
    }
};

bool counts(const Outcome &outcome, const ContractDefinition &contract)
{
    const Indicator *indicator = contract.indicator(outcome.cell.indicator);
    return indicator && indicator->countsForKpi;
}

bool isEmptySet(const Outcome &outcome)
{
    return outcome.verdict == Verdict::Missing && outcome.denominator && outcome.denominator->isZero();
}

std::vector<PartVerdict> countingParts(const ContractDefinition &contract, KpiId kpi, std::span<const Outcome> outcomes)
{
    std::vector<PartVerdict> parts;
    for (const Indicator *indicator : contract.indicatorsOf(kpi)) {
        if (!indicator->countsForKpi)
            continue;
        PartVerdict part { indicator, {}, false };
        for (const Outcome &outcome : outcomes) {
            if (outcome.cell.indicator != indicator->id)
                continue;
            part.hasNothingToCount = isEmptySet(outcome) && (part.hasNothingToCount || !part.hasOutcome);
            part.hasOutcome = true;
            part.tally.add(outcome.verdict);
        }
        parts.push_back(part);
    }
    return parts;
}

/// The first outcome that has the kpi's verdict, else the one that asks for attention first.
const Outcome *decisive(const ContractDefinition &contract, std::span<const Outcome> outcomes, Verdict verdict)
{
    const Outcome *found = nullptr;
    for (const Outcome &outcome : outcomes) {
        if (!counts(outcome, contract))
            continue;
        if (outcome.verdict == verdict)
            return &outcome;
        if (!found || urgencyOf(outcome.verdict) > urgencyOf(found->verdict))
            found = &outcome;
    }
    return found;
}

void addPartReasons(KpiOutcome &result, const std::vector<PartVerdict> &parts, const Tally &tally)
{
    result.because.push_back({ ReasonCode::PartsMet, { qint64(tally.met), qint64(tally.applicable()) } });
    for (const PartVerdict &part : parts) {
        const Verdict verdict = part.verdict();
        if (verdict == Verdict::Breach)
            result.because.push_back({ ReasonCode::PartMissed, { part.indicator->title } });
        else if ((verdict == Verdict::Missing || verdict == Verdict::Incomplete) && !part.hasNothingToCount)
            result.because.push_back({ ReasonCode::PartMissing, { part.indicator->title } });
    }
}

} // namespace

KpiOutcome combineParts(const ContractDefinition &contract, const Kpi &kpi, const Period &period, std::span<const Outcome> parts)
{
    KpiOutcome result;
    result.kpi = kpi.id;
    result.period = period;
    const std::vector<PartVerdict> verdicts = countingParts(contract, kpi.id, parts);
    // "All open risks have an owner" says nothing in a month without open risks: the other parts decide (A0-08).
    const bool anyJudged = std::any_of(verdicts.begin(), verdicts.end(),
                                       [](const PartVerdict &part) { return isJudged(part.verdict()); });
    Tally tally;
    for (const PartVerdict &part : verdicts)
        tally.add(part.hasNothingToCount && anyJudged ? Verdict::NotApplicable : part.verdict());
    if (tally.applicable() > 0)
        result.verdict = kpi.partRule == PartRule::AtLeast ? atLeast(tally, kpi.partsNeeded) : all(tally);
    else if (!verdicts.empty())
        result.verdict = Verdict::NotApplicable;
    const bool isUnconfirmed = !kpi.confirmed && isJudged(result.verdict);
    if (isUnconfirmed)
        result.verdict = Verdict::Undecided;
    if (const Outcome *outcome = decisive(contract, parts, result.verdict)) {
        result.decidedBy = outcome->cell;
        if (outcome->verdict == result.verdict)
            result.label = outcome->label;
        if (verdicts.size() == 1 || tally.applicable() == 0)
            result.because = outcome->because; // "0 of 0 parts" would say nothing
    }
    if (verdicts.size() > 1 && tally.applicable() > 0)
        addPartReasons(result, verdicts, tally);
    if (isUnconfirmed)
        result.because.push_back({ ReasonCode::NormUnconfirmed });
    return result;
}

Verdict overallOf(std::span<const KpiOutcome> kpis)
{
    Tally tally;
    for (const KpiOutcome &kpi : kpis)
        tally.add(kpi.verdict);
    if (tally.applicable() == 0)
        return kpis.empty() ? Verdict::Missing : Verdict::NotApplicable;
    return all(tally);
}
