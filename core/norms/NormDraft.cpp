// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormDraft.h"

using namespace Qt::StringLiterals;

namespace {

std::optional<NormKind> modelKind(NormTextKind kind)
{
    switch (kind) {
    case NormTextKind::Norm:
    case NormTextKind::Term:
        return NormKind::Norm;
    case NormTextKind::Target:
        return NormKind::Target;
    case NormTextKind::Guideline:
        return NormKind::Guideline;
    default:
        return std::nullopt;
    }
}

InputKind inputOf(Unit unit)
{
    return unit == Unit::Percent ? InputKind::Fraction : InputKind::Number;
}

TimeAggregation overTimeOf(Unit unit, bool isAverage)
{
    if (unit == Unit::Percent)
        return TimeAggregation::RatioOfSums;
    if (unit == Unit::Count && !isAverage)
        return TimeAggregation::Sum;
    return TimeAggregation::Mean;
}

/// What a case has to meet to count for the share.
CaseLimit caseLimitOf(const NormRequirement &requirement)
{
    return CaseLimit { *requirement.comparator, *requirement.value, requirement.high, *requirement.unit.unit };
}

} // namespace

std::optional<NormDraft> draftOf(const NormRequirement &requirement, NormTextKind kind, const QString &sourceText)
{
    const auto normKind = requirement.isTarget ? NormKind::Target : modelKind(kind);
    const bool isWhole = requirement.comparator && requirement.value && requirement.unit.unit;
    if (!normKind || !isWhole || requirement.isReduction)
        return std::nullopt;
    const bool isOpen
        = requirement.comparator == Comparator::Between && !(requirement.lowClosed && requirement.highClosed);
    if (isOpen && !requirement.share)
        return std::nullopt; // a norm version has closed ends only
    NormDraft draft;
    draft.norm.kind = *normKind;
    draft.norm.sourceText = sourceText;
    draft.norm.confirmed = false;
    draft.indicator.unit = requirement.share ? Unit::Percent : *requirement.unit.unit;
    draft.norm.comparator = requirement.share ? requirement.share->comparator : *requirement.comparator;
    draft.norm.value = requirement.share ? requirement.share->value : *requirement.value;
    if (!requirement.share)
        draft.norm.high = requirement.high;
    draft.indicator.input = inputOf(draft.indicator.unit);
    draft.indicator.definition = requirement.quantity;
    if (requirement.share)
        draft.indicator.caseLimit = caseLimitOf(requirement);
    draft.indicator.overTime = overTimeOf(draft.indicator.unit, !requirement.aggregation.isEmpty());
    if (const auto period = periodKindFrom(requirement.period); period)
        draft.indicator.measured = draft.indicator.judged = *period;
    else if (!requirement.period.isEmpty())
        return std::nullopt;
    return draft;
}
