// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkPresenter.h"

#include "AttentionRoute.h"
#include "WorkWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 31; ///< of what has a day of its own; what is late or asks for attention stands there anyway

/// Where something of the agenda is done: by what it is about, since the agenda itself shows the rest.
Route routeOf(const AgendaItem &event)
{
    Route route { .feature = u"agenda"_s, .contract = event.contract };
    if (event.kpi.isValid())
        route.kpi = event.kpi;
    switch (event.kind()) {
    case AgendaKind::Measurements:
        route.feature = u"entry"_s;
        if (event.firstGap.isValid())
            route.kpi = event.firstGap;
        break;
    case AgendaKind::Deadline: route.feature = u"entry"_s; break;
    case AgendaKind::Survey: route.feature = u"survey"_s; break;
    case AgendaKind::Meeting:
        route.feature = u"meeting"_s;
        route.argument = u"meetings"_s;
        break;
    case AgendaKind::Remedy:
        route.feature = u"remedies"_s;
        route.argument = event.reference;
        break;
    case AgendaKind::Report: route.feature = u"dashboard"_s; break;
    case AgendaKind::Norm:
    case AgendaKind::Contract: break;
    }
    return route;
}

Route routeOf(const ActionItem &action)
{
    return { .feature = u"remedies"_s, .contract = action.contract, .argument = action.reference };
}

} // namespace

