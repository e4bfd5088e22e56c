// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormRoles.h"

#include <algorithm>

// Amounts that say how a value changes, which way it is turned, or what it is worth: no limits as they stand.

namespace {

bool endsWith(const std::vector<NormPhrase> &phrases, std::initializer_list<QStringView> words)
{
    return !phrases.empty() && std::find(words.begin(), words.end(), phrases.back().plain) != words.end();
}

bool startsWith(const std::vector<NormPhrase> &phrases, std::initializer_list<QStringView> words)
{
    return !phrases.empty() && std::find(words.begin(), words.end(), phrases.front().plain) != words.end();
}

/// "van 70% in 2025 naar 90% in 2028": only where it goes to is a limit.
bool isPathFrom(const NormMention &first, const NormMention &second)
{
    const bool isFrom = endsWith(first.lead, { u"van", u"from" });
    const bool isTo = endsWith(second.lead, { u"naar", u"tot", u"to" });
    return isFrom && isTo && first.sentence == second.sentence && second.before < NormBreak::Comma && !first.comparator
        && first.role == NormRole::Limit && first.amount.measure == second.amount.measure;
}

/// "reactietijd van 4 uur → 30 minuten".
bool isArrowFrom(const NormMentions &mentions, const NormMention &first, const NormMention &second)
{
    const auto arrow = std::find_if(mentions.phrases.begin(), mentions.phrases.end(),
                                    [&second](const NormPhrase &phrase) { return phrase.to == second.from; });
    return endsWith(first.lead, { u"van", u"from" }) && arrow != mentions.phrases.end() && arrow->plain == u"→"
        && first.sentence == second.sentence && !first.comparator && first.role == NormRole::Limit
        && first.isTerm() == second.isTerm();
}

/// Things before which something has to be ready; "voor" before anything else is "for".
bool isEvent(const QString &word)
{
    static const QList<QStringView> events {
        u"aanvang",   u"start",       u"begin",      u"vergadering", u"overleg",   u"verval",
        u"verlopen",  u"afloop",      u"einde",      u"datum",       u"ingang",    u"levering",
        u"evenement", u"expiry",      u"meeting",    u"event",       u"the start", u"vertrek",
        u"opening",   u"bijeenkomst", u"oplevering", u"livegang",    u"go-live",   u"ingebruikname",
        u"kick-off",  u"transitie",   u"gesprek",    u"deadline",    u"sluiting"
    };
    return std::any_of(events.begin(), events.end(), [&word](QStringView event) { return word.contains(event); });
}

} // namespace

bool isCountedBack(const NormMention &mention)
{
    static const QStringList befores { QStringLiteral("voor"), QStringLiteral("voor de"), QStringLiteral("before"),
                                       QStringLiteral("before the"), QStringLiteral("eerder") };
    return !mention.tail.empty() && befores.contains(mention.tail.front().plain);
}

bool isBeforeEvent(const NormMention &mention)
{
    static const QStringList advance { QStringLiteral("vooraf"),  QStringLiteral("voorafgaand"),
                                       QStringLiteral("advance"), QStringLiteral("tevoren"),
                                       QStringLiteral("prior"),   QStringLiteral("ahead") };
    constexpr std::size_t near = 4;
    if (mention.amount.isSettlement) // "D+1 vóór 10:00"
        return false;
    for (std::size_t i = 1; i + 1 < mention.tail.size() && i < near; ++i) {
        if (mention.tail[i].isWord(NormWordKind::Or) && mention.tail[i + 1].isWord(NormWordKind::After))
            return false; // "before or after": on both sides
    }
    bool isFor = false;
    for (std::size_t i = 0; i < mention.tail.size() && i < near; ++i) {
        const QString &plain = mention.tail[i].plain;
        if (plain == u"voren") // "van te voren"
            return true;
        if (advance.contains(plain) || (isFor && isEvent(plain)) || mention.tail[i].is(NormPhraseKind::Comparing))
            return true;
        isFor = isFor || (i == 0 && plain == u"voor");
    }
    return false;
}

