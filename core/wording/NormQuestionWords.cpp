// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormQuestionWords.h"

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
    case NormAnswer::LastOnly: return Words::tr("Alleen voor de laatste; de andere altijd");
    case NormAnswer::All: return Words::tr("Aan alles");
    case NormAnswer::OneOf: return Words::tr("Eén ervan is genoeg");
    }
    return {};
}
