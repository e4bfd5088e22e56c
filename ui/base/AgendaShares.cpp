// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgendaShares.h"

#include "PortfolioAgenda.h"
#include "Workspace.h"

#include <algorithm>

namespace {

bool isSame(const AgendaSpan &a, const AgendaSpan &b)
{
    return a.today == b.today && a.until == b.until && a.wholeTerm == b.wholeTerm;
}

} // namespace

AgendaShares::AgendaShares(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_shares(workspace, [this](ContractId contract) {
          m_items.insert_or_assign(contract, agendaOf(*m_workspace.portfolio(), contract, *m_span));
      })
{
    connect(&m_shares, &ContractShares::advanced, this, &AgendaShares::advanced);
}

std::vector<AgendaItem> AgendaShares::items(const AgendaSpan &span)
{
    if (!m_workspace.portfolio())
        return {};
    if (!m_span || !isSame(*m_span, span)) {
        m_shares.forget();
        m_span = span;
    }
    m_shares.readUnknown();
    std::vector<AgendaItem> items;
    for (const Contract &contract : m_workspace.portfolio()->contracts()) {
        if (m_shares.isKnown(contract.id))
            std::ranges::copy(m_items[contract.id], std::back_inserter(items));
    }
    sortAgenda(items);
    return items;
}
