// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RemedyTimeline.h"

#include "MeetingWords.h"
#include "PeriodMath.h"
#include "ProcedureWords.h"
#include "SanctionWords.h"
#include "Words.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using enum RemedyTimelinePhrase;

// The lanes of what happens on one day: outcomes, sanctions and meetings.

namespace {

constexpr int outcomesBack = 24; ///< months

} // namespace

TimelineMarker RemedyTimeline::marker(const QString &id, const QDate &day, TimelineMark mark, const QString &text)
{
    TimelineMarker one;
    one.id = id;
    one.day = day;
    one.mark = mark;
    one.text.text = text;
    return one;
}

/// The norms that were missed, each on the day after its period, and what the surveys came to.
TimelineLane RemedyTimeline::outcomes() const
{
    TimelineLane lane { words(Outcomes), words(OutcomesSubtitle), false, {}, {} };
    const QDate from = m_data.today.addMonths(-outcomesBack);
    std::set<KpiId> kpis;
    for (const PeriodKind kind : { PeriodKind::Month, PeriodKind::Quarter, PeriodKind::HalfYear, PeriodKind::Year, PeriodKind::ContractYear }) {
        const Period first = periodHolding(from, kind, m_data.contract->contract);
        const Period last = lastClosed(kind, m_data.today, m_data.contract->contract);
        if (last < first)
            continue;
        for (const KpiOutcome &outcome : m_portfolio.kpiOutcomes(m_data.id(), first, last)) {
            const bool isSurvey = m_data.contract->questionnaires.contains(outcome.kpi);
            if (outcome.verdict != Verdict::Breach || isSurvey || !isShown(outcome.kpi))
                continue;
            TimelineMarker one = marker(u"kpi:%1:%2"_s.arg(outcome.kpi.value).arg(outcome.period.key()),
                                        daysOf(outcome.period, m_data.contract->contract).last.addDays(1), TimelineMark::Verdict, outcomeText(outcome));
            one.verdict = outcome.verdict;
            one.description = words(OutcomeText).arg(m_data.kpiTitle(outcome.kpi), verdictWord(outcome.verdict).toLower(), periodName(outcome.period));
            lane.markers.push_back(one);
            kpis.insert(outcome.kpi);
        }
    }
    if (kpis.size() > 1) { // then each says of which it is
        for (TimelineMarker &one : lane.markers)
            one.text.text = m_data.kpiTitle(KpiId { one.id.section(u':', 1, 1).toLongLong() }) + u' ' + one.text.text;
    }
    addSurveys(lane);
    return lane;
}

/// The period, with the value that missed the norm where there is one.
QString RemedyTimeline::outcomeText(const KpiOutcome &outcome) const
{
    const QString period = periodShort(outcome.period);
    for (const Indicator *part : m_data.contract->indicatorsOf(outcome.kpi)) {
        if (part->judged != outcome.period.kind || !part->countsForKpi)
            continue;
        for (const Outcome &one : m_portfolio.outcomes(part->id, outcome.period, outcome.period)) {
            if (one.verdict == Verdict::Breach && one.value && !one.cell.party.isValid())
                return words(OutcomeOf).arg(period, shownValue(*one.value, one.unit));
        }
    }
    return period;
}

void RemedyTimeline::addSurveys(TimelineLane &lane) const
{
    for (const SurveyRound &round : m_portfolio.surveyRounds(m_data.id())) {
        const auto result = m_portfolio.surveyResult(round.id);
        if (!result || !isShown(round.kpi) || result->undecidedTopics.size() == static_cast<qsizetype>(result->topics.size()))
            continue;
        TimelineMarker one = marker(u"survey:%1"_s.arg(round.id.value), round.held, TimelineMark::Verdict,
                                    words(SurveyText).arg(round.title, surveyOutcomeName(result->proposed)));
        one.verdict = result->proposed == SurveyOutcome::None ? Verdict::Met : Verdict::Breach;
        one.text.tone = TimelineTone::Strong;
        lane.markers.push_back(one);
    }
}

