// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcedureCase.h"

#include <algorithm>

CaseState startCase(const Procedure &procedure, const QString &subject, CalendarSettings calendar)
{
    CaseState state;
    state.procedure = procedure.id;
    state.version = procedure.version;
    state.subject = subject;
    state.calendar = calendar;
    return state;
}

QString stepOf(const Procedure &procedure, const CaseState &state)
{
    return state.history.empty() ? procedure.initial : state.history.back().to;
}

bool isOver(const Procedure &procedure, const CaseState &state)
{
    const ProcedureStep *step = procedure.step(stepOf(procedure, state));
    return step && step->isEnd;
}

bool isPaused(const CaseState &state)
{
    for (auto entry = state.history.rbegin(); entry != state.history.rend(); ++entry) {
        if (entry->event.code == GeneralEvent::pause)
            return true;
        if (entry->event.code == GeneralEvent::resume)
            return false;
    }
    return false;
}

std::size_t sinceEntering(const CaseState &state)
{
    for (std::size_t i = state.history.size(); i > 0; --i) {
        if (state.history[i - 1].from != state.history[i - 1].to)
            return i;
    }
    return 0;
}

QString stepBefore(const CaseState &state)
{
    const std::size_t since = sinceEntering(state);
    return since == 0 ? QString() : state.history[since - 1].from;
}

std::optional<QString> lastValueOf(const CaseState &state, QStringView field)
{
    const QString key = field.toString();
    for (auto entry = state.history.rbegin(); entry != state.history.rend(); ++entry) {
        const auto value = entry->event.content.constFind(key);
        if (value != entry->event.content.cend())
            return *value;
    }
    return std::nullopt;
}

std::vector<ProcedureAction> actionsOf(const Procedure &procedure, const CaseState &state)
{
    std::vector<ProcedureAction> actions;
    std::ranges::copy_if(procedure.actions, std::back_inserter(actions),
                         [&](const ProcedureAction &action) { return action.subject == state.subject; });
    return actions;
}

std::vector<CaseEntry> overrulingsIn(const CaseState &state)
{
    std::vector<CaseEntry> found;
    std::ranges::copy_if(state.history, std::back_inserter(found),
                         [](const CaseEntry &entry) { return !entry.overruled.isEmpty(); });
    return found;
}
