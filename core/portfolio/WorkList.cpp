// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkList.h"

#include "DaysLeft.h"
#include "PeriodMath.h"
#include "PortfolioAgenda.h"
#include "Roles.h"
#include "Standings.h"
#include "WorkingCalendar.h"

#include <algorithm>
#include <tuple>

namespace {

/// What a person does on its day; the rest of the agenda only happens.
bool isWork(AgendaEvent event)
{
    switch (event) {
    case AgendaEvent::MeasurementsComplete:
    case AgendaEvent::MonthlyReport:
    case AgendaEvent::Survey:
    case AgendaEvent::SurveyFollowUp:
    case AgendaEvent::SurveyRound:
    case AgendaEvent::OneOff:
    case AgendaEvent::MeetingPlanned:
    case AgendaEvent::MinutesMissing:
    case AgendaEvent::UserGroupDue:
    case AgendaEvent::CaseTerm: return true;
    default: return false;
    }
}

class Collector
{
public:
    Collector(const WorkSources &sources, const QDate &today)
        : m_sources(sources), m_today(today), m_calendar(sources.definition.contract.calendar)
    {
    }

    void addAttention()
    {
        for (const AttentionItem &item : m_sources.attention) {
            if (item.kind != AttentionKind::MissingData)
                itemOf(item.kpi).attention = item;
        }
    }

    void addMissing()
    {
        for (const MissingValues &missing : m_sources.missing) {
            WorkItem &work = itemOf(missing.kpi);
            work.missing = missing;
            const Period quarter = quarterOf(missing.first);
            for (const AgendaItem &event : m_sources.agenda) {
                if (isOfContract(event) && event.event == AgendaEvent::MeasurementsComplete && event.period == quarter)
                    setDue(work, event.date);
            }
            m_named.push_back(quarter);
        }
    }

    void addEvents()
    {
        for (const AgendaItem &event : m_sources.agenda) {
            const bool isNamed = event.event == AgendaEvent::MeasurementsComplete && std::ranges::find(m_named, event.period) != m_named.end();
            if (!isOfContract(event) || !isWork(event.event) || isNamed)
                continue;
            WorkItem &work = itemOf(event.kpi);
            work.event = event;
            work.due = event.date;
            work.workingDaysLeft = event.workingDaysLeft;
        }
    }

    void addActions()
    {
        for (const ActionItem &action : m_sources.actions) {
            if (action.status != ActionStatus::Open)
                continue;
            WorkItem &work = itemOf(action.kpi);
            setOwner(work, action.owner.simplified());
            work.action = action;
            setDue(work, action.due);
        }
    }

    void addReviews(const QDate &until)
    {
        for (TradeNorm &norm : tradeNormsOf(m_sources.definition)) {
            if (norm.review > until)
                continue;
            WorkItem &work = itemOf(norm.kpi);
            setDue(work, norm.review);
            work.review = std::move(norm);
        }
    }

    [[nodiscard]] std::vector<WorkItem> take() { return std::move(m_items); }

private:
    [[nodiscard]] bool isOfContract(const AgendaItem &event) const { return event.contract == m_sources.definition.contract.id; }

    [[nodiscard]] Period quarterOf(const Period &period) const
    {
        const Contract &contract = m_sources.definition.contract;
        return periodHolding(daysOf(period, contract).last, PeriodKind::Quarter, contract);
    }

    WorkItem &itemOf(KpiId kpi)
    {
        WorkItem item;
        item.contract = m_sources.definition.contract.id;
        item.contractTitle = m_sources.definition.contract.title;
        item.kpi = kpi;
        if (const Kpi *row = m_sources.definition.kpi(kpi)) {
            item.kpiTitle = row->title;
            item.roles = rolesIn(row->measuredBy);
        }
        for (const QString &role : item.roles)
            addPeople(item, role);
        m_items.push_back(std::move(item));
        return m_items.back();
    }

    void addPeople(WorkItem &item, const QString &role) const
    {
        for (const QString &name : peopleIn(role, m_sources.people, m_today)) {
            if (!item.people.contains(name))
                item.people += name;
        }
    }

