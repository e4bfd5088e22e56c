// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CaseDeadlines.h"

#include "CodeTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto standings = codeTable<DeadlineStanding::Lapsed>(
    "to_agree"_L1, "running"_L1, "last_day"_L1, "late"_L1, "met"_L1, "met_late"_L1, "stands_still"_L1, "ended"_L1,
    "superseded"_L1, "lapsed"_L1);

/// A stretch in which the case was paused: the days after @p from, up to and including @p until, do not count.
struct Pause
{
    QDate from;
    QDate until; ///< invalid: it still is
};

/// Which entries of the history a run looks at.
struct Run
{
    std::size_t first = 0; ///< the entry that began it
    std::size_t end = 0;   ///< one past the last entry that can touch it
};

std::vector<Pause> pausesIn(const CaseState &state, Run run)
{
    std::vector<Pause> pauses;
    for (std::size_t i = run.first; i < run.end; ++i) {
        const CaseEvent &event = state.history[i].event;
        if (event.code == GeneralEvent::pause)
            pauses.push_back({ event.on, {} });
        else if (event.code == GeneralEvent::resume && !pauses.empty())
            pauses.back().until = event.on;
    }
    return pauses;
}

/// The end of a term that stood still for some days.
TermEnd endWithLostDays(const QDate &from, const Term &term, int working, int calendarDays, const WorkingCalendar &calendar)
{
    switch (term.unit) {
    case TermUnit::WorkingDay:
        return endOfTerm(from, { term.amount + working, term.unit }, calendar);
    case TermUnit::CalendarDay:
        return endOfTerm(from, { term.amount + calendarDays, term.unit }, calendar);
    case TermUnit::Week:
        return endOfTerm(from, { term.amount * 7 + calendarDays, TermUnit::CalendarDay }, calendar);
    case TermUnit::Month:
    case TermUnit::Year:
        return endOfTerm(endOfTerm(from, term, calendar).date, { calendarDays, TermUnit::CalendarDay }, calendar);
    }
    Q_UNREACHABLE();
}

bool isInPause(const QDate &day, const std::vector<Pause> &pauses)
{
    return std::ranges::any_of(pauses, [&](const Pause &pause) {
        return day > pause.from && (!pause.until.isValid() || day <= pause.until);
    });
}

/// Counts the end; a pause that begins on or after the last day changes nothing.
void countEnd(CaseDeadline &deadline, const std::vector<Pause> &pauses, const WorkingCalendar &calendar)
{
    const Term term = *deadline.length;
    deadline.end = endOfTerm(deadline.from, term, calendar);
    int working = 0;
    for (const Pause &pause : pauses) {
        if (pause.from >= deadline.end.date)
            break;
        if (deadline.basis == TermBasis::Contractual) {
            deadline.ranThroughPause = true;
            continue;
        }
        if (!pause.until.isValid()) {
            deadline.standsStill = true;
            break;
        }
        working += calendar.workingDaysBetween(pause.from, pause.until);
        deadline.daysPaused += int(pause.from.daysTo(pause.until));
        deadline.end = endWithLostDays(deadline.from, term, working, deadline.daysPaused, calendar);
    }
    if (deadline.daysPaused > 0)
        std::erase_if(deadline.end.skipped, [&](const HolidayDate &day) { return isInPause(day.date, pauses); });
}

/// The length that the parties gave the term before the run was over.
void applyChanges(CaseDeadline &deadline, const Procedure &procedure, const CaseState &state, std::size_t end)
{
    for (std::size_t i = 0; i < end; ++i) {
        const CaseEvent &event = state.history[i].event;
        const ProcedureEvent *known = procedure.event(event.code);
        const bool changes = event.code == GeneralEvent::changeTerm && event.term == deadline.term;
        if (event.length && (changes || (known && known->setsTerm == deadline.term))) {
            deadline.isChanged = deadline.isChanged || event.length != deadline.length;
            deadline.length = event.length;
        }
    }
}

/// Looks for what met it, or began it again; gives the entries that can touch it.
template<typename Starts, typename Meets>
Run follow(CaseDeadline &deadline, const CaseState &state, std::size_t first, Starts starts, Meets meets)
{
    for (std::size_t i = first + 1; i < state.history.size(); ++i) {
        const CaseEvent &event = state.history[i].event;
        if (meets(event)) {
            deadline.met = event.on;
            deadline.metBy = event.code;
            return { first, i };
        }
        if (starts(event)) {
            deadline.isSuperseded = true;
            return { first, i };
        }
    }
    return { first, state.history.size() };
}

