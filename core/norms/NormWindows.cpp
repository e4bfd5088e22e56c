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

/// "gemeten op 10 locaties": where is looked, no limit.
bool isMeasuredPlace(const NormMention &mention)
{
    const std::size_t count = mention.lead.size();
    return count > 1 && isCount(mention) && mention.lead.back().isWord(NormWordKind::Into)
        && hasStem({ mention.lead[count - 2].plain }, { u"gemeten", u"measured", u"gecontroleerd", u"getoetst" });
}

} // namespace

/// "(n = 50)", "x 100%", "weging 25%", "na een periode van 3 maanden": what surrounds a norm.
void markSamples(std::vector<NormMention> &list)
{
    for (NormMention &mention : list) {
        const QString before = mention.lead.empty() ? QString() : mention.lead.back().plain;
        const bool isFactor = before == u"x" && mention.amount.value == Decimal(100);
        const bool isWeight = before.endsWith(u"weging") || before.endsWith(u"gewicht") || before.startsWith(u"weight");
        const bool isDrawn = (mention.amount.isCounted || (list.size() > 1 && !mention.period.isEmpty()))
            && hasStem(mention.leadNouns(), { u"steekproef", u"sample" });
        const bool isRunIn = mention.isTerm() && hasStem(mention.leadNouns(), { u"periode", u"period" })
            && mention.hasLead(NormWordKind::After);
        const bool isTimes = mention.amount.measure.unit == Unit::Count && !mention.amount.isCounted
            && hasStem(mention.leadNouns(), { u"meten", u"meting", u"measured", u"gerapporteerd", u"reported" });
        const bool isMeasuring = list.size() > 1 && (isTimes || isMeasuredPlace(mention));
        const bool isRolling = !mention.lead.empty() && mention.lead.back().isWord(NormWordKind::During)
            && mention.amount.measure.text.toLower() == u"m"; // "(rolling 3m)"
        const bool isSize = before == u"n"
            && (!mention.comparator || mention.comparator == Comparator::Equal
                || mention.isBracketed); // not "; N ≥ 100 responses"
        if (isSize || isRolling || isFactor || isMeasuring || (!mention.comparator && (isWeight || isDrawn || isRunIn)))
            mention.role = NormRole::Window;
    }
}

