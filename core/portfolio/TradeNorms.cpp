// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TradeNorms.h"

#include "PeriodMath.h"

namespace {

const ReferenceValue *lastOf(const ContractDefinition &contract, const QString &key)
{
    const ReferenceValue *last = nullptr;
    const auto place = [&contract](const ReferenceValue &row) { return std::pair(daysOf(row.period, contract.contract).last, row.number); };
    for (const ReferenceValue &row : contract.references) {
        if (row.key.compare(key, Qt::CaseInsensitive) == 0 && (!last || place(row) >= place(*last)))
            last = &row;
    }
    return last;
}

} // namespace

std::vector<TradeNorm> tradeNormsOf(const ContractDefinition &contract)
{
    std::vector<TradeNorm> found;
    for (const Indicator &part : contract.indicators) {
        const bool isFrom = part.referenceUse == ReferenceUse::None && !part.reference.isEmpty();
        const ReferenceValue *reference = isFrom ? lastOf(contract, part.reference) : nullptr;
        if (!reference)
            continue;
        const QDate dated = reference->dated.isValid() ? reference->dated : daysOf(reference->period, contract.contract).last;
        const NormVersion *norm = contract.latestNorm(part.id);
        found.push_back({ part.id, part.kpi, *reference, dated.addYears(1), norm && norm->value && *norm->value != reference->value });
    }
    return found;
}
