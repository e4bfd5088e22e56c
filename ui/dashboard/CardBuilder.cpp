// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardBuilder.h"

#include "RulerSpecs.h"
#include "TrendSpec.h"
#include "Words.h"

using namespace Qt::StringLiterals;

namespace {

const NormVersion *normOf(const PartStanding &part)
{
    return part.norm ? &*part.norm : nullptr;
}

NormKind kindOf(const PartStanding &part)
{
    return part.norm ? part.norm->kind : NormKind::Norm;
}

QString firstReason(const Outcome &outcome)
{
    return outcome.because.empty() ? QString() : reasonText(outcome.because.front());
}

} // namespace

CardModel CardBuilder::card(const KpiStanding &kpi) const
{
    const PartStanding &part = kpi.lead();
    CardModel card;
    card.kpi = kpi.kpi.id;
    card.code = kpi.kpi.code;
    card.title = kpi.kpi.shortTitle.isEmpty() ? kpi.kpi.title : kpi.kpi.shortTitle;
    card.verdict = kpi.outcome.verdict;
    card.word = kpi.outcome.label.isEmpty() ? verdictWord(kpi.outcome.verdict, kindOf(part)) : kpi.outcome.label;
    if (kpi.forecastCrosses && card.verdict == Verdict::Met) {
        card.verdict = Verdict::Attention;
        card.word = verdictWord(Verdict::Attention);
    }
    describeValue(card, kpi);
    describeChange(card, part);
    describeForecast(card, part);
    if (const ChartSpec spec = trendSpec(kpi, part); spec.trend)
        card.trend = *spec.trend;
    card.why = whyOf(kpi);
    card.whyIcon = part.runBelow > 1 ? u"clock"_s : kpi.forecastCrosses ? u"trend-down"_s : u"info"_s;
    if (kpi.once)
        card.tag = isJudged(kpi.outcome.verdict) ? tr("Eenmalig, afgerond") : tr("Eenmalig");
    card.sentence = u"%1, %2, %3 %4"_s.arg(card.title, card.word, card.number + card.unit, card.norm);
    if (part.norm)
        card.ruler = rulerSpec(*part.norm, part.indicator.unit, part.outcome.value, part.outcome.verdict, card.sentence);
    return card;
}

void CardBuilder::describeValue(CardModel &card, const KpiStanding &kpi)
{
    const PartStanding &part = kpi.lead();
    if (part.indicator.input == InputKind::Survey) {
        card.number = part.outcome.label;
        return;
    }
    if (kpi.parts.size() > 1 && part.indicator.unit == Unit::YesNo) {
        int met = 0;
        for (const PartStanding &other : kpi.parts)
            met += other.outcome.verdict == Verdict::Met ? 1 : 0;
        card.number = tr("%1 van %2").arg(met).arg(kpi.parts.size());
    } else if (part.outcome.value) {
        card.number = shownNumber(*part.outcome.value, part.indicator.unit, normOf(part));
        card.unit = unitSuffix(part.indicator.unit);
    }
    if (part.norm) {
        const QString text = normText(*part.norm, part.indicator.unit);
        card.norm = part.norm->kind == NormKind::Target ? tr("doel %1").arg(text) : tr("norm %1").arg(text);
    }
}

void CardBuilder::describeChange(CardModel &card, const PartStanding &part)
{
    if (!part.previous || !part.previous->value || !part.outcome.value)
        return;
    const Ratio change = *part.outcome.value - *part.previous->value;
    card.direction = change.isZero() ? 0 : change.isNegative() ? -1 : 1;
    const QString sign = change.isNegative() || change.isZero() ? QString() : u"+"_s;
    card.change = tr("%1 t.o.v. %2")
                      .arg(sign + shownNumber(change, part.indicator.unit), periodShort(part.previous->cell.period));
}

void CardBuilder::describeForecast(CardModel &card, const PartStanding &part)
{
    if (!part.forecast)
        return;
    card.forecastLabel = tr("Prognose %1").arg(periodShort(part.forecast->period));
    card.forecastValue = shownValue(part.forecast->value, part.indicator.unit, normOf(part));
    card.forecastVerdict = part.forecast->verdict;
}

QString CardBuilder::whyOf(const KpiStanding &kpi)
{
    const PartStanding &part = kpi.lead();
    if (part.runBelow > 1)
        return tr("%1e keer op rij onder de norm").arg(part.runBelow);
    if (part.judgedPeriods > 1 && part.missedPeriods > 0)
        return tr("%1 van %2 niet gehaald in deze periode").arg(part.missedPeriods).arg(part.judgedPeriods);
    if (kpi.forecastCrosses)
        return tr("Haalt de norm nog, en de lijn gaat de verkeerde kant op");
    if (!kpi.outcome.because.empty() && kpi.parts.size() > 1)
        return reasonText(kpi.outcome.because.front());
    return firstReason(part.outcome);
}
