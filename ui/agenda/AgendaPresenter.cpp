// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgendaPresenter.h"

#include "AgendaFile.h"
#include "AgendaWords.h"
#include "PortfolioAgenda.h"
#include "Words.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

AgendaPresenter::AgendaPresenter(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace), m_shares(workspace)
{
    connect(&m_shares, &AgendaShares::advanced, this, &AgendaPresenter::forget);
    connect(&workspace, &Workspace::portfolioChanged, this, [this] {
        m_contract = {};
        m_kind.reset();
        forget();
    });
    connect(&workspace, &Workspace::changed, this, &AgendaPresenter::forget);
}

void AgendaPresenter::forget()
{
    m_items.reset();
    Q_EMIT changed();
}

bool AgendaPresenter::load()
{
    const Portfolio *portfolio = m_workspace.portfolio();
    const std::vector<Contract> all = contracts();
    const AgendaSpan span = agendaSpan(m_workspace.today(), m_horizon);
    if (!portfolio || all.empty()) {
        m_items.reset();
        m_span = span;
        show();
        return false;
    }
    if (m_items && span.today == m_span.today && span.until == m_span.until && span.wholeTerm == m_span.wholeTerm)
        return true;
    if (std::ranges::none_of(all, [this](const Contract &row) { return row.id == m_contract; }))
        m_contract = {}; // it was taken away
    m_span = span;
    m_items = m_shares.items(m_span);
    const std::vector<AgendaKind> left = kinds();
    if (m_kind && !isBusy() && std::ranges::find(left, *m_kind) == left.end())
        m_kind.reset(); // nothing of it is left, so that it could not be chosen
    show();
    return true;
}

void AgendaPresenter::show()
{
    std::vector<AgendaItem> items = m_items.value_or(std::vector<AgendaItem> {});
    std::erase_if(items, [this](const AgendaItem &item) {
        return (m_contract.isValid() && item.contract != m_contract) || (m_kind && item.kind() != *m_kind);
    });
    m_month.setItems(items, m_span);
    m_model.setItems(std::move(items), m_span.today);
}

void AgendaPresenter::setHorizon(AgendaHorizon horizon)
{
    m_horizon = horizon;
    load();
}

void AgendaPresenter::setContract(ContractId contract)
{
    m_contract = contract;
    show();
}

void AgendaPresenter::setKind(const std::optional<AgendaKind> &kind)
{
    m_kind = kind;
    show();
}

void AgendaPresenter::clearFilters()
{
    m_contract = {};
    m_kind.reset();
    show();
}

std::vector<Contract> AgendaPresenter::contracts() const
{
    const Portfolio *portfolio = m_workspace.portfolio();
    return portfolio ? portfolio->contracts() : std::vector<Contract> {};
}

std::vector<AgendaKind> AgendaPresenter::kinds() const
{
    std::vector<AgendaKind> result;
    for (int number = 0; number <= static_cast<int>(AgendaKind::Remedy); ++number) {
        const auto kind = static_cast<AgendaKind>(number);
        if (m_items && std::ranges::any_of(*m_items, [kind](const AgendaItem &item) { return item.kind() == kind; }))
            result.push_back(kind);
    }
    return result;
}

QString AgendaPresenter::subtitle() const
{
    if (isBusy())
        return m_shares.progress();
    const int count = m_model.itemCount();
    const QString number = QString::number(count);
    if (m_span.wholeTerm)
        return (count == 1 ? tr("%1 regel over de hele looptijd") : tr("%1 regels over de hele looptijd")).arg(number);
    //: %1 a number, %2 a date
    return (count == 1 ? tr("%1 regel tot en met %2") : tr("%1 regels tot en met %2")).arg(number, shownDate(m_span.until));
}

QString AgendaPresenter::nothing() const
{
    if (isBusy())
        return tr("De agenda wordt gelezen");
    if (m_span.wholeTerm)
        return tr("Niets te doen");
    return tr("Niets te doen tot en met %1").arg(shownDate(m_span.until));
}

