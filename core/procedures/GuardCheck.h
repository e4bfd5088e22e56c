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

/// The event that can happen at @p step and lies on the shortest way to one of @p targets; round about a skip where there
/// is a way without. Empty when there is no way, or none is needed.
[[nodiscard]] QString firstOnTheWay(const Procedure &procedure, const QString &step, const QStringList &targets);
