// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeetingWords.h"

#include "Translate.h"

using namespace Qt::StringLiterals;

namespace {

QStringList userGroupPoints()
{
    return { Words::tr("Opening en mededelingen"),
             Words::tr("Verslag en afspraken van het vorige overleg"),
             Words::tr("Uitkomsten van de KPI’s, per deelnemer en samen"),
             Words::tr("Afwijkingen, lopende escalaties, verbeterplannen en sancties"),
             Words::tr("Ontwikkelingen, wensen en wijzigingen in de dienstverlening"),
             Words::tr("Acties en nieuwe afspraken"),
             Words::tr("Laatste half uur: uitvoeringsoverleg, met de operationele vertegenwoordigers van de deelnemers") };
}

QStringList strategicPoints(const ContractDefinition &contract)
{
    QStringList points { Words::tr("Opening en mededelingen"), Words::tr("Verslag en afspraken van het vorige overleg") };
    for (const Kpi &kpi : contract.kpis)
        //: %1 a kpi
        points += Words::tr("Uitkomst vaststellen: %1").arg(kpi.title);
    points += { Words::tr("Afwijkingen, lopende escalaties, verbeterplannen en sancties"), Words::tr("Koers en keuzes voor het komende jaar"),
                Words::tr("Acties en nieuwe afspraken") };
    return points;
}

} // namespace

QString meetingKindName(MeetingKind kind)
{
    switch (kind) {
    case MeetingKind::Regular: return Words::tr("regulier overleg");
    case MeetingKind::Strategic: return Words::tr("strategisch overleg");
    case MeetingKind::Inserted: return Words::tr("ingelast overleg");
    case MeetingKind::UserGroup: return Words::tr("gebruikersgroep");
    case MeetingKind::Council: return Words::tr("Strategische Klantenraad");
    case MeetingKind::Board: return Words::tr("directie-overleg");
    }
    return {};
}

QString agendaTemplate(MeetingKind kind, const ContractDefinition &contract)
{
    if (kind == MeetingKind::UserGroup)
        return userGroupPoints().join(u'\n');
    return kind == MeetingKind::Strategic ? strategicPoints(contract).join(u'\n') : QString();
}

QString meetingPhrase(MeetingPhrase phrase)
{
    switch (phrase) {
    case MeetingPhrase::Agenda: return Words::tr("Agenda");
    case MeetingPhrase::NoAgenda: return Words::tr("Er is nog geen agenda gemaakt.");
    case MeetingPhrase::Decisions: return Words::tr("Vaststellen per KPI");
    case MeetingPhrase::ColumnDecision: return Words::tr("Besluit");
    case MeetingPhrase::Minutes: return Words::tr("Verslag");
    //: %1 a day
    case MeetingPhrase::MinutesSent: return Words::tr("Verslag verzonden op %1");
    //: %1 names
    case MeetingPhrase::Present: return Words::tr("Aanwezig: %1");
    //: %1 the reference of a case
    case MeetingPhrase::AboutCase: return Words::tr("Over zaak %1");
    }
    return {};
}
