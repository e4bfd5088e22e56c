// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormRoles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Limits that only say which cases are meant: "facturen boven € 500", "locaties met meer dan 50 gebruikers".

namespace {

bool isVerb(const NormPhrase &phrase)
{
    static const QStringList verbs { u"is"_s,     u"zijn"_s,  u"wordt"_s,   u"worden"_s, u"heeft"_s,  u"hebben"_s,
                                     u"geldt"_s,  u"moet"_s,  u"moeten"_s,  u"dient"_s,  u"dienen"_s, u"krijgt"_s,
                                     u"mag"_s,    u"mogen"_s, u"krijgen"_s, u"zal"_s,    u"zullen"_s, u"are"_s,
                                     u"be"_s,     u"must"_s,  u"shall"_s,   u"should"_s, u"will"_s,   u"has"_s,
                                     u"have"_s,   u"was"_s,   u"were"_s,    u"gelden"_s, u"volgt"_s,  u"volgen"_s,
                                     u"applies"_s };
    return verbs.contains(phrase.plain);
}

bool hasVerb(const std::vector<NormPhrase> &phrases)
{
    return std::any_of(phrases.begin(), phrases.end(), isVerb);
}

bool isNoun(const NormPhrase &phrase)
{
    return phrase.is(NormPhraseKind::Word) && !isFunctionWord(phrase.plain) && !isVerb(phrase);
}

/// "met meer dan 50 gebruikers", "van minder dan 10 km".
bool isPreposition(const NormPhrase &phrase)
{
    static const QStringList words { u"met"_s, u"with"_s,   u"van"_s, u"of"_s, u"voor"_s,
                                     u"for"_s, u"having"_s, u"op"_s,  u"on"_s, u"over"_s };
    return words.contains(phrase.plain);
}

bool isRelative(const NormPhrase &phrase)
{
    static const QStringList words { u"die"_s, u"dat"_s, u"that"_s, u"which"_s };
    return words.contains(phrase.plain);
}

/// A strict limit that may be part of what is meant: no term to meet, no share.
bool mayRestrict(const NormMention &mention)
{
    return !mention.lead.empty() && mention.comparator && isStrict(*mention.comparator) && !mention.isOfTime
        && !mention.isNever && !mention.isAbsence && !mention.isNegated && !mention.isPercent();
}

/// Stands in a group of words that names things, with the noun or its preposition right before the comparing phrase.
bool isInsideNouns(const NormMention &mention)
{
    const std::size_t count = mention.lead.size();
    if (!mayRestrict(mention) || hasVerb(mention.lead))
        return false;
    const bool isJoined = count > 1 && isPreposition(mention.lead.back()) && isNoun(mention.lead[count - 2]);
    return isNoun(mention.lead.back()) || isJoined;
}

bool isLimit(const NormMention &mention)
{
    return mention.role == NormRole::Limit;
}

bool isOfOtherKind(const NormMention &mention)
{
    return mention.amount.measure.unit == Unit::Euro || !mention.amount.measure.text.isEmpty() || isCount(mention);
}

/// "95% van de meldingen ouder dan 5 dagen is ingepland": of which cases, before what holds for them.
bool isOfWhole(const NormMention &share, const NormMention &mention)
{
    const bool isPart = share.isPercent() && isLimit(share) && mention.before == NormBreak::None && !share.tail.empty()
        && share.tail.front().isWord(NormWordKind::Of);
    if (!isPart)
        return false;
    const bool isSaidLater = hasVerb(mention.tail) || isOfOtherKind(mention)
        || (mention.tailNouns().size() > 1 && isPreposition(mention.lead.back()));
    const bool isClause = !mention.lead.empty() && isRelative(mention.lead.back()) && mention.comparator
        && isStrict(*mention.comparator) && share.comparator && isLowerBound(*share.comparator)
        && *mention.comparator == Comparator::Greater;
    return isClause || (isInsideNouns(mention) && isSaidLater);
}

/// "Medewerkers ouder dan 60 jaar krijgen minimaal 2 gesprekken": about whom, before what holds for them.
bool isSubject(const NormMention &mention, const NormMention &next)
{
    const bool isTrigger = mention.hasLead(NormWordKind::When) && !isOfOtherKind(mention);
    const bool isShare = mention.isTerm() && next.isPercent(); // "ritten met meer dan 15 minuten vertraging is < 5%"
    const bool isSaid = !isShare && (next.comparator || next.isPercent());
    const bool isTitle = next.before == NormBreak::Colon && isOfOtherKind(mention);
    return isInsideNouns(mention) && !isTrigger && isSaid && isLimit(next)
        && (isTitle || (next.before == NormBreak::None && hasVerb(next.lead)));
}

/// "voor klanten ouder dan 65 jaar", "for orders over £500".
bool isForWhom(const NormMention &mention)
{
    if (!mayRestrict(mention) || !isNoun(mention.lead.back()))
        return false;
    for (auto it = mention.lead.rbegin(); it != mention.lead.rend(); ++it) {
        if (it->plain == u"voor" || it->plain == u"for")
            return true;
        if (!isNoun(*it))
            return false;
    }
    return false;
}

/// "binnen 3 werkdagen bij meer dan 10 aanvragen", "3% uitval over meer dan 200 ritten".
bool isCondition(const NormMention &limit, const NormMention &mention)
{
    const bool isLoad = !mention.comparator && mention.amount.isCounted && !mention.lead.empty()
        && (mention.lead.back().plain == u"bij" || mention.lead.back().plain == u"at") && limit.comparator
        && isLimit(limit) && mention.before == NormBreak::None; // "≤ 2 s bij 500 gelijktijdige gebruikers"
    if (isLoad)
        return true;
    if (!mention.comparator || !isStrict(*mention.comparator) || !isLimit(limit) || mention.isPercent()
        || mention.isOfTime || mention.before > NormBreak::Comma || mention.lead.empty())
        return false;
    const bool isCase = isOfOtherKind(mention)
        && (mention.hasLead(NormWordKind::When) || mention.lead.back().isWord(NormWordKind::During));
    const bool isOfThing = limit.isTerm() && limit.isOfTime && mention.isTerm() && isInsideNouns(mention)
        && mention.before == NormBreak::None;
    return isCase || isOfThing;
}

/// "Bij meer dan 100 bestellingen wordt 95% binnen 3 werkdagen geleverd".
bool isConditionBefore(const NormMention &mention, const NormMention &next)
{
    const bool isMany = mention.comparator ? isStrict(*mention.comparator) : mention.amount.isCounted;
    return isMany && isOfOtherKind(mention) && mention.hasLead(NormWordKind::When) && isLimit(next) && next.isPercent()
        && next.before <= NormBreak::Comma && (mention.comparator || next.comparator);
}

/// "te laat (> 10 min) maximaal 2 keer per maand": what is counted.
bool isMeaning(const NormMention &mention, const NormMention &next)
{
    const bool isOf = mention.isBracketed && !next.isBracketed && mention.comparator && isLimit(next)
        && !mention.sharedBy && next.before == NormBreak::Bracket;
    const bool isLate = mention.isTerm() && isStrict(*mention.comparator) && isCount(next);
    const bool isMany = mention.isSigned && mention.amount.isCounted && next.isTerm() && next.isOfTime;
    return isOf && (isLate || isMany); // "flaky tests (≥ 2 failures) are fixed within 2 days"
}

/// "minimaal 95% van minimaal 20 metingen": of how many at least.
bool isSizeOfWhole(const NormMention &share, const NormMention &mention)
{
    return share.isPercent() && isLimit(share) && mention.comparator && isCount(mention) && mention.lead.size() == 1
        && (mention.lead.front().plain == u"van" || mention.lead.front().plain == u"of")
        && mention.before == NormBreak::None;
}

} // namespace

