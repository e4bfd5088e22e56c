// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormRoles.h"

#include <algorithm>

// Of how many there are so many: totals, groups, and what is left of them.

namespace {

/// "op de vijf onderdelen", "in each of the four regions": what is looked at.
bool isGroup(const NormMention &mention)
{
    const std::size_t count = mention.lead.size();
    const bool isEvery = count > 0 && mention.lead.back().isWord(NormWordKind::Every); // "alle 12 locaties"
    if (isEvery && mention.amount.isCounted && isCount(mention) && !mention.comparator
        && mention.role == NormRole::Limit)
        return true;
    const bool isDefinite = count > 1 && (mention.lead.back().plain == u"de" || mention.lead.back().plain == u"the");
    return isDefinite && isCount(mention) && mention.amount.isCounted && !mention.comparator
        && mention.role == NormRole::Limit
        && (mention.lead[count - 2].isWord(NormWordKind::Into) || mention.lead[count - 2].isWord(NormWordKind::Of));
}

/// "van elke tien klanten".
bool isOfEach(const NormMention &total)
{
    const std::size_t count = total.lead.size();
    return count > 1 && total.lead.back().isWord(NormWordKind::Every)
        && (total.lead[count - 2].plain == u"van" || total.lead[count - 2].plain == u"of"
            || total.lead[count - 2].isWord(NormWordKind::Of));
}

/// "van elke tien klanten minstens acht": a share.
void takePart(const NormMention &total, NormMention &part)
{
    constexpr int whole = 100;
    const bool isPlain = part.comparator && part.sentence == total.sentence && !part.isTerm() && part.amount.value
        && total.amount.value && !part.amount.high && part.amount.measure.unit.value_or(Unit::Count) == Unit::Count
        && part.amount.value->isWhole() && total.amount.value->isWhole() && *part.amount.value <= *total.amount.value;
    const qint64 many = isPlain ? total.amount.value->trimmed().units() : 0;
    if (many == 0 || part.amount.value->trimmed().units() * whole % many != 0)
        return;
    part.amount.value = Decimal(part.amount.value->trimmed().units() * whole / many);
    part.amount.measure = { Unit::Percent, {} };
    part.amount.isCounted = false;
    part.amount.isShareOf = true;
}

/// "Van de 20 gecontroleerde loonstroken zijn er minimaal 19 juist": of how many, before how many.
bool isWhole(const NormMention &total, const NormMention &part)
{
    const bool isOf = total.lead.size() == 1 && total.lead.front().isWord(NormWordKind::Of);
    const bool isPart = std::any_of(part.lead.begin(), part.lead.end(), [](const NormPhrase &phrase) {
        return phrase.plain == u"waarvan" || phrase.plain == u"of which";
    });
    return (isOf || isPart) && part.comparator && !part.isOfTime && !part.isTerm() && part.sentence == total.sentence;
}

} // namespace

/// "95% van de 200 meldingen", "de resterende 10%": how many there are, no limit.
void markTotals(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
{
    for (NormMention &mention : list) {
        const bool isRest = mention.isPercent() && !mention.comparator && mention.role == NormRole::Limit
            && !mention.lead.empty() && namesRest({ mention.lead.back().plain }) && list.size() > 1;
        if (!isRest)
            continue;
        mention.role = NormRole::Window;
        addDoubt(doubts, NormDoubt::NumberLeftOver, { mention.text });
    }
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (!isGroup(list[i]))
            continue;
        list[i].role = NormRole::Window;
        if (i + 1 < list.size() && isOfEach(list[i]))
            takePart(list[i], list[i + 1]);
    }
    for (std::size_t i = 0; i < list.size(); ++i) {
        NormMention &total = list[i];
        if (total.comparator || !isCount(total) || total.role != NormRole::Limit)
            continue;
        const bool isOf = i > 0 && list[i - 1].isPercent() && total.before == NormBreak::None && !total.lead.empty()
            && total.lead.back().isWord(NormWordKind::Of);
        if (!isOf && (i + 1 == list.size() || !isWhole(total, list[i + 1])))
            continue;
        total.role = NormRole::Window;
        if (!isOf && !list[i + 1].hasLead(NormWordKind::Mark) && !list[i + 1].amount.measure.isKnown()
            && list[i + 1].amount.value->isWhole())
            list[i + 1].amount.measure.unit = Unit::Count; // "van de 40 dossiers maximaal 2 onvoldoende"
        addDoubt(doubts, NormDoubt::NumberLeftOver, { total.text });
    }
}
