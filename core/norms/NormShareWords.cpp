// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormRoles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

bool namesAvailability(const QStringList &nouns)
{
    static const QStringList stems { u"beschikbaar"_s, u"uptime"_s, u"availab"_s, u"tevreden"_s,
                                     u"bezetting"_s,   u"satisf"_s, u"korting"_s, u"bereikbaar"_s,
                                     u"fix"_s,         u"first"_s,  u"fcr"_s };
    return std::any_of(nouns.begin(), nouns.end(), [](const QString &noun) {
        return std::any_of(stems.begin(), stems.end(), [&noun](const QString &stem) { return noun.contains(stem); });
    });
}

bool namesShareOnly(const QStringList &nouns)
{
    static const QStringList words { u"score"_s,        u"servicegraad"_s,    u"nakoming"_s,   u"naleving"_s,
                                     u"realisatie"_s,   u"betrouwbaarheid"_s, u"compliance"_s, u"time"_s,
                                     u"cases"_s,        u"metingen"_s,        u"gevallen"_s,   u"meetpunten"_s,
                                     u"schouwpunten"_s, u"attainment"_s,      u"gehaald"_s,    u"tijd"_s };
    return std::all_of(nouns.begin(), nouns.end(), [](const QString &noun) { return words.contains(noun); });
}

bool mayBeShare(const NormMention &mention)
{
    return mention.isPercent() && mention.role == NormRole::Limit && !mention.upper && !mention.amount.high
        && !mention.isReduction && !mention.sharedBy && !setsOff(mention) && !mention.isMissed
        && (!mention.isAfterColon || mention.before <= NormBreak::Bracket
            || (mention.before == NormBreak::Colon && mention.leadNouns().isEmpty()));
}

bool namesRest(const QStringList &nouns)
{
    static const QStringList words { u"overige"_s,   u"rest"_s,      u"resterende"_s,
                                     u"remainder"_s, u"remaining"_s, u"others"_s };
    return std::any_of(nouns.begin(), nouns.end(), [](const QString &noun) { return words.contains(noun); });
}

bool isOfCases(const NormMention &share)
{
    return namesShareOnly(share.tailNouns()) || share.tail.front().isWord(NormWordKind::Of);
}

bool isShareOfOthers(const NormMention &share, const NormMention &limit)
{
    const bool isMeaning = limit.before == NormBreak::Bracket && limit.isBracketed && !share.isBracketed
        && limit.comparator && isLowerBound(*limit.comparator) && !limit.amount.measure.isKnown()
        && (!limit.isSigned || hasStem(share.tailNouns(), { u"tevreden", u"satisfied" }))
        && ((!share.tail.empty() && share.tail.front().isWord(NormWordKind::Of))
            || hasStem(share.tailNouns(), { u"tevreden", u"satisfied" }));
    if (isMeaning) // "80% van de inwoners geeft een voldoende (6 of hoger)"
        return true;
    if (limit.before != NormBreak::None || !limit.comparator || limit.amount.measure.unit == Unit::Count
        || limit.amount.isCounted)
        return false;
    const bool isOf = !share.tail.empty() && share.tail.front().isWord(NormWordKind::Of);
    const bool isMark = !limit.amount.measure.isKnown() || limit.amount.measure.unit == Unit::Grade;
    const bool isOwn = !share.leadNouns().isEmpty() || limit.saysAverage(); // "respons 40% met een gemiddelde van 7,5"
    return isOf || (isMark && !limit.isPercent() && !isOwn);
}

bool isShareOfBracketedMark(const NormMention &limit, const NormMention &share)
{
    const bool isMark
        = limit.comparator && (!limit.amount.measure.isKnown() || limit.amount.measure.unit == Unit::Grade);
    return isMark && namesShareOnly(share.leadNouns()) && share.before == NormBreak::Bracket && !limit.amount.isCounted;
}

