// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgendaCollector.h"

#include "ContractMoment.h"
#include "PeriodMath.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

AgendaEvent eventOf(DutyKind kind)
{
    switch (kind) {
    case DutyKind::MeasurementsComplete: return AgendaEvent::MeasurementsComplete;
    case DutyKind::MonthlyReport: return AgendaEvent::MonthlyReport;
    case DutyKind::Survey: return AgendaEvent::Survey;
    case DutyKind::SurveyFollowUp: return AgendaEvent::SurveyFollowUp;
    case DutyKind::OneOff: return AgendaEvent::OneOff;
    case DutyKind::FirstVerdict: return AgendaEvent::FirstVerdict;
    case DutyKind::Meeting: return AgendaEvent::Meeting;
    case DutyKind::CaseTerm: return AgendaEvent::CaseTerm;
    case DutyKind::MeetingPlanned: return AgendaEvent::MeetingPlanned;
    case DutyKind::ActionDue: return AgendaEvent::ActionDue;
    }
    return AgendaEvent::OneOff;
}

bool wasThere(const std::vector<Meeting> &meetings, MeetingKind kind, const DateRange &days)
{
    return std::ranges::any_of(meetings, [&](const Meeting &meeting) {
        return meeting.kind == kind && meeting.date >= days.first && meeting.date <= days.last;
    });
}

} // namespace

void AgendaCollector::addDuty(const PlannedDuty &planned)
{
    AgendaItem item = itemOn(eventOf(planned.duty.kind), planned.duty.date, planned.duty.kpi);
    item.period = planned.duty.period;
    item.indicator = planned.indicator;
    item.count = planned.count;
    item.firstGap = planned.firstGap;
    m_items.push_back(item);
}

void AgendaCollector::addContract()
{
    const Contract &contract = m_desk.contract();
    addStated(AgendaEvent::ContractSigning, contract.signing);
    addStated(AgendaEvent::ContractStart, contract.start);
    addStated(AgendaEvent::ContractEnd, contract.end);
    for (const Party &party : m_desk.definition().parties) {
        for (const auto &[event, date] : { std::pair { AgendaEvent::PartyJoins, party.from },
                                           std::pair { AgendaEvent::PartyLeaves, party.until } }) {
            if (AgendaItem *item = addStated(event, date)) {
                item->party = party.id;
                item->subject = party.name;
            }
        }
    }
}

void AgendaCollector::addMoments(const QStringList &holds)
{
    const Contract &contract = m_desk.contract();
    std::size_t next = m_items.size(); // the indexation that comes first, once there is one
    const std::size_t first = next;
    for (const ContractMoment &moment : momentsOf(m_desk.definition())) {
        if (moment.isIndexation()) {
            for (const QDate &day : daysOf(moment, m_span.today, m_desk.horizon())) {
                AgendaItem *item = contract.end.isValid() && day > contract.end ? nullptr : addStated(AgendaEvent::Indexation, day);
                if (!item)
                    continue;
                item->moment = moment.number;
                item->subject = moment.title;
                item->period = Period::year(day.year());
                item->count.years = day.year() - moment.day.year();
                if (next == first || item->date < m_items[next].date)
                    next = m_items.size() - 1;
            }
        } else if (AgendaItem *item = moment.state == OptionState::Open ? addOpen(AgendaEvent::ContractOption, moment.day) : nullptr) {
            item->moment = moment.number;
            item->subject = moment.title;
            item->extendsUntil = moment.until;
        }
    }
    if (next < m_items.size() && m_items[next].event == AgendaEvent::Indexation)
        m_items[next].holds = holds;
}

void AgendaCollector::addPartyChecks(std::span<const KpiStanding> kpis)
{
    const Period closed = lastClosed(PeriodKind::Month, m_span.today, m_desk.contract());
    for (const KpiStanding &kpi : kpis) {
        for (const PartStanding &part : kpi.parts) {
            for (const Outcome &outcome : part.perParty) {
                const bool isMiss = outcome.verdict == Verdict::Breach && outcome.cell.period == closed && outcome.cell.party.isValid();
                const Party *party = isMiss ? m_desk.definition().party(outcome.cell.party) : nullptr;
                const Period next = closed.plus(1);
                const bool takesPart = party && isInTerm(next, m_desk.contract())
                    && (!party->until.isValid() || party->until >= daysOf(next, m_desk.contract()).first);
                if (AgendaItem *item = takesPart ? addStated(AgendaEvent::PartyCheck, daysOf(next, m_desk.contract()).last, kpi.kpi.id) : nullptr) {
                    item->indicator = part.indicator.id;
                    item->party = party->id;
                    item->subject = party->name;
                    item->period = next;
                }
            }
        }
    }
}

void AgendaCollector::addNorms()
{
    for (const NormVersion &norm : m_desk.definition().norms) {
        const Indicator *indicator = m_desk.definition().indicator(norm.indicator);
        AgendaItem *item = indicator && norm.number > 1
            ? addStated(AgendaEvent::NormChange, norm.validFrom, indicator->kpi)
            : nullptr;
        if (item) {
            item->norm = norm.id;
            item->indicator = indicator->id;
            item->subject = m_desk.definition().indicatorsOf(indicator->kpi).size() > 1 ? indicator->title : QString();
        }
    }
}

