// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "References.h"

#include "Judging.h"
#include "PeriodMath.h"

#include <algorithm>

namespace {

/// How many periods of a kind a year holds; none for one that does not divide it.
std::optional<int> perYear(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Year:
    case PeriodKind::ContractYear: return 1;
    case PeriodKind::HalfYear: return 2;
    case PeriodKind::Quarter: return 4;
    case PeriodKind::Month: return 12;
    case PeriodKind::Week:
    case PeriodKind::Once: break;
    }
    return std::nullopt;
}

int yearOf(const Period &period, const Contract &contract)
{
    const bool isOwn = period.kind == PeriodKind::ContractYear || period.kind == PeriodKind::Once;
    return isOwn ? daysOf(period, contract).first.year() : period.year();
}

/// The one that counts of two that fit: the later year, and of one year the later version.
bool isBetter(const ReferenceValue &a, const ReferenceValue *b)
{
    if (!b)
        return true;
    return a.period.year() != b->period.year() ? a.period.year() > b->period.year() : a.number > b->number;
}

template<typename Fits>
const ReferenceValue *lastOf(const ContractDefinition &contract, const QString &key, Fits fits)
{
    const ReferenceValue *found = nullptr;
    for (const ReferenceValue &row : contract.references) {
        const bool hasYear = row.period.kind != PeriodKind::ContractYear && row.period.kind != PeriodKind::Once;
        if (hasYear && row.key.compare(key, Qt::CaseInsensitive) == 0 && fits(row.period) && isBetter(row, found))
            found = &row;
    }
    return found;
}

std::optional<ReferenceHit> hit(const ReferenceValue *row, const Ratio &share)
{
    return row ? std::optional(ReferenceHit { row, Ratio(row->value) * share }) : std::nullopt;
}

} // namespace

std::optional<ReferenceHit> referenceFor(const ContractDefinition &contract, const Indicator &indicator, const Period &period)
{
    const int year = yearOf(period, contract.contract);
    if (indicator.referenceUse == ReferenceUse::Denominator) {
        const auto own = hit(lastOf(contract, indicator.reference, [&](const Period &one) { return one == period; }), 1);
        return own ? own : hit(lastOf(contract, indicator.reference, [&](const Period &one) { return one == Period::year(year); }), 1);
    }
    const auto same = [&](const Period &one) {
        return one.kind == period.kind && one.kind != PeriodKind::Year && one.index() == period.index() && one.year() < year;
    };
    const auto earlier = [&](const Period &one) { return one.kind == PeriodKind::Year && one.year() < year; };
    const ReferenceValue *part = lastOf(contract, indicator.reference, same);
    const ReferenceValue *whole = lastOf(contract, indicator.reference, earlier);
    if (part && (!whole || part->period.year() >= whole->period.year()))
        return hit(part, 1);
    const auto parts = perYear(period.kind);
    return parts ? hit(whole, Ratio(1) / Ratio(*parts)) : std::nullopt;
}

std::optional<CellValue> againstReference(const CellValue &value, const Indicator &indicator,
                                          const std::optional<ReferenceHit> &reference)
{
    if (indicator.referenceUse == ReferenceUse::None || value.hasCounts())
        return value;
    if (!reference || reference->value.isZero())
        return std::nullopt;
    const bool isReduction = indicator.referenceUse == ReferenceUse::Reduction;
    const Ratio numerator = isReduction ? reference->value - value.value : value.value;
    return CellValue { Ratio(scaleOf(indicator.unit)) * numerator / reference->value, numerator, reference->value };
}

bool isFromOtherSource(const Measurement &measurement, const Indicator &indicator)
{
    const QString source = (measurement.source.isEmpty() ? indicator.source : measurement.source).simplified();
    return !indicator.permittedSources.isEmpty() && holdsNumber(measurement)
        && std::none_of(indicator.permittedSources.begin(), indicator.permittedSources.end(), [&source](const QString &one) {
               return one.simplified().compare(source, Qt::CaseInsensitive) == 0;
           });
}
