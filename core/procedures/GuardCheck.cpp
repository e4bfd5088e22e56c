// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuardCheck.h"

#include "CaseDeadlines.h"

#include <QMap>
#include <QQueue>
#include <QSet>

#include <algorithm>

namespace {

Truth truthOf(bool value)
{
    return value ? Truth::Yes : Truth::No;
}

bool happened(const CaseState &state, std::size_t since, QStringView code, const QString *action = nullptr)
{
    return std::any_of(state.history.begin() + qsizetype(since), state.history.end(), [&](const CaseEntry &entry) {
        return entry.event.code == code && (!action || entry.event.action == *action);
    });
}

/// What the event says, else what was said before it; Open when it is still to be filled in.
Truth aboutField(const Condition &condition, const Wanted &wanted)
{
    const ProcedureEvent *event = wanted.procedure.event(wanted.event.code);
    const bool asked = event && event->needs.contains(condition.name);
    if (wanted.isQuestion && asked)
        return Truth::Open;
    const auto own = wanted.event.content.constFind(condition.name);
    const auto value = own != wanted.event.content.cend() ? std::optional(*own)
                                                           : lastValueOf(wanted.state, condition.name);
    if (!value)
        return Truth::No;
    if (condition.kind == ConditionKind::FieldIs)
        return truthOf(value->trimmed() == condition.value);
    bool isNumber = false;
    const int number = value->trimmed().toInt(&isNumber);
    return truthOf(isNumber && number >= condition.value.toInt());
}

/// Each case counts once, and only while it is unsolved.
Truth aboutCases(const Condition &condition, const Wanted &wanted)
{
    QSet<QString> references;
    const auto take = [&](const CaseEvent &event) {
        for (const CaseLink &link : event.links) {
            if (link.procedure == condition.name && !link.solved && !link.reference.trimmed().isEmpty())
                references.insert(link.reference.trimmed());
        }
    };
    for (const CaseEntry &entry : wanted.state.history)
        take(entry.event);
    take(wanted.event);
    if (references.size() >= condition.value.toInt())
        return Truth::Yes;
    return wanted.isQuestion ? Truth::Open : Truth::No;
}

Truth aboutActions(const Condition &condition, const Wanted &wanted)
{
    const auto actions = actionsOf(wanted.procedure, wanted.state);
    const std::size_t since = sinceEntering(wanted.state);
    return truthOf(std::ranges::all_of(actions, [&](const ProcedureAction &action) {
        return happened(wanted.state, since, condition.name, &action.code);
    }));
}

Truth aboutTerm(const Condition &condition, const Wanted &wanted)
{
    const auto run = latestRun(wanted.procedure, wanted.state, condition.name);
    return truthOf(run && run->length && !run->standsStill && run->end.date < wanted.event.on);
}

Truth holds(const Condition &condition, const Wanted &wanted)
{
    switch (condition.kind) {
    case ConditionKind::Happened:
        return truthOf(happened(wanted.state, 0, condition.name));
    case ConditionKind::NotHappened:
        return truthOf(!happened(wanted.state, 0, condition.name));
    case ConditionKind::HappenedHere:
        return truthOf(happened(wanted.state, sinceEntering(wanted.state), condition.name));
    case ConditionKind::FieldIs:
    case ConditionKind::FieldAtLeast:
        return aboutField(condition, wanted);
    case ConditionKind::TermEnded:
        return aboutTerm(condition, wanted);
    case ConditionKind::CasesAtLeast:
        return aboutCases(condition, wanted);
    case ConditionKind::ActionsDone:
        return aboutActions(condition, wanted);
    case ConditionKind::ActionDone:
        if (wanted.isQuestion)
            return Truth::Open;
        return truthOf(happened(wanted.state, sinceEntering(wanted.state), condition.name, &wanted.event.action));
    }
    return Truth::No;
}

/// What makes the condition true: an event to do first, or a day to wait for.
void unlock(Refusal &refusal, const Condition &condition, const Wanted &wanted)
{
    if (condition.kind == ConditionKind::TermEnded) {
        const auto run = latestRun(wanted.procedure, wanted.state, condition.name);
        if (run && run->standsStill)
            refusal.next = GeneralEvent::resume.toString();
        else if (run && run->length)
            refusal.from = run->end.date.addDays(1);
        else if (run)
            refusal.next = GeneralEvent::changeTerm.toString();
        return;
    }
    const ProcedureEvent *first = wanted.procedure.event(condition.name);
    if (!first || condition.kind == ConditionKind::NotHappened)
        return;
    const bool isHere = first->from.contains(stepOf(wanted.procedure, wanted.state));
    refusal.next = isHere ? first->code : firstFor(*first, wanted.procedure, wanted.state);
}

Way wayTo(const Procedure &procedure, const QString &step, const QStringList &targets, bool mayPassOver)
{
    QMap<QString, Way> ways { { step, {} } };
    QQueue<QString> queue;
    queue.enqueue(step);
    while (!queue.isEmpty()) {
        const QString at = queue.dequeue();
        const Way way = ways.value(at);
        if (targets.contains(at))
            return way;
        for (const ProcedureEvent &event : procedure.events) {
            const bool passesOver = !event.skips.isEmpty() || !event.overrules.isEmpty();
            if (event.target != ProcedureEvent::Target::Step || !event.from.contains(at) || ways.contains(event.to)
                || (passesOver && !mayPassOver))
                continue;
            ways.insert(event.to, { at == step ? event.code : way.first, way.length + 1 });
            queue.enqueue(event.to);
        }
    }
    return {};
}

} // namespace

Truth holds(const Guard &guard, const Wanted &wanted)
{
    Truth best = Truth::No;
    for (const Condition &condition : guard.anyOf) {
        const Truth truth = holds(condition, wanted);
        if (truth == Truth::Yes)
            return truth;
        if (truth == Truth::Open)
            best = truth;
    }
    return best;
}

Refusal refusalOf(const Guard &guard, const Wanted &wanted)
{
    Refusal refusal;
    refusal.code = RefusalCode::GuardNotMet;
    refusal.event = wanted.event.code;
    refusal.name = guard.code;
    refusal.text = guard.text;
    refusal.overrulable = guard.overrulable;
    for (const Condition &condition : guard.anyOf) {
        if (refusal.next.isEmpty() && !refusal.from.isValid())
            unlock(refusal, condition, wanted);
    }
    return refusal;
}

Way wayTo(const Procedure &procedure, const QString &step, const QStringList &targets)
{
    const Way byTheBook = wayTo(procedure, step, targets, false);
    return byTheBook.first.isEmpty() ? wayTo(procedure, step, targets, true) : byTheBook;
}

QString firstFor(const ProcedureEvent &event, const Procedure &procedure, const CaseState &state)
{
    const Way way = wayTo(procedure, stepOf(procedure, state), event.from);
    return way.length > 1 && happened(state, 0, event.code) ? QString() : way.first;
}