void addRunsOfTerm(std::vector<std::pair<std::size_t, CaseDeadline>> &runs, const Procedure &procedure,
                   const ProcedureTerm &term, const CaseState &state)
{
    const auto starts = [&](const CaseEvent &event) { return term.after.contains(event.code); };
    const auto meets = [&](const CaseEvent &event) { return term.until.contains(event.code); };
    for (std::size_t i = 0; i < state.history.size(); ++i) {
        if (!starts(state.history[i].event))
            continue;
        CaseDeadline deadline;
        deadline.term = term.code;
        deadline.title = term.title;
        deadline.side = term.side;
        deadline.basis = term.basis;
        deadline.length = term.length;
        deadline.startedBy = state.history[i].event.code;
        deadline.from = state.history[i].event.on;
        deadline.until = term.until;
        deadline.isWaiting = term.until.isEmpty();
        const Run run = follow(deadline, state, i, starts, meets);
        applyChanges(deadline, procedure, state, run.end);
        if (deadline.length)
            countEnd(deadline, pausesIn(state, run), WorkingCalendar(state.calendar));
        runs.emplace_back(i, deadline);
    }
}

void addRunsOfAction(std::vector<std::pair<std::size_t, CaseDeadline>> &runs, const Procedure &procedure,
                     const ProcedureAction &action, const CaseState &state)
{
    if (!action.length)
        return;
    const auto starts = [&](const CaseEvent &event) { return procedure.actionStart.contains(event.code); };
    const auto meets = [&](const CaseEvent &event) {
        return event.code == procedure.actionDone && event.action == action.code;
    };
    for (std::size_t i = 0; i < state.history.size(); ++i) {
        if (!starts(state.history[i].event))
            continue;
        CaseDeadline deadline;
        deadline.action = action.code;
        deadline.title = action.title;
        deadline.side = Side::Supplier;
        deadline.owner = action.owner;
        deadline.until = QStringList { procedure.actionDone };
        deadline.length = action.length;
        deadline.startedBy = state.history[i].event.code;
        deadline.from = state.history[i].event.on;
        const Run run = follow(deadline, state, i, starts, meets);
        countEnd(deadline, pausesIn(state, run), WorkingCalendar(state.calendar));
        runs.emplace_back(i, deadline);
    }
}

} // namespace

QString codeOf(DeadlineStanding standing)
{
    return standings.codeOf(standing);
}

bool isPending(DeadlineStanding standing)
{
    return standing == DeadlineStanding::Running || standing == DeadlineStanding::LastDay || standing == DeadlineStanding::Late;
}

DeadlineStanding standingOf(const CaseDeadline &deadline, const QDate &today)
{
    if (deadline.met)
        return deadline.length && *deadline.met > deadline.end.date && !deadline.standsStill ? DeadlineStanding::MetLate
                                                                                            : DeadlineStanding::Met;
    if (deadline.isSuperseded)
        return DeadlineStanding::Superseded;
    if (deadline.length && deadline.isWaiting && deadline.end.date < today && !deadline.standsStill)
        return DeadlineStanding::Ended;
    if (deadline.isLapsed)
        return DeadlineStanding::Lapsed;
    if (!deadline.length)
        return DeadlineStanding::ToAgree;
    if (deadline.standsStill)
        return DeadlineStanding::StandsStill;
    if (today > deadline.end.date)
        return DeadlineStanding::Late;
    return today == deadline.end.date ? DeadlineStanding::LastDay : DeadlineStanding::Running;
}

bool isToBeMet(const CaseDeadline &deadline, const QDate &today)
{
    return !deadline.isWaiting && isPending(standingOf(deadline, today));
}

std::vector<CaseDeadline> deadlinesOf(const Procedure &procedure, const CaseState &state)
{
    std::vector<std::pair<std::size_t, CaseDeadline>> runs;
    for (const ProcedureTerm &term : procedure.terms)
        addRunsOfTerm(runs, procedure, term, state);
    for (const ProcedureAction &action : actionsOf(procedure, state))
        addRunsOfAction(runs, procedure, action, state);
    std::ranges::stable_sort(runs, {}, [](const auto &run) { return run.first; });
    std::vector<CaseDeadline> deadlines;
    const bool over = isOver(procedure, state);
    for (auto &[index, deadline] : runs) {
        deadline.isLapsed = over && !deadline.met && !deadline.isSuperseded;
        deadlines.push_back(std::move(deadline));
    }
    return deadlines;
}

std::optional<CaseDeadline> latestRun(const Procedure &procedure, const CaseState &state, QStringView term)
{
    std::optional<CaseDeadline> latest;
    for (CaseDeadline &deadline : deadlinesOf(procedure, state)) {
        if (deadline.term == term)
            latest = std::move(deadline);
    }
    return latest;
}
