// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcedureWords.h"

#include "Translate.h"

using namespace Qt::StringLiterals;

namespace {

/// "Doe eerst ‘…’.", "Dit kan vanaf …."
QString unlockText(const Refusal &refusal, const Procedure &procedure)
{
    QStringList sentences;
    if (!refusal.next.isEmpty())
        //: %1 the title of something to do
        sentences += Words::tr("Doe eerst: %1.").arg(eventTitle(procedure, refusal.next));
    if (refusal.from.isValid())
        sentences += Words::tr("Dit kan vanaf %1.").arg(shownDayDate(refusal.from));
    if (refusal.overrulable)
        sentences += Words::tr("Met een reden kun je toch verdergaan; die blijft zichtbaar.");
    return sentences.join(u' ');
}

QString stepText(const Refusal &refusal, const Procedure &procedure)
{
    QStringList steps;
    for (const QString &step : refusal.atSteps)
        steps += u'‘' + stepTitle(procedure, step) + u'’';
    //: %1 a list of steps
    return Words::tr("Dit kan alleen bij %1.").arg(listed(steps));
}

QString invalidText(const Refusal &refusal, const Procedure &procedure)
{
    const QString title = fieldTitle(procedure, refusal.name);
    const ProcedureField *field = procedure.field(refusal.name);
    switch (field ? field->kind : FieldKind::Text) {
    case FieldKind::YesNo:
        return Words::tr("‘%1’: antwoord ja of nee.").arg(title);
    case FieldKind::Count:
        return Words::tr("‘%1’: schrijf een heel getal vanaf 0.").arg(title);
    case FieldKind::Date:
        return Words::tr("‘%1’: schrijf een datum, bijvoorbeeld 2026-04-02.").arg(title);
    case FieldKind::Choice:
        return Words::tr("‘%1’: kies een van de mogelijkheden.").arg(title);
    case FieldKind::Text:
        break;
    }
    return Words::tr("Kijk ‘%1’ na.").arg(title);
}

QString termRefusalText(const Refusal &refusal, const Procedure &procedure)
{
    const ProcedureTerm *term = procedure.term(refusal.name);
    const QString title = term ? procedureText(term->title) : refusal.name;
    switch (refusal.code) {
    case RefusalCode::TermUnknown:
        return title.isEmpty() ? Words::tr("Kies over welke termijn het gaat.")
                               : Words::tr("De termijn ‘%1’ staat niet in deze procedure.").arg(title);
    case RefusalCode::TermContractual:
        return title.isEmpty() ? Words::tr("Alle termijnen van deze procedure staan in het contract en liggen vast.")
                               : Words::tr("‘%1’ staat in het contract en ligt vast.").arg(title);
    default:
        return Words::tr("Geef ‘%1’ een lengte van minstens 1.").arg(title);
    }
}

QString actionRefusalText(const Refusal &refusal, const Procedure &procedure)
{
    if (refusal.code == RefusalCode::ActionMissing)
        return Words::tr("Kies over welke actie het gaat.");
    const ProcedureAction *action = procedure.action(refusal.name);
    return Words::tr("De actie ‘%1’ hoort niet bij deze KPI.").arg(action ? procedureText(action->title) : refusal.name);
}

QString ownText(const Refusal &refusal, const Procedure &procedure)
{
    switch (refusal.code) {
    case RefusalCode::OtherProcedure:
        return Words::tr("Deze zaak hoort bij een andere procedure: %1.").arg(refusal.name);
    case RefusalCode::OtherVersion:
        return Words::tr("Deze zaak is begonnen met versie %1 van de procedure en loopt daarmee door.").arg(refusal.name);
    case RefusalCode::UnknownEvent:
        return Words::tr("De procedure kent deze handeling niet.");
    case RefusalCode::CaseOver:
        return Words::tr("Deze zaak is gesloten. Begin een nieuwe als er weer iets speelt.");
    case RefusalCode::CasePaused:
        return Words::tr("De zaak staat stil.");
    case RefusalCode::NotPaused:
        return Words::tr("De zaak staat niet stil; er is niets te hervatten.");
    case RefusalCode::NotPausable:
        return Words::tr("Deze procedure kent geen pauze.");
    case RefusalCode::NotAtThisStep:
        return stepText(refusal, procedure);
    case RefusalCode::OtherSide:
        //: %1 "opdrachtgever" or "opdrachtnemer"
        return Words::tr("Dit is aan de %1.").arg(sideName(sideFrom(refusal.name).value_or(Side::Either)));
    case RefusalCode::DateMissing:
        return Words::tr("Vul de dag in waarop dit gebeurde.");
    case RefusalCode::InFuture:
        return Words::tr("Leg pas vast wat is gebeurd; deze dag moet nog komen.");
    case RefusalCode::BeforeHistory:
        return Words::tr("Er is al iets van een latere dag vastgelegd.");
    case RefusalCode::FieldMissing:
        return Words::tr("Vul ‘%1’ in.").arg(fieldTitle(procedure, refusal.name));
    case RefusalCode::FieldInvalid:
        return invalidText(refusal, procedure);
    case RefusalCode::FieldUnknown:
        return Words::tr("Het veld ‘%1’ hoort niet bij deze procedure.").arg(refusal.name);
    case RefusalCode::GuardNotMet:
        return procedureText(refusal.text);
    case RefusalCode::TermUnknown:
    case RefusalCode::TermContractual:
    case RefusalCode::TermLengthMissing:
        return termRefusalText(refusal, procedure);
    case RefusalCode::ActionMissing:
    case RefusalCode::ActionUnknown:
        return actionRefusalText(refusal, procedure);
    }
    return {};
}

} // namespace

QString refusalText(const Refusal &refusal, const Procedure &procedure)
{
    const QString unlock = unlockText(refusal, procedure);
    const QString own = ownText(refusal, procedure);
    return unlock.isEmpty() ? own : own + u' ' + unlock;
}
