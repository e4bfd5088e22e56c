// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ProcedureMachine.h"

/// A condition may depend on what is still to be filled in.
enum class Truth : quint8 { No, Yes, Open };

/// An event that somebody wants, in its case. @p isQuestion: only to know whether it could be, with nothing filled in.
struct Wanted
{
    const Procedure &procedure;
    const CaseState &state;
    const CaseEvent &event;
    bool isQuestion = false;
};

[[nodiscard]] Truth holds(const Guard &guard, const Wanted &wanted);
/// Why the guard does not hold, and what unlocks it.
[[nodiscard]] Refusal refusalOf(const Guard &guard, const Wanted &wanted);

/// The shortest way from one step to another: how it begins, and of how many events it is made.
struct Way
{
    QString first; ///< event; empty when there is no way, or none is needed
    int length = 0;
};

/// The way from @p step to the nearest of @p targets; round about a skip where there is a way without.
[[nodiscard]] Way wayTo(const Procedure &procedure, const QString &step, const QStringList &targets);
/// What to do first for an event that cannot happen at this step. Nothing for what happened already, unless it is one
/// event away: nobody is told to walk the whole round again.
[[nodiscard]] QString firstFor(const ProcedureEvent &event, const Procedure &procedure, const CaseState &state);
