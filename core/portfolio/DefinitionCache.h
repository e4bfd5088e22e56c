// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"
#include "Store.h"

#include <QHash>

#include <memory>
#include <optional>

/// The agreements as they are stored, kept until a change touches them. One per Store, so one per thread.
class DefinitionCache
{
public:
    explicit DefinitionCache(const Store &store) : m_store(store) { }

    /// Null when there is no such contract.
    [[nodiscard]] std::shared_ptr<const ContractDefinition> of(ContractId contract);
    [[nodiscard]] std::optional<ContractId> contractOf(IndicatorId indicator);
    [[nodiscard]] std::optional<ContractId> contractOf(KpiId kpi);
    /// To be read again when it is asked for.
    void drop(ContractId contract);
    void clear();

private:
    void loadAll();

    const Store &m_store;
    QHash<ContractId, std::shared_ptr<const ContractDefinition>> m_definitions;
    QHash<IndicatorId, ContractId> m_indicators;
    QHash<KpiId, ContractId> m_kpis;
};
