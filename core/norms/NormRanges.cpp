// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormRoles.h"

#include <algorithm>

namespace {

/// "≥ 4 en < 7", "minimaal 2 en maximaal 5 dagen": two ends of one range.
bool isRange(const NormMention &first, const NormMention &second)
{
    if (!first.comparator || !second.comparator || !first.amount.value || !second.amount.value)
        return false;
    const bool isPair = (isLowerBound(*first.comparator) && isUpperBound(*second.comparator))
        || (isUpperBound(*first.comparator) && isLowerBound(*second.comparator));
    const bool isClose
        = second.before <= NormBreak::Comma && first.sentence == second.sentence && second.leadNouns().isEmpty();
    const bool fits = first.amount.measure == second.amount.measure || !first.amount.measure.isKnown()
        || !second.amount.measure.isKnown();
    const bool isOwnShare = second.isPercent()
        && !first.amount.measure.isKnown() // "een 7 of hoger en maximaal 10% van de …"
        && (first.hasNear(NormWordKind::Mark)
            || (!second.tail.empty() && second.tail.front().isWord(NormWordKind::Of)));
    const bool isOfOneBand = first.label == second.label
        || (first.label.isEmpty() && second.before <= NormBreak::And); // "≥ 75% en < 85%: matig"
    const bool isKind = second.isOfTime && !first.isOfTime; // "langer dan 1 uur binnen 24 uur gemeld"
    const bool isAround = isCountedBack(first) && second.hasTail(NormWordKind::After); // "5 voor en 15 minuten na"
    const bool isOther = second.amount.isCounted && first.amount.measure.isKnown() && !isCount(first);
    const bool isFree = !isAround && !isOther && !second.hasLead(NormWordKind::When) && first.role == NormRole::Limit
        && second.role == NormRole::Limit && first.tailNouns().isEmpty() && !first.amount.isCounted && isOfOneBand
        && first.name == second.name;
    if (!isPair || !isClose || !fits || !isFree || isKind || isOwnShare || (second.isAfterColon && !first.isAfterColon))
        return false;
    return isLowerBound(*first.comparator) ? *first.amount.value < *second.amount.value
                                           : *second.amount.value < *first.amount.value;
}

} // namespace

bool isLowerBound(Comparator comparator)
{
    return comparator == Comparator::AtLeast || comparator == Comparator::Greater;
}

bool isUpperBound(Comparator comparator)
{
    return comparator == Comparator::AtMost || comparator == Comparator::Less;
}

bool isStrict(Comparator comparator)
{
    return comparator == Comparator::Greater || comparator == Comparator::Less;
}

bool isCount(const NormMention &mention)
{
    return mention.amount.isCounted || mention.amount.measure.unit == Unit::Count;
}

void joinRanges(std::vector<NormMention> &list)
{
    for (std::size_t i = 0; i + 1 < list.size(); ++i) {
        if (!isRange(list[i], list[i + 1]))
            continue;
        NormMention &first = list[i];
        NormMention &second = list[i + 1];
        const bool isRising = isLowerBound(*first.comparator);
        NormMention joined = first;
        joined.tail = second.tail;
        joined.amount = isRising ? first.amount : second.amount;
        joined.comparator = isRising ? first.comparator : second.comparator;
        joined.upper = isRising ? second.amount : first.amount;
        joined.upperComparator = isRising ? *second.comparator : *first.comparator;
        if (!joined.amount.measure.isKnown())
            joined.amount.measure = joined.upper->measure;
        joined.amount.isCounted = joined.amount.isCounted || second.amount.isCounted;
        joined.period = first.period.isEmpty() ? second.period : first.period;
        joined.perThing = second.perThing;
        if (joined.label.isEmpty())
            joined.label = second.label;
        first = joined;
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
}

void joinTolerances(std::vector<NormMention> &list)
{
    for (std::size_t i = 1; i < list.size(); ++i) {
        NormMention &centre = list[i - 1];
        const NormMention &width = list[i];
        const bool isWidth
            = !width.lead.empty() && width.lead.back().plain == u"±" && width.before <= NormBreak::Bracket;
        const bool isCentre = !centre.comparator && !centre.amount.high && centre.amount.value && width.amount.value
            && centre.amount.measure.isKnown() && centre.amount.measure == width.amount.measure;
        const auto low = isWidth && isCentre ? centre.amount.value->plus(width.amount.value->negated()) : std::nullopt;
        const auto high = low ? centre.amount.value->plus(*width.amount.value) : std::nullopt;
        if (!high)
            continue;
        centre.amount.value = low;
        centre.amount.high = high;
        centre.comparator = Comparator::Between;
        std::erase_if(centre.tail, [](const NormPhrase &phrase) { return phrase.isWord(NormWordKind::Approximate); });
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(i--));
    }
}

