// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RemedyTimeline.h"

#include "ProcedureWords.h"
#include "Words.h"
#include "WorkingCalendar.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using enum RemedyTimelinePhrase;

namespace {

constexpr int soon = 5;          ///< working days from which a term is written in the colour of an alarm
constexpr int notYetDays = 60;   ///< how long what is not possible yet is drawn

/// Of the levels that a procedure counts; 0 where it counts none.
int firstLevel(const Procedure &procedure)
{
    int first = 0;
    for (const ProcedureStep &step : procedure.steps) {
        if (step.level > 0 && (first == 0 || step.level < first))
            first = step.level;
    }
    return first;
}

QString dayMonth(const QDate &day)
{
    return shownDate(day).section(u' ', 0, 1);
}

} // namespace

TimelineRange RemedyTimeline::whole() const
{
    constexpr int around = 14; // days before the first and after the last
    constexpr int mostMonths = 8;
    QDate first = m_data.today;
    QDate last = m_data.today;
    const auto take = [&](const QDate &day) {
        if (!day.isValid())
            return;
        first = std::min(first, day);
        last = std::max(last, day);
    };
    for (const CaseFile &file : m_data.cases) {
        take(file.record.opened);
        if (const auto deadline = nextDeadline(file, m_data.today))
            take(deadline->end.date);
    }
    for (const SanctionFile &file : m_data.sanctions)
        take(file.record.made);
    for (const RegisterLine &line : m_data.lines) {
        if (line.stored)
            take(line.stored->found);
    }
    first = first.addDays(-around);
    last = last.addDays(around);
    return { first.addMonths(mostMonths) < last ? TimelineScale::Year : TimelineScale::Month, first, last };
}

TimelineSpec RemedyTimeline::spec(const TimelineRange &range)
{
    m_spec = {};
    m_spec.title = words(Title);
    m_spec.today = m_data.today;
    m_spec.scale = range.scale;
    m_spec.first = range.first;
    m_spec.last = range.last;
    m_spec.note = words(DaysNote);
    if (TimelineLane lane = outcomes(); !lane.markers.empty())
        m_spec.lanes.push_back(std::move(lane));
    for (const Procedure &procedure : m_procedures) {
        if (isCounted(procedure))
            addProcedure(procedure);
    }
    for (const Procedure &procedure : m_procedures) {
        if (!isCounted(procedure) && lockReason(procedure).isEmpty())
            addProcedure(procedure);
    }
    if (TimelineLane lane = sanctions(); !lane.markers.empty())
        m_spec.lanes.push_back(std::move(lane));
    for (const Procedure &procedure : m_procedures) {
        if (!lockReason(procedure).isEmpty())
            addProcedure(procedure);
    }
    if (TimelineLane lane = meetings(); !lane.markers.empty())
        m_spec.lanes.push_back(std::move(lane));
    m_spec.summary = summary();
    return m_spec;
}

QString RemedyTimeline::idOfCase(const QString &item)
{
    return item.startsWith(u"case:") ? item.section(u':', 1, 1) : QString();
}

std::optional<Term> RemedyTimeline::dragged(const CaseFile &file, const CaseDeadline &deadline, const QDate &day)
{
    const int days = WorkingCalendar(file.state.calendar).workingDaysBetween(deadline.from, day);
    return days > 0 ? std::optional(Term { days, TermUnit::WorkingDay }) : std::nullopt;
}

/// Another procedure asks how many cases of this one went before it: it is what people escalate by.
bool RemedyTimeline::isCounted(const Procedure &procedure) const
{
    for (const Procedure &other : m_procedures) {
        for (const ProcedureEvent &event : other.events) {
            for (const Guard &guard : event.guards) {
                if (std::ranges::any_of(guard.anyOf, [&](const Condition &one) { return one.kind == ConditionKind::CasesAtLeast && one.name == procedure.id; }))
                    return true;
            }
        }
    }
    return false;
}

/// What has to come before a first case can do anything; empty where nothing has to.
QString RemedyTimeline::lockReason(const Procedure &procedure) const
{
    for (const ProcedureEvent &event : procedure.events) {
        for (const Guard &guard : event.guards) {
            if (event.from.contains(procedure.initial)
                && std::ranges::any_of(guard.anyOf, [](const Condition &one) { return one.kind == ConditionKind::CasesAtLeast; }))
                return procedureText(guard.text);
        }
    }
    return {};
}

/// It comes from the contract's own document, or a case that may lead to it was opened.
bool RemedyTimeline::isExpected(const Procedure &procedure) const
{
    if (!procedure.sourceDocument.isEmpty() && procedure.sourceDocument == m_data.contract->contract.sourceDocument)
        return true;
    return std::ranges::any_of(m_data.cases, [this](const CaseFile &file) { return isCounted(file.procedure); });
}

