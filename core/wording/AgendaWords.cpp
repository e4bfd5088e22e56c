// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgendaWords.h"

#include "ProcedureWords.h"
#include "TermWords.h"
#include "Translate.h"

using namespace Qt::StringLiterals;

namespace {

QString titleAsDuty(DutyKind kind, const AgendaItem &item)
{
    Duty duty;
    duty.kind = kind;
    duty.kpiTitle = item.kpiTitle;
    duty.period = item.period;
    return dutyText(duty);
}

QString normChangeTitle(const AgendaItem &item)
{
    if (item.subject.isEmpty())
        return Words::tr("Nieuwe norm geldt: %1").arg(item.kpiTitle);
    //: %1 a kpi, %2 a part of it
    return Words::tr("Nieuwe norm geldt: %1, %2").arg(item.kpiTitle, item.subject);
}

/// Says of a length that nobody agreed where it comes from.
QString assumedSentence(const DateCount &count)
{
    if (!count.isAssumed)
        return {};
    if (count.rule == DateCount::Rule::DayOfMonth)
        return Words::tr("Het contract noemt geen dag; Maatlat houdt dag %1 aan.").arg(count.term.amount);
    return Words::tr("Het contract noemt geen termijn; Maatlat houdt %1 aan.").arg(termText(count.term));
}

QString yearsSentence(const DateCount &count)
{
    if (count.years <= 0)
        return {};
    //: %1 a number of years, %2 a date
    const QString text = count.years == 1 ? Words::tr("Daarna elk jaar; na %1 jaar is dat %2.")
                                          : Words::tr("Daarna elk jaar; na %1 jaren is dat %2.");
    return text.arg(QString::number(count.years), shownDayDate(count.landing.date));
}

/// The second date that the document names.
QString otherSentence(const DateCount &count)
{
    if (!count.otherAnchor)
        return {};
    //: %1 a date of the contract ("de gunning"), %2 where it leads to
    return Words::tr("Het document noemt ook %1; vanaf daar geteld wordt het %2. De vroegste dag staat in de agenda.")
        .arg(anchorName(*count.otherAnchor), shownDayDate(count.other));
}

QString indexationTitle(const AgendaItem &item)
{
    if (!item.holds.isEmpty())
        //: %1 the reference of a sanction ("SAN-2026-01")
        return Words::tr("Geen akkoord op indexering: S5 (%1)").arg(item.holds.join(u", "_s));
    //: %1 the ground of it ("CBS-index")
    return item.subject.isEmpty() ? Words::tr("Indexering") : Words::tr("Indexering: %1").arg(item.subject);
}

QString optionTitle(const AgendaItem &item)
{
    const QString name = item.subject.isEmpty() ? Words::tr("verlenging") : item.subject;
    if (!item.extendsUntil.isValid())
        return Words::tr("Laatste dag om te beslissen over de optie: %1").arg(name);
    //: %1 an option ("eerste verlenging"), %2 a date
    return Words::tr("Laatste dag om te beslissen over de optie: %1, tot en met %2").arg(name, shownDate(item.extendsUntil));
}

QString holdWarning(const AgendaItem &item)
{
    if (item.holds.isEmpty())
        return {};
    //: %1 the reference of a sanction
    return Words::tr("Sanctie S5 is opgelegd en nog niet afgesloten (%1): de opdrachtgever gaat niet akkoord met deze indexering.").arg(item.holds.join(u", "_s));
}

QString alarmText(const AgendaItem &item)
{
    if (item.workingDaysLeft < 0)
        return Words::tr("De termijn is verstreken zonder uitkomst. Leg de escalatie nog vandaag vast; is het op tijd gehaald, voer dan de uitkomst in.");
    if (item.workingDaysLeft == 0)
        return Words::tr("Vandaag is de laatste dag, en er is nog geen uitkomst.");
    return item.workingDaysLeft == 1 ? Words::tr("Nog 1 werkdag, en er is nog geen uitkomst.")
                                     : Words::tr("Nog %1 werkdagen, en er is nog geen uitkomst.").arg(item.workingDaysLeft);
}

QStringList countSentences(const AgendaItem &item)
{
    const DateCount &count = item.count;
    switch (count.rule) {
    case DateCount::Rule::Stated:
        return { Words::tr("Deze dag is zo vastgelegd; er is niets geteld.") };
    case DateCount::Rule::AfterClose:
        //: %1 a period, %2 its last day
        return { Words::tr("%1 loopt tot en met %2.")
                     .arg(capitalised(periodName(item.period)), shownDayDate(count.from.addDays(-1))),
                 termBecause(count.from, count.term, count.end) };
    case DateCount::Rule::DayOfMonth:
        //: %1 the number of a day, %2 a month, %3 a date
        return { Words::tr("Dag %1 van de maand na %2: %3.")
                     .arg(QString::number(count.term.amount), periodName(item.period), shownDayDate(item.date)) };
    case DateCount::Rule::Term:
        //: %1 a date of the contract ("de ingangsdatum")
        return { Words::tr("Geteld vanaf %1; die dag zelf telt niet mee.").arg(anchorName(count.anchor)),
                 termBecause(count.from, count.term, count.end) };
    }
    return {};
}

} // namespace

