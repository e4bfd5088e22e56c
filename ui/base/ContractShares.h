// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ContractSlices.h"

#include <set>

class Workspace;
struct Topics;

/// Keeps apart, for something that is put together of all contracts, which of them are read and which changed since. Reads the
/// others when asked: at once, or in a large file between the events of the window.
class ContractShares : public QObject
{
    Q_OBJECT

public:
    /// @p read reads one contract of the open file and keeps what it found, in place of what it found before.
    ContractShares(Workspace &workspace, std::function<void(ContractId)> read, QObject *parent = nullptr);

    /// From how many measurements in the file on it reads between the events of the window; ContractSlices::fewMeasurements at first.
    void setSlicedFrom(qint64 measurements) { m_slicedFrom = measurements; }
    void readUnknown(); ///< begins with what is not known; does nothing while that is under way
    void forget();      ///< all of them, when something else changed that @p read looks at
    [[nodiscard]] bool isKnown(ContractId contract) const { return m_known.contains(contract); }
    [[nodiscard]] bool isBusy() const { return m_slices.isBusy(); }
    [[nodiscard]] QString progress() const; ///< "Bezig: 3 van 24 contracten gelezen"

Q_SIGNALS:
    void advanced(); ///< more is known; not when it was read at once

private:
    void forgetChanged(const Topics &topics);

    Workspace &m_workspace;
    std::function<void(ContractId)> m_read;
    std::set<ContractId> m_known;
    qint64 m_slicedFrom = ContractSlices::fewMeasurements;
    ContractSlices m_slices;
};