void AgendaCollector::addRounds(std::span<const SurveyRound> rounds)
{
    for (const SurveyRound &round : rounds) {
        if (round.state != SurveyState::Draft)
            continue;
        if (AgendaItem *item = addStated(AgendaEvent::SurveyRound, round.held, round.kpi)) {
            item->round = round.id;
            item->subject = round.title;
            item->period = Period::year(round.year);
        }
    }
}

void AgendaCollector::addRemedies(const RemedyPlan &remedies)
{
    for (const CasePlan &plan : remedies.cases) {
        for (const CaseDeadline &deadline : plan.deadlines) {
            if (AgendaItem *item = isPending(standingOf(deadline, m_span.today)) ? addOpen(AgendaEvent::CaseTerm, deadline.end.date, plan.kpi) : nullptr) {
                item->caseId = plan.id;
                item->reference = plan.reference;
                item->subject = deadline.title;
                item->deadline = deadline;
            }
        }
    }
    for (const ActionItem &action : remedies.actions) {
        AgendaItem *item = action.status == ActionStatus::Open ? addOpen(AgendaEvent::ActionDue, action.due, action.kpi) : nullptr;
        if (item) {
            item->action = action.id;
            item->reference = action.reference;
            item->subject = action.title;
        }
    }
}

void AgendaCollector::addMeetings(const std::vector<Meeting> &meetings)
{
    for (const Meeting &meeting : meetings) {
        const bool isHeld = meeting.date < m_span.today;
        if (isHeld && meeting.minutesSent.isValid())
            continue;
        const AgendaEvent event = isHeld ? AgendaEvent::MinutesMissing : AgendaEvent::MeetingPlanned;
        if (AgendaItem *item = addOpen(event, meeting.date)) {
            item->meeting = meeting.id;
            item->subject = meeting.title;
        }
    }
    addUserGroups(meetings);
    addStrategic(meetings);
}

/// The gebruikersgroep meets at least once a quarter: the quarter that runs, and the one before it.
void AgendaCollector::addUserGroups(const std::vector<Meeting> &meetings)
{
    if (m_desk.definition().setting(MeetingKeys::userGroup()) != u"quarter"_s)
        return;
    const Contract &contract = m_desk.contract();
    const Period now = Period::quarter(m_span.today.year(), (m_span.today.month() - 1) / 3 + 1);
    for (const Period &quarter : { now.plus(-1), now }) {
        const DateRange days = daysOf(quarter, contract);
        const bool isOver = contract.end.isValid() && days.first > contract.end;
        if (isOver || days.last < contract.start || wasThere(meetings, MeetingKind::UserGroup, days))
            continue;
        if (AgendaItem *item = addOpen(AgendaEvent::UserGroupDue, days.last))
            item->period = quarter;
    }
}

/// A strategisch overleg in each year adopts the results: the year that runs, and the one before it.
void AgendaCollector::addStrategic(const std::vector<Meeting> &meetings)
{
    const QString rule = m_desk.definition().setting(MeetingKeys::strategic());
    const bool byContract = rule == u"contract_year"_s;
    if (!byContract && rule != u"calendar_year"_s)
        return;
    const Contract &contract = m_desk.contract();
    const Period now = byContract ? periodHolding(m_span.today, PeriodKind::ContractYear, contract) : Period::year(m_span.today.year());
    for (const Period &year : { now.plus(-1), now }) {
        const DateRange days = daysOf(year, contract);
        const bool isOver = contract.end.isValid() && days.first > contract.end;
        if (isOver || days.last < contract.start || wasThere(meetings, MeetingKind::Strategic, days))
            continue;
        if (AgendaItem *item = addOpen(AgendaEvent::Meeting, std::min(days.last, contract.end.isValid() ? contract.end : days.last)))
            item->period = year;
    }
}

AgendaItem *AgendaCollector::addStated(AgendaEvent event, const QDate &date, KpiId kpi)
{
    return isInSpan(date) && date >= m_span.today ? add(event, date, kpi) : nullptr;
}

AgendaItem *AgendaCollector::addOpen(AgendaEvent event, const QDate &date, KpiId kpi)
{
    return isInSpan(date) ? add(event, date, kpi) : nullptr;
}

AgendaItem *AgendaCollector::add(AgendaEvent event, const QDate &date, KpiId kpi)
{
    AgendaItem item = itemOn(event, date, kpi);
    item.count.landing = m_desk.counted(DateCount::Rule::Stated, date, { 0, TermUnit::CalendarDay }).landing;
    m_items.push_back(item);
    return &m_items.back();
}

AgendaItem AgendaCollector::itemOn(AgendaEvent event, const QDate &date, KpiId kpi) const
{
    AgendaItem item;
    item.event = event;
    item.date = date;
    item.contract = m_desk.contract().id;
    item.contractCode = m_desk.contract().code;
    item.contractTitle = m_desk.contract().title;
    item.kpi = kpi;
    if (const Kpi *row = m_desk.definition().kpi(kpi))
        item.kpiTitle = row->title;
    item.workingDaysLeft = m_desk.workingDaysUntil(date);
    return item;
}