void markReductions(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        NormMention &mention = list[i];
        const bool isRelative = mention.isPercent() || mention.hasNear(NormWordKind::Baseline);
        if (!isRelative || mention.role != NormRole::Limit)
            continue;
        mention.isReduction = mention.isReduction || mention.amount.sign == u'-'
            || (mention.isPercent() && mention.hasNear(NormWordKind::Reduction));
        const bool isMore = i > 0 && list[i - 1].isReduction && !mention.comparator && mention.isPercent()
            && (mention.hasLead(NormWordKind::Yearly)
                || hasStem(mention.leadNouns(), { u"cumulatief", u"cumulative", u"totaal", u"total" }));
        mention.isReduction = mention.isReduction || isMore; // "10% minder, oplopend tot 30%"
        if (mention.amount.sign == u'-' && mention.comparator)
            addDoubt(doubts, NormDoubt::Baseline);
        if (mention.amount.isPath)
            addDoubt(doubts, NormDoubt::Stair);
        if (!mention.isReduction && !mention.amount.isPath)
            continue;
        const bool hasPath = i + 1 < list.size() && list[i + 1].isTerm() && list[i + 1].sentence == mention.sentence
            && list[i + 1].before <= NormBreak::Comma && !list[i + 1].amount.isWorkday;
        if (hasPath)
            list[i + 1].role = NormRole::Window;
    }
}

void markSteps(NormMentions &mentions, std::vector<NormDoubtNote> &doubts)
{
    const bool isStair = std::any_of(mentions.phrases.begin(), mentions.phrases.end(),
                                     [](const NormPhrase &phrase) { return phrase.isWord(NormWordKind::Yearly); });
    std::vector<NormMention> &list = mentions.list;
    for (std::size_t i = 0; i < list.size(); ++i) {
        NormMention &mention = list[i];
        const bool isBy = endsWith(mention.lead, { u"met", u"by", u"with" })
            || startsWith(mention.tail,
                          { u"hoger", u"lager", u"meer", u"minder", u"erbij", u"extra", u"higher", u"lower" });
        if (isStair && isBy && !mention.comparator)
            mention.role = NormRole::Window;
        if (i + 1 < list.size() && (isPathFrom(mention, list[i + 1]) || isArrowFrom(mentions, mention, list[i + 1]))) {
            mention.role = NormRole::Window;
            addDoubt(doubts, NormDoubt::Stair);
        }
    }
}

namespace {

/// The words between the last break or amount and the amount, a colon among them: "(realisatie 2025: 91%)".
std::vector<NormPhrase> closeWords(const NormMentions &mentions, const NormMention &mention)
{
    std::vector<NormPhrase> words;
    for (const NormPhrase &phrase : mentions.phrases) {
        if (phrase.from >= mention.from)
            break;
        const bool isBreak = phrase.is(NormPhraseKind::Break) && phrase.strength != NormBreak::Colon;
        if (isBreak || phrase.is(NormPhraseKind::Amount))
            words.clear();
        else
            words.push_back(phrase);
    }
    return words;
}

/// "(was 93%)": how it was before.
bool isFormer(const NormMention &mention)
{
    static const QStringList words { QStringLiteral("was"),        QStringLiteral("voorheen"), QStringLiteral("oud"),
                                     QStringLiteral("previously"), QStringLiteral("formerly"), QStringLiteral("old") };
    return !mention.lead.empty() && words.contains(mention.lead.back().plain);
}

/// "Nulmeting 72%", "Realisatie 2024: 93%": how it is, not how it has to be.
bool isMeasuredNow(const NormMentions &mentions, const NormMention &mention)
{
    static const QStringList words {
        QStringLiteral("huidig"),       QStringLiteral("huidige"),   QStringLiteral("realisatie"),
        QStringLiteral("gerealiseerd"), QStringLiteral("actueel"),   QStringLiteral("current"),
        QStringLiteral("currently"),    QStringLiteral("actual"),    QStringLiteral("stand"),
        QStringLiteral("was"),          QStringLiteral("bedroeg"),   QStringLiteral("nu"),
        QStringLiteral("thans"),        QStringLiteral("momenteel"), QStringLiteral("now"),
        QStringLiteral("praktijk"),     QStringLiteral("practice")
    };
    const auto says = [](const NormPhrase &phrase) {
        return words.contains(phrase.plain) || hasStem({ phrase.plain }, { u"landelijk", u"branchegem", u"benchmark" });
    };
    const bool isStart = mention.lead.size() == 1 && mention.lead.front().isWord(NormWordKind::Baseline);
    const bool isSaid = std::any_of(mention.lead.begin(), mention.lead.end(), says)
        || std::any_of(mention.head.begin(), mention.head.end(), says)
        || (mention.isBracketed && (std::ranges::any_of(closeWords(mentions, mention), says) || isFormer(mention)));
    return !mention.comparator && mention.role == NormRole::Limit && (isStart || isSaid);
}

/// "≥ 4,0 (1-5)": the scale of a mark.
bool isScale(const NormMention &mention)
{
    const NormAmount &amount = mention.amount;
    const bool isRange = amount.high && amount.value && *amount.value <= Decimal(1) && *amount.high <= Decimal(10)
        && !amount.measure.isKnown() && !amount.isCounted;
    return isRange && mention.before == NormBreak::Bracket && !mention.comparator;
}

} // namespace

