// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DefinitionCache.h"

#include "ReadLog.h"

#include <tuple>

std::shared_ptr<const ContractDefinition> DefinitionCache::of(ContractId contract)
{
    if (const auto found = m_definitions.constFind(contract); found != m_definitions.constEnd())
        return *found;
    auto stored = valueOrEmpty(m_store.definition(contract));
    if (!stored)
        return nullptr;
    const auto definition = std::make_shared<const ContractDefinition>(std::move(*stored));
    m_definitions.insert(contract, definition);
    for (const Kpi &kpi : definition->kpis)
        m_kpis.insert(kpi.id, contract);
    for (const Indicator &indicator : definition->indicators)
        m_indicators.insert(indicator.id, contract);
    return definition;
}

std::optional<ContractId> DefinitionCache::contractOf(IndicatorId indicator)
{
    if (!m_indicators.contains(indicator))
        loadAll();
    const auto found = m_indicators.constFind(indicator);
    return found == m_indicators.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<ContractId> DefinitionCache::contractOf(KpiId kpi)
{
    if (!m_kpis.contains(kpi))
        loadAll();
    const auto found = m_kpis.constFind(kpi);
    return found == m_kpis.constEnd() ? std::nullopt : std::optional(*found);
}

void DefinitionCache::drop(ContractId contract)
{
    m_definitions.remove(contract);
    m_indicators.removeIf([contract](const auto &row) { return row.value() == contract; });
    m_kpis.removeIf([contract](const auto &row) { return row.value() == contract; });
}

void DefinitionCache::clear()
{
    m_definitions.clear();
    m_indicators.clear();
    m_kpis.clear();
}

void DefinitionCache::loadAll()
{
    for (const Contract &contract : valueOrEmpty(m_store.contracts()))
        std::ignore = of(contract.id);
}
