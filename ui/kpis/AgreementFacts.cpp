// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgreementFacts.h"

#include "BonusMalus.h"
#include "BonusWords.h"
#include "Evaluate.h"
#include "PeriodMath.h"
#include "TradeNorms.h"
#include "Words.h"

using namespace Qt::StringLiterals;

namespace {

/// The judged periods that end in the view, or the one that holds its last day.
std::vector<Period> judgedIn(const Indicator &part, const Period &view, const Contract &contract)
{
    if (part.judged == PeriodKind::Once)
        return { Period::once() };
    std::vector<Period> periods = periodsEndingIn(view, part.judged, contract);
    if (periods.empty())
        periods.push_back(periodHolding(daysOf(view, contract).last, part.judged, contract));
    return periods;
}

} // namespace

std::vector<KpiFact> AgreementFacts::of(const Portfolio &portfolio, const ContractDefinition &contract, KpiId kpi, const Period &view)
{
    std::vector<KpiFact> facts;
    for (const Indicator *part : contract.indicatorsOf(kpi)) {
        addMoney(facts, portfolio, contract, *part, view);
        addReferences(facts, contract, *part);
        addTradeNorm(facts, contract, *part);
        if (!part->permittedSources.isEmpty())
            facts.push_back({ tr("Afgesproken bronnen"), part->permittedSources.join(u"; "_s) });
    }
    return facts;
}

void AgreementFacts::addMoney(std::vector<KpiFact> &facts, const Portfolio &portfolio, const ContractDefinition &contract,
                              const Indicator &part, const Period &view)
{
    const std::vector<Period> periods = judgedIn(part, view, contract.contract);
    const auto norm = normFor(contract, part, periods.back());
    if (!norm || !norm->bonus)
        return;
    facts.push_back({ tr("Bonus en malus"), bonusRuleText(*norm->bonus, part.unit) });
    for (const Outcome &outcome : portfolio.outcomes(part.id, periods.front(), periods.back())) {
        const auto own = normFor(contract, part, outcome.cell.period);
        const auto bonus = own ? bonusOf(outcome, *own) : std::nullopt;
        if (!bonus)
            continue;
        const Party *party = contract.party(outcome.cell.party);
        const QString period = party ? tr("%1, %2").arg(periodName(outcome.cell.period), party->name) : periodName(outcome.cell.period);
        //: %1 a period, %2 a bonus or a malus
        const QString heading = bonus->final ? tr("%1: %2").arg(period, bonusText(bonus->euros))
                                             : tr("%1: %2 (voorlopig)").arg(period, bonusText(bonus->euros));
        facts.push_back({ heading, reasonTexts(bonus->steps).join(u"; "_s), {}, tr("Een berekening, geen besluit.") });
    }
}

/// The norm was taken from a figure of the trade: which, from where, and when to look whether there is another.
void AgreementFacts::addTradeNorm(std::vector<KpiFact> &facts, const ContractDefinition &contract, const Indicator &part)
{
    for (const TradeNorm &norm : tradeNormsOf(contract)) {
        if (norm.part != part.id)
            continue;
        const ReferenceValue &row = norm.reference;
        QStringList lines { tr("%1: %2 (%3, %4)").arg(row.title, (shown(row.value) + u' ' + row.unit).trimmed(), row.source,
                                                      row.dated.isValid() ? shownDate(row.dated) : periodName(row.period)) };
        lines += tr("Nalopen uiterlijk %1.").arg(shownDate(norm.review));
        facts.push_back({ tr("Branchenorm"), lines.join(u'\n'), {}, norm.differs ? tr("De norm van deze KPI is een ander getal.") : QString() });
    }
}

void AgreementFacts::addReferences(std::vector<KpiFact> &facts, const ContractDefinition &contract, const Indicator &part)
{
    if (part.referenceUse == ReferenceUse::None)
        return;
    QStringList lines;
    for (const ReferenceValue &row : contract.references) {
        if (row.key.compare(part.reference, Qt::CaseInsensitive) != 0)
            continue;
        //: %1 a period, %2 a figure with its unit, %3 its version, %4 where it comes from
        QString line = tr("%1: %2 (versie %3, %4)").arg(periodName(row.period), (shown(row.value) + u' ' + row.unit).trimmed(), QString::number(row.number), row.source);
        if (!row.approvedBy.isEmpty())
            line += u' ' + tr("Akkoord: %1.").arg(row.approvedBy);
        if (!row.reason.isEmpty())
            line += u' ' + tr("Reden: %1.").arg(row.reason);
        lines += line;
    }
    const QString how = part.referenceUse == ReferenceUse::Reduction ? tr("De gemeten waarde is de uitstoot of hoeveelheid zelf; beoordeeld wordt de afname.")
                                                                     : tr("De gemeten waarde wordt gedeeld door het cijfer van haar jaar.");
    facts.push_back({ tr("Referentie ‘%1’").arg(part.reference),
                      lines.isEmpty() ? tr("Nog niet vastgelegd: zonder referentie is er geen oordeel.") : lines.join(u'\n'), {}, how });
}
