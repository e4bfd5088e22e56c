// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Agenda.h"
#include "ContractShares.h"

#include <map>
#include <optional>

/// The agenda of all contracts, kept contract by contract until one changes.
class AgendaShares : public QObject
{
    Q_OBJECT

public:
    explicit AgendaShares(Workspace &workspace, QObject *parent = nullptr);

    /// What is known of all contracts, soonest first, and on one day in the order of the contracts.
    [[nodiscard]] std::vector<AgendaItem> items(const AgendaSpan &span);
    [[nodiscard]] bool isBusy() const { return m_shares.isBusy(); }
    [[nodiscard]] QString progress() const { return m_shares.progress(); }

Q_SIGNALS:
    void advanced(); ///< more is known than items() gave

private:
    Workspace &m_workspace;
    std::optional<AgendaSpan> m_span;
    std::map<ContractId, std::vector<AgendaItem>> m_items;
    ContractShares m_shares;
};
