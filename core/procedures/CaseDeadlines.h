// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ProcedureCase.h"
#include "TermMath.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// One run of a term in a case: when it began, how it was counted, and whether it was met. Source: E4-125, X-09, A4-25.
struct CaseDeadline
{
    QString term;   ///< code; empty for an action
    QString action; ///< code; empty for a term
    QString title;
    Side side = Side::Either; ///< who has to meet it
    QString owner;            ///< role, of an action
    TermBasis basis = TermBasis::Contractual;
    std::optional<Term> length; ///< as it is now; none: still to be agreed, and there is no end
    bool isChanged = false;     ///< the length is not the procedure's own
    QString startedBy;          ///< event
    QDate from;                 ///< day 0
    TermEnd end;                ///< without a length: an invalid date. Never shifted for a weekend or holiday: a warning
    int daysPaused = 0;         ///< calendar days that a pause added to an agreed term or guideline
    bool standsStill = false;   ///< the case is paused: the end moves on until it is resumed
    bool ranThroughPause = false; ///< contractual: it ran on while the case was paused
    QStringList until;          ///< events that meet it
    bool isWaiting = false;     ///< nothing has to be done before its end; it just has to pass
    std::optional<QDate> met;
    QString metBy;              ///< event
    bool isSuperseded = false;  ///< it began again before it was met
    bool isLapsed = false;      ///< the case ended before it was met
};

/// Where a deadline stands on a day.
enum class DeadlineStanding : quint8 {
    ToAgree,     ///< no length yet
    Running,     ///< its last day is still to come
    LastDay,     ///< today is its last day, which counts in full
    Late,        ///< its last day lies before today, and it is not met
    Met,         ///< on or before its last day
    MetLate,
    StandsStill, ///< paused
    Ended,       ///< a waiting term that has passed
    Superseded,
    Lapsed,
};

[[nodiscard]] QString codeOf(DeadlineStanding standing); ///< "to_agree", "running", "last_day", …
/// It is still to be met, or to pass: running, on its last day, or late.
[[nodiscard]] bool isPending(DeadlineStanding standing);
[[nodiscard]] DeadlineStanding standingOf(const CaseDeadline &deadline, const QDate &today);
/// It is pending, and somebody has to do something for it: what terms to come, reminders and letters are about.
[[nodiscard]] bool isToBeMet(const CaseDeadline &deadline, const QDate &today);

/// Every run of every term and action, in the order in which they began; terms of one event in the procedure's order.
[[nodiscard]] std::vector<CaseDeadline> deadlinesOf(const Procedure &procedure, const CaseState &state);
/// The latest run of a term; nullopt when it has not begun.
[[nodiscard]] std::optional<CaseDeadline> latestRun(const Procedure &procedure, const CaseState &state, QStringView term);
