// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Standings.h"

#include "CaseDeadlines.h"
#include "CaseVerbs.h"
#include "DaysLeft.h"

#include <algorithm>

namespace {

/// Collects what was recorded with a date, up to a horizon; what is late stays until it is done.
class DatedRows
{
public:
    DatedRows(const ContractStanding &standing, const QDate &horizon)
        : m_standing(standing), m_horizon(horizon), m_calendar(standing.definition.contract.calendar)
    {
    }

    void add(DutyKind kind, const QDate &day, const QString &title, KpiId kpi)
    {
        if (!day.isValid() || day > m_horizon)
            return;
        Duty duty;
        duty.kind = kind;
        duty.date = day;
        duty.contract = m_standing.definition.contract.id;
        duty.contractTitle = m_standing.definition.contract.title;
        duty.title = title;
        if (const Kpi *row = m_standing.definition.kpi(kpi)) {
            duty.kpi = kpi;
            duty.kpiTitle = row->title;
        }
        duty.workingDaysLeft = workingDaysLeft(m_calendar, m_standing.today, day);
        m_duties.push_back(std::move(duty));
    }

    [[nodiscard]] std::vector<Duty> take() { return std::move(m_duties); }

private:
    const ContractStanding &m_standing;
    QDate m_horizon;
    WorkingCalendar m_calendar;
    std::vector<Duty> m_duties;
};

} // namespace

std::vector<Duty> comingTermsOf(const Portfolio &portfolio, const ContractStanding &standing)
{
    constexpr int months = 3; // as far as the duties reach
    const ContractId contract = standing.definition.contract.id;
    DatedRows dated(standing, standing.today.addMonths(months));
    for (const CaseFile &file : casesOf(portfolio, contract)) {
        for (const CaseDeadline &deadline : deadlinesOf(file.procedure, file.state)) {
            if (isToBeMet(deadline, standing.today))
                dated.add(DutyKind::CaseTerm, deadline.end.date, deadline.title, file.record.kpi);
        }
    }
    for (const Meeting &meeting : portfolio.rowsOf<Meeting>(contract)) {
        if (meeting.date >= standing.today)
            dated.add(DutyKind::MeetingPlanned, meeting.date, meeting.title, {});
    }
    for (const ActionItem &action : portfolio.rowsOf<ActionItem>(contract)) {
        if (action.status == ActionStatus::Open)
            dated.add(DutyKind::ActionDue, action.due, action.title, action.kpi);
    }
    std::vector<Duty> all = dutiesOf(standing);
    std::ranges::move(dated.take(), std::back_inserter(all));
    std::ranges::stable_sort(all, {}, &Duty::date);
    return all;
}