QString agendaTitle(const AgendaItem &item)
{
    switch (item.event) {
    case AgendaEvent::MeasurementsComplete: return titleAsDuty(DutyKind::MeasurementsComplete, item);
    case AgendaEvent::MonthlyReport: return titleAsDuty(DutyKind::MonthlyReport, item);
    case AgendaEvent::Survey: return titleAsDuty(DutyKind::Survey, item);
    case AgendaEvent::SurveyFollowUp: return titleAsDuty(DutyKind::SurveyFollowUp, item);
    case AgendaEvent::SurveyRound: return Words::tr("Onderzoek gepland: %1").arg(item.subject);
    case AgendaEvent::OneOff: return titleAsDuty(DutyKind::OneOff, item);
    case AgendaEvent::FirstVerdict: return titleAsDuty(DutyKind::FirstVerdict, item);
    case AgendaEvent::Meeting: return titleAsDuty(DutyKind::Meeting, item);
    case AgendaEvent::NormChange: return normChangeTitle(item);
    case AgendaEvent::ContractSigning: return Words::tr("Ondertekening van het contract");
    case AgendaEvent::ContractStart: return Words::tr("Het contract gaat in");
    case AgendaEvent::ContractEnd: return Words::tr("Laatste dag van het contract");
    case AgendaEvent::PartyJoins: return Words::tr("Eerste dag van deelnemer %1").arg(item.subject);
    case AgendaEvent::PartyLeaves: return Words::tr("Laatste dag van deelnemer %1").arg(item.subject);
    //: %1 a term of a procedure ("Plan van aanpak"), %2 a case ("PVA-2026-01")
    case AgendaEvent::CaseTerm: return Words::tr("%1 (%2)").arg(procedureText(item.subject), item.reference);
    //: %1 a meeting
    case AgendaEvent::MeetingPlanned: return Words::tr("Overleg: %1").arg(item.subject);
    case AgendaEvent::MinutesMissing: return Words::tr("Verslag ontbreekt: %1").arg(item.subject);
    //: %1 a quarter ("derde kwartaal 2026")
    case AgendaEvent::UserGroupDue: return Words::tr("Gebruikersgroep in %1").arg(periodName(item.period));
    case AgendaEvent::Indexation: return indexationTitle(item);
    case AgendaEvent::ContractOption: return optionTitle(item);
    //: %1 a month, %2 a deelnemer, %3 a kpi
    case AgendaEvent::PartyCheck: return Words::tr("Verbetering zichtbaar in %1: %2, %3").arg(periodName(item.period), item.subject, item.kpiTitle);
    //: %1 an action, %2 its reference ("ACT-2026-01")
    case AgendaEvent::ActionDue: return Words::tr("Actie: %1 (%2)").arg(item.subject, item.reference);
    }
    return {};
}

