// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardBuilder.h"

#include "RulerSpecs.h"
#include "TrendSpec.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const NormVersion *normOf(const PartStanding &part)
{
    return part.norm ? &*part.norm : nullptr;
}

/// A code of the document ("KPI-03", "4.2"); one of our own making only repeats the name.
QString codeOf(const Kpi &kpi)
{
    const bool isNumbered = std::any_of(kpi.code.begin(), kpi.code.end(), [](QChar letter) { return letter.isDigit(); });
    return isNumbered ? kpi.code : QString();
}

/// "9 werkdagen, norm ≤ 10 werkdagen"
QString shownWithNorm(const CardModel &card)
{
    const QString value = card.value();
    return value.isEmpty() || card.norm.isEmpty() ? value + card.norm : value + u", "_s + card.norm;
}

QString firstReason(const Outcome &outcome)
{
    return outcome.because.empty() ? QString() : reasonText(outcome.because.front());
}

/// On a card there is room for a short word; the norm below the number has the unit in full.
Unit shortUnit(Unit unit)
{
    return unit == Unit::HoursPerFte ? Unit::Hour : unit;
}

} // namespace

CardModel CardBuilder::card(const KpiStanding &kpi) const
{
    const PartStanding &part = kpi.lead();
    CardModel card;
    card.kpi = kpi.kpi.id;
    card.code = codeOf(kpi.kpi);
    card.title = kpi.kpi.shortTitle.isEmpty() ? kpi.kpi.title : kpi.kpi.shortTitle;
    card.name = kpi.kpi.title;
    card.verdict = kpi.outcome.verdict;
    card.word = standingWord(kpi);
    if (kpi.forecastCrosses && card.verdict == Verdict::Met) {
        card.verdict = Verdict::Attention;
        card.word = verdictWord(Verdict::Attention);
    }
    describeValue(card, kpi);
    describeSurvey(card, kpi);
    describeChange(card, part);
    describeForecast(card, part);
    if (const ChartSpec spec = trendSpec(kpi, part); spec.trend)
        card.trend = *spec.trend;
    card.why = whyOf(kpi);
    card.whyIcon = part.runBelow > 1 ? u"clock"_s : kpi.forecastCrosses ? u"trend-down"_s : u"info"_s;
    if (kpi.once)
        card.tag = isJudged(kpi.outcome.verdict) ? tr("Eenmalig, afgerond") : tr("Eenmalig");
    card.stripText = isJudged(card.verdict) ? shownWithNorm(card) : kpi.overdue ? missingText(part) : card.why;
    card.sentence = u"%1, %2, %3 %4"_s.arg(card.title, card.word, card.value(), card.norm);
    if (!isJudged(card.verdict) && kpi.overdue)
        card.action = tr("Nu invoeren");
    if (part.norm && part.indicator.input != InputKind::Survey)
        card.ruler = rulerSpec(*part.norm, part.indicator.unit, part.outcome.value, part.outcome.verdict, card.sentence);
    return card;
}

void CardBuilder::describeValue(CardModel &card, const KpiStanding &kpi)
{
    const PartStanding &part = kpi.lead();
    if (part.indicator.input == InputKind::Survey) {
        card.number = part.outcome.label.isEmpty() && part.outcome.verdict == Verdict::Met ? tr("Geen sanctie")
                                                                                          : part.outcome.label;
        if (part.norm)
            card.norm = tr("norm per onderwerp %1").arg(normText(*part.norm, part.indicator.unit));
        return;
    }
    if (kpi.parts.size() > 1 && part.indicator.unit == Unit::YesNo) {
        int met = 0;
        for (const PartStanding &other : kpi.parts)
            met += other.outcome.verdict == Verdict::Met ? 1 : 0;
        card.number = tr("%1 van %2").arg(met).arg(kpi.parts.size());
    } else if (part.outcome.value) {
        card.number = shownNumber(*part.outcome.value, part.indicator.unit, normOf(part));
        card.unit = unitSuffix(shortUnit(part.indicator.unit));
    }
    if (part.norm) {
        const QString text = normText(*part.norm, part.indicator.unit);
        const bool isOnPath = part.norm->path && !part.norm->bands.empty(); // "pad ≥ 9 uur/fte" says what it is
        card.norm = isOnPath ? text
            : part.norm->kind == NormKind::Target ? tr("doel %1").arg(text)
                                                  : tr("norm %1").arg(text);
    }
}

void CardBuilder::describeSurvey(CardModel &card, const KpiStanding &kpi) const
{
    const auto result = kpi.surveyRound ? m_portfolio.surveyResult(*kpi.surveyRound) : std::nullopt;
    if (!result)
        return;
    const auto good = std::ranges::count_if(result->topics, [](const TopicResult &topic) { return topic.band == MarkBand::Good; });
    const auto add = [&card](Verdict verdict, int count, const QString &word) {
        if (count > 0)
            card.shares.push_back({ verdict, count, QString::number(count) + u' ' + word.toLower() });
    };
    add(Verdict::Breach, result->poor, bandName(MarkBand::Poor));
    add(Verdict::Attention, result->fair, bandName(MarkBand::Fair));
    add(Verdict::Met, static_cast<int>(good), bandName(MarkBand::Good));
    if (!result->response.percent)
        return;
    card.change = tr("respons %1").arg(shownValue(*result->response.percent, Unit::Percent));
    card.changeIcon = u"smile"_s;
}

