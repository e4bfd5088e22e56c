// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Agenda.h"

#include "CodeTable.h"
#include "DutyDesk.h"
#include "PeriodMath.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsAhead = 5; ///< of what returns in a contract without an end: it would never stop
constexpr int mostYears = 50; ///< of what returns in any contract
constexpr int monthsAfterEnd = 3; ///< the last quarter is measured and reported when the contract is over

constexpr auto events = codeTable<AgendaEvent::UserGroupDue>(
    "measurements_complete"_L1, "monthly_report"_L1, "survey"_L1, "survey_follow_up"_L1, "survey_round"_L1, "one_off"_L1,
    "first_verdict"_L1, "meeting"_L1, "norm_change"_L1, "contract_signing"_L1, "contract_start"_L1, "contract_end"_L1,
    "party_joins"_L1, "party_leaves"_L1, "case_term"_L1, "action_due"_L1,
    "meeting_planned"_L1, "minutes_missing"_L1, "user_group_due"_L1);
constexpr auto kinds = codeTable<AgendaKind::Remedy>("measurements"_L1, "report"_L1, "survey"_L1, "term"_L1,
                                                       "meeting"_L1, "norm"_L1, "contract"_L1, "remedy"_L1);

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
    }
    return AgendaEvent::OneOff;
}

/// Collects the items of one contract.
class Collector
{
public:
    Collector(const DutyDesk &desk, const AgendaSpan &span) : m_desk(desk), m_span(span) { }

    void addDuty(const PlannedDuty &planned)
    {
        AgendaItem item = itemOn(eventOf(planned.duty.kind), planned.duty.date, planned.duty.kpi);
        item.period = planned.duty.period;
        item.indicator = planned.indicator;
        item.count = planned.count;
        item.firstGap = planned.firstGap;
        m_items.push_back(item);
    }

    /// A date that stands in the file, when it lies ahead; null otherwise. Valid until the next one is added.
    AgendaItem *addStated(AgendaEvent event, const QDate &date, KpiId kpi = {})
    {
        const bool isPast = date < m_span.today;
        if (!date.isValid() || isPast || (date > m_span.until && !m_span.wholeTerm))
            return nullptr;
        AgendaItem item = itemOn(event, date, kpi);
        item.count.landing = m_desk.counted(DateCount::Rule::Stated, date, { 0, TermUnit::CalendarDay }).landing;
        m_items.push_back(item);
        return &m_items.back();
    }

    void addContract()
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

    /// The first version holds from the start, so that only a later one is news.
    void addNorms()
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

    void addRounds(std::span<const SurveyRound> rounds)
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

    void addRemedies(const RemedyPlan &remedies)
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

    void addMeetings(const std::vector<Meeting> &meetings)
    {
        for (const Meeting &meeting : meetings) {
            const bool isHeld = meeting.date < m_span.today;
            if (isHeld && meeting.minutesSent.isValid())
                continue;
            const AgendaEvent event = isHeld ? AgendaEvent::MinutesMissing : AgendaEvent::MeetingPlanned;
            if (AgendaItem *item = addOpen(event, meeting.date, {})) {
                item->meeting = meeting.id;
                item->subject = meeting.title;
            }
        }
        addUserGroups(meetings);
    }

    /// The gebruikersgroep meets at least once a quarter: the quarter that runs, and the one before it.
    void addUserGroups(const std::vector<Meeting> &meetings)
    {
        if (m_desk.definition().setting(MeetingKeys::userGroup()) != u"quarter"_s)
            return;
        const Contract &contract = m_desk.contract();
        const Period now = Period::quarter(m_span.today.year(), (m_span.today.month() - 1) / 3 + 1);
        for (const Period &quarter : { now.plus(-1), now }) {
            const DateRange days = daysOf(quarter, contract);
            const bool isOver = contract.end.isValid() && days.first > contract.end;
            const bool wasThere = std::ranges::any_of(meetings, [&days](const Meeting &meeting) {
                return meeting.kind == MeetingKind::UserGroup && meeting.date >= days.first && meeting.date <= days.last;
            });
            if (isOver || days.last < contract.start || wasThere)
                continue;
            if (AgendaItem *item = addOpen(AgendaEvent::UserGroupDue, days.last, {}))
                item->period = quarter;
        }
    }

    [[nodiscard]] std::vector<AgendaItem> take() { return std::move(m_items); }

private:
    /// A day by which something has to be done, also when it is past. Null without a day or behind the span.
    AgendaItem *addOpen(AgendaEvent event, const QDate &date, KpiId kpi)
    {
        if (!date.isValid() || (date > m_span.until && !m_span.wholeTerm))
            return nullptr;
        AgendaItem item = itemOn(event, date, kpi);
        item.count.landing = m_desk.counted(DateCount::Rule::Stated, date, { 0, TermUnit::CalendarDay }).landing;
        m_items.push_back(item);
        return &m_items.back();
    }