/// "Uptime: 99,9% (43 minuten per maand)": the same in other words.
void markExplained(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
{
    for (std::size_t i = 1; i < list.size(); ++i) {
        NormMention &again = list[i];
        const bool isDowntime
            = list[i - 1].isPercent() && hasStem(list[i - 1].nouns(), { u"uptime", u"beschikbaar", u"availab" });
        const bool isBare = again.isBracketed && again.nouns().isEmpty() && again.name == list[i - 1].name;
        const bool isOther // "max. 48 uur (2 werkdagen)"
            = isBare && list[i - 1].isTerm() && list[i - 1].comparator
            && list[i - 1].amount.measure != again.amount.measure;
        const bool isSame = again.isBracketed && !list[i - 1].isBracketed && again.sentence == list[i - 1].sentence
            && again.amount.value && again.amount.value == list[i - 1].amount.value && !again.amount.high
            && again.amount.measure == list[i - 1].amount.measure && again.amount.measure.isKnown()
            && (again.leadNouns().isEmpty() || again.comparator == Comparator::Equal);
        if (isSame && list[i - 1].role == NormRole::Limit) { // "at most 60 minutes (RTO = 60 minutes)"
            again.role = NormRole::Restated;
            continue;
        }
        const bool isConverted = isBare && again.before == NormBreak::Bracket && !again.comparator
            && !again.amount.measure.text.isEmpty() && !list[i - 1].amount.measure.text.isEmpty()
            && again.amount.measure != list[i - 1].amount.measure && list[i - 1].role == NormRole::Limit;
        if (isConverted) { // "50 psi (350 kPa)"
            again.role = NormRole::Restated;
            addDoubt(doubts, NormDoubt::NumberLeftOver, { again.text });
            continue;
        }
        const bool isAgain
            = again.before == NormBreak::Bracket && again.isTerm() && !again.comparator && (isDowntime || isOther);
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
    const bool isJoined = count > 1 && (mention.lead.back().plain == u"of" || mention.lead.back().plain == u"van")
        && (mention.lead[count - 2].plain == u"period" || mention.lead[count - 2].plain == u"periode");
    const bool isNamed
        = !mention.tail.empty() && (mention.tail.front().plain == u"period" || mention.tail.front().plain == u"window");
    return isJoined || isNamed;
}

/// "statusupdate elke 30 minuten", "every two weeks a site inspection": how long between two of them.
bool isInterval(const NormMention &mention)
{
    static const QStringList ones { u"uur"_s, u"hour"_s, u"kwartier"_s }; // "elk uur geïnformeerd"
    return wordBefore(mention) == NormWordKind::Every
        && (ones.contains(mention.text.toLower())
            || hasStem(mention.nouns(),
                       { u"update",  u"rapport",  u"report",   u"overleg",    u"meeting",  u"controle", u"check",
                         u"inspect", u"reinig",   u"schoon",   u"clean",      u"onderhou", u"mainten",  u"evaluat",
                         u"review",  u"test",     u"audit",    u"ronde",      u"patrol",   u"status",   u"vergad",
                         u"vervang", u"replace",  u"kalibr",   u"calibr",     u"keuring",  u"gekeurd",  u"bezoek",
                         u"visit",   u"terugkop", u"feedback", u"bericht",    u"meting",   u"backup",   u"back",
                         u"sync",    u"ververs",  u"demo",     u"refresh",    u"opfris",   u"herhal",   u"ledig",
                         u"geleegd", u"maai",     u"schouw",   u"bijeenkomst" }));
}

} // namespace

void markWindows(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        NormMention &mention = list[i];
        const bool isOnce
            = i > 0 && isCount(list[i - 1]) && mention.before == NormBreak::None; // "once every two weeks"
        if (mention.isTerm() && !mention.comparator && (countsLater(list) || isMeasuredAt(mention))) {
            mention.comparator = countsLater(list) ? Comparator::Greater : Comparator::Equal;
            addDoubt(doubts, countsLater(list) ? NormDoubt::Strictness : NormDoubt::FrequencyReading);
            continue;
        }
        static const QStringList named { u"window"_s, u"venster"_s, u"tijdvenster"_s, u"tijdvak"_s, u"tijdslot"_s };
        const bool isAround = !mention.lead.empty() && mention.lead.back().plain == u"±"; // "binnen ± 5 min venster"
        const bool isSlot = list.size() > 1 && mention.isTerm() && !mention.tail.empty() && !isAround
            && named.contains(mention.tail.front().plain);
        if (isSlot) { // "measured within a 30-minute window"
            mention.role = NormRole::Window;
            addDoubt(doubts, NormDoubt::NumberLeftOver, { mention.text });
            continue;
        }
        static const QStringList loose { u"altijd"_s, u"always"_s, u"in alle gevallen"_s };
        const bool isAtLeastEvery = mention.isTerm() && mention.comparator == Comparator::AtLeast
            && wordBefore(mention) == NormWordKind::Every && !loose.contains(mention.lead.back().plain);
        if (isAtLeastEvery && mention.role == NormRole::Limit) { // "minimaal elke 2 weken": so often, or more
            mention.comparator = Comparator::AtMost;
            mention.isInterval = true;
            addDoubt(doubts, NormDoubt::FrequencyReading);
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
        const bool isReady = before == NormWordKind::After && mention.lead.size() > 1
            && (hasStem(mention.tailNouns(), { u"klaar", u"gereed", u"ready" })
                || hasStem({ mention.lead[mention.lead.size() - 2].plain },
                           { u"klaar", u"gereed", u"ready", u"ontvangt", u"krijgt", u"hoort" }));
        if (isReady) { // "klaar na 5 werkdagen", "u ontvangt na 1 werkdag bericht"
            mention.comparator = Comparator::AtMost;
            addDoubt(doubts, NormDoubt::ComparatorMissing, { u"≤"_s });
            continue;
        }
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

/// "een rit is te laat bij meer dan 15 minuten": what a word of another limit means.
bool isDefinition(const NormMention &mention)
{
    return mention.comparator && isStrict(*mention.comparator) && mention.isTerm()
        && mention.hasLead(NormWordKind::When)
        && hasStem(mention.leadNouns(), { u"laat", u"late", u"gemist", u"missed" });
}

} // namespace

namespace {

/// "tot 50 stuks: 5 werkdagen": a number of things that a term stands behind.
bool isCase(const std::vector<NormMention> &list, std::size_t i)
{
    const bool isMany
        = (isCount(list[i]) || list[i].amount.measure.unit == Unit::Euro) && list[i].role == NormRole::Limit;
    const bool isTerm = i + 1 < list.size() && list[i + 1].isTerm() && list[i + 1].before == NormBreak::Colon
        && list[i + 1].sentence == list[i].sentence && list[i + 1].leadNouns().isEmpty()
        && list[i + 1].tailNouns().isEmpty();
    return isMany && isTerm;
}

/// "> 250 stuks: in overleg": a case that has no term.
bool isOpenCase(const NormMentions &mentions, const NormMention &mention)
{
    const auto next
        = std::find_if(mentions.phrases.begin(), mentions.phrases.end(), [&mention](const NormPhrase &phrase) {
              return phrase.from > mention.from && phrase.is(NormPhraseKind::Break);
          });
    return isCount(mention) && next != mentions.phrases.end() && next->strength == NormBreak::Colon
        && next + 1 != mentions.phrases.end() && (next + 1)->isWord(NormWordKind::NoNorm);
}

} // namespace

/// "tot 50 stuks: 5 dagen; 50-250 stuks: 10 dagen": in which case which term holds.
void markCases(NormMentions &mentions, std::vector<NormDoubtNote> &doubts)
{
    std::vector<std::size_t> cases;
    for (std::size_t i = 0; i < mentions.list.size(); ++i) {
        if (isCase(mentions.list, i) || isOpenCase(mentions, mentions.list[i]))
            cases.push_back(i);
    }
    if (cases.size() < 2)
        return;
    for (const std::size_t i : cases)
        mentions.list[i].role = NormRole::Qualifier;
    addDoubt(doubts, NormDoubt::CountQualified);
}

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
        const bool isRelative = std::any_of(mention.lead.begin(), mention.lead.end(),
                                            [](const NormPhrase &phrase) { return relatives.contains(phrase.plain); });
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

/// "95% niet van toepassing": a limit that the text takes back.
void markDropped(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
{
    static const QStringList dropping { u"niet van toepassing"_s, u"nvt"_s, u"not applicable"_s, u"n/a"_s };
    for (NormMention &mention : list) {
        const bool isDisclaimed = mention.role == NormRole::Limit && !mention.lead.empty()
            && (mention.lead.back().isWord(NormWordKind::None) || mention.lead.back().isWord(NormWordKind::Not))
            && hasStem(mention.nouns(), { u"garander", u"guarantee" }); // "wij kunnen geen 100% garanderen"
        const bool isDropped = isDisclaimed
            || (mention.role == NormRole::Limit && !mention.tail.empty()
                && dropping.contains(mention.tail.front().plain));
        if (!isDropped)
            continue;
        mention.role = NormRole::Window;
        addDoubt(doubts, NormDoubt::NumberLeftOver, { mention.text });
    }
}