namespace {

/// "| 96,9% | doel 2027: 97,9%": a figure in a cell of its own beside the one that is the goal.
bool isRealised(const NormMention &mention, const NormMention &goal)
{
    const bool isBare = !mention.comparator && !mention.amount.high && mention.leadNouns().isEmpty()
        && mention.tailNouns().isEmpty() && mention.name.isEmpty() && mention.label.isEmpty() && mention.isAfterCell
        && !mention.isTarget && mention.role == NormRole::Limit;
    const bool isGoal = goal.isAfterCell
        && (goal.isTarget || goal.hasLead(NormWordKind::Norm) || goal.hasTail(NormWordKind::Norm))
        && goal.role == NormRole::Limit && goal.sentence == mention.sentence + 1;
    return isBare && isGoal && (goal.amount.measure == mention.amount.measure || !goal.amount.measure.isKnown());
}

} // namespace

void markKnown(NormMentions &mentions, std::vector<NormDoubtNote> &doubts)
{
    std::vector<NormMention> &list = mentions.list;
    for (std::size_t i = 0; i + 1 < list.size(); ++i) {
        if (!isRealised(list[i], list[i + 1]))
            continue;
        list[i].role = NormRole::Window;
        addDoubt(doubts, NormDoubt::NumberLeftOver, { list[i].text });
    }
    const bool hasOther = std::any_of(list.begin(), list.end(), [&mentions](const NormMention &mention) {
        return mention.role == NormRole::Limit && !isMeasuredNow(mentions, mention) && !isScale(mention);
    });
    for (NormMention &mention : list) {
        if (!hasOther || (!isMeasuredNow(mentions, mention) && !isScale(mention)))
            continue;
        if (!isScale(mention))
            addDoubt(doubts, NormDoubt::NumberLeftOver, { mention.text });
        mention.role = NormRole::Window;
    }
}

namespace {

/// Whether the words around the amount name a goal; those that lead on to the next one are that one's.
bool namesTarget(const NormMention &mention, const NormMention *next)
{
    const auto isTarget = [](const NormPhrase &phrase) { return phrase.isWord(NormWordKind::Target); };
    const auto isOwn = [&isTarget, next](const NormPhrase &phrase) {
        const bool isOfNext = next && !next->lead.empty() && phrase.from >= next->lead.front().from;
        return isTarget(phrase) && !isOfNext;
    };
    return std::any_of(mention.lead.begin(), mention.lead.end(), isTarget)
        || std::any_of(mention.head.begin(), mention.head.end(), isTarget)
        || std::any_of(mention.tail.begin(), mention.tail.end(), isOwn);
}

} // namespace

void markTargets(std::vector<NormMention> &list)
{
    for (std::size_t i = 0; i < list.size(); ++i)
        list[i].isTarget = namesTarget(list[i], i + 1 < list.size() ? &list[i + 1] : nullptr);
}

namespace {

bool isPoints(const NormMention &mention)
{
    const QString unit = mention.amount.measure.text.toLower();
    return unit.startsWith(u"punt") || unit.startsWith(u"point");
}

} // namespace

void markPoints(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
{
    for (std::size_t i = 1; i < list.size(); ++i) {
        const bool isWorth = isPoints(list[i]) && !list[i].comparator && list[i].before == NormBreak::Colon
            && list[i].sentence == list[i - 1].sentence && (list[i - 1].comparator || list[i - 1].amount.high);
        if (!isWorth) // "score B (75-89): 1 punt"
            continue;
        list[i].role = NormRole::Window;
        addDoubt(doubts, NormDoubt::NumberLeftOver, { list[i].text });
    }
    for (std::size_t i = 0; i + 1 < list.size(); ++i) {
        if (!isPoints(list[i]) || list[i].comparator || list[i + 1].before != NormBreak::Colon
            || list[i + 1].sentence != list[i].sentence)
            continue;
        list[i].role = NormRole::Window;
        list[i + 1].isAfterColon = false;
        addDoubt(doubts, NormDoubt::NumberLeftOver, { list[i].text });
    }
}
