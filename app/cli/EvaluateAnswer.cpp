// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "EvaluateAnswer.h"

#include "BonusMalus.h"
#include "BonusWords.h"
#include "Call.h"
#include "Evaluate.h"
#include "PeriodMath.h"
#include "Standings.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const NormVersion *normOf(const ContractDefinition &definition, const Outcome &outcome)
{
    const auto found = std::find_if(definition.norms.begin(), definition.norms.end(),
                                    [&](const NormVersion &norm) { return norm.id == outcome.norm; });
    return found == definition.norms.end() ? nullptr : &*found;
}

NormKind kindOf(const NormVersion *norm)
{
    return norm ? norm->kind : NormKind::Norm;
}

bool tookPart(const Party &party, const DateRange &days)
{
    return (!party.from.isValid() || party.from <= days.last) && (!party.until.isValid() || party.until >= days.first);
}

/// The parties of an indicator in a period; one without an id for the contract as a whole.
std::vector<PartyId> partiesOf(const ContractDefinition &definition, const Indicator &indicator, const Period &period)
{
    if (!indicator.perParty)
        return { PartyId {} };
    std::vector<PartyId> parties;
    for (const Party *party : definition.participants()) {
        if (tookPart(*party, daysOf(period, definition.contract)))
            parties.push_back(party->id);
    }
    return parties;
}

/// What a cell without a stored outcome is worth: nothing was measured.
Outcome withoutMeasurement(const ContractDefinition &definition, const Indicator &indicator, const Period &period,
                           PartyId party)
{
    if (indicator.input == InputKind::Survey)
        return evaluateSurvey(definition, indicator, period, nullptr, nullptr);
    if (indicator.input == InputKind::Derived)
        return evaluateShareOfParties(definition, indicator, period, {}, nullptr);
    return evaluateCell(definition, indicator, period, party, {});
}

/// Stored outcomes of the judged periods in the view, and "geen meting" for closed ones that have none.
void addPart(const Portfolio &portfolio, const ContractStanding &standing, const PartStanding &part,
             std::vector<Outcome> &outcomes)
{
    const ContractDefinition &definition = standing.definition;
    const Indicator &indicator = part.indicator;
    const auto before = outcomes.size();
    const auto periods = periodsEndingIn(standing.view, indicator.judged, definition.contract);
    std::vector<Outcome> stored;
    if (!periods.empty())
        stored = portfolio.outcomes(indicator.id, periods.front(), periods.back());
    for (const Period &period : periods) {
        const bool due = isInTerm(period, definition.contract) && isClosed(period, standing.today, definition.contract);
        for (const PartyId party : partiesOf(definition, indicator, period)) {
            const auto found = std::find_if(stored.begin(), stored.end(), [&](const Outcome &outcome) {
                return outcome.cell.period == period && outcome.cell.party == party;
            });
            if (found != stored.end())
                outcomes.push_back(asOf(*found, definition, standing.today).outcome);
            else if (due)
                outcomes.push_back(withoutMeasurement(definition, indicator, period, party));
        }
    }
    if (outcomes.size() == before)
        outcomes.push_back(part.outcome);
}

Json numberJson(const std::optional<Ratio> &value)
{
    return value ? Json(exactText(*value)) : Json();
}

/// Dates are ISO 8601, not day numbers.
Json valueJson(const Outcome &outcome)
{
    if (!outcome.value || outcome.unit != Unit::Date)
        return numberJson(outcome.value);
    const auto day = outcome.value->floored().toDecimal();
    return day ? dateJson(QDate::fromJulianDay(day->units())) : Json();
}

/// A value that does not end stands beside its numerator and denominator, also when it was no fraction to begin with.
std::pair<Json, Json> fractionJson(const Outcome &outcome)
{
    if (outcome.numerator && outcome.denominator)
        return { numberJson(outcome.numerator), numberJson(outcome.denominator) };
    if (outcome.value && !outcome.value->toDecimal())
        return { outcome.value->numeratorText(), outcome.value->denominatorText() };
    return {};
}

/// What the outcome comes to in money, where the parties agreed on that.
std::optional<BonusResult> moneyOf(const ContractDefinition &definition, const Outcome &outcome)
{
    const Indicator *indicator = definition.indicator(outcome.cell.indicator);
    const auto norm = indicator ? normFor(definition, *indicator, outcome.cell.period) : std::nullopt;
    return norm ? bonusOf(outcome, *norm) : std::nullopt;
}

Json bonusJson(const BonusResult &bonus)
{
    return Json::object({ { u"euros"_s, exactText(bonus.euros) },
                          { u"final"_s, bonus.final },
                          { u"because"_s, Json::array(reasonTexts(bonus.steps)) } });
}