TimelineLane RemedyTimeline::sanctions() const
{
    TimelineLane lane { words(Sanctions), {}, false, {}, {} };
    QStringList codes;
    for (const SanctionType &type : m_data.contract->sanctions)
        codes += type.code;
    if (codes.size() > 1)
        lane.subtitle = words(FirstToLast).arg(codes.front(), codes.back());
    for (const SanctionFile &file : m_data.sanctions) {
        const QString id = u"sanction:%1"_s.arg(file.record.id.value);
        if (needsDecision(file)) {
            TimelineMarker one = marker(id, file.record.made, TimelineMark::Proposal, words(Proposal));
            one.tag = nameOf(file);
            one.description = words(ProposalText).arg(file.record.title, one.tag);
            lane.markers.push_back(one);
            continue;
        }
        const auto decided = std::ranges::find_if(file.sanction.history, [](const SanctionEvent &event) { return event.act == SanctionAct::Impose || event.act == SanctionAct::Waive; });
        if (decided == file.sanction.history.end())
            continue;
        const bool imposed = !imposedIn(file.sanction).isEmpty();
        TimelineMarker one = marker(id, decided->on, imposed ? TimelineMark::Tag : TimelineMark::Document,
                                    imposed ? shownShortDate(decided->on) : words(Waived).arg(shownShortDate(decided->on)));
        one.tag = imposed ? imposedIn(file.sanction).join(u'+') : QString();
        one.description = file.record.title + u": "_s + (imposed ? one.tag + u", "_s : QString()) + sanctionStatusName(statusOf(file.sanction));
        lane.markers.push_back(one);
    }
    return lane;
}

/// Every meeting of the contract, and what cases recorded with a verslag on a day of which the register has no meeting about them.
TimelineLane RemedyTimeline::meetings() const
{
    TimelineLane lane { words(Meetings), words(MeetingsSubtitle), false, {}, {} };
    for (const Meeting &meeting : m_data.meetings) {
        TimelineMarker one = marker(u"meeting:%1"_s.arg(meeting.id.value), meeting.date, TimelineMark::Meeting,
                                    words(MeetingOn).arg(meeting.title.isEmpty() ? meetingKindName(meeting.kind) : meeting.title, shownShortDate(meeting.date)));
        QStringList parts { meeting.title.isEmpty() ? meetingKindName(meeting.kind) : meeting.title, meetingKindName(meeting.kind), shownDayDate(meeting.date) };
        if (meeting.date > m_data.today)
            parts += words(MeetingAhead);
        else if (meeting.date < m_data.today && !meeting.minutesSent.isValid())
            parts += words(MinutesMissing);
        parts.removeDuplicates();
        one.description = parts.join(u", "_s);
        lane.markers.push_back(one);
    }
    for (const CaseFile &file : m_data.cases)
        addCaseMeetings(lane, file);
    std::ranges::stable_sort(lane.markers, {}, &TimelineMarker::day);
    return lane;
}

void RemedyTimeline::addCaseMeetings(TimelineLane &lane, const CaseFile &file) const
{
    int number = 0;
    for (const CaseEntry &entry : file.state.history) {
        ++number;
        const ProcedureEvent *event = file.procedure.event(entry.event.code);
        const bool isKnown = std::ranges::any_of(m_data.meetings, [&](const Meeting &meeting) {
            return meeting.caseId == file.record.id && meeting.date == entry.event.on;
        });
        if (!event || isKnown || std::ranges::find(event->outputs, StepOutput::Minutes) == event->outputs.end())
            continue;
        TimelineMarker one = marker(u"case:%1:m%2"_s.arg(file.record.id.value).arg(number), entry.event.on, TimelineMark::Meeting,
                                    words(MeetingOn).arg(file.record.reference, shownShortDate(entry.event.on)));
        one.description = file.record.reference + u": "_s + eventTitle(file.procedure, entry.event.code) + u", "_s + shownDayDate(entry.event.on);
        lane.markers.push_back(one);
    }
}