void RemedyTimeline::addProcedure(const Procedure &procedure)
{
    std::vector<const CaseFile *> cases;
    for (const CaseFile &file : m_data.cases) {
        if (file.procedure.id == procedure.id)
            cases.push_back(&file);
    }
    if (!cases.empty() && isCounted(procedure))
        addLevels(procedure, cases);
    else if (!cases.empty())
        m_spec.lanes.push_back(wholeLane(procedure, cases));
    else if (const QString reason = lockReason(procedure); !reason.isEmpty() && isExpected(procedure))
        m_spec.lanes.push_back(lockedLane(procedure, reason));
}

TimelineLane RemedyTimeline::lockedLane(const Procedure &procedure, const QString &reason) const
{
    TimelineLane lane { procedureText(procedure.title), {}, false, {}, {} };
    TimelineMarker one = marker(u"locked:"_s + procedure.id, m_spec.first, TimelineMark::Locked, words(LockedText).arg(reason));
    one.text.tone = TimelineTone::Secondary;
    lane.markers.push_back(one);
    return lane;
}

std::vector<RemedyTimeline::Stretch> RemedyTimeline::stretches(const CaseFile &file) const
{
    std::vector<Stretch> result;
    for (const CaseEntry &entry : file.state.history) {
        const ProcedureStep *step = file.procedure.step(entry.to);
        if (!step || entry.from == entry.to)
            continue;
        const bool goesOn = !result.empty() && !result.back().last.isValid() && !step->isEnd && result.back().level == step->level;
        if (goesOn) {
            result.back().step = entry.to;
            continue;
        }
        if (!result.empty() && !result.back().last.isValid()) {
            result.back().last = entry.event.on;
            result.back().endedBy = entry.event.code;
        }
        if (!step->isEnd && entry.to != file.procedure.initial)
            result.push_back({ step->level, entry.event.on, {}, entry.to, {} });
    }
    if (result.empty() && !isOver(file.procedure, file.state)) // it was opened, and nothing followed yet
        result.push_back({ firstLevel(file.procedure), file.record.opened, {}, stepOf(file.procedure, file.state), {} });
    for (Stretch &stretch : result) { // from the day its own term counts from: asking for a level is not yet being there
        for (const CaseDeadline &deadline : deadlinesOf(file.procedure, file.state)) {
            const bool isInside = deadline.from >= stretch.first && (!stretch.last.isValid() || deadline.from < stretch.last);
            if (isInside && deadline.length && !deadline.isSuperseded)
                stretch.first = deadline.from;
        }
    }
    return result;
}

TimelineBar RemedyTimeline::bar(const CaseFile &file, const Stretch &stretch, std::size_t number) const
{
    TimelineBar one;
    one.id = u"case:%1:%2"_s.arg(file.record.id.value).arg(number);
    one.first = stretch.first;
    const QString what = file.record.reference + u' ' + file.record.title + u", "_s + stepTitle(file.procedure, stretch.step);
    if (stretch.last.isValid()) {
        one.last = stretch.last;
        one.state = TimelineState::Finished;
        one.glyph = Verdict::Met;
        one.text = words(Passed);
        one.beside = { { eventTitle(file.procedure, stretch.endedBy), TimelineTone::Secondary }, { dayMonth(stretch.last), TimelineTone::Secondary } };
        one.description = words(FromTo).arg(what, shownDate(stretch.first), shownDate(stretch.last));
        return one;
    }
    one.state = TimelineState::Running;
    one.isStrong = true;
    one.text = words(RunsSince).arg(shownShortDate(stretch.first));
    one.fillsUntilToday = true;
    one.description = words(WhatRunsSince).arg(what, shownDate(stretch.first));
    runOn(one, file);
    return one;
}

/// A bar that runs ends where its term does.
void RemedyTimeline::runOn(TimelineBar &bar, const CaseFile &file) const
{
    const auto deadline = nextDeadline(file, m_data.today);
    if (!deadline)
        return;
    const int left = workingDaysLeft(file, deadline->end.date, m_data.today);
    const bool isLate = deadline->end.date < m_data.today;
    bar.last = std::max(deadline->end.date, bar.first);
    bar.state = isLate ? TimelineState::Late : TimelineState::Running;
    bar.isDraggable = deadline->basis == TermBasis::Agreed && !deadline->term.isEmpty() && !m_data.isReadOnly;
    bar.beside = { { words(TermOn).arg(shownShortDayDate(deadline->end.date)), TimelineTone::Strong },
                   { workingDaysLeftText(left), left <= soon ? TimelineTone::Alarm : TimelineTone::Secondary } };
    bar.description += u". "_s + procedureText(deadline->title) + u": "_s + deadlineBecause(*deadline);
}

