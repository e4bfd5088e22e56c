// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The words around a timeline: its head, its legend and its table. Same languages and rules as Words.h.
enum class TimelinePhrase : quint8 {
    WeekNumber, ///< "weeknummer", above the names of the lanes
    Today,      ///< "vandaag", on its line
    Week,       ///< "week %1"
    Until,      ///< "t/m %1": while an end is dragged
    Finished,
    Running,
    NotYet,
    Late,
    Imposed,
    Proposal,
    Meeting,
    Document,
    Deadline,
    LateDeadline,
    ColumnLane,
    ColumnWhat,
    ColumnFrom,
    ColumnTo,
    ColumnStatus,
    ColumnText,
    OpenEnd, ///< "nog open": in place of a last day
};

[[nodiscard]] QString timelinePhrase(TimelinePhrase phrase);
[[nodiscard]] QString monthLong(int month); ///< "september"
