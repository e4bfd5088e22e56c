// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormRoles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "≥ 3 offertes ≤ 5 werkdagen": at least so many, in no more than so long.
bool isDelivery(const NormMention &count, const NormMention &limit)
{
    return count.comparator == Comparator::AtLeast && limit.isTerm() && limit.comparator == Comparator::AtMost;
}

/// "2 scores onder een 4", "geen meldingen ouder dan 10 dagen".
void markQualifiers(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
{
    for (std::size_t i = 0; i + 1 < list.size(); ++i) {
        NormMention &count = list[i];
        NormMention &limit = list[i + 1];
        if (!isCount(count) || count.role != NormRole::Limit || limit.before > NormBreak::Bracket || !limit.comparator
            || limit.sentence != count.sentence || isCount(limit) || limit.role != NormRole::Limit || limit.isOfTime
            || (!isStrict(*limit.comparator) && !limit.isSigned) || isDelivery(count, limit))
            continue;
        addDoubt(doubts, NormDoubt::CountQualified, { count.text, limit.text });
        if (count.isAbsence) { // "geen meldingen ouder dan 10 dagen"
            limit.comparator = limit.comparator == Comparator::Greater ? Comparator::AtMost : Comparator::AtLeast;
            limit.isOfAll = limit.isTerm();
            count.role = NormRole::Restated;
            continue;
        }
        limit.role = NormRole::Qualifier;
    }
}

/// "bij meer dan 3 klachten", "bij > 5 per week": what sets something off; not "bij vertraging > 5 minuten".
bool isTriggered(const NormMention &mention)
{
    const bool isBare = !mention.amount.measure.isKnown() && !mention.amount.isCounted && mention.leadNouns().isEmpty();
    return mention.hasLead(NormWordKind::When) && (isCount(mention) || isBare);
}

/// "incidenten met impact op meer dan 50 gebruikers binnen 15 minuten": which ones.
void markKinds(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
{
    for (std::size_t i = 0; i + 1 < list.size(); ++i) {
        NormMention &count = list[i];
        const bool isKind = isCount(count) && count.role == NormRole::Limit && count.comparator
            && isStrict(*count.comparator) && !count.lead.empty()
            && (count.lead.back().plain == u"op" || count.lead.back().plain == u"met"
                || count.lead.back().plain == u"with" || count.lead.back().plain == u"voor"
                || count.lead.back().plain == u"for");
        const NormMention &limit = list[i + 1];
        const bool isBare = !count.amount.measure.isKnown() && !count.amount.isCounted && count.role == NormRole::Limit
            && ((count.comparator && count.isSigned) || count.amount.high);
        if (isBare && count.isBracketed && !limit.isBracketed && limit.isTerm()
            && (limit.isOfTime || (limit.isSigned && limit.before == NormBreak::Colon))
            && limit.sentence == count.sentence) { // "kwetsbaarheden (CVSS ≥ 9) binnen 48 uur"
            count.role = NormRole::Qualifier;
            addDoubt(doubts, NormDoubt::CountQualified);
            continue;
        }
        const bool isCase = isCount(count) && count.role == NormRole::Limit && count.comparator && i > 0
            && isStrict(*count.comparator) && count.hasLead(NormWordKind::When) && isCount(limit) && limit.comparator
            && limit.sentence == count.sentence;
        if (isCase) { // "95% op tijd of, bij minder dan 20 ritten, maximaal 1 te laat"
            count.role = NormRole::Qualifier;
            addDoubt(doubts, NormDoubt::CountQualified, { count.text, limit.text });
            continue;
        }
        const bool isMark = !count.amount.measure.isKnown() && count.amount.value && count.amount.value->scale() > 0;
        const bool isLong = count.role == NormRole::Limit && count.comparator && isStrict(*count.comparator)
            && !count.isPercent() && !isMark && !isTriggered(count) && limit.isTerm() && limit.isOfTime
            && limit.before == NormBreak::None && limit.sentence == count.sentence && !limit.hasLead(NormWordKind::Or);
        const bool isSized = count.role == NormRole::Limit && count.comparator && isStrict(*count.comparator)
            && !count.amount.measure.text.isEmpty() && !count.lead.empty() && count.lead.back().is(NormPhraseKind::Word)
            && limit.comparator && limit.before == NormBreak::None
            && limit.sentence == count.sentence; // "locaties > 500 m2 minimaal 1 keer"
        if (isLong || isSized) { // "bij vertraging > 5 minuten binnen 2 minuten gemeld"
            count.role = NormRole::Qualifier;
            addDoubt(doubts, NormDoubt::CountQualified, { count.text, limit.text });
            continue;
        }
        if (!isKind || limit.sentence != count.sentence || limit.before > NormBreak::Bracket || !limit.isOfTime)
            continue;
        count.role = NormRole::Qualifier;
        addDoubt(doubts, NormDoubt::CountQualified, { count.text, limit.text });
    }
}

/// "≥ 4 en < 7: 2 of meer scores": which scores are counted, before how many.
void markBandConditions(std::vector<NormMention> &list)
{
    for (std::size_t i = 0; i + 1 < list.size(); ++i) {
        NormMention &band = list[i];
        const NormMention &count = list[i + 1];
        const bool isBare = !band.amount.measure.isKnown() && !band.amount.isCounted && band.comparator.has_value();
        if (isBare && count.isAfterColon && !band.isAfterColon && isCount(count) && count.sentence == band.sentence)
            band.role = NormRole::Qualifier;
        else if (isBare && isCount(count) && count.before == NormBreak::Colon && count.sentence == band.sentence
                 && count.comparator)
            band.role = NormRole::Qualifier;
    }
}

/// "aantal facturen > 60 dagen: max 5": what is counted comes first.
void markCountedTitles(NormMentions &mentions)
{
    if (mentions.list.size() != 2)
        return;
    const bool isTitle = mentions.phrases.front().isWord(NormWordKind::Report)
        || (mentions.list.back().isAfterColon && mentions.list.front().comparator && !mentions.list.front().isOfTime
            && isStrict(*mentions.list.front().comparator)
            && (!mentions.list.back().amount.measure.isKnown() || isCount(mentions.list.back())));
    if (!isTitle)
        return;
    NormMention &title = mentions.list.front();
    NormMention &count = mentions.list.back();
    const bool isNone = count.amount.value && count.amount.value->isZero();
    if (!title.isTerm() || count.isTerm() || (!count.comparator && !isNone) || count.sentence != title.sentence)
        return;
    title.role = NormRole::Qualifier;
    count.amount.isCounted = count.amount.isCounted || !count.amount.measure.isKnown();
}

/// "4 voorstellen, waarvan 2 gerealiseerd": the second count is compared as the first.
void spreadComparators(std::vector<NormMention> &list)
{
    for (std::size_t i = 1; i < list.size(); ++i) {
        const NormMention &first = list[i - 1];
        NormMention &second = list[i];
        const bool isPart = !second.lead.empty()
            && (second.lead.back().plain == u"waarvan"
                || second.lead.back().plain == u"of which"); // "…, waarvan 1 op het gebied"
        if (isPart && isCount(first) && !second.amount.measure.isKnown())
            second.amount.isCounted = true;
        const bool isPair = isCount(first) && isCount(second) && first.comparator && !second.comparator
            && first.role == NormRole::Limit && second.role == NormRole::Limit && first.sentence == second.sentence
            && !second.isAfterColon && !second.amount.value->isZero();
        const bool isEither = first.comparator && !second.comparator && second.amount.isCounted
            && second.before <= NormBreak::Comma && second.role == NormRole::Limit && first.role == NormRole::Limit
            && !second.lead.empty() && second.lead.back().isWord(NormWordKind::Or); // "within 15 seconds or 5 rings"
        const bool isMean = !first.amount.measure.isKnown() && !second.amount.measure.isKnown() && second.saysAverage()
            && first.comparator && !second.comparator && second.before <= NormBreak::Comma
            && second.sentence == first.sentence && second.role == NormRole::Limit;
        if (!isPair && !isMean && !isEither)
            continue;
        second.comparator = first.comparator;
        second.isForged = true;
    }
}

/// "≥ 4 voorstellen per jaar, ≥ 2 geïmplementeerd": of the same things, in the same stretch of time.
void markFollowUps(std::vector<NormMention> &list)
{
    for (std::size_t i = 1; i < list.size(); ++i) {
        const NormMention &first = list[i - 1];
        NormMention &second = list[i];
        const bool isPair = isCount(first) && first.namesMany() && second.amount.isCounted && second.comparator
            && second.before <= NormBreak::Comma && second.sentence == first.sentence && second.leadNouns().isEmpty()
            && first.role == NormRole::Limit && second.role == NormRole::Limit && !second.namesMany();
        if (!isPair)
            continue;
        second.isFollowUp = true;
        if (second.period.isEmpty())
            second.period = first.period;
    }
}

/// "Alle klachten worden binnen 2 werkdagen bevestigd en binnen 15 werkdagen afgehandeld": all of them, both times.
void spreadEvery(std::vector<NormMention> &list)
{
    for (std::size_t i = 1; i < list.size(); ++i) {
        const NormMention &first = list[i - 1];
        NormMention &second = list[i];
        const bool isEvery = first.isOfAll || (first.isTerm() && first.hasLead(NormWordKind::Every));
        const bool isJoined = second.before <= NormBreak::Comma && second.sentence == first.sentence && second.isOfTime
            && second.isTerm() && second.role == NormRole::Limit;
        second.isOfAll = second.isOfAll || (isEvery && isJoined && !first.sharedBy && !second.sharedBy);
    }
}

bool saysTheSame(const NormMention &first, const NormMention &second)
{
    const bool isSame = first.amount.value == second.amount.value && first.amount.high == second.amount.high
        && first.amount.measure == second.amount.measure;
    const bool isBlank = !first.amount.value && !second.amount.value;
    if (!isSame || (!isBlank && first.comparator && second.comparator && *first.comparator != *second.comparator))
        return false;
    return isBlank || first.leadNouns().isEmpty() || second.nouns().isEmpty();
}

/// "Norm: 95%. … minimaal 95% …": one requirement, said twice; the one with a comparator stays.
void markRestated(std::vector<NormMention> &list)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        for (std::size_t j = i + 1; j < list.size(); ++j) {
            NormMention &first = list[i];
            NormMention &second = list[j];
            const bool isApart = second.sentence > first.sentence && first.role == NormRole::Limit
                && second.role == NormRole::Limit && !first.sharedBy && !second.sharedBy && first.name == second.name
                && first.label.isEmpty() && second.label.isEmpty() && first.tailNouns().isEmpty();
            const bool isTitled = !first.head.empty() && !second.head.empty() && !isUnderOneTitle(first, second);
            if (!isApart || isTitled || !saysTheSame(first, second)) // not "spoed: 4 uur; normaal: 4 uur"
                continue;
            NormMention &weaker = first.comparator && !second.comparator ? second : first;
            weaker.role = NormRole::Restated;
        }
    }
}

} // namespace

