// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RemedyTimeline.h"

#include "PeriodMath.h"
#include "ProcedureWords.h"
#include "RemedyRows.h"
#include "SanctionWords.h"
#include "Words.h"
#include "WorkingCalendar.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr int soon = 5;          ///< working days from which a term is written in the colour of an alarm
constexpr int notYetDays = 60;   ///< how long what is not possible yet is drawn
constexpr int outcomesBack = 24; ///< months

QString dayMonth(const QDate &day)
{
    return shownDate(day).section(u' ', 0, 1);
}

TimelineMarker marker(const QString &id, const QDate &day, TimelineMark mark, const QString &text)
{
    TimelineMarker one;
    one.id = id;
    one.day = day;
    one.mark = mark;
    one.text.text = text;
    return one;
}

} // namespace

TimelineSpec RemedyTimeline::spec(const TimelineRange &range)
{
    m_spec = {};
    m_spec.title = tr("Sancties en escalatie");
    m_spec.today = m_data.today;
    m_spec.scale = range.scale;
    m_spec.first = range.first;
    m_spec.last = range.last;
    m_spec.note = tr("Werkdagen: maandag t/m vrijdag, zonder feestdagen");
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

/// The norms that were missed, each on the day after its period, and what the surveys came to.
TimelineLane RemedyTimeline::outcomes() const
{
    TimelineLane lane { tr("KPI-uitkomst"), tr("per periode en onderzoek"), false, {}, {} };
    const QDate from = m_data.today.addMonths(-outcomesBack);
    for (const PeriodKind kind : { PeriodKind::Month, PeriodKind::Quarter, PeriodKind::HalfYear, PeriodKind::Year, PeriodKind::ContractYear }) {
        const Period first = periodHolding(from, kind, m_data.contract->contract);
        const Period last = lastClosed(kind, m_data.today, m_data.contract->contract);
        if (last < first)
            continue;
        for (const KpiOutcome &outcome : m_portfolio.kpiOutcomes(m_data.id(), first, last)) {
            const bool isSurvey = m_data.contract->questionnaires.contains(outcome.kpi);
            if (outcome.verdict != Verdict::Breach || isSurvey)
                continue;
            const QString period = periodShort(outcome.period);
            TimelineMarker one = marker(u"kpi:%1:%2"_s.arg(outcome.kpi.value).arg(outcome.period.key()),
                                        daysOf(outcome.period, m_data.contract->contract).last.addDays(1), TimelineMark::Verdict, period);
            one.verdict = outcome.verdict;
            //: %1 a kpi, %2 a verdict, %3 a period
            one.description = tr("%1: %2 in %3").arg(m_data.kpiTitle(outcome.kpi), verdictWord(outcome.verdict).toLower(), periodName(outcome.period));
            lane.markers.push_back(one);
        }
    }
    addSurveys(lane);
    return lane;
}

void RemedyTimeline::addSurveys(TimelineLane &lane) const
{
    for (const SurveyRound &round : m_portfolio.surveyRounds(m_data.id())) {
        const auto result = m_portfolio.surveyResult(round.id);
        if (!result || result->undecidedTopics.size() == static_cast<qsizetype>(result->topics.size()))
            continue;
        //: %1 a survey, %2 what it came to
        TimelineMarker one = marker(u"survey:%1"_s.arg(round.id.value), round.held, TimelineMark::Verdict,
                                    tr("%1: %2").arg(round.title, surveyOutcomeName(result->proposed)));
        one.verdict = result->proposed == SurveyOutcome::None ? Verdict::Met : Verdict::Breach;
        one.text.tone = TimelineTone::Strong;
        lane.markers.push_back(one);
    }
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
    else if (const QString reason = lockReason(procedure); !reason.isEmpty())
        m_spec.lanes.push_back(lockedLane(procedure, reason));
}

TimelineLane RemedyTimeline::lockedLane(const Procedure &procedure, const QString &reason) const
{
    TimelineLane lane { procedureText(procedure.title), {}, false, {}, {} };
    //: %1 a whole sentence that says what stands in the way
    TimelineMarker one = marker(u"locked:"_s + procedure.id, m_data.today, TimelineMark::Locked, tr("nog niet mogelijk: %1").arg(reason));
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
        one.text = tr("doorlopen");
        one.beside = { { eventTitle(file.procedure, stretch.endedBy), TimelineTone::Secondary }, { dayMonth(stretch.last), TimelineTone::Secondary } };
        //: %1 what, %2 a day, %3 a day
        one.description = tr("%1: van %2 tot en met %3").arg(what, shownDate(stretch.first), shownDate(stretch.last));
        return one;
    }
    one.state = TimelineState::Running;
    one.isStrong = true;
    one.text = tr("loopt sinds %1").arg(dayMonth(stretch.first));
    one.fillsUntilToday = true;
    one.description = tr("%1: loopt sinds %2").arg(what, shownDate(stretch.first));
    runOn(one, file);
    return one;
}

