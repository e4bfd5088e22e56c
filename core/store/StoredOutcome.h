// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Measurement.h"
#include "Ratio.h"
#include "Result.h"
#include "Verdict.h"

#include <QString>

#include <optional>

/// What the file keeps of an outcome that is not one-to-one with a measurement (a quarter judged from its months, a
/// survey, a share of parties). The reasons, the unit and the margin are not stored: the pure evaluation gives them
/// again from the norm version named here and the measurements. Source: decisions 15, performance G17.
struct StoredOutcome
{
    Cell cell; ///< the period is a judged one
    Verdict verdict = Verdict::Missing;
    QString label; ///< the contract's own word; may be empty
    std::optional<Ratio> value;
    std::optional<Ratio> numerator;
    std::optional<Ratio> denominator;
    NormVersionId norm; ///< 0: none applied
    qint64 n = 0;
    bool final = true;

    friend bool operator==(const StoredOutcome &, const StoredOutcome &) = default;
};

/// What the file keeps of the verdict on a kpi in one judged period.
struct StoredKpiOutcome
{
    KpiId kpi;
    Period period;
    Verdict verdict = Verdict::Missing;
    QString label;
    Cell decidedBy;

    friend bool operator==(const StoredKpiOutcome &, const StoredKpiOutcome &) = default;
};

/// A measurement with the verdict that is stored beside it (Missing until it was judged).
struct JudgedMeasurement
{
    Measurement measurement;
    Verdict verdict = Verdict::Missing;

    friend bool operator==(const JudgedMeasurement &, const JudgedMeasurement &) = default;
};

/// Writes what follows from a change, inside the change's own transaction. Handed out by Store::write() only; through
/// the same Store the rows as changed can be read meanwhile.
class OutcomeWriter
{
public:
    virtual ~OutcomeWriter() = default;

    /// The verdict of a measurement that is judged by itself. NotFound when the cell is empty.
    virtual Status setVerdict(const Cell &cell, Verdict verdict) = 0;
    virtual Status put(const StoredOutcome &outcome) = 0; ///< makes or replaces
    virtual Status put(const StoredKpiOutcome &outcome) = 0;
    virtual Status removeOutcome(const Cell &cell) = 0; ///< also done when there is none
    virtual Status removeKpiOutcome(KpiId kpi, const Period &period) = 0;
    /// Everything stored of one indicator, before it is judged anew: its outcome rows go, its measurements' verdicts
    /// become Missing.
    virtual Status clearOutcomes(IndicatorId indicator) = 0;
    virtual Status clearKpiOutcomes(KpiId kpi) = 0;
};
