// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Measurement.h"
#include "Ratio.h"
#include "Reason.h"
#include "Unit.h"
#include "Verdict.h"

#include <optional>
#include <vector>

/// What a cell came to, with everything that led to it. Does not depend on today (decision 16).
struct Outcome
{
    Cell cell;                          ///< the period is a judged one
    Verdict verdict = Verdict::Missing;
    QString label;                      ///< the contract's own word, when it has one: "Slecht"; else empty
    std::optional<Ratio> value;
    std::optional<Ratio> numerator;
    std::optional<Ratio> denominator;
    Unit unit = Unit::Percent;
    NormVersionId norm;                 ///< 0: none applied
    int normVersion = 0;
    std::optional<Ratio> margin;        ///< value minus norm, so negative when an "at least" norm is missed
    qint64 n = 0;                       ///< how many things were counted: the denominator, or the number of values
    bool final = true;                  ///< false: voorlopig
    std::vector<Reason> because;
};

/// The verdict on a kpi in one judged period: its counting parts together.
struct KpiOutcome
{
    KpiId kpi;
    Period period;
    Verdict verdict = Verdict::Missing;
    QString label;                      ///< contract word of the part that decided
    Cell decidedBy;                     ///< the outcome shown on the card: the worst part, else the first
    std::vector<Reason> because;
};
