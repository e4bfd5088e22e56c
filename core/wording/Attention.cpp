// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Translate.h"
#include "Words.h"

using namespace Qt::StringLiterals;

namespace {

QString valueIn(const AttentionItem &item)
{
    const NormVersion *norm = item.norm ? &*item.norm : nullptr;
    return item.value ? shownValue(*item.value, item.unit, norm) : QString();
}

/// "73,8%, norm ≥ 75%"; only what is known.
QString againstNorm(const AttentionItem &item)
{
    const QString value = valueIn(item);
    if (!item.norm)
        return value;
    const QString norm = normText(*item.norm, item.unit);
    if (value.isEmpty())
        return item.norm->kind == NormKind::Target ? Words::tr("doelstelling %1").arg(norm)
                                                   : Words::tr("norm %1").arg(norm);
    //: %1 a value, %2 a bound ("≥ 75%")
    return item.norm->kind == NormKind::Target ? Words::tr("%1, doelstelling %2").arg(value, norm)
                                               : Words::tr("%1, norm %2").arg(value, norm);
}

bool isLowerBound(const AttentionItem &item)
{
    return !item.norm || item.norm->comparator == Comparator::AtLeast || item.norm->comparator == Comparator::Greater;
}

QString runTitle(const AttentionItem &item)
{
    const QString run = countWord(item.runBelow) + u' ' + periodNoun(item.period.kind, item.runBelow);
    //: %1 a kpi, %2 "vier maanden"
    return isLowerBound(item) ? Words::tr("%1: %2 onder de norm").arg(item.kpiTitle, run)
                              : Words::tr("%1: %2 niet binnen de norm").arg(item.kpiTitle, run);
}

QString missingTitle(const AttentionItem &item)
{
    const QString period = periodName(item.period);
    if (item.missing == 1 && item.kpi.isValid())
        //: %1 a kpi, %2 a period
        return Words::tr("%1: meting over %2 ontbreekt").arg(item.kpiTitle, period);
    if (item.missing == 1)
        return Words::tr("1 meting over %1 ontbreekt").arg(period);
    //: %1 a number, %2 a period
    return Words::tr("%1 metingen over %2 ontbreken").arg(shown(Decimal(item.missing)), period);
}

QString decisionTitle(const AttentionItem &item)
{
    //: %1 a kpi, %2 "S4+"
    return Words::tr("%1: uitkomst %2").arg(item.kpiTitle, item.label);
}

QString decisionDetail(const AttentionItem &item)
{
    return Words::tr("%1 matig, %2 slecht; besluit nodig").arg(shown(Decimal(item.fair)), shown(Decimal(item.poor)));
}

QString measured(const AttentionItem &item)
{
    const QString against = againstNorm(item);
    //: %1 a kpi, %2 "73,8%, norm ≥ 75%"
    return against.isEmpty() ? item.kpiTitle : Words::tr("%1: %2").arg(item.kpiTitle, against);
}

QString whereAndWhen(const AttentionItem &item)
{
    //: %1 a contract, %2 a period
    return Words::tr("%1, %2").arg(item.contractTitle, periodName(item.period));
}

} // namespace

namespace {

QString termText(const AttentionItem &item)
{
    //: %1 what has to be there, such as "Plan van aanpak", %2 a date
    return Words::tr("%1 uiterlijk %2").arg(item.term, shownDate(item.due));
}

/// What is waiting; empty where nothing is.
QString stepText(const AttentionItem &item)
{
    switch (item.step) {
    case AttentionStep::Look: return {};
    case AttentionStep::Note: return Words::tr("Afwijking nog niet vastgelegd");
    case AttentionStep::Analyse: return Words::tr("Oorzaakanalyse ontbreekt");
    case AttentionStep::Share: return Words::tr("Oorzaakanalyse nog niet gedeeld");
    case AttentionStep::Attribute: return Words::tr("Toerekenbaarheid nog niet beoordeeld");
    case AttentionStep::Keep: return termText(item);
    }
    return {};
}

} // namespace

QString attentionTitle(const AttentionItem &item)
{
    switch (item.kind) {
    case AttentionKind::DecisionNeeded:
        return decisionTitle(item);
    case AttentionKind::BreachRun:
        return runTitle(item);
    case AttentionKind::MissingData:
        return missingTitle(item);
    case AttentionKind::DeadlineNear:
    case AttentionKind::Breach:
    case AttentionKind::Watch:
        return measured(item);
    }
    return {};
}

QString attentionDetail(const AttentionItem &item)
{
    //: %1 what is waiting, such as "Oorzaakanalyse ontbreekt", %2 a contract
    if (const QString step = stepText(item); !step.isEmpty())
        return Words::tr("%1 · %2").arg(step, item.contractTitle);
    switch (item.kind) {
    case AttentionKind::DecisionNeeded:
        return decisionDetail(item);
    case AttentionKind::MissingData:
        return item.contractTitle;
    case AttentionKind::BreachRun:
        return againstNorm(item);
    case AttentionKind::DeadlineNear:
    case AttentionKind::Breach:
    case AttentionKind::Watch:
        return whereAndWhen(item);
    }
    return {};
}

QString dutyText(const Duty &duty)
{
    switch (duty.kind) {
    case DutyKind::MeasurementsComplete:
        return Words::tr("Metingen %1 compleet").arg(periodName(duty.period));
    case DutyKind::MonthlyReport:
        return Words::tr("Maandrapportage %1").arg(periodName(duty.period));
    case DutyKind::Survey:
        return Words::tr("Klanttevredenheidsonderzoek %1").arg(periodName(duty.period));
    case DutyKind::SurveyFollowUp:
        return Words::tr("Verbetering zichtbaar in het klanttevredenheidsonderzoek");
    case DutyKind::OneOff:
        return Words::tr("Uiterste dag: %1").arg(duty.kpiTitle);
    case DutyKind::FirstVerdict:
        return Words::tr("Eerste oordeel: %1").arg(duty.kpiTitle);
    case DutyKind::CaseTerm:
    case DutyKind::MeetingPlanned:
    case DutyKind::ActionDue:
        return duty.title;
    case DutyKind::Meeting:
        return Words::tr("Strategisch overleg %1").arg(periodName(duty.period));
    }
    return {};
}

QString workingDaysLeftText(int days)
{
    const QString number = shown(Decimal(std::abs(days)));
    if (days == 0)
        return Words::tr("vandaag");
    if (days > 0)
        return days == 1 ? Words::tr("over 1 werkdag") : Words::tr("over %1 werkdagen").arg(number);
    return days == -1 ? Words::tr("1 werkdag te laat") : Words::tr("%1 werkdagen te laat").arg(number);
}

QString workingDaysText(int days)
{
    return shownValue(Ratio(days), Unit::WorkingDay);
}
