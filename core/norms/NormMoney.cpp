// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormRoles.h"

#include <algorithm>

namespace {

bool hasKind(const std::vector<NormPhrase> &phrases, NormWordKind kind)
{
    return std::any_of(phrases.begin(), phrases.end(),
                       [kind](const NormPhrase &phrase) { return phrase.isWord(kind); });
}

bool isCurrency(const NormMention &mention)
{
    const QString &text = mention.amount.measure.text;
    return mention.amount.measure.unit == Unit::Euro || text == u"$" || text == u"£";
}

/// "boete van € 250 per uur met een maximum van € 2.500": the rest of the penalty.
bool isMore(const NormMention &mention)
{
    return isCurrency(mention)
        || (mention.isPercent() && mention.comparator == Comparator::AtMost && !mention.isSigned
            && mention.leadNouns().isEmpty());
}

/// "…, a service credit of 2% applies; below 90%, 5%": the next step of the penalty.
bool isNextStep(const NormMention &limit, const NormMention &mention)
{
    return limit.isPercent() && limit.comparator && limit.role == NormRole::Limit && mention.isPercent()
        && !mention.comparator && !mention.amount.high && mention.sentence == limit.sentence
        && mention.nouns().isEmpty() && (mention.before == NormBreak::Comma || mention.before == NormBreak::Colon);
}

/// "Credit: < 99,9% to ≥ 99,5% = 5%": the band before its amount.
bool isStepOfLadder(const std::vector<NormMention> &list, std::size_t i)
{
    const auto isPrice = [&list, i](const NormMention &mention) {
        return &mention > &list[i] && mention.sentence == list[i].sentence && mention.isSigned
            && mention.comparator == Comparator::Equal;
    };
    return list[i].isSigned && list[i].comparator != Comparator::Equal
        && std::any_of(list.begin(), list.end(), isPrice);
}

} // namespace

void markMoney(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
{
    int sentence = -1; // where a penalty was told last
    for (std::size_t i = 0; i < list.size(); ++i) {
        NormMention &mention = list[i];
        if (sentence >= 0 && i > 0 && isNextStep(list[i - 1], mention)) {
            mention.role = NormRole::Money;
            addDoubt(doubts, NormDoubt::Consequence, { mention.text });
            continue;
        }
        const bool isPrice = isCurrency(mention) && mention.comparing == u"vanaf"; // "lease vanaf € 290 per maand"
        if (isPrice && list.size() > 1) {
            mention.role = NormRole::Money;
            addDoubt(doubts, NormDoubt::Consequence, { mention.text });
            continue;
        }
        const bool isNear
            = mention.hasNear(NormWordKind::Sanction) || (sentence == mention.sentence && isMore(mention));
        const bool isAmount
            = isCurrency(mention) || mention.isPercent() || mention.amount.measure.unit == Unit::PercentagePoint;
        if (!isNear || !isAmount)
            continue;
        const bool isTrigger = mention.comparator && (mention.hasLead(NormWordKind::When) || isStepOfLadder(list, i));
        const bool isSaid = mention.comparator && !(mention.isSigned && mention.comparator == Comparator::Equal);
        const bool isRest = sentence == mention.sentence && isMore(mention) && !isTrigger;
        if (!isSaid || isRest
            || (hasKind(mention.head, NormWordKind::Sanction) && !isTrigger)) { // "bonus bij > 98%" is about the norm
            mention.role = NormRole::Money;
            sentence = mention.sentence;
        }
        if (isTrigger && mention.hasLead(NormWordKind::Sanction))
            sentence = mention.sentence; // "boete bij < 95%: € 500"
        addDoubt(doubts, NormDoubt::Consequence, { mention.text });
    }
}
