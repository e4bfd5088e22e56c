// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormQuestionWords.h"

#include "NormReadingShort.h"
#include "NormReadingWords.h"
#include "Translate.h"
#include "Words.h"

QString normQuestionText(const NormQuestion &question)
{
    if (question.answers.empty())
        return Words::tr("Nog aan te vullen: %1").arg(normDoubtText(question.doubt));
    if (question.answers.size() == 1)
        return Words::tr("Klopt de lezing? %1").arg(capitalised(normDoubtText(question.doubt)));
    switch (question.doubt.code) {
    case NormDoubt::CalendarDays:
        return Words::tr("Zijn de dagen kalenderdagen of werkdagen?");
    case NormDoubt::DayOfMonthKind:
        return Words::tr("Telt de genoemde dag van de maand zelf nog mee, en is het een kalenderdag of een werkdag?");
    case NormDoubt::Strictness:
        return Words::tr("Telt de grens zelf mee?");
    case NormDoubt::ShareScope:
        return Words::tr("Waarvoor geldt %1?").arg(question.doubt.args.value(0));
    case NormDoubt::Alternative:
        return Words::tr("Moet aan alles worden voldaan, of is één ervan genoeg?");
    default:
        if (question.doubt.requirement >= 0)
            return Words::tr("Is ‘%1’ een minimum of een maximum?").arg(question.doubt.args.value(1));
        return Words::tr("Is de waarde een minimum of een maximum?");
    }
}

QString normAnswerText(NormAnswer answer)
{
    switch (answer) {
    case NormAnswer::AsRead: return Words::tr("Klopt zo");
    case NormAnswer::AtLeast: return Words::tr("Een minimum");
    case NormAnswer::AtMost: return Words::tr("Een maximum");
    case NormAnswer::CalendarDays: return Words::tr("Kalenderdagen");
    case NormAnswer::WorkingDays: return Words::tr("Werkdagen");
    case NormAnswer::BeforeDay: return Words::tr("Vóór die dag");
    case NormAnswer::OnDay: return Words::tr("Uiterlijk op die dag");
    case NormAnswer::BeforeWorkday: return Words::tr("Vóór die werkdag van de maand");
    case NormAnswer::OnWorkday: return Words::tr("Uiterlijk op die werkdag van de maand");
    case NormAnswer::Inclusive: return Words::tr("De grens telt mee");
    case NormAnswer::Strict: return Words::tr("De grens telt niet mee");
    case NormAnswer::EachPart: return Words::tr("Voor elk apart");
    case NormAnswer::Together: return Words::tr("Voor alle samen");
    case NormAnswer::LastOnly: return Words::tr("Alleen voor de laatste");
    case NormAnswer::All: return Words::tr("Aan alles");
    case NormAnswer::OneOf: return Words::tr("Eén ervan is genoeg");
    }
    return {};
}

QString normQuestionText(const NormQuestion &question, const NormReading &reading)
{
    const bool isAboutShare = question.doubt.code == NormDoubt::ShareScope && question.answers.size() > 1;
    if (isAboutShare && reading.requirements.size() > 1 && !reading.requirements.front().quantity.isEmpty())
        //: %1 "98%", %2 what is measured, in the words of the text
        return Words::tr("Geldt %1 ook voor ‘%2’?").arg(question.doubt.args.value(0), reading.requirements.front().quantity);
    return normQuestionText(question);
}

QString normAnswerDetail(const NormQuestion &question, NormAnswer answer, const NormReading &after)
{
    const QString share = question.doubt.args.value(0);
    switch (answer) {
    case NormAnswer::CalendarDays: return Words::tr("Weekeinden en feestdagen tellen mee");
    case NormAnswer::WorkingDays: return Words::tr("Alleen werkdagen tellen mee");
    case NormAnswer::BeforeDay: return Words::tr("Op die dag zelf is het te laat");
    case NormAnswer::OnDay: return Words::tr("Op die dag zelf is het nog op tijd");
    case NormAnswer::BeforeWorkday: return Words::tr("Op die werkdag zelf is het te laat; alleen werkdagen tellen");
    case NormAnswer::OnWorkday: return Words::tr("Op die werkdag zelf is het nog op tijd; alleen werkdagen tellen");
    case NormAnswer::EachPart: return Words::tr("Elke grens wordt in %1 gehaald").arg(share);
    case NormAnswer::Together: return Words::tr("%1 haalt alle grenzen tegelijk").arg(share);
    case NormAnswer::LastOnly: return Words::tr("De andere grenzen altijd (100%)");
    case NormAnswer::All: return Words::tr("Voldoende als elk deel is gehaald");
    case NormAnswer::OneOf: return Words::tr("Voldoende zodra één deel is gehaald");
    default: return capitalised(normReadingShort(after));
    }
}
