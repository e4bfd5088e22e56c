// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RemedyTimelineWords.h"

#include <QCoreApplication>

namespace {

/// The context of these texts in the catalogues.
class RemedyTimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(RemedyTimelineWords)
};

} // namespace

QString remedyTimelinePhrase(RemedyTimelinePhrase phrase)
{
    using enum RemedyTimelinePhrase;
    switch (phrase) {
    case Title: return RemedyTimelineWords::tr("Sancties en escalatie");
    case DaysNote: return RemedyTimelineWords::tr("Werkdagen: maandag t/m vrijdag, zonder feestdagen");
    case Outcomes: return RemedyTimelineWords::tr("KPI-uitkomst");
    case OutcomesSubtitle: return RemedyTimelineWords::tr("per periode en onderzoek");
    //: %1 a kpi, %2 a verdict, %3 a period
    case OutcomeText: return RemedyTimelineWords::tr("%1: %2 in %3");
    //: %1 a survey, %2 what it came to
    case SurveyText: return RemedyTimelineWords::tr("%1: %2");
    //: %1 a whole sentence that says what stands in the way
    case LockedText: return RemedyTimelineWords::tr("nog niet mogelijk: %1");
    case Passed: return RemedyTimelineWords::tr("doorlopen");
    //: %1 what, %2 a day, %3 a day
    case FromTo: return RemedyTimelineWords::tr("%1: van %2 tot en met %3");
    case RunsSince: return RemedyTimelineWords::tr("loopt sinds %1");
    //: %1 what, %2 a day
    case WhatRunsSince: return RemedyTimelineWords::tr("%1: loopt sinds %2");
    case TermOn: return RemedyTimelineWords::tr("termijn %1");
    //: %1 the title of something that has to be done first
    case OnlyAfter: return RemedyTimelineWords::tr("kan pas na: %1");
    //: %1 a procedure: "Escalatie", %2 the number of the level
    case Level: return RemedyTimelineWords::tr("%1 niveau %2");
    //: up to and including a day
    case UpTo: return RemedyTimelineWords::tr("t/m %1");
    case Sanctions: return RemedyTimelineWords::tr("Sancties");
    //: %1 the first sanction ("S1"), %2 the last one
    case FirstToLast: return RemedyTimelineWords::tr("%1 tot en met %2");
    case Proposal: return RemedyTimelineWords::tr("voorstel, besluit nodig");
    //: %1 what it is about, %2 a sanction
    case ProposalText: return RemedyTimelineWords::tr("%1: voorstel %2, besluit nodig");
    case Waived: return RemedyTimelineWords::tr("afgezien, %1");
    case Meetings: return RemedyTimelineWords::tr("Overleg");
    case MeetingsSubtitle: return RemedyTimelineWords::tr("gepland en gehouden");
    //: %1 a meeting, %2 a day: "gebruikersgroep, 24 sep"
    case MeetingOn: return RemedyTimelineWords::tr("%1, %2");
    //: %1 a period, or a kpi with a period, %2 a value: "Q3: 90,0%"
    case OutcomeOf: return RemedyTimelineWords::tr("%1: %2");
    //: %1 a number
    case StepNumber: return RemedyTimelineWords::tr("stap %1");
    //: %1 a number
    case StepsToLast: return RemedyTimelineWords::tr("stappen 1 tot en met %1");
    //: %1 a day, %2 the number of the next step
    case UpToThenStep: return RemedyTimelineWords::tr("t/m %1, dan stap %2");
    case MinutesMissing: return RemedyTimelineWords::tr("verslag nog niet verstuurd");
    case MeetingAhead: return RemedyTimelineWords::tr("gepland");
    //: %1 what runs, %2 a day
    case TermOfCase: return RemedyTimelineWords::tr("%1, termijn %2");
    case NoCaseRuns: return RemedyTimelineWords::tr("Er loopt geen zaak.");
    }
    return {};
}