void addDoubt(std::vector<NormDoubtNote> &doubts, NormDoubt code, const QStringList &args)
{
    const NormDoubtNote note { code, args };
    if (std::find(doubts.begin(), doubts.end(), note) == doubts.end())
        doubts.push_back(note);
}

void assignRoles(NormMentions &mentions, std::vector<NormDoubtNote> &doubts)
{
    markTargets(mentions.list);
    markMoney(mentions.list, doubts);
    markSteps(mentions, doubts);
    markPoints(mentions.list, doubts);
    markKnown(mentions, doubts);
    markSamples(mentions.list);
    markDropped(mentions.list, doubts);
    markRelatives(mentions, doubts);
    markReductions(mentions.list, doubts);
    markWindows(mentions.list, doubts);
    markExplained(mentions.list, doubts);
    markLookBack(mentions, mentions.list, doubts);
    markTotals(mentions.list, doubts);
    markCases(mentions, doubts);
    markConditions(mentions.list, doubts);
    markAsides(mentions.list, doubts);
    spreadMinutes(mentions.list, doubts);
    spreadUnitsBack(mentions.list, doubts);
    spreadUnitsOn(mentions.list, doubts);
    joinRanges(mentions.list);
    joinTolerances(mentions.list);
    closeRanges(mentions.list, doubts);
    markBandConditions(mentions.list);
    markCountedTitles(mentions);
    markKinds(mentions.list, doubts);
    markRestrictions(mentions.list, doubts);
    markQualifiers(mentions.list, doubts);
    turnFailures(mentions, mentions.list, doubts);
    turnLimits(mentions.list, doubts);
    pairShares(mentions, doubts);
    spreadEvery(mentions.list);
    spreadComparators(mentions.list);
    markFollowUps(mentions.list);
    markRestated(mentions.list);
    markCrowds(mentions, doubts);
}
