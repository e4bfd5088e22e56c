// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormRoles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The last word before the amount that has a meaning.
std::optional<NormWordKind> wordBefore(const NormMention &mention)
{
    for (auto it = mention.lead.rbegin(); it != mention.lead.rend(); ++it) {
        if (!it->is(NormPhraseKind::Known))
            return std::nullopt;
        if (it->word != NormWordKind::Small && it->word != NormWordKind::Of)
            return it->word;
    }
    return std::nullopt;
}

bool hasKind(const std::vector<NormPhrase> &phrases, NormWordKind kind)
{
    return std::any_of(phrases.begin(), phrases.end(),
                       [kind](const NormPhrase &phrase) { return phrase.isWord(kind); });
}

void markMoney(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
{
    for (NormMention &mention : list) {
        const bool isNear = mention.hasNear(NormWordKind::Sanction);
        const bool isAmount = mention.amount.measure.unit == Unit::Euro || mention.isPercent()
            || mention.amount.measure.unit == Unit::PercentagePoint;
        if (!isNear || !isAmount)
            continue;
        const bool isTrigger = mention.comparator && mention.hasLead(NormWordKind::When);
        if (!mention.comparator
            || (hasKind(mention.head, NormWordKind::Sanction) && !isTrigger)) // "bonus bij > 98%" is about the norm
            mention.role = NormRole::Money;
        addDoubt(doubts, NormDoubt::Consequence, { mention.text });
    }
}

/// "(n = 50)", "x 100%", "weging 25%", "na een periode van 3 maanden": what surrounds a norm.
void markSamples(std::vector<NormMention> &list)
{
    for (NormMention &mention : list) {
        const QString before = mention.lead.empty() ? QString() : mention.lead.back().plain;
        const bool isFactor = before == u"x" && mention.amount.value == Decimal(100);
        const bool isWeight = before.endsWith(u"weging") || before.endsWith(u"gewicht") || before.startsWith(u"weight");
        const bool isDrawn = mention.amount.isCounted && hasStem(mention.leadNouns(), { u"steekproef", u"sample" });
        const bool isRunIn = mention.isTerm() && hasStem(mention.leadNouns(), { u"periode", u"period" })
            && mention.hasLead(NormWordKind::After);
        if (before == u"n" || isFactor || (!mention.comparator && (isWeight || isDrawn || isRunIn)))
            mention.role = NormRole::Window;
    }
}

/// "twee opeenvolgende kwartalen", "3 maanden achtereen".
bool isSeries(const NormMention &mention)
{
    return !mention.isPercent() && !mention.tail.empty() && mention.tail.front().isWord(NormWordKind::During)
        && mention.tail.front().plain != u"for";
}

/// "retained for 90 days", "gedurende 5 jaar bewaard": the stretch itself is the requirement.
bool isKept(const NormMention &mention)
{
    const QStringList nouns = mention.nouns();
    return std::any_of(nouns.begin(), nouns.end(), [](const QString &noun) {
        return noun.contains(u"retain") || noun.contains(u"retention") || noun.contains(u"bewaar")
            || noun.contains(u"garantie") || noun.contains(u"warrant") || noun.contains(u"kept")
            || noun.contains(u"stored");
    });
}

/// "Uptime: 99,9% (43 minuten per maand)": the same in other words.
void markExplained(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
{
    for (std::size_t i = 1; i < list.size(); ++i) {
        NormMention &again = list[i];
        const bool isAgain = again.before == NormBreak::Bracket && again.isTerm() && !again.comparator
            && list[i - 1].isPercent() && hasStem(list[i - 1].nouns(), { u"uptime", u"beschikbaar", u"availab" });
        if (!isAgain)
            continue;
        again.role = NormRole::Restated;
        addDoubt(doubts, NormDoubt::NumberLeftOver, { again.text });
    }
}

/// "bij 3 of meer klachten binnen 12 maanden": how long is looked back.
void markLookBack(const NormMentions &mentions, std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
{
    for (std::size_t i = 1; i < list.size(); ++i) {
        const bool isBack = mentions.startsWithWhen && list[i].before == NormBreak::None && isCount(list[i - 1])
            && list[i].amount.measure.unit == Unit::Month && list[i].isOfTime;
        if (!isBack)
            continue;
        list[i].role = NormRole::Window;
        addDoubt(doubts, NormDoubt::NumberLeftOver, { list[i].text });
    }
}

/// "Percentage gesprekken dat na 5 seconden is opgehangen": a line of a report counts what is over it.
bool countsLater(const std::vector<NormMention> &list)
{
    const std::vector<NormPhrase> &lead = list.front().lead;
    const auto first = std::find_if(lead.begin(), lead.end(),
                                    [](const NormPhrase &phrase) { return !phrase.isWord(NormWordKind::Small); });
    return list.size() == 1 && first != lead.end() && first->isWord(NormWordKind::Report)
        && wordBefore(list.front()) == NormWordKind::After;
}

/// "het eerste jaar wordt na 9 maanden gemeten": when, and no sooner or later.
bool isMeasuredAt(const NormMention &mention)
{
    return wordBefore(mention) == NormWordKind::After
        && hasStem(mention.tailNouns(),
                   { u"gemeten", u"geevalueerd", u"getoetst", u"uitgevoerd", u"measured", u"reviewed" });
}

void markWindows(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
{
    for (NormMention &mention : list) {
        if (mention.isTerm() && !mention.comparator && (countsLater(list) || isMeasuredAt(mention))) {
            mention.comparator = countsLater(list) ? Comparator::Greater : Comparator::Equal;
            addDoubt(doubts, countsLater(list) ? NormDoubt::Strictness : NormDoubt::FrequencyReading);
            continue;
        }
        if ((!mention.isTerm() && !isSeries(mention)) || mention.comparator || mention.role != NormRole::Limit)
            continue;
        const auto before = wordBefore(mention);
        const bool isWindow = before == NormWordKind::During || before == NormWordKind::After
            || before == NormWordKind::Every || isSeries(mention);
        if (!isWindow || (before == NormWordKind::During && isKept(mention)))
            continue;
        mention.role = NormRole::Window;
        if (before != NormWordKind::During)
            addDoubt(doubts, NormDoubt::NumberLeftOver, { mention.text });
    }
}

/// "2 scores onder een 4", "geen meldingen ouder dan 10 dagen".
void markQualifiers(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
{
    for (std::size_t i = 0; i + 1 < list.size(); ++i) {
        NormMention &count = list[i];
        NormMention &limit = list[i + 1];
        if (!isCount(count) || count.role != NormRole::Limit || limit.before > NormBreak::Bracket || !limit.comparator
            || limit.sentence != count.sentence || isCount(limit) || limit.role != NormRole::Limit || limit.isOfTime
            || (!isStrict(*limit.comparator) && !limit.isSigned))
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
        const bool isLong = count.role == NormRole::Limit && count.comparator && isStrict(*count.comparator)
            && !count.isPercent() && !(isCount(count) && count.hasLead(NormWordKind::When)) && limit.isTerm()
            && limit.isOfTime && limit.before == NormBreak::None && limit.sentence == count.sentence;
        if (isLong) { // "bij vertraging > 5 minuten binnen 2 minuten gemeld"
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
            && isStrict(*mentions.list.front().comparator) && !mentions.list.back().amount.measure.isKnown());
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
        const bool isMean = !first.amount.measure.isKnown() && !second.amount.measure.isKnown() && second.saysAverage()
            && first.comparator && !second.comparator && second.before <= NormBreak::Comma
            && second.sentence == first.sentence && second.role == NormRole::Limit;
        if (!isPair && !isMean)
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

/// "95% van de 200 meldingen": how many there are, no limit.
void markTotals(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
{
    for (NormMention &mention : list) {
        if (isGroup(mention))
            mention.role = NormRole::Window;
    }
    for (std::size_t i = 1; i < list.size(); ++i) {
        NormMention &total = list[i];
        const bool isOf = !total.comparator && isCount(total) && list[i - 1].isPercent()
            && total.before == NormBreak::None && !total.lead.empty() && total.lead.back().isWord(NormWordKind::Of);
        if (!isOf || total.role != NormRole::Limit)
            continue;
        total.role = NormRole::Window;
        addDoubt(doubts, NormDoubt::NumberLeftOver, { total.text });
    }
}

} // namespace

void assignRoles(NormMentions &mentions, std::vector<NormDoubtNote> &doubts)
{
    markMoney(mentions.list, doubts);
    markSteps(mentions, doubts);
    markPoints(mentions.list, doubts);
    markKnown(mentions.list, doubts);
    markSamples(mentions.list);
    markReductions(mentions.list, doubts);
    markWindows(mentions.list, doubts);
    markExplained(mentions.list, doubts);
    markLookBack(mentions, mentions.list, doubts);
    markTotals(mentions.list, doubts);
    spreadMinutes(mentions.list, doubts);
    spreadUnitsBack(mentions.list, doubts);
    spreadUnitsOn(mentions.list, doubts);
    joinRanges(mentions.list);
    joinTolerances(mentions.list);
    closeRanges(mentions.list, doubts);
    markBandConditions(mentions.list);
    markCountedTitles(mentions);
    markKinds(mentions.list, doubts);
    markQualifiers(mentions.list, doubts);
    turnLimits(mentions.list, doubts);
    pairShares(mentions, doubts);
    spreadEvery(mentions.list);
    spreadComparators(mentions.list);
    markFollowUps(mentions.list);
    markRestated(mentions.list);
    markCrowds(mentions, doubts);
}
