// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Ids.h"
#include "Period.h"

#include <QString>

/// How often something was the cause of a miss of a kpi in a period: one bar of a Pareto chart. Source: E2-08, ux §6-04.
struct Cause
{
    CauseId id;
    ContractId contract;
    KpiId kpi;
    Period period;
    QString title;
    int count = 0; ///< at least 0
    int order = 0;

    friend bool operator==(const Cause &, const Cause &) = default;
};