/// A bar that runs ends where its term does.
void RemedyTimeline::runOn(TimelineBar &bar, const CaseFile &file) const
{
    const auto deadline = RemedyRows::nextDeadline(file, m_data.today);
    if (!deadline)
        return;
    const int left = RemedyRows::workingDaysLeft(file, deadline->end.date, m_data.today);
    const bool isLate = deadline->end.date < m_data.today;
    bar.last = std::max(deadline->end.date, bar.first);
    bar.state = isLate ? TimelineState::Late : TimelineState::Running;
    bar.isDraggable = deadline->basis == TermBasis::Agreed && !deadline->term.isEmpty() && !m_data.isReadOnly;
    bar.beside = { { tr("termijn %1").arg(shownShortDayDate(deadline->end.date)), TimelineTone::Strong },
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
        //: %1 the title of something that has to be done first
        bar.text = tr("kan pas na: %1").arg(eventTitle(file.procedure, refusal->next));
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
            //: %1 a procedure: "Escalatie", %2 the number of the level
            lanes[step.level] = { tr("%1 niveau %2").arg(procedureText(procedure.title)).arg(step.level), procedureText(step.supplier), false, {}, {} };
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
            if (!all[i].last.isValid() && one.last) {
                //: up to and including a day
                one.endText = tr("t/m %1").arg(shownShortDate(*one.last));
                one.beside.clear();
            }
            lane.bars.push_back(std::move(one));
        }
        if (cases.size() == 1)
            lane.subtitle = file->record.title;
    }
    return lane;
}

TimelineLane RemedyTimeline::sanctions() const
{
    TimelineLane lane { tr("Sancties"), {}, false, {}, {} };
    QStringList codes;
    for (const SanctionType &type : m_data.contract->sanctions)
        codes += type.code;
    if (codes.size() > 1)
        lane.subtitle = tr("%1 tot en met %2").arg(codes.front(), codes.back());
    for (const SanctionFile &file : m_data.sanctions) {
        const QString id = u"sanction:%1"_s.arg(file.record.id.value);
        if (needsDecision(file)) {
            TimelineMarker one = marker(id, file.record.made, TimelineMark::Proposal, tr("voorstel, besluit nodig"));
            one.tag = nameOf(file);
            one.description = tr("%1: voorstel %2, besluit nodig").arg(file.record.title, one.tag);
            lane.markers.push_back(one);
            continue;
        }
        const auto decided = std::ranges::find_if(file.sanction.history, [](const SanctionEvent &event) { return event.act == SanctionAct::Impose || event.act == SanctionAct::Waive; });
        if (decided == file.sanction.history.end())
            continue;
        const bool imposed = !imposedIn(file.sanction).isEmpty();
        TimelineMarker one = marker(id, decided->on, imposed ? TimelineMark::Tag : TimelineMark::Document,
                                    imposed ? shownShortDate(decided->on) : tr("afgezien, %1").arg(shownShortDate(decided->on)));
        one.tag = imposed ? imposedIn(file.sanction).join(u'+') : QString();
        one.description = file.record.title + u": "_s + (imposed ? one.tag + u", "_s : QString()) + sanctionStatusName(statusOf(file.sanction));
        lane.markers.push_back(one);
    }
    return lane;
}

TimelineLane RemedyTimeline::meetings() const
{
    TimelineLane lane { tr("Overleg"), tr("vastgelegd in zaken"), false, {}, {} };
    for (const CaseFile &file : m_data.cases) {
        int number = 0;
        for (const CaseEntry &entry : file.state.history) {
            ++number;
            const ProcedureEvent *event = file.procedure.event(entry.event.code);
            if (!event || std::ranges::find(event->outputs, StepOutput::Minutes) == event->outputs.end())
                continue;
            TimelineMarker one = marker(u"case:%1:m%2"_s.arg(file.record.id.value).arg(number), entry.event.on, TimelineMark::Meeting,
                                        shownShortDate(entry.event.on));
            one.description = file.record.reference + u": "_s + eventTitle(file.procedure, entry.event.code) + u", "_s + shownDayDate(entry.event.on);
            lane.markers.push_back(one);
        }
    }
    return lane;
}

QString RemedyTimeline::summary() const
{
    QStringList sentences;
    for (const CaseFile &file : m_data.cases) {
        if (isOver(file.procedure, file.state))
            continue;
        const auto deadline = RemedyRows::nextDeadline(file, m_data.today);
        const QString where = file.record.title + u": "_s + stepTitle(file.procedure, stepOf(file.procedure, file.state));
        //: %1 what runs, %2 a day
        sentences += deadline ? tr("%1, termijn %2").arg(where, shownDayDate(deadline->end.date)) : where;
    }
    return sentences.isEmpty() ? tr("Er loopt geen zaak.") : sentences.join(u"; "_s) + u'.';
}
