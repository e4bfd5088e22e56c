// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormRoles.h"

#include <algorithm>

// Words that turn a limit to its other side: denials, failures, what is not allowed, terms before an event.

namespace {

bool saysForbidden(const std::vector<NormPhrase> &phrases)
{
    const bool isDenied = std::any_of(phrases.begin(), phrases.end(),
                                      [](const NormPhrase &phrase) { return phrase.isWord(NormWordKind::Not); });
    for (std::size_t i = 1; i < phrases.size(); ++i) {
        const bool isSaidOnce = phrases[i - 1].isWord(NormWordKind::Small) // "is onacceptabel"
            && hasStem({ phrases[i].plain },
                       { u"onacceptabel", u"ontoelaatbaar", u"onaanvaardbaar", u"verboden", u"uitgesloten",
                         u"unacceptable", u"forbidden", u"prohibited" });
        if (isSaidOnce)
            return true;
    }
    return isDenied && std::any_of(phrases.begin(), phrases.end(), [](const NormPhrase &phrase) {
               return hasStem({ phrase.plain },
                              { u"toegestaan", u"toelaatbaar", u"acceptabel", u"aanvaardbaar", u"allowed", u"permitted",
                                u"acceptable" });
           });
}

/// A denial of the verb right before the comparing phrase, in one word.
bool saysContracted(const std::vector<NormPhrase> &lead)
{
    constexpr std::size_t near = 6;
    const std::size_t from = lead.size() > near ? lead.size() - near : 0;
    return std::any_of(lead.begin() + static_cast<std::ptrdiff_t>(from), lead.end(),
                       [](const NormPhrase &phrase) { return phrase.plain.endsWith(u"n't"); });
}

/// "de uitval overschrijdt de 1,5% niet": the denial of a verb stands behind what it governs.
bool isDeniedVerb(const NormMention &mention)
{
    return (mention.comparing.startsWith(u"overschrij") || mention.comparing.startsWith(u"exceed"))
        && !mention.tail.empty() && mention.tail.front().isWord(NormWordKind::Not);
}

} // namespace

void turnLimits(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
{
    for (NormMention &mention : list) {
        if (!mention.comparator && mention.isTerm() && mention.role == NormRole::Limit && isBeforeEvent(mention)) {
            mention.comparator = Comparator::AtLeast; // "twee weken voor de start"
            addDoubt(doubts, NormDoubt::BeforeEvent);
        }
        if (!mention.comparator || mention.isAbsence)
            continue;
        if (mention.isOfTime && mention.isTerm() && mention.comparator == Comparator::AtLeast
            && isCountedBack(mention)) {
            mention.comparator = Comparator::AtMost; // "niet eerder dan 5 minuten voor de afgesproken tijd"
            addDoubt(doubts, NormDoubt::BeforeEvent);
        }
        const bool isDenied
            = isStrict(*mention.comparator)
            && std::any_of(mention.lead.begin(), mention.lead.end(), [](const NormPhrase &phrase) {
                   return phrase.isWord(NormWordKind::None) && phrase.plain != u"zonder" && phrase.plain != u"without";
               });
        const std::size_t count = mention.lead.size();
        const bool isLacking = isStrict(*mention.comparator) && mention.isTerm() && mention.isSigned && count > 1
            && (mention.lead[count - 2].plain == u"zonder" || mention.lead[count - 2].plain == u"without");
        if (isLacking) { // "zonder uitval > 15 min"
            mention.comparator = mention.comparator == Comparator::Less ? Comparator::AtLeast : Comparator::AtMost;
            continue;
        }
        const bool isContracted = isStrict(*mention.comparator) && saysContracted(mention.lead);
        if (isContracted) { // "you don't wait longer than 5 minutes"
            mention.comparator = mention.comparator == Comparator::Less ? Comparator::AtLeast : Comparator::AtMost;
            continue;
        }
        const bool isForbidden = isStrict(*mention.comparator)
            && (saysForbidden(mention.lead) || saysForbidden(mention.tail) || isDeniedVerb(mention));
        if (isForbidden) // "niet toegestaan om meer dan 2 wijzigingen"
            mention.comparator = mention.comparator == Comparator::Less ? Comparator::AtLeast : Comparator::AtMost;
        mention.isOfAll = mention.isOfAll
            || (isDenied && mention.isTerm()
                && mention.before == NormBreak::Hard); // "niemand wacht langer dan 20 minuten"
        if (isDenied && !isForbidden) // "geen enkel onderdeel lager dan 6,0"; the doubt is that of the word itself
            mention.comparator = mention.comparator == Comparator::Less ? Comparator::AtLeast : Comparator::AtMost;
        if (mention.isOfTime && mention.isTerm() && isUpperBound(*mention.comparator) && isBeforeEvent(mention)) {
            mention.comparator = Comparator::AtLeast;
            addDoubt(doubts, NormDoubt::BeforeEvent);
        }
    }
}

namespace {

bool isReached(const NormPhrase &phrase)
{
    return hasStem({ phrase.plain },
                   { u"halen", u"gehaald", u"behaald", u"gerealiseerd", u"realiseren", u"nagekomen", u"nakomen",
                     u"bereikt", u"bereiken", u"voldaan", u"achieved", u"met" })
        && phrase.plain != u"met"; // the Dutch "with"
}

/// "niet halen", "niet wordt gehaald", "not achieved".
bool saysNotReached(const std::vector<NormPhrase> &phrases)
{
    constexpr std::size_t near = 3;
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        for (std::size_t j = i + 1; phrases[i].isWord(NormWordKind::Not) && j < phrases.size() && j < i + near; ++j) {
            if (isReached(phrases[j]))
                return true;
        }
    }
    return false;
}

bool saysFailure(const std::vector<NormPhrase> &phrases)
{
    for (std::size_t i = 1; i < phrases.size(); ++i) {
        if (phrases[i].plain == u"to" && (phrases[i - 1].plain == u"failure" || phrases[i - 1].plain == u"fails"))
            return true;
    }
    return false;
}

} // namespace

void turnFailures(const NormMentions &mentions, std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
{
    for (NormMention &mention : list) {
        const bool isWhen = mentions.startsWithWhen || mention.hasLead(NormWordKind::When);
        const bool isMissed
            = saysFailure(mention.lead) || saysNotReached(mention.lead) || (isWhen && saysNotReached(mention.tail));
        if (!isMissed || mention.role != NormRole::Limit || mention.isAbsence)
            continue;
        mention.isMissed = true;
        const bool isUpper = mention.comparator && isUpperBound(*mention.comparator);
        mention.comparator = isUpper ? Comparator::Greater : Comparator::Less;
        addDoubt(doubts, NormDoubt::Negation);
    }
}