bool isShareBehind(const NormMention &limit, const NormMention &share)
{
    const bool isRange = limit.comparator == Comparator::Between && limit.amount.high && !limit.isPercent();
    const bool isMark = isRange
        || (limit.comparator && isLowerBound(*limit.comparator) && !limit.amount.isCounted
            && (!limit.amount.measure.isKnown() || limit.amount.measure.unit == Unit::Grade));
    const bool isRank = limit.comparator && isUpperBound(*limit.comparator) && !limit.amount.measure.isKnown()
        && hasStem(limit.nouns(), { u"conditie", u"condition" }); // the lower the better
    const bool isInto = std::ranges::any_of(share.lead, [](const NormPhrase &phrase) {
        return phrase.isWord(NormWordKind::Into) || phrase.plain == u"bij" || phrase.plain == u"for";
    });
    const bool isOfUnit = limit.comparator && !limit.amount.measure.text.isEmpty() && share.lead.size() == 1
        && !share.comparator && !share.tail.empty();
    const bool isOfHours = share.before <= NormBreak::Comma && !limit.amount.measure.text.isEmpty()
        && (limit.comparator || limit.amount.high)
        && hasStem(share.nouns(),
                   { u"gebruikstijd", u"bedrijfstijd", u"openingstijd", u"gebruiksuren", u"kantoortijd", u"kantooruren",
                     u"operating" });
    const QStringList counted = share.tailNouns();
    const bool isOfTime = limit.amount.high && limit.isPercent() && !share.tail.empty()
        && share.tail.front().isWord(NormWordKind::Of) && (counted.contains(u"tijd"_s) || counted.contains(u"time"_s));
    if (isOfTime) // "40-60% ≥ 90% van de tijd"
        return true;
    const bool isOfRange = limit.comparator == Comparator::Between || (!limit.comparator && limit.amount.high);
    if (isOfRange && !limit.amount.measure.text.isEmpty() && share.before == NormBreak::Colon
        && share.leadNouns().isEmpty()) // "2-8 °C: 100% van de zendingen"
        return true;
    const bool isAside = share.isBracketed && !limit.isBracketed && share.before == NormBreak::Bracket
        && share.lead.empty() && limit.comparator && !limit.amount.measure.text.isEmpty()
        && ((share.tail.empty() && !isLowerBound(*limit.comparator))
            || hasStem(share.tailNouns(), { u"meting", u"measurement", u"controles", u"checks" }));
    if (isAside) // "≤ 2,5 m/km (95%)"
        return true;
    if (isOfHours) // "20-24 °C, ≥ 98% van de gebruikstijd"
        return true;
    const bool isRinging = isCount(limit) && hasStem(limit.tailNouns(), { u"overgaan", u"belsigna", u"rings" });
    if (isRinging && share.before <= NormBreak::Comma && share.tailNouns().isEmpty()) // "within 4 rings, 90%"
        return true;
    const bool isPlain = (isMark || isRank) && share.leadNouns().isEmpty() && isOfCases(share);
    return (isPlain || isOfUnit) && isInto && share.before == NormBreak::None; // "below 7 °C in 99% of cases"
}

bool isOfThose(const NormMention &share, const NormMention &limit)
{
    const bool isOf = !share.tail.empty() && share.tail.front().isWord(NormWordKind::Of);
    const bool isUpward = !share.comparator || isLowerBound(*share.comparator);
    return limit.before == NormBreak::Colon && isOf && isUpward && share.leadNouns().isEmpty() && limit.isTerm()
        && limit.comparator && isUpperBound(*limit.comparator);
}

bool endsClause(const NormMention &share, const NormMention &limit)
{
    static const QStringList relatives { u"die"_s, u"dat"_s, u"that"_s, u"which"_s };
    static const QStringList verbs { u"wordt"_s, u"worden"_s, u"is"_s, u"zijn"_s, u"are"_s, u"must"_s, u"moet"_s };
    const bool isClause
        = std::ranges::any_of(share.tail, [](const NormPhrase &phrase) { return relatives.contains(phrase.plain); });
    return isClause && !limit.lead.empty() && verbs.contains(limit.lead.front().plain);
}

bool isSameInTime(const NormMention &limit, const NormMention &share)
{
    const QStringList nouns = limit.leadNouns() + limit.tailNouns();
    const bool isAside = share.isBracketed && !limit.isBracketed && share.from > limit.from && share.tail.empty()
        && limit.period.isEmpty();
    constexpr int leastUptime = 97;
    const bool isLess = share.from > limit.from && share.amount.value && *share.amount.value < Decimal(leastUptime);
    if (isAside || isLess) // "storing ≤ 3 uur (95%)"
        return false;
    const bool isHandled
        = hasStem(nouns, { u"herstel", u"verholp", u"reactie", u"respon", u"oplos", u"restor", u"repair" });
    const bool isOfOthers = !share.tail.empty() && share.tail.front().isWord(NormWordKind::Of);
    return limit.isTerm() && !limit.isOfTime && !isHandled && !isOfOthers
        && hasStem(nouns,
                   { u"downtime", u"uitval", u"storing", u"onderbreking", u"onbeschikba", u"outage", u"unavailab" });
}

bool setsOff(const NormMention &share)
{
    const bool isOf = !share.tail.empty() && share.tail.front().isWord(NormWordKind::Of);
    return share.hasLead(NormWordKind::When) && share.comparator && isStrict(*share.comparator) && !isOf;
}

bool namesDeviation(const NormMention &limit)
{
    return limit.isBracketed && hasStem(limit.leadNouns(), { u"afwijk", u"toleran", u"deviat" });
}
