// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexWords.h"

#include "Translate.h"

using namespace Qt::StringLiterals;

namespace {

QString sourceText(const AnnexNote &note)
{
    switch (note.code) {
    case AnnexNoteCode::Empty:
        return Words::tr("Er staat niets in. Plak de tabel, of kies een ander bestand.");
    case AnnexNoteCode::NotText:
        return Words::tr("Dit is geen tekst. Sla de tabel op als .xlsx, .ods of .csv, of plak hem.");
    case AnnexNoteCode::TooLarge:
        return Words::tr(
            "Dit is te groot voor een KPI-tabel. Bewaar alleen de tabel in een eigen bestand, of plak hem.");
    case AnnexNoteCode::NotAWorkbook:
        return Words::tr("Dit is geen werkmap. Sla de tabel in Excel of LibreOffice op als .xlsx of .ods.");
    case AnnexNoteCode::OldFormat:
        return Words::tr("Dit is een oud Excel-bestand (.xls). Open het in Excel en sla het op als .xlsx.");
    case AnnexNoteCode::BinaryFormat:
        return Words::tr("Dit is een binaire werkmap (.xlsb). Open hem in Excel en sla hem op als .xlsx.");
    case AnnexNoteCode::WithMacros:
        return Words::tr("Deze werkmap bevat macro’s (.xlsm). Sla hem op als .xlsx, zonder macro’s.");
    case AnnexNoteCode::Password:
        return Words::tr("Er zit een wachtwoord op. Sla het bestand op zonder wachtwoord.");
    case AnnexNoteCode::Damaged:
        return Words::tr("Het bestand is beschadigd of niet volledig. Vraag het opnieuw op, of sla het opnieuw op.");
    case AnnexNoteCode::Hostile:
        return Words::tr("Het bestand bevat opdrachten die in een werkmap niet horen. Het is niet gelezen.");
    case AnnexNoteCode::OtherDocument:
        return Words::tr("Dit is een document van een andere soort. Open het, kopieer de tabel en plak hem hier.");
    case AnnexNoteCode::OpenQuote:
        return Words::tr("Een aanhalingsteken wordt geopend en nergens gesloten. Zet het sluitteken erbij.");
    default:
        return Words::tr(
            "Er is geen tabel of formulier met KPI’s in gevonden. Er is een kolom met omschrijvingen nodig en "
            "een met normen, liefst met een kop erboven.");
    }
}

QString rowText(const AnnexNote &note)
{
    const QString first = note.arguments.value(0);
    const QString second = note.arguments.value(1);
    switch (note.code) {
    case AnnexNoteCode::TooFewCells:
        //: %1 and %2 are numbers of cells
        return Words::tr("De regel heeft %1 cellen en de kop %2. Vul de ontbrekende cellen aan.").arg(first, second);
    case AnnexNoteCode::TooManyCells:
        //: %1 and %2 are numbers of cells
        return Words::tr("De regel heeft %1 cellen en de kop %2. Haal het scheidingsteken te veel weg.")
            .arg(first, second);
    case AnnexNoteCode::SeveralInOneCell:
        //: %1 the header of a column
        return Words::tr(
                   "In kolom ‘%1’ staan meer KPI’s in één cel. Welke bij welke hoort is niet te zien: zet elke KPI "
                   "op een eigen regel.")
            .arg(first);
    case AnnexNoteCode::CellsShifted:
        //: %1 the header of a column
        return Words::tr("De cellen staan niet onder hun kop: kijk bij ‘%1’. Zet ze recht.").arg(first);
    default:
        return Words::tr("De regel heeft geen code en geen omschrijving. Zet die erbij.");
    }
}

QString findingText(const AnnexNote &note)
{
    const QString first = note.arguments.value(0);
    const QString second = note.arguments.value(1);
    switch (note.code) {
    case AnnexNoteCode::DuplicateCode:
        //: %1 a code, %2 a line number
        return Words::tr("Code %1 staat ook op regel %2. Geef elke KPI een eigen code.").arg(first, second);
    case AnnexNoteCode::LinkTitleDiffers:
        //: %1 a code, %2 a title, %3 a line number
        return Words::tr("%1 heet hier anders dan op regel %3 (‘%2’).").arg(first, second, note.arguments.value(2));
    case AnnexNoteCode::LinkNormDiffers:
        //: %1 the norm, %2 the code of a requirement (may be empty), %3 its text
        return Words::tr("De norm zegt ‘%1’, eis %2 zegt ‘%3’. Telt de grens zelf mee?")
            .arg(note.text, first, second)
            .simplified();
    case AnnexNoteCode::MissingComparator:
        return Words::tr("Bij ‘%1’ is het teken voor het getal weggevallen. Is het minimaal of hoogstens?")
            .arg(note.text.simplified());
    case AnnexNoteCode::BandContradictsNorm:
        //: %1 a percentage, %2 percentages
        return Words::tr("De norm noemt %1, de banden leggen de grens bij %2.").arg(first, second);
    case AnnexNoteCode::GapBetweenBands:
        return second.isEmpty() ? Words::tr("De banden laten een gat: bij %1 geldt er geen.").arg(first)
                                : Words::tr("De banden laten een gat tussen %1 en %2.").arg(first, second);
    case AnnexNoteCode::OverlappingBands:
        return Words::tr("De banden overlappen: bij %1 gelden er twee.").arg(first);
    case AnnexNoteCode::BandsReversed:
        return (first == u"less"_s
                    ? Words::tr(
                        "Volgens ‘%1’ is minder juist slechter, terwijl de norm om minder vraagt. Wat is bedoeld?")
                    : Words::tr("Volgens ‘%1’ is meer juist slechter, terwijl de norm om meer vraagt. Wat is bedoeld?"))
            .arg(note.text.simplified());
    case AnnexNoteCode::PrefilledResult:
        return Words::tr("De ingevulde prestatie ‘%1’ staat in het formulier zelf en is geen meting. Zij is niet "
                         "overgenomen.")
            .arg(note.text.simplified());
    case AnnexNoteCode::StillOpen:
        return Words::tr("‘%1’: dat laat het document nog open.").arg(note.text.simplified());
    case AnnexNoteCode::FrequencyUnclear:
        return Words::tr("‘%1’ noemt meer dan één periode. Kies welke geldt.").arg(note.text.simplified());
    case AnnexNoteCode::CellsMissingAtEnd:
        return Words::tr("De laatste cellen van de regel ontbreken; ze zijn als leeg gelezen.");
    case AnnexNoteCode::OtherNormText:
        return Words::tr("Het document omschrijft de norm nog een keer: ‘%1’.").arg(note.text.simplified());
    case AnnexNoteCode::NormElsewhere:
        //: %1 the header of a column, %2 a norm
        return Words::tr("In kolom ‘%1’ staat ‘%2’, dat op een norm lijkt. Wat is de norm?")
            .arg(first, note.text.simplified());
    case AnnexNoteCode::HeaderMissing:
        return Words::tr(
            "Boven de kolommen staat geen kop die ze benoemt. Ze zijn gelezen naar wat erin staat: klopt dat?");
    case AnnexNoteCode::ColumnByContents:
        //: %1 the header of a column
        return Words::tr("De kop ‘%1’ zegt niet wat de kolom is. Hij is gelezen naar wat erin staat: klopt dat?")
            .arg(first);
    default:
        return {};
    }
}

} // namespace

QString annexNoteText(const AnnexNote &note)
{
    if (note.code <= AnnexNoteCode::NoTable)
        return sourceText(note);
    return note.code <= AnnexNoteCode::NoTitle ? rowText(note) : findingText(note);
}
