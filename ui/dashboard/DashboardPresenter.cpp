// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DashboardPresenter.h"

#include "CardBuilder.h"
#include "PeriodMath.h"
#include "Standings.h"
#include "Words.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

DashboardPresenter::DashboardPresenter(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::portfolioChanged, this, &DashboardPresenter::forget);
    connect(&workspace, &Workspace::contractChanged, this, &DashboardPresenter::forget);
    connect(&workspace, &Workspace::viewChanged, this, &DashboardPresenter::forget);
    connect(&workspace, &Workspace::changed, this, [this](const Topics &topics) {
        if (topics.contracts.isEmpty() || topics.contracts.contains(m_workspace.contract()))
            forget();
    });
}

void DashboardPresenter::forget()
{
    m_standing.reset();
    Q_EMIT changed();
}

bool DashboardPresenter::load()
{
    if (m_standing)
        return true;
    if (!m_workspace.definition())
        return false;
    m_standing
        = contractStanding(*m_workspace.portfolio(), m_workspace.contract(), m_workspace.view(), m_workspace.today());
    sort();
    return true;
}

bool DashboardPresenter::passes(Verdict verdict) const
{
    if (!m_filter)
        return true;
    return *m_filter == verdict || (*m_filter == Verdict::Missing && !isJudged(verdict));
}

void DashboardPresenter::sort()
{
    m_attention.clear();
    m_onCourse.clear();
    m_strips.clear();
    m_hidden.clear();
    const QStringList putAway = hiddenCodes();
    const CardBuilder builder(*m_workspace.portfolio(), *m_standing);
    for (const KpiStanding &kpi : m_standing->kpis) {
        if (kpi.parts.empty())
            continue;
        CardModel card = builder.card(kpi);
        if (!passes(card.verdict))
            continue;
        if (putAway.contains(kpi.kpi.code))
            m_hidden.push_back(std::move(card));
        else if (card.verdict == Verdict::Breach || card.verdict == Verdict::Attention)
            m_attention.push_back(std::move(card));
        else if (!isJudged(card.verdict) || kpi.once)
            m_strips.push_back(std::move(card));
        else
            m_onCourse.push_back(std::move(card));
    }
    if (m_order == Order::Urgency) {
        std::ranges::stable_sort(m_attention, [](const CardModel &a, const CardModel &b) {
            return urgencyOf(a.verdict) > urgencyOf(b.verdict);
        });
    }
}

QString DashboardPresenter::hiddenKey() const
{
    return u"dashboard/hidden/"_s + m_standing->definition.contract.code;
}

QStringList DashboardPresenter::hiddenCodes() const
{
    const QSettings *remembered = m_workspace.preferences();
    return remembered ? remembered->value(hiddenKey()).toStringList() : m_hiddenHere.value(hiddenKey());
}

void DashboardPresenter::rememberHidden(const QStringList &codes)
{
    if (QSettings *remembered = m_workspace.preferences())
        remembered->setValue(hiddenKey(), codes);
    else
        m_hiddenHere.insert(hiddenKey(), codes);
    forget();
}

void DashboardPresenter::hide(KpiId kpi)
{
    const Kpi *found = load() ? m_standing->definition.kpi(kpi) : nullptr;
    if (found && !hiddenCodes().contains(found->code))
        rememberHidden(hiddenCodes() + QStringList(found->code));
}

void DashboardPresenter::showHidden()
{
    if (load())
        rememberHidden({});
}

void DashboardPresenter::toggleFilter(Verdict verdict)
{
    m_filter = m_filter == verdict ? std::nullopt : std::optional(verdict);
    forget();
}

void DashboardPresenter::setOrder(Order order)
{
    m_order = order;
    forget();
}

std::vector<Duty> DashboardPresenter::duties(std::size_t most) const
{
    std::vector<Duty> duties = comingTermsOf(*m_workspace.portfolio(), *m_standing);
    if (duties.size() > most)
        duties.resize(most);
    return duties;
}

QString DashboardPresenter::subtitle() const
{
    const Contract &contract = m_standing->definition.contract;
    QStringList parts;
    if (!contract.supplier.isEmpty())
        parts += contract.supplier;
    const int year = periodHolding(m_workspace.today(), PeriodKind::ContractYear, contract).ordinal;
    if (year > 0)
        parts += tr("contractjaar %1").arg(year);
    parts += contract.end.isValid() ? tr("loopt t/m %1").arg(shownDate(contract.end)) : tr("zonder einddatum");
    return parts.join(u" · "_s);
}

QString DashboardPresenter::summary() const
{
    return summaryText(*m_standing);
}

QString DashboardPresenter::summaryAsHtml() const
{
    return summaryHtml(*m_standing);
}