/// The level after the one that runs: it cannot begin yet, and says after what it can.
std::optional<TimelineBar> RemedyTimeline::notYet(const CaseFile &file, int level, const QDate &from) const
{
    for (const EventOption &option : allowedEvents(file.procedure, file.state, m_data.today)) {
        const ProcedureEvent *event = file.procedure.event(option.event);
        const ProcedureStep *to = event && event->target == ProcedureEvent::Target::Step ? file.procedure.step(event->to) : nullptr;
        if (!to || to->isEnd || to->level != level || option.isOpen() || !event->skips.isEmpty() || !event->overrules.isEmpty())
            continue;
        const auto refusal = std::ranges::find_if(option.refusals, [](const Refusal &one) { return !one.next.isEmpty(); });
        if (refusal == option.refusals.end())
            continue;
        TimelineBar bar;
        bar.id = u"case:%1:next"_s.arg(file.record.id.value);
        bar.first = from;
        bar.last = from.addDays(notYetDays);
        bar.state = TimelineState::NotYet;
        bar.text = words(OnlyAfter).arg(eventTitle(file.procedure, refusal->next));
        bar.description = refusalText(*refusal, file.procedure);
        return bar;
    }
    return std::nullopt;
}

void RemedyTimeline::addLevels(const Procedure &procedure, const std::vector<const CaseFile *> &cases)
{
    std::map<int, TimelineLane> lanes;
    for (const ProcedureStep &step : procedure.steps) {
        if (step.level > 0 && !lanes.contains(step.level))
            lanes[step.level] = { words(Level).arg(procedureText(procedure.title)).arg(step.level), procedureText(step.supplier), false, {}, {} };
    }
    for (const CaseFile *file : cases) {
        const std::vector<Stretch> all = stretches(*file);
        for (std::size_t i = 0; i < all.size(); ++i) {
            TimelineLane &lane = lanes[all[i].level];
            TimelineBar one = bar(*file, all[i], i);
            if (i + 1 < all.size())
                one.next = u"case:%1:%2"_s.arg(file->record.id.value).arg(i + 1);
            const bool runs = !all[i].last.isValid();
            lane.isEmphasised = lane.isEmphasised || runs;
            const QDate after = std::max(one.last.value_or(m_data.today), m_data.today).addDays(1);
            if (auto next = runs && lanes.contains(all[i].level + 1) ? notYet(*file, all[i].level + 1, after) : std::nullopt) {
                one.next = next->id;
                one.isNextOpen = true;
                lanes[all[i].level + 1].bars.push_back(std::move(*next));
            }
            lane.bars.push_back(std::move(one));
        }
    }
    for (auto &[level, lane] : lanes)
        m_spec.lanes.push_back(std::move(lane));
}

TimelineLane RemedyTimeline::wholeLane(const Procedure &procedure, const std::vector<const CaseFile *> &cases) const
{
    TimelineLane lane { procedureText(procedure.title), {}, false, {}, {} };
    for (const CaseFile *file : cases) {
        const std::vector<Stretch> all = stretches(*file);
        for (std::size_t i = 0; i < all.size(); ++i) {
            TimelineBar one = bar(*file, all[i], i);
            one.isStrong = false;
            one.text = stepTitle(file->procedure, all[i].step);
            if (i + 1 < all.size()) { // the next stretch stands right beside it
                one.beside.clear();
                if (all[i].level > 0)
                    one.text = words(StepNumber).arg(all[i].level);
            }
            if (!all[i].last.isValid() && one.last) {
                one.endText = endOf(*file, all[i], *one.last);
                one.beside.clear();
            }
            lane.bars.push_back(std::move(one));
        }
        if (cases.size() == 1)
            lane.subtitle = file->record.title;
    }
    int most = 0;
    for (const ProcedureStep &step : procedure.steps)
        most = std::max(most, step.level);
    if (most > 1)
        lane.subtitle = words(StepsToLast).arg(most);
    return lane;
}

/// Until when a stretch runs, and which step comes after it.
QString RemedyTimeline::endOf(const CaseFile &file, const Stretch &stretch, const QDate &last) const
{
    const QString day = shownShortDate(last);
    for (const ProcedureEvent &event : file.procedure.events) {
        const ProcedureStep *to = event.target == ProcedureEvent::Target::Step ? file.procedure.step(event.to) : nullptr;
        if (to && !to->isEnd && to->level == stretch.level + 1 && event.skips.isEmpty() && event.from.contains(stretch.step))
            return words(UpToThenStep).arg(day).arg(to->level);
    }
    return words(UpTo).arg(day);
}

QString RemedyTimeline::summary() const
{
    QStringList sentences;
    for (const CaseFile &file : m_data.cases) {
        if (isOver(file.procedure, file.state))
            continue;
        const auto deadline = nextDeadline(file, m_data.today);
        const QString where = file.record.title + u": "_s + stepTitle(file.procedure, stepOf(file.procedure, file.state));
        sentences += deadline ? words(TermOfCase).arg(where, shownDayDate(deadline->end.date)) : where;
    }
    return sentences.isEmpty() ? words(NoCaseRuns) : sentences.join(u"; "_s) + u'.';
}