QString agendaKindName(AgendaKind kind)
{
    switch (kind) {
    case AgendaKind::Measurements: return Words::tr("Metingen");
    case AgendaKind::Report: return Words::tr("Rapportage");
    case AgendaKind::Survey: return Words::tr("Klanttevredenheid");
    case AgendaKind::Deadline: return Words::tr("Termijn");
    case AgendaKind::Meeting: return Words::tr("Overleg");
    case AgendaKind::Norm: return Words::tr("Norm");
    case AgendaKind::Contract: return Words::tr("Contract");
    case AgendaKind::Remedy: return Words::tr("Sancties en escalatie");
    }
    return {};
}

QString agendaGroupName(AgendaGroup group)
{
    switch (group) {
    case AgendaGroup::Late: return Words::tr("Te laat");
    case AgendaGroup::ThisWeek: return Words::tr("Deze week");
    case AgendaGroup::Later: return Words::tr("Later");
    }
    return {};
}

QString agendaHorizonName(AgendaHorizon horizon)
{
    switch (horizon) {
    case AgendaHorizon::ThreeMonths: return Words::tr("3 maanden");
    case AgendaHorizon::Year: return Words::tr("1 jaar");
    case AgendaHorizon::Everything: return Words::tr("Alles");
    }
    return {};
}

QString agendaAction(const AgendaItem &item)
{
    switch (item.event) {
    case AgendaEvent::MeasurementsComplete: return Words::tr("Metingen invoeren");
    case AgendaEvent::OneOff: return item.workingDaysLeft < 0 ? Words::tr("Escalatie openen") : Words::tr("Uitkomst invoeren");
    case AgendaEvent::Survey:
    case AgendaEvent::SurveyFollowUp:
    case AgendaEvent::SurveyRound: return Words::tr("Onderzoek openen");
    case AgendaEvent::FirstVerdict:
    case AgendaEvent::PartyCheck:
    case AgendaEvent::NormChange: return Words::tr("KPI openen");
    case AgendaEvent::Meeting:
    case AgendaEvent::MeetingPlanned:
    case AgendaEvent::MinutesMissing:
    case AgendaEvent::UserGroupDue: return Words::tr("Overleggen openen");
    case AgendaEvent::CaseTerm: return Words::tr("Zaak openen");
    case AgendaEvent::Indexation: return item.holds.isEmpty() ? Words::tr("Afspraken openen") : Words::tr("Sanctie openen");
    case AgendaEvent::ContractOption: return Words::tr("Afspraken openen");
    case AgendaEvent::ActionDue: return Words::tr("Actie openen");
    case AgendaEvent::MonthlyReport:
    case AgendaEvent::ContractSigning:
    case AgendaEvent::ContractStart:
    case AgendaEvent::ContractEnd:
    case AgendaEvent::PartyJoins:
    case AgendaEvent::PartyLeaves: return Words::tr("Dashboard openen");
    }
    return {};
}

QString agendaBecause(const AgendaItem &item)
{
    if (item.deadline)
        return deadlineBecause(*item.deadline);
    QStringList sentences = countSentences(item);
    sentences << yearsSentence(item.count) << otherSentence(item.count) << assumedSentence(item.count);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString agendaWarning(const AgendaItem &item)
{
    if (item.deadline)
        return item.deadline->end.hasWarning() ? termWarning(item.deadline->end) : QString();
    QStringList sentences { holdWarning(item), item.isAlarm() ? alarmText(item) : QString(),
                            item.count.hasWarning() ? termWarning(item.count.landing) : QString() };
    sentences.removeAll(QString());
    return sentences.join(u' ');
}
