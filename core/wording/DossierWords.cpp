// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DossierWords.h"

#include "Translate.h"

using namespace Qt::StringLiterals;

QString dossierPhrase(DossierPhrase phrase)
{
    switch (phrase) {
    case DossierPhrase::Title: return Words::tr("Dossier");
    case DossierPhrase::Finding: return Words::tr("Wat is vastgesteld");
    case DossierPhrase::Measurements: return Words::tr("Metingen en norm");
    case DossierPhrase::Cases: return Words::tr("Verloop");
    case DossierPhrase::Timeline: return Words::tr("Tijdlijn");
    case DossierPhrase::Deadlines: return Words::tr("Termijnen");
    case DossierPhrase::Sanctions: return Words::tr("Sancties");
    case DossierPhrase::Actions: return Words::tr("Acties");
    case DossierPhrase::Evidence: return Words::tr("Bewijsstukken");
    case DossierPhrase::EvidenceIntro:
        return Words::tr("Bewaarde bestanden liggen in de map met bijlagen. De SHA-256 laat zien dat een bestand ongewijzigd is.");
    case DossierPhrase::Log: return Words::tr("Logboek");
    case DossierPhrase::Remedies: return Words::tr("Sancties, escalatie en acties");
    case DossierPhrase::NothingRecorded: return Words::tr("Hierover is niets vastgelegd.");
    //: %1 what the supplier says that a value is
    case DossierPhrase::Claimed: return Words::tr("(opgave opdrachtnemer %1)");
    case DossierPhrase::Cause: return Words::tr("Oorzaak");
    case DossierPhrase::Attributable: return Words::tr("Toe te rekenen aan de opdrachtnemer");
    case DossierPhrase::NotAttributable: return Words::tr("Niet toe te rekenen aan de opdrachtnemer");
    case DossierPhrase::AttributionOpen: return Words::tr("Over toerekenbaarheid is nog niets vastgelegd.");
    case DossierPhrase::Outcome: return Words::tr("Afloop");
    case DossierPhrase::ColumnPeriod: return Words::tr("Periode");
    case DossierPhrase::ColumnDay: return Words::tr("Dag");
    case DossierPhrase::ColumnEvent: return Words::tr("Gebeurtenis");
    case DossierPhrase::ColumnBy: return Words::tr("Door");
    case DossierPhrase::ColumnContent: return Words::tr("Vastgelegd");
    case DossierPhrase::ColumnDeviation: return Words::tr("Afgeweken");
    case DossierPhrase::ColumnTerm: return Words::tr("Termijn");
    case DossierPhrase::ColumnEnd: return Words::tr("Laatste dag");
    case DossierPhrase::ColumnStanding: return Words::tr("Stand");
    case DossierPhrase::ColumnCounted: return Words::tr("Zo geteld");
    case DossierPhrase::ColumnAct: return Words::tr("Handeling");
    case DossierPhrase::ColumnAction: return Words::tr("Actie");
    case DossierPhrase::ColumnOwner: return Words::tr("Eigenaar");
    case DossierPhrase::ColumnDue: return Words::tr("Uiterlijk");
    case DossierPhrase::ColumnStatus: return Words::tr("Status");
    case DossierPhrase::ColumnFile: return Words::tr("Bestand of verwijzing");
    case DossierPhrase::ColumnDigest: return Words::tr("SHA-256");
    case DossierPhrase::ColumnBelongs: return Words::tr("Hoort bij");
    case DossierPhrase::ColumnChange: return Words::tr("Wijziging");
    case DossierPhrase::ColumnBefore: return Words::tr("Was");
    case DossierPhrase::ColumnAfter: return Words::tr("Werd");
    }
    return {};
}

QString logHeadText(qint64 number, const QByteArray &hash)
{
    //: %1 a number, %2 a long hexadecimal number
    return Words::tr("Het logboek telt %1 regels; de laatste draagt het kenmerk %2. Elke regel sluit aan op die ervoor.")
        .arg(QString::number(number), QString::fromLatin1(hash.toHex()));
}