void markRestrictions(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        NormMention &mention = list[i];
        std::size_t last = i; // the limit before it, past what only surrounds it
        while (last > 0 && list[last - 1].role == NormRole::Window)
            --last;
        const NormMention *before = last > 0 && list[last - 1].sentence == mention.sentence ? &list[last - 1] : nullptr;
        const NormMention *next
            = i + 1 < list.size() && list[i + 1].sentence == mention.sentence ? &list[i + 1] : nullptr;
        if (!isLimit(mention) || !mention.label.isEmpty())
            continue;
        if (before && isSizeOfWhole(*before, mention)) {
            mention.role = NormRole::Window;
            addDoubt(doubts, NormDoubt::NumberLeftOver, { mention.text });
            continue;
        }
        const bool isOther = std::any_of(list.begin(), list.end(), [&mention](const NormMention &other) {
            return &other != &mention && isLimit(other);
        });
        const bool isRestricting = (isOther && isForWhom(mention))
            || (before && (isOfWhole(*before, mention) || isCondition(*before, mention)))
            || (next && (isSubject(mention, *next) || isConditionBefore(mention, *next) || isMeaning(mention, *next)));
        if (!isRestricting)
            continue;
        mention.role = NormRole::Qualifier;
        addDoubt(doubts, NormDoubt::CountQualified, { mention.text });
    }
}

