// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NormReadingWords.h"

#include "Translate.h"
#include "Words.h"

using namespace Qt::StringLiterals;

namespace {

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
    case NormDoubt::StartUnsaid:
        return Words::tr("vanaf wanneer ‘%1’ loopt, staat er niet bij").arg(what);
    case NormDoubt::AgainstSubject:
        return Words::tr("%1 wijst de andere kant op dan de norm doet verwachten").arg(what);
    case NormDoubt::WordUnread:
        return Words::tr("‘%1’ kan de betekenis veranderen").arg(what);
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
