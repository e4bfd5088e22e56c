// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormRoles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Amounts that surround a limit: what is looked at, of how many, since when.

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

} // namespace

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
        const bool isMeasuring = list.size() > 1 && mention.amount.measure.unit == Unit::Count && !mention.amount.isCounted
            && hasStem(mention.leadNouns(), { u"meten", u"meting", u"measured", u"gerapporteerd", u"reported" });
        if (before == u"n" || isFactor || isMeasuring || (!mention.comparator && (isWeight || isDrawn || isRunIn)))
            mention.role = NormRole::Window;
    }
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

namespace {

/// "in any rolling period of three months", "over een periode van 12 maanden".
bool isStretch(const NormMention &mention)
{
    const std::size_t count = mention.lead.size();
    const bool isJoined = count > 1
        && (mention.lead.back().plain == u"of" || mention.lead.back().plain == u"van")
        && (mention.lead[count - 2].plain == u"period" || mention.lead[count - 2].plain == u"periode");
    const bool isNamed = !mention.tail.empty()
        && (mention.tail.front().plain == u"period" || mention.tail.front().plain == u"window");
    return isJoined || isNamed;
}

/// "statusupdate elke 30 minuten", "every two weeks a site inspection": how long between two of them.
bool isInterval(const NormMention &mention)
{
    return wordBefore(mention) == NormWordKind::Every
        && hasStem(mention.nouns(),
                   { u"update",  u"rapport", u"report",  u"overleg",  u"meeting", u"controle",  u"check",   u"inspect",
                     u"reinig",  u"schoon",  u"clean",   u"onderhou", u"mainten", u"evaluat",   u"review",  u"test",
                     u"audit",   u"ronde",   u"patrol",  u"status",   u"vergad",  u"vervang",   u"replace", u"kalibr",
                     u"calibr",  u"keuring", u"gekeurd", u"bezoek",   u"visit",   u"terugkop",  u"feedback", u"bericht" });
}

} // namespace

void markWindows(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        NormMention &mention = list[i];
        const bool isOnce = i > 0 && isCount(list[i - 1]) && mention.before == NormBreak::None; // "once every two weeks"
        if (mention.isTerm() && !mention.comparator && (countsLater(list) || isMeasuredAt(mention))) {
            mention.comparator = countsLater(list) ? Comparator::Greater : Comparator::Equal;
            addDoubt(doubts, countsLater(list) ? NormDoubt::Strictness : NormDoubt::FrequencyReading);
            continue;
        }
        static const QStringList named { u"window"_s, u"venster"_s, u"tijdvenster"_s, u"tijdvak"_s, u"tijdslot"_s };
        const bool isSlot = list.size() > 1 && mention.isTerm() && !mention.tail.empty()
            && named.contains(mention.tail.front().plain);
        if (isSlot) { // "measured within a 30-minute window"
            mention.role = NormRole::Window;
            addDoubt(doubts, NormDoubt::NumberLeftOver, { mention.text });
            continue;
        }
        if ((!mention.isTerm() && !isSeries(mention)) || mention.comparator || mention.role != NormRole::Limit)
            continue;
        if (isInterval(mention) && !isOnce) {
            mention.comparator = Comparator::AtMost;
            mention.isInterval = true;
            addDoubt(doubts, NormDoubt::FrequencyReading);
            continue;
        }
        const auto before = wordBefore(mention);
        const bool isWindow = before == NormWordKind::During || before == NormWordKind::After
            || before == NormWordKind::Every || isSeries(mention) || isStretch(mention);
        if (!isWindow || (before == NormWordKind::During && isKept(mention)))
            continue;
        mention.role = NormRole::Window;
        if (before != NormWordKind::During)
            addDoubt(doubts, NormDoubt::NumberLeftOver, { mention.text });
    }
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

/// "95% van de 200 meldingen": how many there are, no limit.
void markTotals(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
{
    for (NormMention &mention : list) {
        if (isGroup(mention))
            mention.role = NormRole::Window;
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
        addDoubt(doubts, NormDoubt::NumberLeftOver, { total.text });
    }
}

namespace {

/// "een rit is te laat bij meer dan 15 minuten": what a word of another limit means.
bool isDefinition(const NormMention &mention)
{
    return mention.comparator && isStrict(*mention.comparator) && mention.isTerm() && mention.hasLead(NormWordKind::When)
        && hasStem(mention.leadNouns(), { u"laat", u"late", u"gemist", u"missed" });
}

} // namespace

/// "mutaties die vóór de 10e zijn aangeleverd": what is asked of the other party comes first.
void markConditions(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
{
    for (std::size_t i = 0; i + 1 < list.size(); ++i) {
        if (!isDefinition(list[i]) || list[i + 1].sentence == list[i].sentence)
            continue;
        list[i].role = NormRole::Qualifier;
        addDoubt(doubts, NormDoubt::CountQualified);
    }
    static const QStringList relatives { u"die"_s, u"dat"_s, u"that"_s, u"which"_s };
    for (NormMention &mention : list) {
        const bool isRelative = std::any_of(mention.lead.begin(), mention.lead.end(), [](const NormPhrase &phrase) {
            return relatives.contains(phrase.plain);
        });
        const bool isOther = std::any_of(list.begin(), list.end(), [&mention](const NormMention &other) {
            return &other != &mention && other.role == NormRole::Limit && other.sentence == mention.sentence;
        });
        const bool isGiven = mention.isTerm() && mention.isOfTime && mention.role == NormRole::Limit && isRelative
            && hasStem(mention.tailNouns(),
                       { u"aangeleverd", u"ingediend", u"gemeld", u"besteld", u"aangevraagd", u"ontvangen",
                         u"aangemeld", u"received", u"submitted", u"placed", u"reported", u"ordered", u"raised" });
        if (!isOther || !isGiven)
            continue;
        mention.role = NormRole::Qualifier;
        addDoubt(doubts, NormDoubt::CountQualified);
    }
}

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
    return hasStem({ phrase.plain }, { u"cpi", u"ppi", u"inflatie", u"inflation", u"index", u"gemiddelde", u"average",
                                       u"benchmark", u"euribor" });
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
        && (mentions.phrases[next + 1].is(NormPhraseKind::Comparing) || mentions.phrases[next + 1].amount.measure.isKnown());
}

/// "1,5 x de directe reistijd": so many times something else.
bool isFactor(const NormMention &mention)
{
    const bool isTimes = mention.amount.measure.unit == Unit::Count && !mention.amount.isCounted
        && hasStem({ mention.text.toLower().section(u' ', -1) }, { u"x", u"maal", u"keer", u"times" });
    static const QStringList articles { u"de"_s, u"het"_s, u"the"_s };
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
        if (mention.role != NormRole::Limit || (!isOnTop(mentions, mention) && !isAbove(mentions, mention) && !isFactor(mention)))
            continue;
        mention.role = NormRole::Window;
        addDoubt(doubts, NormDoubt::Baseline);
        addDoubt(doubts, NormDoubt::NumberLeftOver, { mention.text });
    }
}
