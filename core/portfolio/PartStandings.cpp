// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PartStandings.h"

#include "EntryText.h"
#include "Evaluate.h"
#include "Forecasting.h"
#include "Judgements.h"
#include "PeriodMath.h"

#include <algorithm>

namespace {

constexpr int trendLength = 12;

bool saysSomething(const std::vector<Outcome> &outcomes)
{
    return std::any_of(outcomes.begin(), outcomes.end(),
                       [](const Outcome &outcome) { return outcome.verdict != Verdict::Missing; });
}

const Outcome *ofParty(const std::vector<Outcome> &outcomes, PartyId party)
{
    const auto found = std::find_if(outcomes.begin(), outcomes.end(),
                                    [party](const Outcome &outcome) { return outcome.cell.party == party; });
    return found == outcomes.end() ? nullptr : &*found;
}

const Outcome &worstOf(const std::vector<Outcome> &outcomes)
{
    return *std::max_element(outcomes.begin(), outcomes.end(), [](const Outcome &a, const Outcome &b) {
        return urgencyOf(a.verdict) < urgencyOf(b.verdict);
    });
}

/// What is known of @p period, completed with the parties of which nothing is.
std::vector<Outcome> allIn(const ContractDefinition &contract, const Indicator &indicator, const Period &period,
                           std::vector<Outcome> known)
{
    std::vector<Outcome> result;
    for (const PartyId party : partiesOf(contract, indicator, period)) {
        const Outcome *one = ofParty(known, party);
        result.push_back(one ? *one : missingOutcome(contract, indicator, period, party));
    }
    for (Outcome &outcome : known) {
        if (!ofParty(result, outcome.cell.party))
            result.push_back(std::move(outcome)); // of a party that has left
    }
    return result;
}

bool isMissed(const std::vector<Outcome> &outcomes, const NormVersion *norm)
{
    const bool isTarget = norm && norm->kind == NormKind::Target;
    return std::any_of(outcomes.begin(), outcomes.end(), [isTarget](const Outcome &outcome) {
        return outcome.verdict == Verdict::Breach || (isTarget && outcome.verdict == Verdict::Attention);
    });
}

bool canBeForecast(const Indicator &indicator)
{
    return indicator.judged != PeriodKind::Once && indicator.input != InputKind::YesNo && indicator.input != InputKind::Date
        && indicator.input != InputKind::Survey;
}

/// A share does not run past 100%.
Ratio withinUnit(const Ratio &value, Unit unit)
{
    const UnitRange range = rangeOf(unit);
    if (range.low && value < Ratio(*range.low))
        return *range.low;
    return range.high && value > Ratio(*range.high) ? Ratio(*range.high) : value;
}

} // namespace

PartStandings::PartStandings(const Portfolio &portfolio, const ContractDefinition &contract, const Period &view,
                             const QDate &today)
    : m_portfolio(portfolio), m_contract(contract), m_view(view), m_today(today),
      m_until(daysOf(view, contract.contract).last)
{
    // The last closed view (and one that still runs) shows the state of today; an earlier one that of its own end.
    if (!isClosed(view.plus(1), today, contract.contract) && today > m_until)
        m_until = today;
}

PartStanding PartStandings::of(const Indicator &indicator) const
{
    std::vector<Period> inside { Period::once() };
    if (indicator.judged != PeriodKind::Once)
        inside = periodsEndingIn(m_view, indicator.judged, m_contract.contract);
    std::erase_if(inside, [this](const Period &period) { return !isInTerm(period, m_contract.contract); });
    const History history = historyOf(indicator, inside);
    const Period shown = shownPeriod(indicator, inside, history);

    PartStanding part;
    part.indicator = indicator;
    const Period last = outerPeriod(m_view, indicator.judged, m_contract.contract);
    if (const NormVersion *agreed = normInForce(m_contract, indicator.id, last))
        part.agreed = *agreed;
    part.norm = normFor(m_contract, indicator, shown);
    const auto known = history.find(shown);
    std::vector<Outcome> outcomes =
        allIn(m_contract, indicator, shown, known == history.end() ? std::vector<Outcome> {} : known->second);
    if (outcomes.empty())
        part.outcome = seen(missingOutcome(m_contract, indicator, shown, {}));
    for (Outcome &outcome : outcomes)
        outcome = seen(outcome);
    if (!outcomes.empty())
        part.outcome = worstOf(outcomes);
    if (indicator.perParty)
        part.perParty = std::move(outcomes);
    fillTrend(part, history);
    fillCounts(part, inside, history);
    fillForecast(part);
    return part;
}

/// As of today; and in a view outside the contract's term nothing is missing, also not what is done once.
Outcome PartStandings::seen(const Outcome &outcome) const
{
    Outcome result = asOf(outcome, m_contract, m_today).outcome;
    if (result.verdict == Verdict::Missing && !isInTerm(m_view, m_contract.contract)) {
        result.verdict = Verdict::NotApplicable;
        result.because = { { ReasonCode::OutsideTerm } };
    }
    return result;
}