    /// An action is of whoever it names: a person of the register with that role, a role, or somebody else.
    void setOwner(WorkItem &item, const QString &owner) const
    {
        item.roles.clear();
        item.people.clear();
        if (owner.isEmpty())
            return;
        addPeople(item, owner);
        if (!item.people.isEmpty() || isRole(owner)) {
            item.roles += owner;
            return;
        }
        item.people += owner;
        for (const Person &person : m_sources.people) {
            if (isInOffice(person, m_today) && person.name.compare(owner, Qt::CaseInsensitive) == 0 && !person.role.isEmpty())
                item.roles += person.role;
        }
    }

    [[nodiscard]] bool isRole(const QString &name) const
    {
        return std::ranges::any_of(m_sources.definition.kpis, [&name](const Kpi &kpi) { return rolesIn(kpi.measuredBy).contains(name, Qt::CaseInsensitive); });
    }

    void setDue(WorkItem &item, const QDate &day) const
    {
        item.due = day;
        item.workingDaysLeft = day.isValid() ? workingDaysLeft(m_calendar, m_today, day) : 0;
    }

    const WorkSources &m_sources;
    QDate m_today;
    WorkingCalendar m_calendar;
    std::vector<Period> m_named; ///< the quarters of which what is missing has rows of its own
    std::vector<WorkItem> m_items;
};

/// What is missing of the last quarter that is over, and of the one that runs; a kpi stands with the first.
std::vector<MissingValues> missingOf(const Portfolio &portfolio, const ContractStanding &standing)
{
    const Period last = lastClosed(PeriodKind::Quarter, standing.today, standing.definition.contract);
    std::vector<MissingValues> found;
    for (const Period &view : { last, last.plus(1) }) {
        ContractStanding of = standing;
        of.view = view;
        for (const MissingValues &row : missingValuesOf(portfolio, of)) {
            const auto known = std::ranges::find(found, row.kpi, &MissingValues::kpi);
            if (known == found.end())
                found.push_back(row);
            else if (row.first != known->first)
                known->count += row.count;
        }
    }
    return found;
}

} // namespace

bool WorkItem::isOf(const QString &who) const
{
    return roles.contains(who, Qt::CaseInsensitive) || people.contains(who, Qt::CaseInsensitive);
}

void sortByUrgency(std::vector<WorkItem> &items, const QDate &today)
{
    std::ranges::stable_sort(items, {}, [&today](const WorkItem &item) {
        const QDate day = item.due.isValid() ? item.due : today;
        const AttentionKind kind = item.attention ? item.attention->kind : item.missing ? AttentionKind::MissingData : AttentionKind::Watch;
        const bool isDayless = item.action && !item.due.isValid();
        return std::tuple(isDayless, day, kind);
    });
}

std::vector<WorkItem> workOf(const WorkSources &sources, const QDate &today, const QDate &until)
{
    Collector collector(sources, today);
    collector.addAttention();
    collector.addMissing();
    collector.addEvents();
    collector.addActions();
    collector.addReviews(until);
    std::vector<WorkItem> items = collector.take();
    sortByUrgency(items, today);
    return items;
}

std::vector<WorkItem> workOf(const Portfolio &portfolio, ContractId id, const QDate &today, const QDate &until)
{
    const auto definition = portfolio.definition(id);
    if (!definition)
        return {};
    const std::vector<AgendaItem> agenda = agendaOf(portfolio, id, agendaSpan(today, until));
    const Period view = lastClosed(usualViewKind(*definition), today, definition->contract);
    const ContractStanding standing = contractStanding(portfolio, id, view, today);
    const std::vector<AttentionItem> attention = attentionOf(portfolio, standing);
    const std::vector<MissingValues> missing = missingOf(portfolio, standing);
    const std::vector<Person> people = portfolio.rowsOf<Person>(id);
    const std::vector<ActionItem> actions = portfolio.rowsOf<ActionItem>(id);
    return workOf({ *definition, people, attention, missing, agenda, actions }, today, until);
}

QStringList workersIn(const std::vector<WorkItem> &items)
{
    QStringList names;
    for (const WorkItem &item : items) {
        for (const QString &name : item.roles + item.people) {
            if (!names.contains(name, Qt::CaseInsensitive))
                names += name;
        }
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}
