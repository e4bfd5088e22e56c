// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Verdict.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// What a timeline shows, without how: lanes with bars and markers along the days. Painted by TimelinePainter, shown by
/// ui/charts, told by TimelineTable. It knows no rule: what is late or not possible yet comes with it. Source: ux §6-08.

/// How much of the calendar stands in view, and how finely its head is written: days, weeks or months.
enum class TimelineScale : quint8 { Week, Month, Year };

/// How far a bar has come.
enum class TimelineState : quint8 {
    Finished,
    Running,
    NotYet, ///< not possible yet: hatched with a dashed edge, and a lock
    Late,   ///< its term has passed and it still runs
};

enum class TimelineTone : quint8 { Normal, Strong, Secondary, Alarm };

/// One line of text beside a bar or a marker.
struct TimelineText
{
    QString text;
    TimelineTone tone = TimelineTone::Normal;
};

/// A stretch of days. The id is unique over the whole timeline.
struct TimelineBar
{
    QString id;
    QDate first;
    std::optional<QDate> last; ///< the last day that belongs to it; none: open, on to the edge
    TimelineState state = TimelineState::Running;
    QString text;     ///< inside the bar: "loopt sinds 8 september"
    bool isStrong = false;
    QString endText;  ///< inside, at its end, where there is room: "t/m 15 dec, dan stap 3"
    std::optional<Verdict> glyph; ///< before the text
    std::vector<TimelineText> beside; ///< at most two lines
    bool fillsUntilToday = false; ///< the part that has passed is filled
    bool isDraggable = false;     ///< its end may be dragged: an agreed term, never one of the contract
    QString next;                 ///< id of the bar that follows from it; empty: none
    bool isNextOpen = false;      ///< the link is not certain yet: dashed
    QString description;          ///< the whole sentence for tooltip, table and screen reader
};

enum class TimelineMark : quint8 {
    Verdict,  ///< the shape of a verdict
    Tag,      ///< filled: imposed, "S1"
    Proposal, ///< dashed: a proposal, "S4+"
    Meeting,
    Document,
    Deadline,     ///< a day by which something is due
    LateDeadline, ///< the same, passed: ◆
    Locked,       ///< only a lock with its text: not possible yet, on no day in particular
};

/// Something on one day.
struct TimelineMarker
{
    QString id;
    QDate day;
    TimelineMark mark = TimelineMark::Verdict;
    Verdict verdict = Verdict::Missing; ///< of TimelineMark::Verdict
    QString tag;                        ///< of a tag or a proposal
    TimelineText text;                  ///< beside it
    QString description;                ///< the whole sentence for tooltip, table and screen reader
};

struct TimelineLane
{
    QString title;
    QString subtitle;
    bool isEmphasised = false; ///< the lane at work
    std::vector<TimelineBar> bars;
    std::vector<TimelineMarker> markers;
};

struct TimelineSpec
{
    QString title;
    QString summary; ///< the text alternative, one sentence
    std::vector<TimelineLane> lanes;
    QDate today; ///< where the line stands; invalid: none
    TimelineScale scale = TimelineScale::Month;
    QDate first; ///< what is in view; the rest can be scrolled to
    QDate last;
    QString note; ///< at the end of the legend: how days are counted
};
