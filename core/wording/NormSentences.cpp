// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Kpi.h"
#include "NormClauses.h"
#include "NormReadingWords.h"
#include "Translate.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The way back: a norm that was read, as one plain sentence. A clause is what follows "voldoende als".

namespace {

bool isTime(const NormRequirement &requirement)
{
    using enum Unit;
    const Unit unit = requirement.unit.unit.value_or(Number);
    return unit == WorkingDay || unit == Day || unit == Week || unit == Month || unit == Hour || unit == OfficeHour
        || unit == Minute || unit == Second || unit == Millisecond;
}

bool isUpper(const NormRequirement &requirement)
{
    return requirement.comparator == Comparator::Less || requirement.comparator == Comparator::AtMost;
}

/// In full, as a sentence has it: "30 seconden", where a table has "30 s".
QString unitWord(Unit unit, bool isOne)
{
    switch (unit) {
    case Unit::Hour:
        //: in a sentence, in full: "4 hours"
        return isOne ? Words::tr("uur", "one") : Words::tr("uur", "several");
    case Unit::Minute:
        return isOne ? Words::tr("minuut") : Words::tr("minuten");
    case Unit::Second:
        return isOne ? Words::tr("seconde") : Words::tr("seconden");
    case Unit::Millisecond:
        return isOne ? Words::tr("milliseconde") : Words::tr("milliseconden");
    case Unit::HoursPerFte:
        return Words::tr("uur per fte");
    default:
        return isOne ? unitSuffixOfOne(unit) : unitSuffix(unit);
    }
}

QString amountText(const Decimal &value, const NormMeasure &unit)
{
    if (unit.unit == Unit::DayOfMonth || unit.unit == Unit::Percent || unit.unit == Unit::Euro
        || unit.unit == Unit::Nps)
        return shownAgreed(Ratio(value), *unit.unit);
    const QString suffix = unit.unit ? unitWord(*unit.unit, value == Decimal(1)) : unit.text;
    return suffix.isEmpty() || suffix == u"%" ? shown(value) : shown(value) + u' ' + suffix;
}

/// "3 tot en met 5", "minimaal 4 en minder dan 7": a range says which of its ends belong to it.
QString rangeText(const NormRequirement &requirement, const QString &low, const QString &high)
{
    if (requirement.lowClosed && requirement.highClosed)
        return Words::tr("%1 tot en met %2").arg(low, high);
    if (requirement.lowClosed)
        return Words::tr("minimaal %1 en minder dan %2").arg(low, high);
    return requirement.highClosed ? Words::tr("meer dan %1 en hoogstens %2").arg(low, high)
                                  : Words::tr("meer dan %1 en minder dan %2").arg(low, high);
}

/// "minimaal 75%", "hoogstens 4 uur".
QString boundText(Comparator comparator, const QString &value)
{
    return boundPhrase(comparator == Comparator::Between ? Comparator::Equal : comparator, value, {});
}

/// Beyond these ends there is nothing: "0", not "hoogstens 0", and "100%".
bool isEnd(const NormRequirement &requirement)
{
    const bool isNone = requirement.comparator == Comparator::AtMost && requirement.value->isZero()
        && (requirement.unit.unit == Unit::Count || requirement.unit.unit == Unit::Percent);
    return isNone
        || (requirement.comparator == Comparator::AtLeast && requirement.unit.unit == Unit::Percent
            && *requirement.value == Decimal(100));
}

QString limitOf(const NormRequirement &requirement)
{
    const Comparator comparator = requirement.comparator.value_or(Comparator::Equal);
    if (!requirement.value)
        return boundText(comparator, Words::tr("de nog in te vullen waarde"));
    const QString low = amountText(*requirement.value, requirement.unit);
    if (requirement.high)
        return rangeText(requirement, requirement.unit.unit == Unit::Nps ? low : shown(*requirement.value),
                         amountText(*requirement.high, requirement.unit));
    return isEnd(requirement) ? low : boundText(comparator, low);
}

/// A day is a moment: "uiterlijk op dag 5 van de maand", "vóór 1 juli 2026".
QString momentText(const NormRequirement &requirement)
{
    const QString day = requirement.value
        //: %1 a day: "dag 5"
        ? Words::tr("%1 van de maand").arg(amountText(*requirement.value, requirement.unit))
        : requirement.condition;
    if (requirement.comparator == Comparator::Less)
        //: %1 a day of the month or a date: "dag 5 van de maand"
        return Words::tr("vóór %1").arg(day);
    return requirement.comparator == Comparator::AtMost ? Words::tr("uiterlijk op %1").arg(day)
                                                        : Words::tr("op %1").arg(day);
}

QString withShare(const NormRequirement &requirement, const QString &limit)
{
    if (!requirement.share)
        return limit;
    const NormShare &share = *requirement.share;
    const bool isAll = share.comparator == Comparator::AtLeast && share.value == Decimal(100);
    const QString part = isAll ? Words::tr("alle gevallen")
                               //: %1 "minimaal 98%"
                               : Words::tr("%1 van de gevallen")
                                     .arg(boundText(share.comparator, shownAgreed(Ratio(share.value), Unit::Percent)));
    //: %1 "minimaal 98% van de gevallen", %2 a limit: "hoogstens 4 uur", "uiterlijk op dag 5"
    return Words::tr("in %1 %2").arg(part, limit);
}

QString withPeriod(const QString &subject, const QString &period)
{
    if (period == u"audit")
        return Words::tr("%1 per audit").arg(subject);
    const auto kind = periodKindFrom(period);
    if (!kind || *kind == PeriodKind::Once)
        return subject;
    //: %1 what is measured, %2 a stretch of time: "‘beschikbaarheid’ per maand"
    return Words::tr("%1 per %2").arg(subject, periodNoun(*kind, 1));
}

QString quoted(const QString &quantity)
{
    return u'‘' + quantity + u'’';
}

bool holds(const QString &quantity, std::initializer_list<QStringView> stems)
{
    return std::any_of(stems.begin(), stems.end(),
                       [&quantity](QStringView stem) { return quantity.contains(stem, Qt::CaseInsensitive); });
}

QString valueClause(const NormRequirement &requirement, const QString &limit)
{
    const QString nameless = requirement.unit.unit == Unit::Grade ? Words::tr("het cijfer")
        : requirement.unit.unit == Unit::Nps                      ? Words::tr("de NPS")
                                                                  : Words::tr("de waarde");
    const bool isNamed = requirement.unit.unit != Unit::Grade
        || holds(requirement.quantity,
                 { u"cijfer", u"score", u"grade", u"rating", u"waardering", u"beoordeling", u"tevreden", u"satisf" });
    const QString named = isNamed ? quoted(requirement.quantity)
                                  //: %1 what gets a mark
                                  : Words::tr("het cijfer bij %1").arg(quoted(requirement.quantity));
    const QString subject = withPeriod(requirement.quantity.isEmpty() ? nameless : named, requirement.period);
    const bool isDrop = requirement.isReduction
        && !holds(requirement.quantity,
                  { u"reductie", u"reduction", u"besparing", u"saving", u"daling", u"afname", u"decrease", u"verlaging",
                    u"vermindering" });
    //: %1 what is measured, %2 "minimaal 35%"
    return isDrop ? Words::tr("%1 met %2 is gedaald").arg(subject, limit) : Words::tr("%1 %2 is").arg(subject, limit);
}

/// "reactietijd hoogstens 4 uur is", where other things "duren".
bool namesTime(const QString &quantity)
{
    return holds(quantity,
                 { u"tijd", u"duur", u"termijn", u"time", u"latency", u"mttr", u"rto", u"rpo", u"mtta", u"duration",
                   u"jitter" });
}

QString timeClause(const NormRequirement &requirement, const QString &limit)
{
    const QString &quantity = requirement.quantity;
    if (requirement.isInterval)
        //: %1 what is done again and again or nothing, %2 a length of time: "hoogstens 30 minuten"
        return quantity.isEmpty() ? Words::tr("er %1 tussen twee keer zit").arg(limit)
                                  : Words::tr("er tussen twee keer %1 %2 zit").arg(quoted(quantity), limit);
    if (requirement.comparator == Comparator::AtLeast) // a warranty, a notice: it is there, it does not take so long
        return valueClause(requirement, limit);
    if (quantity.isEmpty())
        //: %1 a length of time: "hoogstens 4 uur"
        return Words::tr("het %1 duurt").arg(limit);
    const QString subject = withPeriod(quoted(quantity), requirement.period);
    //: %1 what is measured, %2 a length of time: "hoogstens 4 uur"
    return namesTime(quantity) ? Words::tr("%1 %2 is").arg(subject, limit)
                               : Words::tr("het bij %1 %2 duurt").arg(subject, limit);
}

QString countClause(const NormRequirement &requirement, const QString &limit)
{
    const QString subject = requirement.quantity.isEmpty()
        ? Words::tr("het aantal")
        //: %1 what is counted
        : Words::tr("het aantal %1").arg(quoted(requirement.quantity));
    return Words::tr("%1 %2 is").arg(withPeriod(subject, requirement.period), limit);
}

/// "per maand" as the reader writes it, in the language of the sentence.
QString rhythmText(const QString &unit)
{
    static const QHash<QString, PeriodKind> kinds {
        { u"per maand"_s, PeriodKind::Month },        { u"per kwartaal"_s, PeriodKind::Quarter },
        { u"per half jaar"_s, PeriodKind::HalfYear }, { u"per jaar"_s, PeriodKind::Year },
        { u"per week"_s, PeriodKind::Week },          { u"per contractjaar"_s, PeriodKind::ContractYear }
    };
    const auto kind = kinds.constFind(unit);
    //: %1 a stretch of time: "maand"
    return kind == kinds.constEnd() ? unit : Words::tr("per %1").arg(periodNoun(*kind, 1));
}

QString rhythmClause(const NormRequirement &requirement)
{
    const QString subject = requirement.quantity.isEmpty() ? Words::tr("het") : quoted(requirement.quantity);
    const QString rhythm = rhythmText(requirement.unit.text);
    if (!requirement.value)
        //: %1 what is done, %2 how often: "dagelijks of wekelijks"
        return Words::tr("%1 %2 gebeurt").arg(subject, rhythm);
    const QString times = requirement.comparator == Comparator::Equal
        ? shown(*requirement.value)
        : boundText(requirement.comparator.value_or(Comparator::Equal), shown(*requirement.value));
    //: %1 what is done, %2 a number, %3 "per maand"
    return Words::tr("%1 %2 keer %3 gebeurt").arg(subject, times, rhythm);
}

QString bareClause(const NormRequirement &requirement)
{
    const bool isMoment
        = requirement.unit.unit == Unit::DayOfMonth || (!requirement.value && !requirement.unit.isKnown());
    if (isMoment) {
        const QString subject = requirement.quantity.isEmpty() ? Words::tr("het") : quoted(requirement.quantity);
        //: %1 what has to be ready, %2 a moment: "uiterlijk op dag 5 van de maand"
        return Words::tr("%1 %2 klaar is").arg(subject, withShare(requirement, momentText(requirement)));
    }
    const QString &text = requirement.unit.text;
    if (!requirement.unit.unit && (text.startsWith(u"per ") || !requirement.value))
        return rhythmClause(requirement);
    const QString limit = withShare(requirement, limitOf(requirement));
    if (isTime(requirement))
        return timeClause(requirement, limit);
    return requirement.unit.unit == Unit::Count ? countClause(requirement, limit) : valueClause(requirement, limit);
}

/// For which cases, from when, against what: behind the clause, in the words of the text.
QString clauseOf(const NormRequirement &requirement)
{
    QStringList remarks { requirement.value || requirement.unit.isKnown() ? requirement.condition : QString(),
                          requirement.baseline };
    if (requirement.baseline.contains(requirement.condition))
        remarks.removeFirst(); // "2024, t.o.v. 2024"
    remarks.removeAll(QString());
    if (remarks.isEmpty())
        return bareClause(requirement);
    //: %1 a clause, %2 for what or from when, as the contract says it: "P1", "na melding"
    return Words::tr("%1 (%2)").arg(bareClause(requirement), remarks.join(u", "_s));
}

QString joined(const QStringList &clauses, NormJoin join)
{
    if (join == NormJoin::And || clauses.size() < 2)
        return listed(clauses);
    //: %1 is a clause or a list of clauses with commas, %2 the last one
    return Words::tr("%1 of %2").arg(clauses.first(clauses.size() - 1).join(u", "_s), clauses.last());
}

/// "gesprekken per uur van de dag": a line that only counts.
QString countedSentence(const NormRequirement &requirement)
{
    const QString what = requirement.quantity.isEmpty() ? Words::tr("de aantallen") : quoted(requirement.quantity);
    //: %1 what is counted, %2 "per uur", as the contract says it
    return Words::tr("De rapportage telt %1 %2.").arg(what, requirement.aggregation);
}

/// The sentence around the clauses, by what the text is.
QString sentenceOf(NormTextKind kind, const QString &clauses)
{
    switch (kind) {
    case NormTextKind::Norm:
    case NormTextKind::Term:
        return Words::tr("Voldoende als %1.").arg(clauses);
    case NormTextKind::Target:
        return Words::tr("Doel gehaald als %1.").arg(clauses);
    case NormTextKind::Threshold:
        return Words::tr("Er is actie nodig als %1.").arg(clauses);
    case NormTextKind::Guideline:
        return Words::tr("Als richtlijn geldt dat %1.").arg(clauses);
    case NormTextKind::ReportLine:
        return Words::tr("De rapportage telt waar %1.").arg(clauses);
    case NormTextKind::Band:
    case NormTextKind::TrafficLight:
        return {};
    case NormTextKind::Unknown:
        return Words::tr("Hier staat geen norm in die te lezen is.");
    }
    return {};
}

/// "Voldoende als de waarde minimaal 95% is. Matig als …": each band with its own word.
QString bandSentence(const NormReading &reading)
{
    QStringList sentences;
    for (const NormRequirement &requirement : reading.requirements) {
        const QString label = requirement.label.isEmpty() ? Words::tr("Voldoende") : capitalised(requirement.label);
        //: %1 the word of a band ("Matig", "Groen"), %2 "de waarde minder dan 90% is"
        sentences += Words::tr("%1 als %2.").arg(label, clauseOf(requirement));
    }
    return sentences.join(u' ');
}

/// "> 10 werkdagen: recoveryplan binnen 2 dagen": what sets the action off, and within which time it has to follow.
QString thresholdSentence(const NormReading &reading)
{
    QStringList triggers;
    QStringList actions;
    for (const NormRequirement &requirement : reading.requirements) {
        const bool isAction = !triggers.isEmpty() && isTime(requirement) && isUpper(requirement) && !requirement.share;
        (isAction ? actions : triggers) += clauseOf(requirement);
    }
    const QString sentence = sentenceOf(reading.kind, joined(triggers, reading.join));
    //: %1 what the action has to meet: "het bij ‘verbeterplan’ hoogstens 10 werkdagen duurt"
    return actions.isEmpty() ? sentence : sentence + u' ' + Words::tr("Daarna geldt dat %1.").arg(listed(actions));
}

/// Both cannot hold at once: at least 99,9% and less than 99%.
bool excludes(const NormRequirement &limit, const NormRequirement &trigger)
{
    const bool isAlike = limit.value && trigger.value && !limit.high && !trigger.high && limit.unit == trigger.unit
        && limit.condition == trigger.condition && limit.share == trigger.share;
    const bool isBelow = limit.comparator == Comparator::AtLeast && trigger.comparator == Comparator::Less;
    const bool isAbove = limit.comparator == Comparator::AtMost && trigger.comparator == Comparator::Greater;
    return isAlike && ((isBelow && *trigger.value <= *limit.value) || (isAbove && *limit.value <= *trigger.value));
}

/// "≥ 99,9%; < 99%: 25% korting": the second is no norm, it sets off what happens when the first is not met.
bool setsOff(const NormReading &reading, const NormRequirement &trigger)
{
    return std::ranges::any_of(reading.requirements,
                               [&trigger](const NormRequirement &limit) { return excludes(limit, trigger); });
}

} // namespace

QString normRequirementText(const NormRequirement &requirement)
{
    return clauseOf(requirement);
}

QString normReadingSentence(const NormReading &reading)
{
    if (reading.kind == NormTextKind::Band || reading.kind == NormTextKind::TrafficLight)
        return bandSentence(reading);
    if (reading.kind == NormTextKind::Threshold)
        return thresholdSentence(reading);
    if (reading.kind == NormTextKind::ReportLine && !reading.requirements.front().comparator)
        return countedSentence(reading.requirements.front());
    QStringList clauses;
    QStringList triggers;
    for (const NormRequirement &requirement : reading.requirements)
        (setsOff(reading, requirement) ? triggers : clauses) += clauseOf(requirement);
    const QString sentence = sentenceOf(reading.kind, joined(clauses, reading.join));
    return triggers.isEmpty() ? sentence
                              : sentence + u' ' + sentenceOf(NormTextKind::Threshold, joined(triggers, reading.join));
}
