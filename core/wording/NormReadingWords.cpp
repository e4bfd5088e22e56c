// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NormReadingWords.h"

#include "Kpi.h"
#include "Translate.h"
#include "Words.h"

using namespace Qt::StringLiterals;

namespace {

QString amountText(const Decimal &value, const NormMeasure &unit)
{
    if (unit.unit == Unit::DayOfMonth || unit.unit == Unit::Percent || unit.unit == Unit::Euro
        || unit.unit == Unit::Nps)
        return shownAgreed(Ratio(value), *unit.unit);
    if (unit.unit) {
        const QString suffix = value == Decimal(1) ? unitSuffixOfOne(*unit.unit) : unitSuffix(*unit.unit);
        return suffix.isEmpty() ? shown(value) : shown(value) + u' ' + suffix;
    }
    if (unit.text.isEmpty() || unit.text == u"%")
        return shown(value);
    return shown(value) + u' ' + unit.text;
}

/// "minimaal 75%", "hoogstens 4 uur", "tussen 4 en 7".
QString limitText(Comparator comparator, const QString &low, const QString &high)
{
    switch (comparator) {
    case Comparator::Less:
        return Words::tr("minder dan %1").arg(low);
    case Comparator::AtMost:
        return Words::tr("hoogstens %1").arg(low);
    case Comparator::Greater:
        return Words::tr("meer dan %1").arg(low);
    case Comparator::AtLeast:
        return Words::tr("minimaal %1").arg(low);
    case Comparator::Equal:
        return Words::tr("precies %1").arg(low);
    case Comparator::Between:
        return Words::tr("tussen %1 en %2").arg(low, high);
    }
    return {};
}

/// A day of the month is a moment: "uiterlijk op dag 5", "vóór dag 5".
QString dayText(Comparator comparator, const QString &day)
{
    if (comparator == Comparator::Less)
        //: %1 a day of the month: "dag 5"
        return Words::tr("vóór %1").arg(day);
    return comparator == Comparator::AtMost ? Words::tr("uiterlijk op %1").arg(day) : day;
}

QString limitOf(const NormRequirement &requirement)
{
    const Comparator comparator = requirement.comparator.value_or(Comparator::Equal);
    if (!requirement.value && requirement.unit.isKnown() && !requirement.unit.unit)
        return requirement.unit.text;
    if (!requirement.value && !requirement.unit.isKnown())
        return dayText(comparator, requirement.condition);
    const QString low = requirement.value ? amountText(*requirement.value, requirement.unit)
                                          : Words::tr("een nog in te vullen waarde");
    const QString high = requirement.high ? amountText(*requirement.high, requirement.unit) : QString();
    const bool isMoment = comparator == Comparator::Less || comparator == Comparator::AtMost;
    return requirement.unit.unit == Unit::DayOfMonth && isMoment ? dayText(comparator, low)
                                                                 : limitText(comparator, low, high);
}

QString shareOf(const NormShare &share)
{
    if (share.comparator == Comparator::AtLeast && share.value == Decimal(100))
        return Words::tr("elk geval");
    //: %1 "minimaal 98%"
    return Words::tr("%1 van de gevallen")
        .arg(limitText(share.comparator, shownAgreed(Ratio(share.value), Unit::Percent), QString()));
}

/// What is measured, over which stretch of time, and for which cases.
QString subjectOf(const NormRequirement &requirement)
{
    QString subject = requirement.quantity.isEmpty() ? Words::tr("de waarde") : u'‘' + requirement.quantity + u'’';
    if (const auto period = periodKindFrom(requirement.period); period && *period != PeriodKind::Once)
        //: %1 what is measured, %2 a stretch of time: "‘beschikbaarheid’ per maand"
        subject = Words::tr("%1 per %2").arg(subject, periodNoun(*period, 1));
    else if (requirement.period == u"audit")
        subject = Words::tr("%1 per audit").arg(subject);
    if (!requirement.condition.isEmpty() && (requirement.value || requirement.unit.isKnown()))
        //: %1 what is measured, %2 for what or from when: "P1", "na melding"
        subject = Words::tr("%1 (%2)").arg(subject, requirement.condition);
    return subject;
}

QString clauseOf(const NormRequirement &requirement)
{
    const QString subject = subjectOf(requirement);
    const QString limit = limitOf(requirement);
    if (requirement.share)
        //: %1 what is measured, %2 "minimaal 98% van de gevallen", %3 "hoogstens 4 uur"
        return Words::tr("%1 in %2 %3 is").arg(subject, shareOf(*requirement.share), limit);
    if (requirement.isReduction)
        //: %1 what is measured, %2 "minimaal 35%"
        return Words::tr("%1 met %2 is verlaagd").arg(subject, limit);
    //: %1 what is measured, %2 "minimaal 75%"
    return Words::tr("%1 %2 is").arg(subject, limit);
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

/// "Voldoende als de waarde minimaal 95% is; groen als …": each band with its own word.
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

QString stateOf(const QStringList &arguments)
{
    return arguments.isEmpty() ? QString() : arguments.front();
}

QString choiceText(const NormDoubtNote &note)
{
    const QString what = stateOf(note.args);
    const bool isOfOne = note.requirement >= 0;
    const QString limit = note.args.value(1);
    switch (note.code) {
    case NormDoubt::ComparatorMissing:
        return isOfOne ? Words::tr("bij ‘%2’ ontbreekt het vergelijkingsteken: gelezen als %1").arg(what, limit)
                       : Words::tr("het vergelijkingsteken ontbreekt: gelezen als %1").arg(what);
    case NormDoubt::DirectionGuessed:
        return isOfOne ? Words::tr("bij ‘%2’ is niet te zien of hoger of lager beter is: gelezen als %1").arg(what, limit)
                       : Words::tr("niet te zien of hoger of lager beter is: gelezen als %1").arg(what);
    case NormDoubt::SignLost:
        return isOfOne ? Words::tr("bij ‘%2’ is het vergelijkingsteken verloren gegaan: gelezen als %1").arg(what, limit)
                       : Words::tr("het vergelijkingsteken is verloren gegaan: gelezen als %1").arg(what);
    case NormDoubt::BestEnd:
        return isOfOne ? Words::tr("bij ‘%2’ hangt ‘beter’ af van de schaal: gelezen als %1").arg(what, limit)
                       : Words::tr("‘beter’ hangt af van de schaal: gelezen als %1").arg(what);
    case NormDoubt::UnitMissing:
        return Words::tr("de eenheid van ‘%1’ staat er niet bij").arg(what);
    case NormDoubt::ShareScope:
        return Words::tr("%1 op alle samen, op elk apart, of alleen op de laatste").arg(what);
    case NormDoubt::ShareAssumed:
        return Words::tr("%1 gelezen als het deel dat aan de grens voldoet").arg(what);
    case NormDoubt::Grouping:
        return Words::tr("‘%1’ kan een duizendtal of een breuk zijn").arg(what);
    case NormDoubt::PeriodFromFrequency:
        return Words::tr("de periode staat niet in de tekst: de meetfrequentie is gebruikt");
    case NormDoubt::Moment:
        return Words::tr("‘%1’ is een tijdstip, geen waarde").arg(what);
    case NormDoubt::Exception:
        return Words::tr("de voorwaarde bij ‘%1’ is niet gelezen").arg(what);
    case NormDoubt::Consequence:
        return Words::tr("‘%1’ hoort bij een boete of bonus").arg(what);
    case NormDoubt::NumberLeftOver:
        return Words::tr("‘%1’ heeft geen plaats gekregen").arg(what);
    case NormDoubt::ComparatorFar:
        return Words::tr("het vergelijkingswoord staat ver van ‘%1’").arg(what);
    case NormDoubt::ComparatorLeftOver:
        return Words::tr("bij ‘%1’ hoort geen waarde").arg(what);
    case NormDoubt::GroupSize:
        return Words::tr("geteld ‘%1’").arg(what);
    default:
        return {};
    }
}

QString meaningText(NormDoubt code)
{
    switch (code) {
    case NormDoubt::CalendarDays:
        return Words::tr("dagen: kalenderdagen of werkdagen");
    case NormDoubt::DayOfMonthKind:
        return Words::tr("kalenderdag of werkdag van de maand");
    case NormDoubt::ValueBlank:
        return Words::tr("de waarde moet nog worden ingevuld");
    case NormDoubt::Approximate:
        return Words::tr("een richtwaarde, geen grens");
    case NormDoubt::Example:
        return Words::tr("een voorbeeld, geen afspraak");
    case NormDoubt::Strictness:
        return Words::tr("of de grens zelf meetelt");
    case NormDoubt::PointsOrRelative:
        return Words::tr("procentpunten of een percentage van het doel");
    case NormDoubt::PercentOfWhat:
        return Words::tr("waarvan 0%");
    case NormDoubt::RangeBounds:
        return Words::tr("of de uiteinden van het bereik meetellen");
    case NormDoubt::Baseline:
        return Words::tr("welke nulmeting, en langs welk pad");
    case NormDoubt::Stair:
        return Words::tr("de waarde verandert in de loop van de tijd");
    case NormDoubt::Negation:
        return Words::tr("‘niet’ kan de betekenis omdraaien");
    case NormDoubt::CountQualified:
        return Words::tr("welke van de twee getallen de grens is");
    case NormDoubt::FrequencyReading:
        return Words::tr("een ritme, gelezen als een aantal keer per periode");
    case NormDoubt::Contradiction:
        return Words::tr("de tekst noemt meer dan één waarde of teken");
    case NormDoubt::Alternative:
        return Words::tr("‘of’: de ene of de andere, of elk in een eigen geval");
    case NormDoubt::LongText:
        return Words::tr("een lange tekst: er kan meer in staan");
    case NormDoubt::BeforeEvent:
        return Words::tr("een termijn vóór een gebeurtenis: gelezen als ten minste zo lang ervoor");
    case NormDoubt::SourceText:
        return Words::tr("er staan tekens in die niet te lezen zijn");
    default:
        return {};
    }
}

} // namespace

QString normTextKindName(NormTextKind kind)
{
    switch (kind) {
    case NormTextKind::Norm:
        return Words::tr("Norm");
    case NormTextKind::Target:
        return Words::tr("Doelstelling");
    case NormTextKind::Band:
        return Words::tr("Band");
    case NormTextKind::Threshold:
        return Words::tr("Drempel met actie");
    case NormTextKind::Term:
        return Words::tr("Termijn");
    case NormTextKind::Guideline:
        return Words::tr("Richtlijn");
    case NormTextKind::ReportLine:
        return Words::tr("Rapportregel");
    case NormTextKind::TrafficLight:
        return Words::tr("Verkeerslicht");
    case NormTextKind::Unknown:
        return Words::tr("Geen norm");
    }
    return {};
}

QString normConfidenceName(NormConfidence confidence)
{
    switch (confidence) {
    case NormConfidence::Low:
        return Words::tr("onzeker");
    case NormConfidence::Medium:
        return Words::tr("nakijken");
    case NormConfidence::High:
        return Words::tr("zeker");
    }
    return {};
}

QString normDoubtText(const NormDoubtNote &note)
{
    const QString meaning = meaningText(note.code);
    return meaning.isEmpty() ? choiceText(note) : meaning;
}

QStringList normDoubtTexts(const NormReading &reading)
{
    QStringList texts;
    for (const NormDoubtNote &note : reading.unsure) {
        if (const QString text = normDoubtText(note); !texts.contains(text))
            texts += text;
    }
    return texts;
}

QString normRequirementText(const NormRequirement &requirement)
{
    return clauseOf(requirement);
}

QString normReadingSentence(const NormReading &reading)
{
    if (reading.kind == NormTextKind::Band || reading.kind == NormTextKind::TrafficLight)
        return bandSentence(reading);
    QStringList clauses;
    for (const NormRequirement &requirement : reading.requirements)
        clauses += clauseOf(requirement);
    return sentenceOf(reading.kind, listed(clauses));
}
