// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Evaluate.h"
#include "Portfolio.h"
#include "Standing.h"

/// One judged period of one part: what it came to, the norm it was held against, and the measurements it rests on.
struct PeriodRow
{
    Outcome outcome;
    std::optional<NormVersion> norm; ///< as it was in that period
    std::vector<Measurement> measured;
    std::vector<SupplierFigure> claimed; ///< what the supplier says of these periods
    bool late = false; ///< it should have been measured by now

    [[nodiscard]] const Period &period() const { return outcome.cell.period; }
};

namespace PeriodSeries {
/// Every judged period of @p indicator for one party (0: the contract as a whole), oldest first: from the first that has
/// something up to the last that has or should have. Empty when nothing was ever measured. At most 600 periods.
[[nodiscard]] std::vector<PeriodRow> of(const Portfolio &portfolio, const ContractDefinition &contract, const Indicator &indicator,
                                        PartyId party, const QDate &today);
/// The trend of these rows, as the standings have it.
[[nodiscard]] std::vector<TrendPoint> trendOf(const std::vector<PeriodRow> &rows);
}