namespace {

bool says(const std::vector<NormPhrase> &phrases, const QStringList &words)
{
    return std::any_of(phrases.begin(), phrases.end(),
                       [&words](const NormPhrase &phrase) { return words.contains(phrase.plain); });
}

/// "met uitzondering van 2 uur onderhoud": what is left out; not the "binnen 3 dagen" of "behalve P3: binnen 3 dagen".
bool isLeftOut(const NormMention &mention)
{
    static const QStringList words { u"exclusief"_s, u"excl"_s,      u"met uitzondering van"_s,
                                     u"muv"_s,       u"excluding"_s, u"uitgezonderd"_s };
    return !mention.comparator && says(mention.lead, words) && mention.name.isEmpty()
        && mention.before != NormBreak::Colon;
}

/// "all but 2%", "op 2% na alle orders": the share is what is left of all.
bool isExcept(const NormMention &mention)
{
    if (!mention.isPercent() || mention.comparator || !mention.amount.value || mention.lead.empty())
        return false;
    const QString &before = mention.lead.back().plain;
    const bool isAfter = before == u"op" && !mention.tail.empty() && mention.tail.front().plain == u"na";
    return isAfter || before == u"all but" || before == u"alle behalve";
}

/// "80% lokaal (binnen 50 km)": what a word means.
bool isPlace(const NormMention &limit, const NormMention &mention)
{
    static const QStringList units { u"km"_s, u"kilometer"_s, u"m"_s, u"meter"_s };
    return limit.isPercent() && mention.isBracketed && !limit.isBracketed && (mention.isOfTime || mention.isSigned)
        && units.contains(mention.amount.measure.text.toLower());
}

/// "opleveringen met 0 restpunten: 75%": which ones.
bool isNoneOf(const NormMention &mention, const NormMention &share)
{
    return isCount(mention) && mention.amount.value && mention.amount.value->isZero() && !mention.comparator
        && !mention.lead.empty() && (mention.lead.back().plain == u"met" || mention.lead.back().plain == u"with")
        && mention.lead.size() > 1 && share.isPercent() && share.before == NormBreak::Colon;
}

/// "met een tolerantie van 5 minuten": how exactly is measured; "binnen een marge van 5 minuten" is a limit.
bool isMargin(const NormMention &mention)
{
    static const QStringList words { u"tolerantie"_s, u"tolerance"_s, u"marge"_s,
                                     u"margin"_s,     u"speling"_s,   u"spreiding"_s };
    static const QStringList joints { u"met"_s, u"with"_s };
    return !mention.isOfTime && says(mention.lead, words) && says(mention.lead, joints);
}

/// "0,5% fouten op 10.000 regels", "1 begeleider op 8 kinderen": counted per so many.
bool isPerMany(const NormMention &mention)
{
    const std::size_t count = mention.lead.size();
    return mention.amount.isCounted && !mention.comparator && mention.before == NormBreak::None && count > 0
        && mention.lead.back().plain == u"op" && (count == 1 || (count == 2 && isNoun(mention.lead.front())));
}

/// "maximaal 3 storingen binnen 12 maanden", "2 hours downtime in 30 days": in how long so many may happen.
bool isStretchOf(const NormMention &limit, const NormMention &mention)
{
    const bool isFew = limit.comparator && (isUpperBound(*limit.comparator) || limit.comparator == Comparator::Greater);
    const bool isBound = !mention.comparator || (mention.isOfTime && mention.comparator == Comparator::AtMost);
    const bool isIn = mention.isOfTime || (!mention.lead.empty() && mention.lead.back().plain == u"in");
    const bool isLonger = !limit.isTerm() || mention.amount.measure.unit == Unit::Month
        || mention.amount.measure.unit == Unit::Day || mention.amount.measure.unit == Unit::Week;
    constexpr std::size_t near = 3;
    const bool isDirect = mention.lead.size() < near && !hasVerb(mention.lead); // not "volgt een gesprek binnen 1 week"
    return isFew && isBound && isIn && isLonger && isDirect
        && (isCount(limit) || (limit.isTerm() && !mention.comparator)) && mention.isTerm()
        && mention.before == NormBreak::None && mention.leadNouns() == limit.tailNouns()
        && mention.tailNouns().isEmpty();
}

/// "maximaal 15 minuten, gemeten vanaf 5 minuten na aankomst": from when is counted.
bool isStart(const NormMention &limit, const NormMention &mention)
{
    return limit.isTerm() && mention.isTerm() && mention.comparing == u"vanaf" && mention.hasTail(NormWordKind::After);
}

/// "reserveringen tot één uur voor vertrek": until when something may be done, which asks nothing.
bool isOffer(const NormMention &mention)
{
    return mention.isTerm() && !mention.lead.empty() && mention.lead.back().plain == u"tot" && isBeforeEvent(mention)
        && !mention.tail.empty() && mention.tail.front().plain == u"voor";
}

/// "voorzien van minimaal 1 kandidaat": with what, behind the term it is about.
bool isObject(const NormMention &limit, const NormMention &mention)
{
    static const QStringList joints { u"van"_s, u"met"_s, u"with"_s };
    return limit.isTerm() && limit.isOfTime && isCount(mention) && mention.amount.value == Decimal(1)
        && mention.comparator == Comparator::AtLeast && mention.before == NormBreak::None && !mention.lead.empty()
        && joints.contains(mention.lead.back().plain);
}

/// "kan met acht weken worden verlengd": how much longer, and no term of its own.
bool isExtension(const NormMention &mention)
{
    return mention.isTerm() && !mention.comparator && !mention.lead.empty()
        && (mention.lead.back().plain == u"met" || mention.lead.back().plain == u"by")
        && hasStem(mention.tailNouns(), { u"verleng", u"extended", u"uitgesteld", u"verdaagd" });
}

/// "kinderen van 4 tot 12 jaar": whom it is about.
bool isAge(const NormMention &mention)
{
    const std::size_t count = mention.lead.size();
    return mention.amount.high && !mention.comparator && mention.text.endsWith(u"jaar", Qt::CaseInsensitive)
        && count > 1 && mention.lead.back().plain == u"van" && isNoun(mention.lead[count - 2]);
}

} // namespace

