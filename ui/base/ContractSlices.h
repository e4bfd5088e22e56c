// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Ids.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

/// Works through contracts one at a time between the events of the window, so that no page waits for all contracts of a large
/// file. Source: architecture, rule 8; no action in the window's thread takes over 50 ms.
class ContractSlices : public QObject
{
    Q_OBJECT

public:
    /// Below this many measurements all contracts together take no time.
    static constexpr qint64 fewMeasurements = 20'000;

    explicit ContractSlices(QObject *parent = nullptr);

    /// Calls @p work for each of @p contracts: at once where @p atOnce, else from the event loop. What was under way is left.
    void start(std::vector<ContractId> contracts, std::function<void(ContractId)> work, bool atOnce);
    void stop() { m_waiting.clear(); }
    [[nodiscard]] bool isBusy() const { return !m_waiting.empty(); }
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }

Q_SIGNALS:
    void advanced(); ///< a few times a second while it works, and at the end; not when it was done at once

private:
    void next();

    std::vector<ContractId> m_waiting; ///< the last one comes first
    std::function<void(ContractId)> m_work;
    QTimer m_timer;
    QElapsedTimer m_since; ///< advanced() was sent
};