Json outcomeJson(const ContractDefinition &definition, const Outcome &outcome)
{
    const Indicator *indicator = definition.indicator(outcome.cell.indicator);
    const Kpi *kpi = indicator ? definition.kpi(indicator->kpi) : nullptr;
    const Party *party = definition.party(outcome.cell.party);
    const NormVersion *norm = normOf(definition, outcome);
    const auto [numerator, denominator] = fractionJson(outcome);
    std::vector<Json::Member> members {
          { u"kpi"_s, kpi ? Json(kpi->code) : Json() },
          { u"indicator"_s, kpi ? Json(u"%1.%2"_s.arg(kpi->code, QString::number(indicator->number))) : Json() },
          { u"party"_s, party ? Json(party->name) : Json() },
          { u"period"_s, outcome.cell.period.toText() },
          { u"status"_s, codeOf(outcome.verdict) },
          { u"label"_s, outcomeWord(outcome, kindOf(norm)) },
          { u"value"_s, valueJson(outcome) },
          { u"numerator"_s, numerator },
          { u"denominator"_s, denominator },
          { u"unit"_s, codeOf(outcome.unit) },
          { u"norm"_s, norm ? Json(normText(*norm, outcome.unit)) : Json() },
          { u"norm_version"_s, outcome.normVersion > 0 ? Json(outcome.normVersion) : Json() },
          { u"margin"_s, numberJson(outcome.margin) },
          { u"n"_s, outcome.n },
          { u"final"_s, outcome.final },
          { u"because"_s, Json::array(reasonTexts(outcome.because)) } };
    if (const auto bonus = moneyOf(definition, outcome))
        members.push_back({ u"bonus"_s, bonusJson(*bonus) });
    return Json::object(std::move(members));
}

QString kpiLabel(const KpiStanding &kpi)
{
    if (!kpi.outcome.label.isEmpty())
        return kpi.outcome.label;
    const bool hasNorm = !kpi.parts.empty() && kpi.lead().norm;
    return verdictWord(kpi.outcome.verdict, hasNorm ? kpi.lead().norm->kind : NormKind::Norm);
}

Json kpiJson(const KpiStanding &kpi, const Period &view)
{
    return Json::object({ { u"kpi"_s, kpi.kpi.code },
                          { u"period"_s, view.toText() },
                          { u"status"_s, codeOf(kpi.outcome.verdict) },
                          { u"label"_s, kpiLabel(kpi) } });
}

} // namespace

EvaluateAnswer EvaluateAnswer::of(const Portfolio &portfolio, ContractId contract, const Period &view,
                                  const QDate &today)
{
    EvaluateAnswer answer { contractStanding(portfolio, contract, view, today), {} };
    for (const KpiStanding &kpi : answer.standing.kpis) {
        for (const PartStanding &part : kpi.parts)
            addPart(portfolio, answer.standing, part, answer.outcomes);
    }
    return answer;
}

bool EvaluateAnswer::hasBreach() const
{
    const auto isBreach = [](const auto &each) { return each.verdict == Verdict::Breach; };
    return standing.overall == Verdict::Breach || std::any_of(outcomes.begin(), outcomes.end(), isBreach)
        || std::any_of(standing.kpis.begin(), standing.kpis.end(),
                       [&](const KpiStanding &kpi) { return isBreach(kpi.outcome); });
}

std::vector<Json::Member> EvaluateAnswer::members() const
{
    std::vector<Json> rows;
    for (const Outcome &outcome : outcomes)
        rows.push_back(outcomeJson(standing.definition, outcome));
    std::vector<Json> kpis;
    for (const KpiStanding &kpi : standing.kpis)
        kpis.push_back(kpiJson(kpi, standing.view));
    return { { u"contract"_s, standing.definition.contract.code },
             { u"period"_s, standing.view.toText() },
             { u"outcomes"_s, Json::array(std::move(rows)) },
             { u"kpis"_s, Json::array(std::move(kpis)) },
             { u"overall"_s, codeOf(standing.overall) } };
}

std::vector<QStringList> EvaluateAnswer::table() const
{
    std::vector<QStringList> rows { { Cli::tr("KPI"), Cli::tr("Deelnemer"), Cli::tr("Periode"), Cli::tr("Oordeel"),
                                      Cli::tr("Realisatie"), Cli::tr("Norm") } };
    for (const Outcome &outcome : outcomes) {
        const Indicator *indicator = standing.definition.indicator(outcome.cell.indicator);
        const Party *party = standing.definition.party(outcome.cell.party);
        const NormVersion *norm = normOf(standing.definition, outcome);
        rows.push_back({ indicator ? standing.definition.codeOf(*indicator) : QString(), party ? party->name : u"–"_s,
                         outcome.cell.period.toText(), outcomeWord(outcome, kindOf(norm)),
                         outcome.value ? shownValue(*outcome.value, outcome.unit, norm) : u"–"_s,
                         norm ? normText(*norm, outcome.unit) : u"–"_s });
    }
    return rows;
}

QStringList EvaluateAnswer::money() const
{
    QStringList lines;
    const ContractDefinition &definition = standing.definition;
    for (const Outcome &outcome : outcomes) {
        const auto bonus = moneyOf(definition, outcome);
        const Indicator *indicator = definition.indicator(outcome.cell.indicator);
        if (!bonus || !indicator)
            continue;
        //: %1 the code of a part, %2 a period, %3 a bonus or a malus, %4 how it was calculated
        lines += Cli::tr("%1, %2: %3 (%4)")
                     .arg(definition.codeOf(*indicator), outcome.cell.period.toText(), bonusText(bonus->euros),
                          reasonTexts(bonus->steps).join(u"; "_s));
    }
    return lines;
}
