// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcedureWords.h"

#include "TermWords.h"
#include "Translate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const Guard *guardOf(const Procedure &procedure, const QString &event, const QString &code)
{
    const ProcedureEvent *found = procedure.event(event);
    if (!found)
        return nullptr;
    const auto guard = std::ranges::find(found->guards, code, &Guard::code);
    return guard == found->guards.end() ? nullptr : &*guard;
}

} // namespace

QString procedureText(const QString &text)
{
    return text.isEmpty() ? QString() : Words::tr(text.toUtf8().constData());
}

QString eventTitle(const Procedure &procedure, const QString &event)
{
    if (event == GeneralEvent::pause)
        return Words::tr("Pauzeren");
    if (event == GeneralEvent::resume)
        return Words::tr("Hervatten");
    if (event == GeneralEvent::changeTerm)
        return Words::tr("Termijn afspreken of wijzigen");
    const ProcedureEvent *found = procedure.event(event);
    return found ? procedureText(found->title) : event;
}

QString stepTitle(const Procedure &procedure, const QString &step)
{
    const ProcedureStep *found = procedure.step(step);
    return found ? procedureText(found->title) : step;
}

QString fieldTitle(const Procedure &procedure, const QString &field)
{
    if (const ProcedureField *found = procedure.field(field))
        return procedureText(found->title);
    if (field == GeneralField::motive)
        return Words::tr("Motivering");
    if (field == GeneralField::agreedWith)
        return Words::tr("Afgesproken met");
    return field;
}

QString fieldValueText(const Procedure &procedure, const QString &field, const QString &value)
{
    const ProcedureField *found = procedure.field(field);
    if (!found)
        return value;
    if (found->kind == FieldKind::YesNo && (value == u"yes" || value == u"no"))
        return value == u"yes" ? Words::tr("ja") : Words::tr("nee");
    if (found->kind == FieldKind::Date) {
        const QDate date = QDate::fromString(value, Qt::ISODate);
        return date.isValid() ? shownDayDate(date) : value;
    }
    const auto choice = std::ranges::find(found->choices, value, &FieldChoice::code);
    return choice == found->choices.end() ? value : procedureText(choice->title);
}

QString sideName(Side side)
{
    switch (side) {
    case Side::Client:
        return Words::tr("opdrachtgever");
    case Side::Supplier:
        return Words::tr("opdrachtnemer");
    case Side::Either:
        return Words::tr("een van beide partijen");
    }
    return {};
}

QString termBasisName(TermBasis basis)
{
    switch (basis) {
    case TermBasis::Contractual:
        return Words::tr("contractueel");
    case TermBasis::Agreed:
        return Words::tr("afgesproken");
    case TermBasis::Guideline:
        return Words::tr("richtlijn");
    }
    return {};
}

QString stepOutputName(StepOutput output)
{
    switch (output) {
    case StepOutput::Letter:
        return Words::tr("brief");
    case StepOutput::Plan:
        return Words::tr("plan");
    case StepOutput::Minutes:
        return Words::tr("verslag");
    case StepOutput::Approval:
        return Words::tr("schriftelijke goedkeuring");
    case StepOutput::Advice:
        return Words::tr("advies");
    case StepOutput::Report:
        return Words::tr("rapportage");
    case StepOutput::AgendaItem:
        return Words::tr("agendapunt");
    case StepOutput::Evidence:
        return Words::tr("bewijsstuk");
    }
    return {};
}

QString deviationText(const CaseEntry &entry, const Procedure &procedure)
{
    const QString motive = entry.event.content.value(GeneralField::motive.toString()).trimmed();
    const QString reason = entry.event.overruleReason.trimmed().isEmpty() ? motive : entry.event.overruleReason.trimmed();
    QStringList sentences;
    if (!entry.skipped.isEmpty()) {
        QStringList steps;
        for (const QString &step : entry.skipped)
            steps += u'‘' + stepTitle(procedure, step) + u'’';
        sentences += Words::tr("Overgeslagen: %1.").arg(listed(steps));
    }
    for (const QString &code : entry.overruled) {
        if (procedure.event(code))
            sentences += Words::tr("Gaat in tegen ‘%1’.").arg(eventTitle(procedure, code));
        else if (const Guard *guard = guardOf(procedure, entry.event.code, code))
            //: %1 a whole sentence that says what stood in the way
            sentences += Words::tr("Toch gedaan, terwijl gold: %1").arg(procedureText(guard->text));
    }
    if (sentences.isEmpty())
        return {};
    if (!reason.isEmpty())
        sentences += Words::tr("Reden: %1").arg(reason);
    return sentences.join(u' ');
}

QString deadlineStandingName(DeadlineStanding standing)
{
    switch (standing) {
    case DeadlineStanding::ToAgree:
        return Words::tr("nog af te spreken");
    case DeadlineStanding::Running:
        return Words::tr("loopt");
    case DeadlineStanding::LastDay:
        return Words::tr("laatste dag");
    case DeadlineStanding::Late:
        return Words::tr("te laat");
    case DeadlineStanding::Met:
        return Words::tr("op tijd");
    case DeadlineStanding::MetLate:
        return Words::tr("te laat gedaan");
    case DeadlineStanding::StandsStill:
        return Words::tr("staat stil");
    case DeadlineStanding::Ended:
        return Words::tr("voorbij");
    case DeadlineStanding::Superseded:
        return Words::tr("opnieuw begonnen");
    case DeadlineStanding::Lapsed:
        return Words::tr("vervallen");
    }
    return {};
}

QString deadlineBecause(const CaseDeadline &deadline)
{
    if (!deadline.length)
        return Words::tr("Het contract noemt geen termijn. Spreek er een af.");
    TermEnd end = deadline.end;
    if (deadline.daysPaused > 0) // the sentence about a clipped month is about the end without the pause
        end.counted = endOfTerm(deadline.from, *deadline.length, WorkingCalendar()).date;
    QStringList sentences { termBecause(deadline.from, *deadline.length, end) };
    if (deadline.daysPaused == 1)
        sentences += Words::tr("De zaak stond één dag stil; die telt niet mee.");
    else if (deadline.daysPaused > 1)
        sentences += Words::tr("De zaak stond %1 dagen stil; die tellen niet mee.").arg(deadline.daysPaused);
    if (deadline.standsStill)
        sentences += Words::tr("De zaak staat stil; het einde schuift op tot je haar hervat.");
    if (deadline.ranThroughPause)
        sentences += Words::tr("De termijn staat in het contract en liep door toen de zaak stilstond.");
    if (deadline.isChanged)
        sentences += Words::tr("De lengte is in overleg bepaald.");
    else if (deadline.basis == TermBasis::Guideline)
        sentences += Words::tr("Dit is een richtlijn, geen grens.");
    return sentences.join(u' ');
}