WorkPresenter::WorkPresenter(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_shares(workspace, [this](ContractId contract) {
          m_workOf.insert_or_assign(contract, workOf(*m_workspace.portfolio(), contract, m_sharesDay, m_sharesDay.addDays(daysAhead)));
      })
{
    connect(&m_shares, &ContractShares::advanced, this, &WorkPresenter::forget);
    connect(&workspace, &Workspace::portfolioChanged, this, [this] {
        m_contract = {};
        m_who.clear();
        forget();
    });
    connect(&workspace, &Workspace::changed, this, &WorkPresenter::forget);
}

void WorkPresenter::forget()
{
    m_today = {};
    Q_EMIT changed();
}

bool WorkPresenter::load()
{
    const Portfolio *portfolio = m_workspace.portfolio();
    const std::vector<Contract> all = contracts();
    const QDate today = m_workspace.today();
    if (all.empty()) {
        m_work.clear();
        m_improvements.clear();
    } else if (m_today != today) {
        readWork();
        m_improvements = improvementList(*portfolio, today, monthsShown);
        if (std::ranges::none_of(all, [this](const Contract &row) { return row.id == m_contract; }))
            m_contract = {}; // it was taken away
    }
    m_today = today;
    show();
    return !all.empty();
}

void WorkPresenter::readWork()
{
    const QDate today = m_workspace.today();
    if (m_sharesDay != today)
        m_shares.forget();
    m_sharesDay = today;
    m_shares.readUnknown();
    m_work.clear();
    for (const Contract &contract : contracts()) {
        if (m_shares.isKnown(contract.id))
            std::ranges::copy(m_workOf[contract.id], std::back_inserter(m_work));
    }
    sortByUrgency(m_work, today);
}

void WorkPresenter::show()
{
    showWork();
    showImprovements();
}

void WorkPresenter::showWork()
{
    m_shownWork.clear();
    std::vector<RegisterRow> rows;
    for (const WorkItem &item : m_work) {
        if ((m_contract.isValid() && item.contract != m_contract) || (!m_who.isEmpty() && !item.isOf(m_who)))
            continue;
        m_shownWork.push_back(&item);
        rows.push_back(rowOf(item));
    }
    m_workModel.setCaptions({ tr("Wat"), tr("KPI of contract"), tr("Wie"), tr("Uiterlijk"), tr("Nog") });
    m_workModel.setRows(std::move(rows));
}

void WorkPresenter::showImprovements()
{
    m_shownImprovements.clear();
    std::vector<RegisterRow> rows;
    for (const Improvement &item : m_improvements) {
        if (!isShown(item))
            continue;
        m_shownImprovements.push_back(&item);
        rows.push_back(rowOf(item));
    }
    QStringList captions { tr("Actie"), tr("KPI"), tr("Wie"), tr("Uiterlijk"), tr("Stand") };
    const Period last = Period::month(m_today.year(), m_today.month());
    for (int month = 1 - monthsShown; month <= 0; ++month)
        captions += periodShort(last.plus(month));
    m_improvementModel.setCaptions(captions);
    m_improvementModel.setRows(std::move(rows));
}

RegisterRow WorkPresenter::rowOf(const WorkItem &item) const
{
    const bool hasDay = item.due.isValid();
    RegisterRow row { { WorkWords::what(item), item.kpi.isValid() ? item.kpiTitle : item.contractTitle, WorkWords::who(item),
                        hasDay ? WorkWords::day(item.due, m_today) : QString(), hasDay ? workingDaysLeftText(item.workingDaysLeft) : QString() } };
    row.mark = WorkWords::mark(item);
    row.keys = QVariantList(WorkColumnCount);
    row.keys[When] = hasDay ? item.due : QDate(9999, 12, 31);
    row.keys[Left] = row.keys[When];
    row.note = item.kpi.isValid() ? item.contractTitle : QString();
    return row;
}

RegisterRow WorkPresenter::rowOf(const Improvement &item) const
{
    const ActionItem &action = item.action;
    RegisterRow row { { action.title, WorkWords::about(item), action.owner.isEmpty() ? tr("nog niemand") : action.owner,
                        action.due.isValid() ? WorkWords::day(action.due, m_today) : QString(), WorkWords::standing(action, m_today) } };
    row.keys = QVariantList(FirstMonth + monthsShown);
    row.keys[Due] = action.due.isValid() ? action.due : QDate(9999, 12, 31);
    for (const ImprovementMonth &month : item.months) {
        const int column = static_cast<int>(row.texts.size());
        row.texts += WorkWords::phase(month.phase);
        if (month.verdict)
            row.glyphs[column] = { *month.verdict, WorkWords::phaseWith(month.phase, *month.verdict) };
    }
    if (isLate(item))
        row.mark = Verdict::Breach;
    row.isQuiet = action.status != ActionStatus::Open;
    row.note = action.note.isEmpty() ? item.contractTitle : item.contractTitle + u'\n' + action.note;
    return row;
}

bool WorkPresenter::isLate(const Improvement &item) const
{
    return item.action.status == ActionStatus::Open && phaseOn(item.action, m_today) == ActionPhase::Late;
}

bool WorkPresenter::isShown(const Improvement &item) const
{
    if (m_contract.isValid() && item.action.contract != m_contract)
        return false;
    if (!m_who.isEmpty() && item.action.owner.compare(m_who, Qt::CaseInsensitive) != 0)
        return false;
    switch (m_state) {
    case State::All: return true;
    case State::Open: return item.action.status == ActionStatus::Open;
    case State::Late: return isLate(item);
    case State::Settled: return item.action.status != ActionStatus::Open;
    }
    return true;
}

void WorkPresenter::setContract(ContractId contract)
{
    m_contract = contract;
    show();
}

void WorkPresenter::setWho(const QString &who)
{
    m_who = who;
    show();
}

void WorkPresenter::setState(State state)
{
    m_state = state;
    show();
}

void WorkPresenter::clearFilters()
{
    m_contract = {};
    m_who.clear();
    m_state = State::All;
    show();
}

bool WorkPresenter::isFiltered(List list) const
{
    return m_contract.isValid() || !m_who.isEmpty() || (list == List::Improvements && m_state != State::All);
}

std::vector<Contract> WorkPresenter::contracts() const
{
    const Portfolio *portfolio = m_workspace.portfolio();
    return portfolio ? portfolio->contracts() : std::vector<Contract> {};
}

QStringList WorkPresenter::workers(List list) const
{
    if (list == List::Work)
        return workersIn(m_work);
    QStringList owners;
    for (const Improvement &item : m_improvements) {
        if (!item.action.owner.isEmpty() && !owners.contains(item.action.owner, Qt::CaseInsensitive))
            owners += item.action.owner;
    }
    owners.sort(Qt::CaseInsensitive);
    return owners;
}

QString WorkPresenter::stateName(State state)
{
    switch (state) {
    case State::All: return tr("Alle acties");
    case State::Open: return tr("Open");
    case State::Late: return tr("Te laat");
    case State::Settled: return tr("Klaar of vervallen");
    }
    return {};
}

QString WorkPresenter::subtitle(List list) const
{
    const bool isWork = list == List::Work;
    if (isWork && isBusy())
        return m_shares.progress();
    const int count = static_cast<int>(isWork ? m_shownWork.size() : m_shownImprovements.size());
    const auto late = isWork ? std::ranges::count_if(m_shownWork, [](const WorkItem *item) { return item->isLate(); })
                             : std::ranges::count_if(m_shownImprovements, [this](const Improvement *item) { return isLate(*item); });
    const QString lines = isWork ? tr("%n regel(s)", nullptr, count) : tr("%n actie(s)", nullptr, count);
    return late == 0 ? lines : lines + u" · "_s + tr("%1 te laat").arg(late);
}

QString WorkPresenter::hint(List list) const
{
    const bool isEmpty = list == List::Work ? m_shownWork.empty() : m_shownImprovements.empty();
    if (list == List::Work && isEmpty && isBusy())
        return tr("De werklijst wordt gelezen.");
    if (isEmpty && isFiltered(list))
        return tr("Met de gekozen filters staat hier niets.");
    if (list == List::Work)
        return isEmpty ? tr("Niets te doen: geen norm is gemist, geen meting ontbreekt en de komende maand vervalt er geen termijn.")
                       : tr("Wat er te doen is, met wie er volgens de KPI’s en het register van personen over gaat. Enter brengt je naar de plek.");
    return isEmpty ? tr("Nog geen acties. Spreek ze af bij een KPI, of bij ‘Sancties en escalatie’.")
                   : tr("Alle acties van alle KPI’s. Per maand staat hoe de actie ervoor stond, met het oordeel van de KPI over die maand.");
}

QString WorkPresenter::suggestedFileName(List list) const
{
    return (list == List::Work ? tr("werklijst-%1.csv") : tr("verbeterlijst-%1.csv")).arg(m_today.toString(Qt::ISODate));
}

std::optional<Route> WorkPresenter::routeOf(List list, int row) const
{
    const auto index = static_cast<std::size_t>(row);
    if (list == List::Improvements)
        return row >= 0 && index < m_shownImprovements.size() ? std::optional(::routeOf(m_shownImprovements[index]->action)) : std::nullopt;
    if (row < 0 || index >= m_shownWork.size())
        return std::nullopt;
    const WorkItem &item = *m_shownWork[index];
    if (item.attention)
        return attentionRoute(*item.attention);
    if (item.missing) {
        Route route { .feature = u"entry"_s, .contract = item.contract, .kpi = item.kpi };
        if (item.missing->first.kind != PeriodKind::Once)
            route.period = item.missing->first;
        return route;
    }
    if (item.review)
        return Route { .feature = u"contract"_s, .contract = item.contract, .argument = u"references"_s };
    return item.event ? std::optional(::routeOf(*item.event)) : std::optional(::routeOf(*item.action));
}
