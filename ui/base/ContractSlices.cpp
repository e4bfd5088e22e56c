// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractSlices.h"

#include <algorithm>

namespace {
constexpr int tellEveryMs = 200;
}

ContractSlices::ContractSlices(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ContractSlices::next);
}

void ContractSlices::start(std::vector<ContractId> contracts, std::function<void(ContractId)> work, bool atOnce)
{
    stop();
    if (atOnce) {
        for (const ContractId contract : contracts)
            work(contract);
        return;
    }
    m_waiting = std::move(contracts);
    std::ranges::reverse(m_waiting);
    m_work = std::move(work);
    m_since.start();
    if (isBusy())
        m_timer.start();
}

void ContractSlices::next()
{
    if (!isBusy())
        return;
    const ContractId contract = m_waiting.back();
    m_waiting.pop_back();
    m_work(contract);
    if (isBusy())
        m_timer.start();
    if (!isBusy() || m_since.elapsed() >= tellEveryMs) {
        m_since.restart();
        Q_EMIT advanced();
    }
}
