// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Agenda.h"

#include "AgendaCollector.h"
#include "CodeTable.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsAhead = 5; ///< of what returns in a contract without an end: it would never stop
constexpr int mostYears = 50; ///< of what returns in any contract
constexpr int alarmDays = 10; ///< working days before a one-off term ends, from which it is an alarm
constexpr int monthsAfterEnd = 3; ///< the last quarter is measured and reported when the contract is over

constexpr auto events = codeTable<AgendaEvent::PartyCheck>(
    "measurements_complete"_L1, "monthly_report"_L1, "survey"_L1, "survey_follow_up"_L1, "survey_round"_L1, "one_off"_L1,
    "first_verdict"_L1, "meeting"_L1, "norm_change"_L1, "contract_signing"_L1, "contract_start"_L1, "contract_end"_L1,
    "party_joins"_L1, "party_leaves"_L1, "case_term"_L1, "action_due"_L1,
    "meeting_planned"_L1, "minutes_missing"_L1, "user_group_due"_L1, "indexation"_L1, "contract_option"_L1,
    "party_check"_L1);
constexpr auto kinds = codeTable<AgendaKind::Remedy>("measurements"_L1, "report"_L1, "survey"_L1, "term"_L1,
                                                       "meeting"_L1, "norm"_L1, "contract"_L1, "remedy"_L1);

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

QString MeetingKeys::strategic()
{
    return u"meeting.strategic"_s;
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
    case AgendaEvent::FirstVerdict:
    case AgendaEvent::PartyCheck: return AgendaKind::Deadline;
    case AgendaEvent::Meeting:
    case AgendaEvent::MeetingPlanned:
    case AgendaEvent::MinutesMissing:
    case AgendaEvent::UserGroupDue: return AgendaKind::Meeting;
    case AgendaEvent::NormChange: return AgendaKind::Norm;
    case AgendaEvent::ContractSigning:
    case AgendaEvent::ContractStart:
    case AgendaEvent::ContractEnd:
    case AgendaEvent::PartyJoins:
    case AgendaEvent::PartyLeaves:
    case AgendaEvent::Indexation:
    case AgendaEvent::ContractOption: return AgendaKind::Contract;
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

bool AgendaItem::isAlarm() const
{
    return event == AgendaEvent::OneOff && workingDaysLeft <= alarmDays;
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
    if (moment > 0)
        key += u".m"_s + QString::number(moment);
    return key;
}

std::vector<AgendaItem> agendaOf(const ContractDefinition &contract, std::span<const KpiStanding> kpis,
                                 std::span<const SurveyRound> rounds, const AgendaSpan &span, const RemedyPlan &remedies)
{
    const DutyDesk desk(contract, kpis, span.today, horizonOf(contract.contract, span));
    AgendaCollector collector(desk, span);
    for (const PlannedDuty &planned : plannedDuties(desk))
        collector.addDuty(planned);
    collector.addRounds(rounds);
    collector.addNorms();
    collector.addContract();
    collector.addMoments(remedies.indexationHolds);
    collector.addPartyChecks(kpis);
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
