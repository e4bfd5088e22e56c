// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ProcedureCase.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Why something cannot happen now. core/wording says it in words; nothing is refused without saying why (E1-59).
enum class RefusalCode : quint8 {
    OtherProcedure, ///< the case is of another procedure
    OtherVersion,   ///< the case keeps the version that it started with, and this is another
    UnknownEvent,   ///< the procedure does not have it
    CaseOver,       ///< the case is closed
    CasePaused,     ///< until it is resumed
    NotPaused,      ///< there is nothing to resume
    NotPausable,    ///< the procedure does not know a pause
    NotAtThisStep,  ///< atSteps: where it can happen; next: the event that brings it nearer
    OtherSide,      ///< it is for the other party to do
    DateMissing,    ///< the day on which it happened or was recorded is no day
    InFuture,       ///< it was recorded before it happened; from: the day on which it can be
    BeforeHistory,  ///< the day lies before what was recorded last; from: the first day that can be
    FieldMissing,   ///< name: the field that is empty
    FieldInvalid,   ///< name: the field whose value is none of its kind
    FieldUnknown,   ///< name: a field that the procedure does not have
    GuardNotMet,    ///< name: the guard; text: in words; next or from: what unlocks it
    TermUnknown,    ///< name: a term that the procedure does not have
    TermContractual, ///< name: a term of the contract, which nobody changes
    TermLengthMissing, ///< name: the term that has to get a length of at least one
    ActionMissing,  ///< it is about one of the actions, and none is named
    ActionUnknown,  ///< name: an action that the subject does not ask for
};

[[nodiscard]] QString codeOf(RefusalCode code); ///< "not_at_this_step", "guard_not_met", …

/// One reason, and what unlocks it.
struct Refusal
{
    RefusalCode code = RefusalCode::UnknownEvent;
    QString event;       ///< that was asked for
    QString name;        ///< of the guard, field, term or action that stands in the way
    QString text;        ///< of the guard, as the procedure says it
    QStringList atSteps; ///< where the event can happen
    QString next;        ///< the event to do first; empty when there is none
    QDate from;          ///< the first day on which it can; invalid when it is no matter of time
    bool overrulable = false; ///< a reason in CaseEvent::overruleReason lets it happen
    friend bool operator==(const Refusal &, const Refusal &) = default;
};

/// The case after the event, or every reason why it cannot be.
struct StepResult
{
    std::optional<CaseState> state;
    std::vector<Refusal> refusals; ///< empty when there is a state
};

/// The one way in which a case goes on. Pure: the day is in the event. The history only grows. Source: decision 20,
/// E1-59, E4-102…105, E4-113…114, E4-120…123.
[[nodiscard]] StepResult step(const Procedure &procedure, const CaseState &state, const CaseEvent &event);

/// What can be done with a case on a day, and what cannot and why: for buttons.
struct EventOption
{
    QString event;
    QStringList asks; ///< fields to fill in
    std::vector<Refusal> refusals; ///< empty: it can be done, as far as what is filled in allows

    [[nodiscard]] bool isOpen() const { return refusals.empty(); }
    /// It can be done with a reason: every refusal is a guard that may be overruled.
    [[nodiscard]] bool isOverrulable() const;
};

/// Every event of the procedure in its order, then the general ones. @p on is the day on which it would happen.
[[nodiscard]] std::vector<EventOption> allowedEvents(const Procedure &procedure, const CaseState &state, const QDate &on);

/// Plays the history again and gives the first entry that does not follow from those before it: a file that was tampered
/// with, or another version. nullopt: it is sound.
[[nodiscard]] std::optional<std::size_t> firstUnsoundEntry(const Procedure &procedure, const CaseState &state);