PartStandings::History PartStandings::historyOf(const Indicator &indicator, const std::vector<Period> &inside) const
{
    Period last = Period::once();
    Period first = last;
    if (indicator.judged != PeriodKind::Once) {
        last = periodHolding(m_until, indicator.judged, m_contract.contract);
        if (!inside.empty())
            last = std::max(last, inside.back());
        first = (inside.empty() ? last : std::min(inside.front(), last)).plus(-trendLength);
    }
    History history;
    for (Outcome &outcome : m_portfolio.outcomes(indicator.id, first, last))
        history[outcome.cell.period].push_back(std::move(outcome));
    if (indicator.input == InputKind::Survey) {
        for (const SurveyRound &round : m_portfolio.surveyRounds(m_contract.contract.id)) {
            if (round.givesVerdict() && round.kpi == indicator.kpi && round.held.isValid() && round.held > m_until)
                history.erase(roundPeriod(round, indicator.judged, m_contract.contract)); // an earlier view did not know it
        }
    }
    return history;
}

/// The last closed judged period in the view that says something; of what is judged more rarely, the last one up to
/// the view's end (decision 15).
Period PartStandings::shownPeriod(const Indicator &indicator, const std::vector<Period> &inside,
                                  const History &history) const
{
    const auto says = [&history](const Period &period) {
        const auto found = history.find(period);
        return found != history.end() && saysSomething(found->second);
    };
    for (const bool closedOnly : { true, false }) {
        for (auto period = inside.rbegin(); period != inside.rend(); ++period) {
            if ((!closedOnly || isClosed(*period, m_today, m_contract.contract)) && says(*period))
                return *period;
        }
    }
    std::optional<Period> closed;
    for (const Period &period : inside) {
        if (isClosed(period, m_today, m_contract.contract))
            closed = period;
    }
    if (closed)
        return *closed; // it should be there, and it is not
    const bool isRarer = daysOf(outerPeriod(m_view, indicator.judged, m_contract.contract), m_contract.contract).last
        > daysOf(m_view, m_contract.contract).last;
    if (isRarer || inside.empty()) {
        for (auto entry = history.rbegin(); entry != history.rend(); ++entry) {
            if (saysSomething(entry->second))
                return entry->first;
        }
    }
    return inside.empty() ? outerPeriod(m_view, indicator.judged, m_contract.contract) : inside.front();
}

void PartStandings::fillTrend(PartStanding &part, const History &history) const
{
    const Indicator &indicator = part.indicator;
    const Period shown = part.outcome.cell.period;
    const int length = shown.kind == PeriodKind::Once ? 1 : trendLength;
    for (Period period = shown.plus(1 - length); period <= shown; period = period.plus(1)) {
        const auto found = history.find(period);
        const Outcome *outcome = found == history.end() ? nullptr : ofParty(found->second, part.outcome.cell.party);
        if (!outcome && part.trend.empty())
            continue; // before the first measurement
        TrendPoint point { period, std::nullopt, std::nullopt, Verdict::Missing, true };
        if (const auto norm = normFor(m_contract, indicator, period); norm && norm->value)
            point.norm = Ratio(*norm->value);
        if (outcome) {
            point.value = outcome->value;
            point.verdict = outcome->verdict;
            point.final = outcome->final;
        }
        part.trend.push_back(point);
        if (outcome && period.plus(1) == shown)
            part.previous = *outcome;
    }
    part.runBelow = runOfBreaches(part.trend);
}

void PartStandings::fillCounts(PartStanding &part, const std::vector<Period> &inside, const History &history) const
{
    for (const Period &period : inside) {
        const auto found = history.find(period);
        if (found == history.end())
            continue;
        const auto &outcomes = found->second;
        if (std::none_of(outcomes.begin(), outcomes.end(), [](const Outcome &one) { return isJudged(one.verdict); }))
            continue;
        ++part.judgedPeriods;
        if (isMissed(outcomes, normInForce(m_contract, part.indicator.id, period)))
            ++part.missedPeriods;
    }
}

void PartStandings::fillForecast(PartStanding &part) const
{
    const auto value = canBeForecast(part.indicator) ? nextValue(part.trend) : std::nullopt;
    if (!value || !part.outcome.value)
        return;
    const Period next = part.outcome.cell.period.plus(1);
    const auto norm = normFor(m_contract, part.indicator, next);
    if (!norm)
        return;
    Outcome expected;
    expected.cell = { part.indicator.id, next, part.outcome.cell.party };
    expected.unit = part.indicator.unit;
    expected.value = withinUnit(*value, part.indicator.unit);
    judge(expected, *norm, m_contract.contract);
    if (isJudged(expected.verdict))
        part.forecast = Forecast { next, *expected.value, expected.verdict };
}