void CardBuilder::describeChange(CardModel &card, const PartStanding &part)
{
    if (!part.previous || !part.previous->value || !part.outcome.value)
        return;
    const Ratio change = *part.outcome.value - *part.previous->value;
    card.changeIcon = change.isZero() ? u"arrow-right"_s : change.isNegative() ? u"arrow-down"_s : u"arrow-up"_s;
    const QString sign = change.isNegative() || change.isZero() ? QString() : u"+"_s;
    card.change = tr("%1 t.o.v. %2")
                      .arg(sign + shownNumber(change, part.indicator.unit), periodShort(part.previous->cell.period));
}

void CardBuilder::describeForecast(CardModel &card, const PartStanding &part)
{
    if (!part.forecast)
        return;
    card.forecastLabel = tr("Prognose %1").arg(periodShort(part.forecast->period));
    card.forecastValue = shownValue(part.forecast->value, shortUnit(part.indicator.unit), normOf(part));
    card.forecastVerdict = part.forecast->verdict;
}

QString CardBuilder::runText(int run, PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month: return tr("%1e maand op rij onder de norm").arg(run);
    case PeriodKind::Quarter: return tr("%1e kwartaal op rij onder de norm").arg(run);
    default: return tr("%1e keer op rij onder de norm").arg(run);
    }
}

/// The parts of an incomplete kpi that have no verdict yet, by name.
QString CardBuilder::openParts(const KpiStanding &kpi)
{
    if (kpi.outcome.verdict != Verdict::Incomplete)
        return {};
    QStringList names;
    for (const PartStanding &part : kpi.parts) {
        if (part.indicator.countsForKpi && !isJudged(part.outcome.verdict))
            names += part.indicator.shortTitle.isEmpty() ? part.indicator.title : part.indicator.shortTitle;
    }
    return names.join(u", "_s);
}

/// "meting derde kwartaal 2026 ontbreekt"
QString CardBuilder::missingText(const PartStanding &part)
{
    return tr("meting %1 ontbreekt").arg(periodName(part.outcome.cell.period));
}

/// "Nog 0,1 boven de norm, dalend": how near it is, and where it goes. Empty where there is no such distance, or where
/// nothing asks for attention.
QString CardBuilder::marginText(const KpiStanding &kpi)
{
    const PartStanding &part = kpi.lead();
    const Unit unit = part.indicator.unit;
    const bool isDistance = unit != Unit::YesNo && unit != Unit::Date && unit != Unit::DayOfMonth;
    const bool asks = part.outcome.verdict == Verdict::Breach || part.outcome.verdict == Verdict::Attention || kpi.forecastCrosses;
    if (!asks || !isDistance || !part.norm || !part.outcome.margin || part.outcome.margin->isZero())
        return {};
    const Ratio margin = *part.outcome.margin;
    const Ratio size = margin.isNegative() ? Ratio(0) - margin : margin;
    const QString distance = unit == Unit::Percent ? shownNumber(size, unit) : shownValue(size, unit);
    const bool isTarget = part.norm->kind == NormKind::Target;
    if (part.norm->path && margin.isNegative())
        return tr("%1 achter op het pad").arg(distance);
    const QString place = margin.isNegative() ? (isTarget ? tr("%1 onder het doel") : tr("%1 onder de norm"))
                                              : (isTarget ? tr("%1 boven het doel") : tr("%1 boven de norm"));
    if (part.outcome.verdict == Verdict::Breach || isTarget)
        return place.arg(distance);
    const QString near = tr("Nog %1").arg(place.arg(distance));
    if (!part.previous || !part.previous->value || !part.outcome.value)
        return near;
    const Ratio change = *part.outcome.value - *part.previous->value;
    if (change.isZero())
        return near;
    return change.isNegative() ? tr("%1, dalend").arg(near) : tr("%1, stijgend").arg(near);
}

QString CardBuilder::whyOf(const KpiStanding &kpi)
{
    const PartStanding &part = kpi.lead();
    if (kpi.firstExpected)
        return tr("eerste oordeel vanaf %1").arg(shownDate(*kpi.firstExpected));
    if (part.runBelow > 1)
        return runText(part.runBelow, part.outcome.cell.period.kind);
    if (part.judgedPeriods > 1 && part.missedPeriods > 0)
        return tr("%1 van %2 niet gehaald in deze periode").arg(part.missedPeriods).arg(part.judgedPeriods);
    if (const QString margin = marginText(kpi); !margin.isEmpty())
        return margin;
    if (kpi.forecastCrosses)
        return tr("Haalt de norm nog, en de lijn gaat de verkeerde kant op");
    if (!kpi.outcome.because.empty() && kpi.parts.size() > 1) {
        const QString reason = reasonText(kpi.outcome.because.front());
        const QString open = openParts(kpi);
        //: %1 "1 van 2 onderdelen voldoen", %2 the parts without a measurement
        return open.isEmpty() ? reason : tr("%1; nog open: %2").arg(reason, open);
    }
    return firstReason(part.outcome);
}
