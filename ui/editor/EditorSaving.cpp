// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the kpi editor stores a draft, or lets it go.

#include "KpiEditorPresenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

bool KpiEditorPresenter::save()
{
    if (!m_session || isReadOnly())
        return false;
    if (changeCount() == 0 && !isNew() && !isUnconfirmed()) {
        drop();
        return true;
    }
    m_session->tried = true;
    if (firstProblem()) {
        Q_EMIT edited();
        return false;
    }
    const ContractId contract = m_session->contract;
    const KpiId before = m_session->kpi;
    const QString title = m_read.sheet.kpi.title;
    const Result<KpiId> saved = saveKpi(*m_workspace.portfolio(), contract, m_read.sheet, m_needsChange ? m_read.change : NormChange {});
    if (!m_workspace.check(saved))
        return false;
    m_session = nullptr;
    m_sessions.erase({ contract, before });
    const QString told = before.isValid() ? tr("‘%1’ is opgeslagen.").arg(title) : tr("‘%1’ is toegevoegd.").arg(title);
    m_workspace.notify({ Notice::Tone::Information, told, true });
    m_workspace.go({ .feature = u"kpis"_s, .contract = contract, .kpi = *saved });
    Q_EMIT opened();
    return true;
}

void KpiEditorPresenter::drop()
{
    if (!m_session)
        return;
    Route back { .feature = u"kpis"_s, .contract = m_session->contract };
    if (m_session->kpi.isValid())
        back.kpi = m_session->kpi;
    m_sessions.erase({ m_session->contract, m_session->kpi });
    m_session = nullptr;
    m_workspace.go(back);
    Q_EMIT opened();
}

bool KpiEditorPresenter::hasDrafts() const
{
    return std::ranges::any_of(m_sessions, [](const auto &entry) { return entry.second && entry.second->now != entry.second->start; });
}

bool KpiEditorPresenter::saveDrafts()
{
    while (hasDrafts()) {
        const auto dirty = std::ranges::find_if(m_sessions, [](const auto &entry) { return entry.second->now != entry.second->start; });
        const auto [contract, kpi] = dirty->first;
        Route route { .feature = u"editor"_s, .contract = contract, .argument = u"new"_s };
        if (kpi.isValid())
            route = { .feature = u"editor"_s, .contract = contract, .kpi = kpi };
        m_workspace.go(route);
        if (m_workspace.contract() != contract || !open(kpi) || !save())
            return false;
    }
    return true;
}

void KpiEditorPresenter::dropDrafts()
{
    forgetAll();
}
