// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormOriginWords.h"

#include "Translate.h"
#include "Words.h"

QString normMeetingText(const NormMeeting &meeting)
{
    //: %1 the title of a meeting, %2 its day
    return Words::tr("‘%1’ van %2").arg(meeting.title, shownDate(meeting.date));
}

QString normOriginText(const ContractDefinition &contract, NormVersionId norm)
{
    const auto meeting = normMeeting(contract, norm);
    //: %1 a meeting: "‘Kwartaaloverleg’ van 3 september 2026"
    return meeting ? Words::tr("afgesproken in %1").arg(normMeetingText(*meeting)) : QString();
}
