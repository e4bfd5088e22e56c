// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Evaluate.h"

#include "CellValues.h"
#include "Judging.h"
#include "Readings.h"

#include <algorithm>

namespace {

/// How the deelnemers stand against the norm of the part that is counted.
struct PartyTally
{
    qint64 met = 0;
    qint64 withData = 0;
    int notApplicable = 0;  ///< n.v.t.: not counted at all
    int empty = 0;          ///< nothing was asked of it: not counted at all (requirements 3.8)
    bool undecided = false; ///< the norm that is counted by cannot be judged
    bool unfinished = false; ///< one of them misses a month
    qint64 monthsMissed = 0; ///< by those that are unfinished
    bool provisional = false;
    QStringList below;
    QStringList without;

    [[nodiscard]] qint64 all() const { return withData + without.size(); }
};

QString nameOf(const ContractDefinition &contract, PartyId id)
{
    const Party *party = contract.party(id);
    if (!party)
        return QString::number(id.value);
    return party->shortName.isEmpty() ? party->name : party->shortName;
}

qint64 periodsWithoutValue(const Outcome &outcome)
{
    const auto found = std::ranges::find(outcome.because, ReasonCode::PeriodsWithoutValue, &Reason::code);
    return found == outcome.because.end() ? 0 : std::get<qint64>(found->arguments.front());
}

void count(PartyTally &tally, const Outcome &outcome, const ContractDefinition &contract, const NormVersion *norm)
{
    if (!outcome.value) {
        if (outcome.verdict == Verdict::NotApplicable)
            ++tally.notApplicable;
        else if (outcome.denominator && outcome.denominator->isZero())
            ++tally.empty;
        else
            tally.without += nameOf(contract, outcome.cell.party);
        return;
    }
    ++tally.withData;
    tally.provisional = tally.provisional || !outcome.final;
    if (outcome.verdict == Verdict::Incomplete) {
        tally.unfinished = true;
        tally.monthsMissed += periodsWithoutValue(outcome);
    }
    // Judged anew by the norm alone: a deelnemer within the watch margin meets it, one that misses a month does so far.
    const Ruling ruling = norm ? rulingOf(*outcome.value, *norm, contract.contract) : Ruling {};
    tally.undecided = tally.undecided || ruling.verdict == Verdict::Undecided;
    if (ruling.met)
        ++tally.met;
    else
        tally.below += nameOf(contract, outcome.cell.party);
}

void addPartyReasons(Outcome &outcome, const PartyTally &tally)
{
    outcome.because.push_back({ ReasonCode::PartiesMeet, { tally.met, tally.withData, tally.all() } });
    if (!tally.without.isEmpty())
        outcome.because.push_back({ ReasonCode::PartiesWithoutData, { tally.without } });
    if (!tally.below.isEmpty() && !tally.undecided)
        outcome.because.push_back({ ReasonCode::PartiesBelow, { tally.below } });
    if (tally.monthsMissed > 0)
        outcome.because.push_back({ ReasonCode::PeriodsWithoutValue, { tally.monthsMissed } });
}

void explainAbsence(Outcome &outcome, const PartyTally &tally)
{
    if (tally.without.isEmpty() && tally.empty == 0 && tally.notApplicable > 0) {
        outcome.verdict = Verdict::NotApplicable;
        outcome.because.push_back({ ReasonCode::MarkedNotApplicable });
        return;
    }
    const bool isEmpty = tally.without.isEmpty() && tally.empty > 0;
    outcome.because.push_back({ isEmpty ? ReasonCode::ZeroDenominator : ReasonCode::NoMeasurement });
    if (!tally.without.isEmpty())
        outcome.because.push_back({ ReasonCode::PartiesWithoutData, { tally.without } });
}

void judgeShare(Outcome &outcome, const PartyTally &tally, const NormVersion *norm, const Contract &contract, bool countsAll)
{
    addPartyReasons(outcome, tally);
    if (countsAll && !tally.without.isEmpty())
        outcome.because.push_back({ ReasonCode::PartiesCountAll, { qint64(tally.without.size()) } });
    if (tally.undecided || !norm) {
        outcome.verdict = Verdict::Undecided;
        outcome.because.push_back({ tally.undecided ? ReasonCode::NormUnconfirmed : ReasonCode::NormMissing });
        return;
    }
    const Ruling ruling = applyNorm(outcome, *norm, contract);
    const auto allowed = missesAllowed(*norm, outcome.unit, tally.all());
    if (allowed == qint64(0))
        outcome.because.push_back({ ReasonCode::FewParties, { tally.all() } });
    // A4-14: while a deelnemer's data are missing the result is "onvolledig", whichever way it points; unless it counts
    // as one that does not meet the norm.
    const bool isOpen = tally.unfinished || (!countsAll && !tally.without.isEmpty());
    if (ruling.verdict != Verdict::Undecided && isOpen) {
        outcome.verdict = Verdict::Incomplete;
        outcome.label.clear();
        outcome.final = false;
    }
}

} // namespace

Outcome evaluateShareOfParties(const ContractDefinition &contract, const Indicator &indicator, const Period &period,
                               std::span<const Outcome> parties, const Measurement *typed)
{
    const Indicator *source = contract.indicator(indicator.derivedFrom);
    const auto counted = source ? normFor(contract, *source, period) : std::nullopt;
    PartyTally tally;
    for (const Outcome &outcome : parties)
        count(tally, outcome, contract, counted ? &*counted : nullptr);
    const bool countsAll = readingFor(contract, u"delivery.members", period) == u"all";
    const qint64 counting = countsAll ? tally.all() : tally.withData;
    std::optional<Ratio> share;
    if (tally.withData > 0)
        share = Ratio(scaleOf(indicator.unit)) * Ratio(tally.met) / Ratio(counting);

    if (typed && (holdsNumber(*typed) || typed->state == MeasurementState::NotApplicable)) {
        Outcome entered = evaluateCell(contract, indicator, period, {}, std::span(typed, 1));
        if (share && entered.value != share && !tally.undecided)
            entered.because.push_back({ ReasonCode::EnteredCentrally, { Amount { *share, indicator.unit } } });
        return entered;
    }
    Outcome outcome = evaluateCell(contract, indicator, period, {}, {});
    outcome.because.clear();
    outcome.final = !tally.provisional;
    outcome.value = share;
    if (!share) {
        explainAbsence(outcome, tally);
        return outcome;
    }
    outcome.numerator = Ratio(tally.met);
    outcome.denominator = Ratio(counting);
    outcome.n = counting;
    const auto norm = normFor(contract, indicator, period);
    judgeShare(outcome, tally, norm ? &*norm : nullptr, contract.contract, countsAll);
    for (Reason &reason : readingReasons(contract, indicator, period))
        outcome.because.push_back(std::move(reason));
    return outcome;
}
