// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Translate.h"
#include "Words.h"

using namespace Qt::StringLiterals;

namespace {

/// A canonical number of an argument as people write it; anything else stays as it is.
QString numberIn(const QString &text)
{
    const auto value = Decimal::fromPlain(text);
    return value ? shown(*value) : text;
}

QString periodIn(const QString &text)
{
    const auto period = Period::fromText(text);
    return period ? periodName(*period) : text;
}

/// Both meanings, and each as it can be written with only that one.
QString ambiguousText(const Problem &problem)
{
    const QString decimal = numberIn(problem.arguments.value(0));
    const QString thousands = problem.arguments.value(1);
    const auto value = Decimal::fromPlain(problem.arguments.value(0));
    const QString clear = value && value->trimmed().scale() == 3 ? decimal + u'0' : decimal;
    //: %1 as typed ("1,234"), %2 and %3 what it can mean (1,234 and 1.234), %4 and %5 the same without doubt (1,2340 and 1234)
    return Words::tr("‘%1’ kan %2 zijn of %3. Schrijf %4 of %5.").arg(problem.text, decimal, numberIn(thousands), clear, thousands);
}

QString outsideUnitText(const Problem &problem)
{
    const QStringList &arguments = problem.arguments;
    const QString low = numberIn(arguments.value(0));
    const QString high = numberIn(arguments.value(1));
    const QString range = low.isEmpty() ? Words::tr("De waarde mag hoogstens %1 zijn.").arg(high)
        : high.isEmpty()                ? Words::tr("De waarde moet minstens %1 zijn.").arg(low)
                                        : Words::tr("De waarde ligt tussen %1 en %2.").arg(low, high);
    const QString refused = Words::tr("‘%1’ kan niet.").arg(problem.text);
    const QString suggestion = numberIn(arguments.value(2));
    if (suggestion.isEmpty())
        return refused + u' ' + range;
    return refused + u' ' + range + u' ' + Words::tr("Bedoel je %1?").arg(suggestion);
}

QString wrongPeriodText(const Problem &problem)
{
    const auto kind = periodKindFrom(problem.arguments.value(1));
    const QString text = problem.arguments.value(0, problem.text);
    if (!kind)
        return Words::tr("‘%1’ is geen periode. Schrijf bijvoorbeeld 2026-03, 2026-Q3 of 2026.").arg(text);
    //: %1 a period as typed, %2 "maandelijks"
    return Words::tr("‘%1’ past niet: dit onderdeel wordt %2 gemeten.").arg(text, frequencyName(*kind));
}

QString numberProblemText(const Problem &problem)
{
    const QString &text = problem.text;
    switch (problem.code) {
    case ProblemCode::NotANumber:
        return Words::tr("‘%1’ is geen getal. Schrijf het als 99,5.").arg(text);
    case ProblemCode::AmbiguousThousands:
        if (problem.arguments.size() == 1)
            //: %1 as typed ("95.000"), %2 what may have been meant ("95")
            return Words::tr("‘%1’: een punt met drie cijfers erachter kan duizendtallen betekenen. Bedoel je %2? Schrijf het dan "
                             "met een komma of zonder punt.")
                .arg(text, numberIn(problem.arguments.value(0)));
        return ambiguousText(problem);
    case ProblemCode::OutsideUnit:
        return outsideUnitText(problem);
    case ProblemCode::NotWhole:
        return Words::tr("‘%1’ is geen heel getal. Een aantal heeft geen cijfers achter de komma.").arg(text);
    case ProblemCode::TooManyDigits:
        return Words::tr("‘%1’ heeft te veel cijfers. Het kan met 18 cijfers, waarvan 9 achter de komma.").arg(text);
    case ProblemCode::NotYesNo:
        return Words::tr("‘%1’ is geen antwoord. Schrijf ja of nee.").arg(text);
    case ProblemCode::NotADate:
        return Words::tr("‘%1’ is geen datum. Schrijf bijvoorbeeld 2026-04-02 of 2 april 2026.").arg(text);
    case ProblemCode::NumeratorAboveDenominator:
        return Words::tr("‘%1’: de teller is groter dan de noemer. Kijk of ze zijn verwisseld.").arg(text);
    case ProblemCode::ZeroDenominator:
        return Words::tr("‘%1’: de noemer is 0. Laat de cel leeg als er niets te tellen was.").arg(text);
    case ProblemCode::IncompleteFraction:
        return Words::tr("Teller en noemer horen samen. Vul ze allebei in.");
    case ProblemCode::MarkOutsideScale:
        return Words::tr("‘%1’ is geen rapportcijfer. Een cijfer loopt van 1 tot en met 10.").arg(text);
    case ProblemCode::BadCount:
        return Words::tr("‘%1’ is geen aantal mensen. Schrijf een heel getal vanaf 0.").arg(text);
    case ProblemCode::AnsweredAboveAsked:
        return Words::tr("‘%1’: er zijn meer antwoorden dan er mensen zijn gevraagd. Kijk of de aantallen kloppen.")
            .arg(text);
    default:
        return {};
    }
}

QString placeProblemText(const Problem &problem)
{
    const QString first = problem.arguments.value(0, problem.text);
    switch (problem.code) {
    case ProblemCode::FutureValue:
        return Words::tr("%1 is nog niet begonnen. Een waarde kan er pas bij als de periode loopt.")
            .arg(capitalised(periodIn(first)));
    case ProblemCode::WrongPeriod:
        return wrongPeriodText(problem);
    case ProblemCode::NotInTerm:
        return Words::tr("%1 ligt buiten de looptijd van het contract.").arg(capitalised(periodIn(first)));
    case ProblemCode::PeriodAdopted:
        return Words::tr("Deze periode is vastgesteld. Heropen haar om te wijzigen.");
    case ProblemCode::UnknownKpi:
        return Words::tr("KPI ‘%1’ staat niet in dit contract.").arg(first);
    case ProblemCode::AmbiguousKpi:
        return Words::tr("‘%1’ heeft meer onderdelen. Kies er een: %2.")
            .arg(problem.text, problem.arguments.join(u", "_s));
    case ProblemCode::UnknownParty:
        return Words::tr("‘%1’ is geen deelnemer van dit contract.").arg(first);
    case ProblemCode::PartyNeeded:
        return Words::tr("Dit onderdeel wordt per deelnemer gemeten. Noem de deelnemer.");
    case ProblemCode::PartyNotAllowed:
        return Words::tr("Dit onderdeel wordt voor het hele contract gemeten. Laat de deelnemer leeg.");
    case ProblemCode::DerivedIndicator:
        return Words::tr("Dit onderdeel wordt berekend uit de deelnemers en niet ingevuld.");
    case ProblemCode::SurveyIndicator:
        return Words::tr("Dit onderdeel komt uit het klanttevredenheidsonderzoek.");
    case ProblemCode::UnknownTopic:
        return Words::tr("‘%1’ is geen onderwerp van de vragenlijst.").arg(first);
    default:
        return {};
    }
}

QString tableProblemText(const Problem &problem)
{
    const QString first = problem.arguments.value(0, problem.text);
    switch (problem.code) {
    case ProblemCode::DuplicateRow:
        return Words::tr("Deze waarde staat al op regel %1. Laat een van de twee weg.").arg(first);
    case ProblemCode::MissingColumn:
        return Words::tr("Kolom ‘%1’ ontbreekt.").arg(first);
    case ProblemCode::UnknownColumn:
        return Words::tr("Kolom ‘%1’ is onbekend.").arg(first);
    case ProblemCode::DuplicateColumn:
        return Words::tr("Kolom ‘%1’ staat er twee keer.").arg(first);
    case ProblemCode::TooManyFields:
        return Words::tr("Deze regel heeft meer velden dan er kolommen zijn.");
    case ProblemCode::OpenQuote:
        return Words::tr("Hier begint een aanhalingsteken dat nergens sluit.");
    case ProblemCode::NotText:
        return Words::tr("Dit bestand is geen tekst. Bewaar het als CSV (UTF-8).");
    case ProblemCode::EmptyFile:
        return Words::tr("Dit bestand is leeg.");
    case ProblemCode::TooLarge:
        return Words::tr("Dit is te groot. De grens is %1.").arg(first);
    default:
        return {};
    }
}

QString recordProblemText(const Problem &problem)
{
    const QString first = problem.arguments.value(0, problem.text);
    switch (problem.code) {
    case ProblemCode::EmptyCell:
        return Words::tr("Deze cel is leeg en is nodig om te kunnen tellen.");
    case ProblemCode::NotAMoment:
        return Words::tr("‘%1’ is geen dag en tijd. Schrijf het als 2026-03-29 14:05:00.").arg(problem.text);
    case ProblemCode::SkippedHour:
        return Words::tr("‘%1’ is er niet geweest: toen de zomertijd inging, sloeg de klok het uur van twee tot drie over.").arg(problem.text);
    case ProblemCode::TimeNeeded:
        return Words::tr("Hier is ook een tijd nodig, want de termijn telt in minuten of uren.");
    case ProblemCode::FutureMoment:
        return Words::tr("‘%1’ ligt na vandaag.").arg(problem.text);
    case ProblemCode::BeforeStart:
        //: %1 the name of a column
        return Words::tr("Dit ligt vóór het moment in kolom ‘%1’.").arg(first);
    case ProblemCode::EmissionDiffers:
        return Words::tr("Kilometers maal factor is %1 kg. Verbeter een van de drie, of laat de uitstoot leeg.").arg(numberIn(first));
    case ProblemCode::CaseTypeNeeded:
        //: %1 the name of a column
        return Words::tr("Het logboek kan over verschillende soorten zaken gaan. Voeg een kolom ‘%1’ toe (incident, klacht, patch, contact "
                         "of security), of kies één KPI.")
            .arg(first);
    case ProblemCode::NotAWorkbook:
        return Words::tr("Deze werkmap is niet te lezen: hij is beschadigd, heeft een wachtwoord of is van een andere soort. Bewaar hem als "
                         ".xlsx, .ods of CSV.");
    case ProblemCode::DiffersFromStored:
        return Words::tr("Hier staat al iets anders: %1. Wis die waarde eerst, of kies ervoor haar te vervangen.").arg(first);
    default:
        return {};
    }
}

QString templateProblemText(const Problem &problem)
{
    const QString first = problem.arguments.value(0, problem.text);
    switch (problem.code) {
    case ProblemCode::UnknownKey:
        return Words::tr("‘%1’ hoort hier niet.").arg(first);
    case ProblemCode::MissingKey:
        return Words::tr("‘%1’ ontbreekt.").arg(first);
    case ProblemCode::WrongType:
        return Words::tr("Hier hoort %1.").arg(first);
    case ProblemCode::UnknownValue:
        return problem.arguments.value(1).isEmpty()
            ? Words::tr("‘%1’ is hier geen geldige waarde.").arg(first)
            : Words::tr("‘%1’ is hier geen geldige waarde. Kies uit: %2.").arg(first, problem.arguments.at(1));
    case ProblemCode::DuplicateCode:
        return Words::tr("Code ‘%1’ bestaat al.").arg(first);
    case ProblemCode::BrokenReference:
        return Words::tr("‘%1’ verwijst naar iets dat er niet is.").arg(first);
    case ProblemCode::SyntaxError:
        return Words::tr("Dit is niet te lezen: %1.").arg(first);
    default:
        return {};
    }
}

} // namespace

QString problemText(const Problem &problem)
{
    for (const QString &text : { numberProblemText(problem), placeProblemText(problem), tableProblemText(problem),
                                 recordProblemText(problem), templateProblemText(problem) }) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}
