// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SealMarks.h"
#include "StoredOutcome.h"

#include <vector>

class Db;

/// Outcome rows: written inside a change's transaction, and read for views.
class OutcomeTables final : public OutcomeWriter
{
public:
    OutcomeTables(Db &db, SealMarks &marks) : m_db(db), m_marks(marks) { }

    Status setVerdict(const Cell &cell, Verdict verdict) override;
    Status put(const StoredOutcome &outcome) override;
    Status put(const StoredKpiOutcome &outcome) override;
    Status removeOutcome(const Cell &cell) override;
    Status removeKpiOutcome(KpiId kpi, const Period &period) override;
    Status clearOutcomes(IndicatorId indicator) override;
    Status clearKpiOutcomes(KpiId kpi) override;

    [[nodiscard]] static Result<std::vector<StoredOutcome>> outcomes(Db &db, IndicatorId indicator, const Period &first,
                                                                     const Period &last);
    [[nodiscard]] static Result<std::vector<StoredKpiOutcome>> kpiOutcomes(Db &db, ContractId contract, const Period &first,
                                                                           const Period &last);

private:
    Db &m_db;
    SealMarks &m_marks;
};
