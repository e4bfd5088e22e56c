// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Translate.h"
#include "Words.h"

using namespace Qt::StringLiterals;

namespace {

/// An argument in the middle of a sentence, or a word that fits when it is not known.
QString orElse(const QStringList &arguments, qsizetype index, const QString &fallback)
{
    const QString text = arguments.value(index);
    return text.isEmpty() ? fallback : text;
}

QString inputErrorText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
        return error.args.size() < 2
            ? Words::tr("Dit kan niet zo: %1. Er is niets gewijzigd. Pas het aan en probeer het opnieuw.")
                  .arg(orElse(error.args, 0, Words::tr("een waarde klopt niet")))
            //: %1 what, %2 why
            : Words::tr("%1 kan niet zo: %2. Er is niets gewijzigd. Pas het aan en probeer het opnieuw.")
                  .arg(error.args.at(0), error.args.at(1));
    case ErrorCode::NotFound:
        return error.args.size() < 2
            ? Words::tr("%1 is er niet (meer). Er is niets gewijzigd. Kijk of de naam of code klopt.")
                  .arg(orElse(error.args, 0, Words::tr("Wat je zoekt")))
            //: %1 what was asked for, %2 what there is
            : Words::tr("%1 is er niet. Er is niets gewijzigd. Kies uit: %2.").arg(error.args.at(0), error.args.at(1));
    case ErrorCode::AlreadyExists:
        return Words::tr("%1 bestaat al. Er is niets overschreven. Kies een andere naam.")
            .arg(orElse(error.args, 0, Words::tr("Dit")));
    case ErrorCode::Refused:
        return Words::tr(
            "De invoer is geweigerd. Er is niets van opgeslagen. Verbeter de genoemde regels en lees opnieuw in.");
    case ErrorCode::Conflict:
        return Words::tr(
            "Iemand of iets anders heeft deze gegevens intussen gewijzigd. Je eigen wijziging is niet toegepast. "
            "Kijk wat er nu staat en probeer het opnieuw.");
    case ErrorCode::Adopted:
        return Words::tr(
            "Deze periode is vastgesteld. De waarde is gebleven zoals ze was. Heropen de periode om te wijzigen.");
    case ErrorCode::SanctionNotAllowed:
        return Words::tr("Het contract staat deze sanctie bij deze KPI niet toe. Er is niets gewijzigd. "
                         "Kies een sanctie die bij de KPI staat.");
    case ErrorCode::NothingToUndo:
        return Words::tr("Er is niets om ongedaan te maken. Alles staat zoals je het ziet.");
    case ErrorCode::Cancelled:
        return Words::tr("Gestopt. Er is niets gewijzigd.");
    default:
        return {};
    }
}

/// What is at the path where a readable file was expected.
QString unreadableText(const QString &what)
{
    if (what == u"folder")
        return Words::tr("Dit is een map, geen bestand. Er is niets gewijzigd. Kies een bestand in die map.");
    if (what == u"device")
        return Words::tr("Dit is een pijp of een apparaat, geen bestand. Er is niets gewijzigd. Kies een gewoon bestand.");
    return Words::tr("Dit bestand kan niet worden gelezen. Het is gebleven zoals het was. "
                     "Kijk of het een bestand is en of je er rechten op hebt.");
}

QString notOursText(const QString &what)
{
    if (what == u"empty")
        return Words::tr("Dit bestand is leeg: er staat geen enkel teken in. Het is gebleven zoals het was. "
                         "Zet een reservekopie terug.");
    if (what == u"database")
        return Words::tr("Dit is een database van een ander programma, geen Maatlat-bestand. Het is gebleven zoals het "
                         "was. Kies een bestand dat met Maatlat is gemaakt.");
    return Words::tr(
        "Dit is geen Maatlat-bestand. Het is gebleven zoals het was. Kies een bestand dat op .maatlat eindigt.");
}

QString openErrorText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileMissing:
        return Words::tr("Dit bestand is er niet. Er is niets gewijzigd. Kijk of de map en de naam kloppen.");
    case ErrorCode::FileUnreadable:
        return unreadableText(error.args.value(1));
    case ErrorCode::FileNotOurs:
        return notOursText(error.args.value(1));
    case ErrorCode::FileDamaged:
        return Words::tr("Dit Maatlat-bestand is beschadigd. Het is gebleven zoals het was. Open een reservekopie.");
    case ErrorCode::FileTooNew:
        return Words::tr("Dit bestand is gemaakt met een nieuwere versie van Maatlat. Het is gebleven zoals het was. "
                         "Open het met die versie.");
    case ErrorCode::FileTooLarge:
        return Words::tr("Dit bestand is te groot. Er is niets gewijzigd. De grens is %1.")
            .arg(orElse(error.args, 0, Words::tr("overschreden")));
    case ErrorCode::FileInUse:
        return error.args.size() < 2
            ? Words::tr(
                "Dit bestand is in gebruik. Het is gebleven zoals het was. Sluit het andere venster, of open het "
                "alleen-lezen.")
            //: %1 a person, %2 a computer
            : Words::tr(
                  "Dit bestand is in gebruik bij %1 op %2. Het is gebleven zoals het was. Vraag om het te sluiten, of "
                  "open het alleen-lezen.")
                  .arg(error.args.at(0), error.args.at(1));
    default:
        return {};
    }
}

QString writeFailedText(const Error &error)
{
    const QString beside = error.args.value(1);
    if (beside.isEmpty())
        return Words::tr("Schrijven is mislukt. Wat er stond, is gebleven zoals het was. "
                         "Kijk of je in deze map mag schrijven, of kies een andere plek.");
    //: %1 a path
    return Words::tr("Schrijven is mislukt: het bestand liet zich niet vervangen. Wat er stond, is gebleven zoals het was. "
                     "Je eigen versie staat ernaast: %1.")
        .arg(beside);
}

QString saveErrorText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileReadOnly:
        return Words::tr("Dit bestand is alleen-lezen. Er is niets gewijzigd. Bewaar een kopie om te kunnen wijzigen.");
    case ErrorCode::FileChanged:
        return Words::tr(
            "Het bestand is door iemand anders gewijzigd sinds je het opende. Je werk is veilig op deze pc. "
            "Bewaar het onder een andere naam.");
    case ErrorCode::DiskFull:
        return Words::tr("De schijf is vol. Wat al bewaard was, is veilig. Maak ruimte vrij en probeer het opnieuw.");
    case ErrorCode::WriteFailed:
        return writeFailedText(error);
    case ErrorCode::CommitUnknown:
        return Words::tr("Het is niet zeker of de laatste wijziging is bewaard. Alles daarvoor is veilig. "
                         "Sluit het bestand en open het opnieuw om te zien wat er staat.");
    default:
        return {};
    }
}

} // namespace

QString errorText(const Error &error)
{
    for (const QString &text : { inputErrorText(error), openErrorText(error), saveErrorText(error) }) {
        if (!text.isEmpty())
            return text;
    }
    return Words::tr("Er ging iets mis in Maatlat zelf. Wat al bewaard was, is veilig. "
                     "Start Maatlat opnieuw; blijft het zo, meld het dan met het logboek erbij.");
}