Route AgendaPresenter::routeOf(const AgendaItem &item)
{
    Route route { .feature = u"dashboard"_s, .contract = item.contract };
    if (item.kpi.isValid())
        route.kpi = item.kpi;
    switch (item.event) {
    case AgendaEvent::MeasurementsComplete:
        route.feature = u"entry"_s;
        if (item.firstGap.isValid())
            route.kpi = item.firstGap;
        break;
    case AgendaEvent::OneOff:
        route.feature = item.workingDaysLeft < 0 ? u"remedies"_s : u"entry"_s;
        if (item.workingDaysLeft < 0)
            route.argument = u"escalate"_s;
        break;
    case AgendaEvent::Survey:
    case AgendaEvent::SurveyFollowUp: route.feature = u"survey"_s; break;
    case AgendaEvent::SurveyRound:
        route.feature = u"survey"_s;
        route.round = item.round;
        break;
    case AgendaEvent::PartyCheck: route.feature = u"detail"_s; break;
    case AgendaEvent::FirstVerdict:
    case AgendaEvent::NormChange: route.feature = u"kpis"_s; break;
    case AgendaEvent::Meeting:
    case AgendaEvent::MeetingPlanned:
    case AgendaEvent::MinutesMissing:
    case AgendaEvent::UserGroupDue:
        route.feature = u"meeting"_s;
        route.argument = u"meetings"_s;
        break;
    case AgendaEvent::CaseTerm:
    case AgendaEvent::ActionDue:
        route.feature = u"remedies"_s;
        route.argument = item.reference;
        break;
    case AgendaEvent::Indexation:
    case AgendaEvent::ContractOption:
        route.feature = item.holds.isEmpty() ? u"contract"_s : u"remedies"_s;
        route.argument = item.holds.isEmpty() ? u"moments"_s : item.holds.front();
        break;
    case AgendaEvent::MonthlyReport:
    case AgendaEvent::ContractSigning:
    case AgendaEvent::ContractStart:
    case AgendaEvent::ContractEnd:
    case AgendaEvent::PartyJoins:
    case AgendaEvent::PartyLeaves: break;
    }
    return route;
}

void AgendaPresenter::open(const AgendaItem &item)
{
    m_workspace.go(routeOf(item));
}

QString AgendaPresenter::suggestedFileName() const
{
    return u"agenda-%1.ics"_s.arg(m_span.today.toString(Qt::ISODate));
}

Status AgendaPresenter::exportTo(const QString &path) const
{
    const Portfolio *portfolio = m_workspace.portfolio();
    if (!portfolio)
        return Error { ErrorCode::InvalidInput, u"nothing is open"_s };
    return writeAgenda(agendaEvents(m_model.shown(), portfolio->documentId(), m_span.today), m_workspace.environment().now(), path);
}

std::vector<QStringList> AgendaPresenter::rows() const
{
    std::vector<QStringList> result(1);
    for (int column = 0; column < AgendaModel::ColumnCount; ++column)
        result.front() += m_model.headerData(column, Qt::Horizontal).toString();
    for (int group = 0; group < m_model.rowCount(); ++group) {
        const QModelIndex parent = m_model.index(group, 0);
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            QStringList cells;
            for (int column = 0; column < AgendaModel::ColumnCount; ++column)
                cells += m_model.index(row, column, parent).data().toString().simplified();
            result.push_back(cells);
        }
    }
    return result;
}

QString AgendaPresenter::asText() const
{
    QString text;
    for (const QStringList &row : rows())
        text += row.join(u'\t') + u'\n';
    return text;
}

QString AgendaPresenter::asHtml() const
{
    QString html = u"<table>"_s;
    for (const QStringList &row : rows()) {
        html += u"<tr>"_s;
        for (const QString &cell : row)
            html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}
