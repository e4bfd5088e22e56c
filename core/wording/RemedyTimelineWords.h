// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The words on the timeline of what follows a missed norm. Same languages and rules as Words.h.
enum class RemedyTimelinePhrase : quint8 {
    Title,        ///< "Sancties en escalatie"
    DaysNote,     ///< how working days are counted
    Outcomes,     ///< a lane, with OutcomesSubtitle
    OutcomesSubtitle,
    OutcomeText,  ///< "%1: %2 in %3": a kpi, a verdict, a period
    SurveyText,   ///< "%1: %2": a survey, what it came to
    LockedText,   ///< "nog niet mogelijk: %1"
    Passed,       ///< "doorlopen"
    FromTo,       ///< "%1: van %2 tot en met %3"
    RunsSince,    ///< "loopt sinds %1"
    WhatRunsSince, ///< "%1: loopt sinds %2"
    TermOn,       ///< "termijn %1"
    OnlyAfter,    ///< "kan pas na: %1"
    Level,        ///< "%1 niveau %2": a procedure, a number
    UpTo,         ///< "t/m %1"
    Sanctions,    ///< a lane
    FirstToLast,  ///< "%1 tot en met %2"
    Proposal,     ///< "voorstel, besluit nodig"
    ProposalText, ///< "%1: voorstel %2, besluit nodig"
    Waived,       ///< "afgezien, %1"
    Meetings,     ///< a lane, with MeetingsSubtitle
    MeetingsSubtitle,
    MeetingOn,      ///< "gebruikersgroep, 24 sep"
    OutcomeOf,      ///< "Q3: 90,0%"
    StepNumber,     ///< "stap 1"
    StepsToLast,    ///< "stappen 1 tot en met 3"
    UpToThenStep,   ///< "t/m 15 dec, dan stap 3"
    MinutesMissing, ///< "verslag nog niet verstuurd"
    MeetingAhead, ///< "gepland"
    TermOfCase,   ///< "%1, termijn %2"
    NoCaseRuns,   ///< "Er loopt geen zaak."
};
[[nodiscard]] QString remedyTimelinePhrase(RemedyTimelinePhrase phrase);
