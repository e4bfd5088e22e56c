// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormRoles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Amounts that are relative to something the text does not tell, or that belong to the agreement around the norm.

namespace {

std::size_t placeOf(const NormMentions &mentions, const NormMention &mention)
{
    const auto at = std::find_if(mentions.phrases.begin(), mentions.phrases.end(),
                                 [&mention](const NormPhrase &phrase) { return phrase.from == mention.from; });
    return static_cast<std::size_t>(at - mentions.phrases.begin());
}

/// The phrases before the amount, the nearest first; none where the text begins.
const NormPhrase *phraseBefore(const NormMentions &mentions, const NormMention &mention, std::size_t back)
{
    const std::size_t index = placeOf(mentions, mention);
    return index < back ? nullptr : &mentions.phrases[index - back];
}

/// A figure that is made elsewhere: "CPI", "landelijk gemiddelde".
bool isIndex(const NormPhrase &phrase)
{
    return hasStem(
        { phrase.plain },
        { u"cpi", u"ppi", u"inflatie", u"inflation", u"index", u"gemiddelde", u"average", u"benchmark", u"euribor" });
}

/// "CPI + 1%", "het branchegemiddelde + 0,5%": on top of a figure that the text does not name.
bool isOnTop(const NormMentions &mentions, const NormMention &mention)
{
    const bool isSigned = mention.amount.sign == u'+';
    const NormPhrase *plus = phraseBefore(mentions, mention, 1);
    const NormPhrase *index = isSigned ? plus : phraseBefore(mentions, mention, 2);
    return plus && index && (isSigned || plus->plain == u"+") && isIndex(*index);
}

/// "maximaal 0,5% boven het landelijk gemiddelde".
bool isAbove(const NormMentions &mentions, const NormMention &mention)
{
    constexpr std::size_t near = 4;
    bool isSaid = false;
    const std::size_t from = placeOf(mentions, mention) + 1;
    for (std::size_t i = from; i < mentions.phrases.size() && i < from + near; ++i) {
        const NormPhrase &phrase = mentions.phrases[i];
        if (phrase.is(NormPhraseKind::Comparing) && !phrase.comparing.isSign)
            isSaid = phrase.comparing.comparator == Comparator::Greater;
        else if (isSaid && isIndex(phrase))
            return true;
        else if (!phrase.is(NormPhraseKind::Period) && !(isSaid && !phrase.is(NormPhraseKind::Break)))
            return false;
    }
    return false;
}

/// "Contractduur 4 jaar, optie tot verlenging 2 x 1 jaar": how long the agreement runs.
bool isRunning(const NormMention &mention)
{
    return !mention.comparator && (mention.isTerm() || isCount(mention))
        && hasStem(mention.head.empty() ? mention.leadNouns() : mention.nouns(),
                   { u"contractduur", u"contractperiode", u"contract term", u"initial term", u"verlenging" });
}

/// "5% van de dossiers wordt gecontroleerd": how much is looked at.
bool isInspected(const NormMention &mention)
{
    constexpr int most = 25;
    return mention.isPercent() && !mention.amount.isShareOf && !mention.comparator && mention.amount.value
        && *mention.amount.value <= Decimal(most)
        && hasStem(mention.tailNouns(), { u"gecontroleerd", u"steekproef", u"sampled", u"audited", u"nagekeken" });
}

/// "voor opdrachten tot € 50.000 binnen 5 werkdagen": which ones.
bool isScope(const NormMention &mention)
{
    return mention.amount.measure.unit == Unit::Euro && !mention.comparator && !mention.lead.empty()
        && mention.lead.back().plain == u"tot";
}

/// "5 = ≥ 98%, 4 = 95-98%": which mark a band is.
bool isMarkOfBand(const NormMentions &mentions, const NormMention &mention)
{
    const std::size_t next = placeOf(mentions, mention) + 1;
    const bool isBare = !mention.comparator && !mention.amount.measure.isKnown() && !mention.amount.isCounted
        && mention.amount.value && mention.amount.value->isWhole() && *mention.amount.value <= Decimal(10);
    return isBare && next + 1 < mentions.phrases.size() && mentions.phrases[next].plain == u"="
        && (mentions.phrases[next + 1].is(NormPhraseKind::Comparing)
            || mentions.phrases[next + 1].amount.measure.isKnown());
}

/// "1,5 x de directe reistijd": so many times something else.
bool isFactor(const NormMention &mention)
{
    const bool isTimes = mention.amount.measure.unit == Unit::Count
        && hasStem({ mention.text.toLower().section(u' ', -1) }, { u"x", u"maal", u"keer", u"times", u"twice" });
    static const QStringList articles { u"de"_s, u"het"_s,    u"the"_s,    u"as"_s,
                                        u"zo"_s, u"zoveel"_s, u"zolang"_s, u"zo lang"_s };
    return isTimes && !mention.tail.empty() && articles.contains(mention.tail.front().plain);
}

} // namespace

void markRelatives(NormMentions &mentions, std::vector<NormDoubtNote> &doubts)
{
    for (std::size_t i = 0; i < mentions.list.size(); ++i) {
        NormMention &mention = mentions.list[i];
        const bool isOnward = i > 0 && isRunning(mentions.list[i - 1]) && mention.before == NormBreak::None
            && mention.isTerm() && !mention.comparator;
        const bool isAside = isRunning(mention) || isOnward || isInspected(mention) || isMarkOfBand(mentions, mention)
            || (mentions.list.size() > 1 && isScope(mention));
        if (isAside && mention.role == NormRole::Limit) {
            mention.role = NormRole::Window;
            addDoubt(doubts, NormDoubt::NumberLeftOver, { mention.text });
        }
        if (mention.role != NormRole::Limit
            || (!isOnTop(mentions, mention) && !isAbove(mentions, mention) && !isFactor(mention)))
            continue;
        mention.role = NormRole::Window;
        addDoubt(doubts, NormDoubt::Baseline);
        addDoubt(doubts, NormDoubt::NumberLeftOver, { mention.text });
    }
}
