// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Evaluate.h"

#include "PeriodMath.h"

#include <algorithm>

namespace {

/// Later in force: by the first day, then by number. A version without a day holds from the start.
bool isLater(const NormVersion &a, const NormVersion &b)
{
    if (a.validFrom != b.validFrom)
        return !b.validFrom.isValid() || (a.validFrom.isValid() && a.validFrom > b.validFrom);
    return a.number > b.number;
}

} // namespace

const NormVersion *normInForce(const ContractDefinition &contract, IndicatorId indicator, const Period &period)
{
    // A norm that starts with the contract also judges the period in which the contract starts.
    const QDate first = std::max(daysOf(period, contract.contract).first, contract.contract.start);
    const NormVersion *found = nullptr;
    for (const NormVersion &norm : contract.norms) {
        if (norm.indicator != indicator || (norm.validFrom.isValid() && norm.validFrom > first))
            continue;
        if (!found || isLater(norm, *found))
            found = &norm;
    }
    return found;
}