void closeRanges(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
{
    for (std::size_t i = 0; i + 1 < list.size(); ++i) {
        NormMention &first = list[i];
        const NormMention &second = list[i + 1];
        const bool isBare = !first.amount.measure.isKnown() && !second.amount.measure.isKnown() && !second.comparator
            && !first.amount.isCounted && !second.amount.isCounted && second.before == NormBreak::And;
        if (!isBare || first.comparator != Comparator::AtLeast || first.upper || first.amount.high
            || !(first.amount.value < second.amount.value) || !first.perThing.isEmpty() || second.saysAverage())
            continue;
        first.upper = second.amount;
        first.upperComparator = Comparator::AtMost;
        addDoubt(doubts, NormDoubt::RangeBounds);
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
}

void spreadUnitsOn(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
{
    for (std::size_t i = 1; i < list.size(); ++i) {
        NormMention &second = list[i];
        const bool isCounted = !second.period.isEmpty() || !second.perThing.isEmpty(); // "maximaal 2 per kwartaal"
        const bool isBare = second.comparator && !isCounted && second.before <= NormBreak::Comma
            && second.nouns().isEmpty() && list[i - 1].sentence == second.sentence && second.amount.value
            && second.amount.value->isWhole();
        const bool isNamed = second.leadNouns().isEmpty() && second.tailNouns().isEmpty()
            && second.before <= NormBreak::Comma && second.amount.value && second.hasLead(NormWordKind::Target)
            && list[i - 1].sentence == second.sentence; // "(streefwaarde 12)"
        const bool isOpen = (second.isOfTime || isNamed || (isBare && list[i - 1].isTerm()))
            && !second.amount.measure.isKnown() && !second.amount.isCounted;
        for (std::size_t j = i; isOpen && j-- > 0;) {
            const bool isFit = list[j].isTerm() || (isNamed && list[j].isPercent());
            if (!isFit || second.amount.measure.isKnown())
                continue;
            second.amount.measure = list[j].amount.measure;
            addDoubt(doubts, NormDoubt::UnitMissing, { second.text, codeOf(second.amount.measure) });
        }
    }
}

void spreadUnitsBack(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
{
    for (std::size_t i = list.size(); i-- > 1;) {
        NormMention &first = list[i - 1];
        const NormMention &second = list[i];
        const bool isOpen = !first.amount.measure.isKnown() && !first.amount.isCounted && first.amount.value
            && !first.amount.isArticled && first.amount.sign != u'+' && first.tailNouns().isEmpty()
            && first.role == NormRole::Limit && first.isBracketed == second.isBracketed;
        const bool isNamed = second.before == NormBreak::Colon && second.name != first.name;
        const bool isNear = (second.before <= NormBreak::Comma || isNamed) && second.leadNouns().isEmpty()
            && !first.hasNear(NormWordKind::Mark)
            && !(second.isPercent() && hasStem(first.nouns(), { u"tevreden", u"cijfer", u"score" }))
            && !(second.isPercent() && first.comparator && !second.tail.empty()
                 && second.tail.front().isWord(NormWordKind::Of))
            && second.sentence == first.sentence && second.amount.measure.isKnown() && second.role == NormRole::Limit;
        const bool isApart = second.before == NormBreak::Bracket && second.isPercent() && first.comparator
            && second.comparator; // "onvoldoendes (5 of lager) maximaal 8%"
        const bool isShared = i > 1 && list[i - 2].isPercent() && first.before == NormBreak::None && first.comparator
            && !list[i - 2].tail.empty() && list[i - 2].tail.front().isWord(NormWordKind::Of); // "88% geeft 7 of hoger"
        const bool isPlain = second.isPercent() && !first.period.isEmpty() && first.hasNear(NormWordKind::Report);
        if (!isOpen || !isNear || second.isPercentile || isApart || isPlain
            || isShared) // "aantal: 5 per maand of 0,1%"
            continue;
        first.amount.measure = second.amount.measure;
        addDoubt(doubts, NormDoubt::UnitMissing, { first.text, codeOf(second.amount.measure) });
    }
}

void spreadMinutes(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
{
    const bool hasTimes
        = std::any_of(list.begin(), list.end(), [](const NormMention &mention) { return mention.isTerm(); });
    for (NormMention &mention : list) {
        if (!hasTimes || mention.amount.measure.text.toLower() != u"m" || mention.text.contains(u' '))
            continue;
        mention.amount.measure = { Unit::Minute, {} };
        addDoubt(doubts, NormDoubt::UnitMissing, { mention.text, codeOf(mention.amount.measure) });
    }
}

namespace {

/// ", reparatie of vervanging < 30 dagen", ", speed of answer": joins two words of one subject, and no limits.
bool joinsWords(const NormMention &mention)
{
    const auto isOr = [](const NormPhrase &phrase) { return phrase.isWord(NormWordKind::Or); };
    const auto found = std::ranges::find_if(mention.lead, isOr);
    const bool isBehindWord = std::any_of(mention.lead.begin(), found,
                                          [](const NormPhrase &phrase) { return phrase.is(NormPhraseKind::Word); });
    return mention.before >= NormBreak::Comma && isBehindWord && found + 1 != mention.lead.end()
        && (found + 1)->is(NormPhraseKind::Word);
}

} // namespace

void markCrowds(NormMentions &mentions, std::vector<NormDoubtNote> &doubts)
{
    const std::vector<NormMention> &list = mentions.list;
    for (std::size_t i = 1; i < list.size(); ++i) {
        const NormMention &first = list[i - 1];
        const NormMention &second = list[i];
        if (first.role != NormRole::Limit || second.role != NormRole::Limit || first.sentence != second.sentence
            || second.isAfterColon || (!first.label.isEmpty() && first.label != second.label))
            continue;
        const bool isOr = second.hasLead(NormWordKind::Or) && second.before <= NormBreak::Comma && !joinsWords(second);
        if (isOr) {
            mentions.isAlternative = true;
            addDoubt(doubts, NormDoubt::Alternative);
        }
        const bool isBound = second.sharedBy || first.sharedBy;
        const bool isSame = first.isTerm() && second.isTerm() && first.amount.measure == second.amount.measure
            && second.leadNouns().isEmpty() && second.tailNouns().isEmpty() && first.name == second.name
            && (first.period == second.period || first.tailNouns().isEmpty());
        const bool isInside
            = second.before == NormBreak::None && !second.sharedBy; // "binnen 2 dagen minimaal 1 kandidaat"
        if (isInside || (isSame && !isBound))
            addDoubt(doubts, NormDoubt::Contradiction);
    }
}
