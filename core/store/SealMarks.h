// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Ids.h"
#include "Result.h"

#include <QByteArray>

#include <set>

class Db;

/// Which blocks of the seal a transaction touched, so that a publish seals only those anew.
class SealMarks
{
public:
    void mark(IndicatorId indicator) { m_blocks.insert("indicator:" + QByteArray::number(indicator.value)); }
    void mark(KpiId kpi) { m_blocks.insert("kpi:" + QByteArray::number(kpi.value)); }
    /// Inside the transaction: the marked blocks lose their digest.
    Status breakSeals(Db &db) const;

private:
    std::set<QByteArray> m_blocks;
};
