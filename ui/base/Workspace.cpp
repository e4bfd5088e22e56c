// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Workspace.h"

#include "AgendaShares.h"
#include "PeriodMath.h"
#include "Standings.h"
#include "Words.h"

#include <QLoggingCategory>
#include <QTimeZone>

#include <algorithm>

namespace {
Q_LOGGING_CATEGORY(log, "maatlat.ui", QtWarningMsg)

bool isViewKind(PeriodKind kind)
{
    return kind == PeriodKind::Month || kind == PeriodKind::Quarter || kind == PeriodKind::Year;
}
} // namespace

Workspace::Workspace(Environment environment, QObject *parent)
    : QObject(parent), m_environment(std::move(environment)), m_weekAgenda(std::make_unique<AgendaShares>(*this))
{
    m_view = lastClosed(PeriodKind::Month, today(), Contract {});
}

Workspace::~Workspace() = default;

QDate Workspace::today() const
{
    if (m_fixedToday.isValid())
        return m_fixedToday;
    static const QTimeZone zone("Europe/Amsterdam");
    const QDateTime now = m_environment.now();
    return (zone.isValid() ? now.toTimeZone(zone) : now.toLocalTime()).date();
}

void Workspace::fixToday(const QDate &day)
{
    m_fixedToday = day;
}

void Workspace::setPortfolio(std::unique_ptr<Portfolio> portfolio)
{
    const std::unique_ptr<Portfolio> before = std::exchange(m_portfolio, std::move(portfolio));
    if (before)
        before->disconnect(this);
    m_contract = {};
    if (!m_portfolio) {
        m_sample = false;
        Q_EMIT portfolioChanged();
        return;
    }
    listen();
    const std::vector<Contract> contracts = m_portfolio->contracts();
    if (!contracts.empty())
        m_contract = contracts.front().id;
    m_views.clear();
    m_view = firstView();
    m_views[viewKey()] = m_view;
    Q_EMIT portfolioChanged();
    Q_EMIT contractChanged();
    Q_EMIT viewChanged();
}

void Workspace::listen()
{
    connect(m_portfolio.get(), &Portfolio::changed, this, [this](const Topics &topics) {
        if (topics.definitions)
            keepContractValid();
        Q_EMIT changed(topics);
    });
    connect(m_portfolio.get(), &Portfolio::saveStateChanged, this, &Workspace::saveStateChanged);
    connect(m_portfolio.get(), &Portfolio::savingEnded, this, &Workspace::savingEnded);
    connect(m_portfolio.get(), &Portfolio::stepsChanged, this, &Workspace::stepsChanged);
}

/// The first contract of an empty file becomes the current one, and undo may take the current one away.
void Workspace::keepContractValid()
{
    const std::vector<Contract> contracts = m_portfolio->contracts();
    const bool isThere = std::ranges::any_of(contracts, [this](const Contract &each) { return each.id == m_contract; });
    if (isThere || (contracts.empty() && !m_contract.isValid()))
        return;
    m_contract = contracts.empty() ? ContractId {} : contracts.front().id;
    Q_EMIT contractChanged();
    restoreView();
}

std::pair<bool, ContractId> Workspace::viewKey() const
{
    return { m_meeting, m_overview ? ContractId {} : m_contract };
}

/// An overleg is about a quarter or a longer time: the one that is looked at, or the last closed quarter beside a month.
std::optional<Period> Workspace::viewOfMeeting() const
{
    const auto looked = m_views.find({ false, m_contract });
    if (!m_meeting || !m_portfolio)
        return std::nullopt;
    if (looked != m_views.end() && looked->second.kind != PeriodKind::Month)
        return looked->second;
    return defaultView(*m_portfolio, m_contract, PeriodKind::Quarter, today());
}

Period Workspace::firstView() const
{
    if (const auto meeting = viewOfMeeting())
        return *meeting;
    const auto contract = m_overview ? nullptr : definition();
    const PeriodKind kind = contract ? usualViewKind(*contract) : PeriodKind::Quarter;
    return m_portfolio ? defaultView(*m_portfolio, contract ? m_contract : ContractId {}, kind, today())
                       : lastClosed(kind, today(), Contract {});
}

void Workspace::restoreView()
{
    if (!m_portfolio)
        return;
    if (!m_views.contains(viewKey()))
        m_views[viewKey()] = firstView();
    const Period view = m_views[viewKey()];
    if (view == m_view)
        return;
    m_view = view;
    Q_EMIT viewChanged();
}

void Workspace::setContract(ContractId contract)
{
    if (contract == m_contract)
        return;
    m_contract = contract;
    Q_EMIT contractChanged();
    restoreView();
}

std::shared_ptr<const ContractDefinition> Workspace::definition() const
{
    return m_portfolio && m_contract.isValid() ? m_portfolio->definition(m_contract) : nullptr;
}

void Workspace::setView(const Period &view)
{
    if (view == m_view || !isViewKind(view.kind))
        return;
    m_view = view;
    m_views[viewKey()] = view;
    Q_EMIT viewChanged();
}

void Workspace::go(const Route &route)
{
    m_overview = route.feature == u"overview";
    m_meeting = route.feature == u"meeting";
    if (route.contract)
        setContract(*route.contract);
    restoreView();
    if (route.period && route.feature != u"entry")
        setView(*route.period);
    Q_EMIT routeRequested(route);
}

void Workspace::notify(const Notice &notice)
{
    Q_EMIT noticed(notice);
}

void Workspace::notifyError(const Error &error)
{
    qCInfo(log).noquote() << "refused:" << static_cast<int>(error.code) << error.detail;
    notify({ Notice::Tone::Problem, errorText(error), false });
}
