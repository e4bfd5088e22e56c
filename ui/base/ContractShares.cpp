// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractShares.h"

#include "Workspace.h"

ContractShares::ContractShares(Workspace &workspace, std::function<void(ContractId)> read, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_read(std::move(read))
{
    connect(&workspace, &Workspace::portfolioChanged, this, &ContractShares::forget);
    connect(&workspace, &Workspace::changed, this, &ContractShares::forgetChanged);
    connect(&m_slices, &ContractSlices::advanced, this, &ContractShares::advanced);
}

void ContractShares::forget()
{
    m_slices.stop();
    m_known.clear();
}

QString ContractShares::progress() const
{
    const std::size_t waiting = m_slices.waiting();
    return tr("Bezig: %1 van %2 contracten gelezen").arg(m_known.size()).arg(m_known.size() + waiting);
}

void ContractShares::forgetChanged(const Topics &topics)
{
    if (topics.contracts.isEmpty())
        return forget();
    m_slices.stop();
    for (const ContractId contract : topics.contracts)
        m_known.erase(contract);
}

void ContractShares::readUnknown()
{
    const Portfolio *portfolio = m_workspace.portfolio();
    if (isBusy() || !portfolio)
        return;
    std::vector<ContractId> unknown;
    for (const Contract &contract : portfolio->contracts()) {
        if (!isKnown(contract.id))
            unknown.push_back(contract.id);
    }
    if (unknown.empty())
        return;
    const bool isFew = unknown.size() < 2 || portfolio->measurementCount() < m_slicedFrom;
    const auto read = [this](ContractId contract) {
        m_read(contract);
        m_known.insert(contract);
    };
    m_slices.start(std::move(unknown), read, isFew);
}