    [[nodiscard]] AgendaItem itemOn(AgendaEvent event, const QDate &date, KpiId kpi) const
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

    const DutyDesk &m_desk;
    const AgendaSpan &m_span;
    std::vector<AgendaItem> m_items;
};

/// How far what returns is looked for.
QDate horizonOf(const Contract &contract, const AgendaSpan &span)
{
    if (!span.wholeTerm || !contract.end.isValid())
        return span.until;
    return std::min(contract.end.addMonths(monthsAfterEnd), span.today.addYears(mostYears));
}

} // namespace

QString codeOf(AgendaEvent event)
{
    return events.codeOf(event);
}

QString MeetingKeys::userGroup()
{
    return u"meeting.user_group"_s;
}

QString codeOf(AgendaKind kind)
{
    return kinds.codeOf(kind);
}

AgendaKind kindOf(AgendaEvent event)
{
    switch (event) {
    case AgendaEvent::MeasurementsComplete: return AgendaKind::Measurements;
    case AgendaEvent::MonthlyReport: return AgendaKind::Report;
    case AgendaEvent::Survey:
    case AgendaEvent::SurveyFollowUp:
    case AgendaEvent::SurveyRound: return AgendaKind::Survey;
    case AgendaEvent::OneOff:
    case AgendaEvent::FirstVerdict: return AgendaKind::Deadline;
    case AgendaEvent::Meeting:
    case AgendaEvent::MeetingPlanned:
    case AgendaEvent::MinutesMissing:
    case AgendaEvent::UserGroupDue: return AgendaKind::Meeting;
    case AgendaEvent::NormChange: return AgendaKind::Norm;
    case AgendaEvent::ContractSigning:
    case AgendaEvent::ContractStart:
    case AgendaEvent::ContractEnd:
    case AgendaEvent::PartyJoins:
    case AgendaEvent::PartyLeaves: return AgendaKind::Contract;
    case AgendaEvent::CaseTerm:
    case AgendaEvent::ActionDue: return AgendaKind::Remedy;
    }
    return AgendaKind::Contract;
}

AgendaGroup groupOf(const QDate &date, const QDate &today)
{
    if (date < today)
        return AgendaGroup::Late;
    const QDate sunday = today.addDays(Qt::Sunday - today.dayOfWeek());
    return date <= sunday ? AgendaGroup::ThisWeek : AgendaGroup::Later;
}

AgendaSpan agendaSpan(const QDate &today, AgendaHorizon horizon)
{
    switch (horizon) {
    case AgendaHorizon::ThreeMonths: return agendaSpan(today, today.addMonths(3));
    case AgendaHorizon::Year: return agendaSpan(today, today.addYears(1));
    case AgendaHorizon::Everything: return { today, today.addYears(yearsAhead), true };
    }
    return agendaSpan(today, today);
}

AgendaSpan agendaSpan(const QDate &today, const QDate &until)
{
    return { today, until, false };
}

QString AgendaItem::key() const
{
    QStringList parts { codeOf(event) };
    for (const qint64 id : { contract.value, kpi.value, indicator.value, norm.value, party.value, round.value })
        parts += QString::number(id);
    QString key = parts.join(u'.') + u'.' + period.toText();
    if (deadline)
        key += u'.' + QString::number(caseId.value) + u'.' + deadline->term + deadline->action + u'.' + deadline->from.toString(Qt::ISODate);
    for (const qint64 id : { action.value, meeting.value })
        key += id > 0 ? u'.' + QString::number(id) : QString();
    return key;
}

std::vector<AgendaItem> agendaOf(const ContractDefinition &contract, std::span<const KpiStanding> kpis,
                                 std::span<const SurveyRound> rounds, const AgendaSpan &span, const RemedyPlan &remedies)
{
    const DutyDesk desk(contract, kpis, span.today, horizonOf(contract.contract, span));
    Collector collector(desk, span);
    for (const PlannedDuty &planned : plannedDuties(desk))
        collector.addDuty(planned);
    collector.addRounds(rounds);
    collector.addNorms();
    collector.addContract();
    collector.addRemedies(remedies);
    collector.addMeetings(remedies.meetings);
    std::vector<AgendaItem> items = collector.take();
    sortAgenda(items);
    return items;
}

void sortAgenda(std::vector<AgendaItem> &items)
{
    std::stable_sort(items.begin(), items.end(), [](const AgendaItem &a, const AgendaItem &b) { return a.date < b.date; });
}
