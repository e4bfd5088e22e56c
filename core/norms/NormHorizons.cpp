// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormRoles.h"

// Amounts beside a limit that say by when it is reached, when is looked, or what was asked; each needs its neighbour.

bool isHorizon(const NormMention &before, const NormMention &mention)
{
    const bool isIn = mention.lead.size() == 1 && mention.lead.front().plain == u"in";
    const bool isReached = before.comparator && isLowerBound(*before.comparator)
        && (before.nouns().isEmpty() || hasStem(before.leadNouns(), { u"reductie", u"besparing", u"daling" }))
        && (before.isPercent() || before.amount.sign == u'+');
    const bool isRow = mention.isBracketed && !before.isBracketed && mention.lead.empty() && before.isPercent()
        && before.comparator == Comparator::Less; // "structureel < 99,9% (2 maanden)"
    const Unit unit = mention.amount.measure.unit.value_or(Unit::Hour);
    const bool isOn = mention.before == NormBreak::None && mention.lead.empty() && before.isSigned && before.comparator
        && isStrict(*before.comparator) && (unit == Unit::Week || unit == Unit::Month); // "> 2,0 s 2 weken: …"
    const bool isLess = before.isPercent() && mention.isOfTime && unit == Unit::Month
        && hasStem(before.nouns(), { u"reductie", u"besparing", u"daling" }); // "20% reductie binnen 6 maanden"
    const bool isScored = before.comparator && isLowerBound(*before.comparator) && before.hasLead(NormWordKind::Mark)
        && !before.amount.measure.isKnown() && !before.amount.isCounted && mention.isOfTime && unit == Unit::Month
        && mention.before == NormBreak::None; // "score ≥ 75 binnen 6 maanden"
    return isLess || isScored
        || (((((isIn && isReached) || isRow) && unit == Unit::Month) || isOn) && !mention.comparator
            && mention.tailNouns().isEmpty());
}

bool isDemanded(const NormMention &before, const NormMention &mention)
{
    return mention.isBracketed && !before.isBracketed && before.comparator && mention.hasLead(NormWordKind::Norm)
        && mention.isTerm() == before.isTerm() && mention.isPercent() == before.isPercent();
}

bool isMomentOf(const NormMention &mention, const NormMention &limit)
{
    return mention.isTerm() && !mention.comparator && mention.lead.empty() && !mention.tail.empty()
        && mention.tail.front().isWord(NormWordKind::After) && limit.isPercent() && limit.isSigned
        && limit.before == NormBreak::None;
}

bool isLeeway(const NormMention &before, const NormMention &mention)
{
    return before.isPercent() && !before.isBracketed && mention.isBracketed && mention.isTerm() && !mention.lead.empty()
        && mention.lead.back().plain == u"±";
}
