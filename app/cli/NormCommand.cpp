// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "NormJson.h"
#include "NormReader.h"
#include "NormReadingWords.h"

using namespace Qt::StringLiterals;

Exit runNorm(const Call &call)
{
    const NormHints hints { call.option(u"--subject"_s), call.option(u"--frequency"_s) };
    const NormReading reading = readNorm(call.argument(0), hints);
    if (call.wantsJson()) {
        call.print(normJson(reading));
        return Exit::Done;
    }
    call.print(normReadingSentence(reading));
    if (reading.kind != NormTextKind::Unknown)
        //: %1 "Norm" or "Drempel met actie", %2 "zeker" or "nakijken"
        call.print(Cli::tr("%1, %2").arg(normTextKindName(reading.kind), normConfidenceName(reading.confidence)));
    for (const QString &doubt : normDoubtTexts(reading))
        call.print(u"- "_s + doubt);
    return Exit::Done;
}