void markAsides(std::vector<NormMention> &list, std::vector<NormDoubtNote> &doubts)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        NormMention &mention = list[i];
        const NormMention *before = i > 0 && list[i - 1].sentence == mention.sentence ? &list[i - 1] : nullptr;
        if (isExcept(mention)) {
            addDoubt(doubts, NormDoubt::Exception, { mention.text });
            mention.amount.value = Decimal(100).plus(mention.amount.value->negated());
            continue;
        }
        if (i + 1 < list.size() && list[i + 1].sentence == mention.sentence && isNoneOf(mention, list[i + 1])) {
            mention.role = NormRole::Qualifier;
            addDoubt(doubts, NormDoubt::CountQualified, { mention.text });
            continue;
        }
        if (i + 1 < list.size() && isLimit(mention) && isMomentOf(mention, list[i + 1])) {
            mention.role = NormRole::Window;
            addDoubt(doubts, NormDoubt::NumberLeftOver, { mention.text });
            continue;
        }
        if (isLimit(mention) && ((isExtension(mention) && list.size() > 1) || isOffer(mention))) {
            mention.role = NormRole::Window;
            addDoubt(doubts, NormDoubt::NumberLeftOver, { mention.text });
            continue;
        }
        if (!isLimit(mention) || !before || !isLimit(*before))
            continue;
        if (isDemanded(*before, mention)) {
            mention.role = NormRole::Window;
            addDoubt(doubts, NormDoubt::NumberLeftOver, { mention.text });
            continue;
        }
        if (isHorizon(*before, mention)) {
            mention.role = NormRole::Window;
            addDoubt(doubts, NormDoubt::ShareAssumed, { before->text });
            continue;
        }
        const bool isMany = isPerMany(mention);
        if (isPlace(*before, mention) || isAge(mention) || isLeeway(*before, mention) || isObject(*before, mention)) {
            mention.role = NormRole::Qualifier;
            std::erase_if(list[i - 1].tail, [](const NormPhrase &phrase) { return phrase.plain == u"±"; });
            addDoubt(doubts, NormDoubt::CountQualified, { mention.text });
            continue;
        }
        if (!isLeftOut(mention) && !isMargin(mention) && !isMany && !isStart(*before, mention)
            && !isStretchOf(*before, mention))
            continue;
        mention.role = NormRole::Window;
        if (isMany)
            addDoubt(doubts, NormDoubt::GroupSize, { mention.text });
        addDoubt(doubts, NormDoubt::NumberLeftOver, { mention.text });
    }
}
