// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CaseTerm.h"
#include "Contract.h"
#include "RecordColumns.h"
#include "RecordFeed.h"
#include "RecordRules.h"

#include <functional>
#include <vector>

/// What one case must meet, until which moment.
struct RecordLimit
{
    CaseMoment until = CaseMoment::Closed;
    CaseTerm term;
};

/// A part that gets its values from a log.
struct RecordTarget
{
    Indicator part;
    QString code; ///< "KPI-04.2"
    RecordFeed feed;
    std::vector<RecordLimit> limits; ///< one, of CasesAllWithin several; none where the measure has no limit
};

/// Everything that decides what a log comes to.
struct RecordPlan
{
    RecordKind kind = RecordKind::Calls;
    Contract contract;
    QDate today; ///< the last day that can have been recorded
    std::vector<RecordTarget> targets;
    std::function<RecordRules(const Period &)> rules = [](const Period &) { return RecordRules(); };
    RecordWords words;
};
