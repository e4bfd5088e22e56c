// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Contract.h"
#include "Procedure.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Another case that an event refers to, as it stood that day: the escalations before a step-in (E4-124).
struct CaseLink
{
    QString reference; ///< how people know it: "ESC-2026-01"
    QString procedure; ///< id
    bool solved = false; ///< it was closed as solved
    friend bool operator==(const CaseLink &, const CaseLink &) = default;
};

/// Something that happened, as a person records it.
struct CaseEvent
{
    QString code;    ///< of the procedure, or a general one
    QDate on;        ///< the day it happened, in Dutch local time
    /// The day it was written down: today. Nothing is recorded before it happened, so that no term ends by a date to come.
    QDate recorded;
    Side by = Side::Client; ///< Client or Supplier
    QString person;  ///< name and function; free
    QMap<QString, QString> content; ///< field code → value: text, "yes" or "no", whole number, "2026-04-02", choice code
    QStringList evidence;        ///< references of documents
    std::vector<CaseLink> links;
    QString action;              ///< code, with an event about an action
    QString term;                ///< code, with "change_term"
    std::optional<Term> length;  ///< with "change_term" and with an event that sets a term
    QString overruleReason;      ///< why it goes ahead against a guard that may be overruled; empty: it does not
    friend bool operator==(const CaseEvent &, const CaseEvent &) = default;
};

/// An event that was accepted, with what it did.
struct CaseEntry
{
    CaseEvent event;
    QString from; ///< step
    QString to;   ///< step; the same when it stayed
    QStringList overruled; ///< guards that did not hold and were overruled, and the event whose answer was
    QStringList skipped;   ///< steps that were passed over
    friend bool operator==(const CaseEntry &, const CaseEntry &) = default;
};

/// A case: what happened, in order. Only added to; everything else is worked out from it.
struct CaseState
{
    QString procedure; ///< id
    int version = 0;   ///< kept as long as the case runs
    QString subject;   ///< code of the kpi that it is about; may be empty
    CalendarSettings calendar; ///< as the contract had them when it began, so that no date moves by itself
    std::vector<CaseEntry> history;
    friend bool operator==(const CaseState &, const CaseState &) = default;
};

/// A new case of that version, without history.
[[nodiscard]] CaseState startCase(const Procedure &procedure, const QString &subject = {}, CalendarSettings calendar = {});
/// The step where the case is.
[[nodiscard]] QString stepOf(const Procedure &procedure, const CaseState &state);
[[nodiscard]] bool isOver(const Procedure &procedure, const CaseState &state);
[[nodiscard]] bool isPaused(const CaseState &state);
/// Index in the history from which things happened at the step where the case is now: after the last change of step.
[[nodiscard]] std::size_t sinceEntering(const CaseState &state);
/// The step before the one where the case is; empty when it never left the first.
[[nodiscard]] QString stepBefore(const CaseState &state);
/// What was last filled in; nullopt when it never was.
[[nodiscard]] std::optional<QString> lastValueOf(const CaseState &state, QStringView field);
/// The actions that the case's subject asks for, in order.
[[nodiscard]] std::vector<ProcedureAction> actionsOf(const Procedure &procedure, const CaseState &state);
/// Every overruling in the case, so that it stays visible: the entries that have one.
[[nodiscard]] std::vector<CaseEntry> overrulingsIn(const CaseState &state);
