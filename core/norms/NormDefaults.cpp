// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormDefaults.h"

#include "NormRoles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Which way is better, by the words about what is measured: those beside the amount first, then the subject.
std::optional<NormDirection> directionBy(const QStringList &words)
{
    std::optional<NormDirection> found;
    bool isEnded = false;
    for (const QString &word : words) { // "scheidingspercentage huishoudelijk afval": the head says it
        if (const auto direction = directionOf(word); direction && word.endsWith(u"percentage"))
            return direction;
    }
    for (const QString &word : words) {
        isEnded = isEnded || isGoodEnd(word);
        const auto direction = directionOf(word);
        if (direction && (!found || *direction == NormDirection::Lower))
            found = direction;
    }
    if (hasStem(words, { u"minimise", u"minimize", u"minimaliser" }))
        return NormDirection::Lower;
    if (found == NormDirection::Lower && isEnded)
        return NormDirection::Higher;
    if (hasStem(words, { u"ontevreden", u"onterecht", u"onvolledig", u"niet-tijdig" }))
        return NormDirection::Lower;
    return found;
}

QStringList wordsOf(const std::vector<NormPhrase> &phrases)
{
    QStringList words;
    for (const NormPhrase &phrase : phrases) {
        if (!phrase.is(NormPhraseKind::Amount) && !phrase.is(NormPhraseKind::Break))
            words += phrase.plain;
    }
    return words;
}

bool isBadLabel(const QString &label)
{
    static const QStringList bad { u"onvoldoende"_s,  u"slecht"_s, u"matig"_s,  u"rood"_s,  u"oranje"_s,
                                   u"red"_s,          u"poor"_s,   u"bad"_s,    u"amber"_s, u"orange"_s,
                                   u"insufficient"_s, u"zwak"_s,   u"kritiek"_s };
    return bad.contains(label.toLower());
}

Comparator comparatorOf(NormDirection direction)
{
    return direction == NormDirection::Higher ? Comparator::AtLeast : Comparator::AtMost;
}

struct Choice
{
    Comparator comparator = Comparator::AtLeast;
    std::optional<NormDoubt> doubt = NormDoubt::ComparatorMissing;
};

Choice choiceOfZeroOrAll(const NormMention &mention, const QStringList &nouns)
{
    const bool isZero = mention.amount.value->isZero();
    if (isZero && mention.isPercent() && mention.label.isEmpty())
        return { Comparator::AtMost, nouns.isEmpty() ? NormDoubt::PercentOfWhat : NormDoubt::ComparatorMissing };
    const bool isCounted = mention.amount.isCounted || mention.amount.measure.unit == Unit::Count;
    const bool isMishap = directionBy(mention.tailNouns()) == NormDirection::Lower; // "0 majeure"
    if (isZero)
        return { Comparator::AtMost,
                 isCounted && (mention.namesMany() || isMishap) ? std::nullopt
                                                                : std::optional(NormDoubt::ComparatorMissing) };
    const bool isBad = directionBy(nouns) == NormDirection::Lower;
    return { Comparator::AtLeast, isBad ? std::optional(NormDoubt::ComparatorMissing) : std::nullopt };
}

Choice choiceByWords(const NormMention &mention, const QStringList &subject)
{
    const QStringList beside = wordsOf(mention.lead) + wordsOf(mention.tail);
    const QStringList near = directionBy(beside) ? beside : wordsOf(mention.head) + beside;
    const bool isDenied = mention.isPercent() && mention.hasTail(NormWordKind::Not);
    constexpr int most = 80; // nobody agrees on so much of a bad thing
    constexpr int nearlyAll = 95;
    const bool isMuch = mention.isPercent() && mention.amount.value && *mention.amount.value >= Decimal(most)
        && !isDenied && (directionBy(beside) != NormDirection::Lower || *mention.amount.value >= Decimal(nearlyAll));
    if (isMuch && directionBy(near) == NormDirection::Lower)
        return { Comparator::AtLeast, NormDoubt::ComparatorMissing };
    if (const auto direction = directionBy(near)) {
        const bool isHigher = (*direction == NormDirection::Higher) != isDenied;
        return { isHigher ? Comparator::AtLeast : Comparator::AtMost, NormDoubt::ComparatorMissing };
    }
    if (const auto direction = directionBy(subject))
        return { comparatorOf(*direction), NormDoubt::ComparatorMissing };
    const Unit unit = mention.amount.measure.unit.value_or(Unit::Count);
    if (unit == Unit::Grade || unit == Unit::Nps)
        return { Comparator::AtLeast, NormDoubt::ComparatorMissing };
    const bool isLow = mention.isPercent() && !mention.amount.isShareOf && mention.amount.value
        && *mention.amount.value <= Decimal(10);
    return { isLow ? Comparator::AtMost : Comparator::AtLeast, NormDoubt::DirectionGuessed };
}

/// A time in which something is dealt with can only be a longest time: "30 min respons", "hersteltijd 4 uur".
bool isHandling(const QStringList &words)
{
    return hasStem(words, { u"respon",    u"reactie",         u"herstel",     u"oplos",     u"aanrij",     u"doorloop",
                            u"wachttijd", u"afhandel",        u"responstijd", u"levertijd", u"resolution", u"restor",
                            u"repair",    u"turnaround",      u"mttr",        u"rto",       u"rpo",        u"resolve",
                            u"verholpen", u"verwerkingstijd", u"acknowledge" });
}

Choice choiceOfTerm(const NormMention &mention, const QStringList &words)
{
    if (namesLasting(words))
        return { Comparator::AtLeast, NormDoubt::ComparatorMissing };
    const QStringList nouns = mention.nouns();
    const bool isSure = (isHandling(nouns) || nouns.contains(u"resp"_s)) && !mention.saysAverage();
    return { Comparator::AtMost, isSure ? std::nullopt : std::optional(NormDoubt::ComparatorMissing) };
}

Choice choiceFor(const NormMention &mention, const QStringList &subject)
{
    const bool isTolerance
        = hasStem(mention.nouns() + subject, { u"accura", u"afwijk", u"varian", u"toleran", u"nauwkeurig" });
    if (mention.hasLead(NormWordKind::Approximate) && isTolerance)
        return { Comparator::AtMost, NormDoubt::Approximate };
    const bool isSmall = mention.isPercent() && mention.amount.value && *mention.amount.value <= Decimal(10);
    if ((mention.isTerm() || isSmall) && !mention.lead.empty() && mention.lead.back().plain == u"±")
        return { Comparator::AtMost, NormDoubt::Approximate }; // "± 30 minuten" around a moment
    if (mention.hasNear(NormWordKind::Approximate) || mention.hasNear(NormWordKind::Guideline))
        return { hasStem(wordsOf(mention.lead), { u"beperk" }) ? Comparator::AtMost : Comparator::Equal,
                 NormDoubt::Approximate };
    if (mention.isReduction) {
        const bool isSigned = mention.amount.sign == u'-'; // "-35% t.o.v. baseline": by so much at least
        return { Comparator::AtLeast, isSigned ? std::nullopt : std::optional(NormDoubt::ComparatorMissing) };
    }
    if (!mention.label.isEmpty() && !isBadLabel(mention.label) && mention.amount.value
        && !mention.amount.value->isZero())
        return { comparatorOf(directionBy(subject).value_or(NormDirection::Higher)), NormDoubt::ComparatorMissing };
    const bool isEnd = mention.amount.value
        && (mention.amount.value->isZero() || (mention.isPercent() && *mention.amount.value == Decimal(100)));
    if (isEnd)
        return choiceOfZeroOrAll(mention, mention.nouns());
    if (mention.isTerm())
        return choiceOfTerm(mention, mention.nouns() + subject);
    const bool isTimes = mention.amount.measure.unit == Unit::Count && !mention.amount.isCounted
        && !(mention.period.isEmpty() && mention.perThing.isEmpty())
        && (mention.perThing.isEmpty() || !mention.perThing.back().isDigit()); // "2 per 1000"
    if (isTimes && !directionBy(subject))
        return { Comparator::Equal, NormDoubt::FrequencyReading };
    return choiceByWords(mention, subject);
}

/// "95% of beter" is at least, "4 uur of beter" at most; of a bare figure only its scale can tell.
void settleBest(NormMention &mention, const NormSubject &subject, std::vector<NormDoubtNote> &doubts)
{
    constexpr int middle = 5;
    const bool isLow
        = mention.isTerm() || hasStem(mention.nouns() + subject.words, { u"conditie", u"condition", u"rang" });
    const bool isPlain = mention.isPercent() || mention.amount.measure.unit == Unit::Nps
        || (mention.amount.value && *mention.amount.value > Decimal(middle));
    if (isLow)
        mention.comparator = Comparator::AtMost;
    if (isLow || !isPlain)
        addDoubt(doubts, NormDoubt::BestEnd, { signOf(*mention.comparator) });
}

} // namespace

bool namesLasting(const QStringList &words)
{
    return hasStem(words,
                   { u"bewaar",    u"garantie",   u"retent",   u"opzeg",     u"warranty",  u"notice",  u"vooraf",
                     u"houdbaar",  u"retain",     u"kept",     u"stored",    u"autonomie", u"geldig",  u"advance",
                     u"opleiding", u"training",   u"scholing", u"inzet",     u"aanwezig",  u"sroi",    u"begeleid",
                     u"mtbf",      u"levensduur", u"logging",  u"aankondig", u"archief",   u"archive", u"aankondig" });
}

QString signOf(Comparator comparator)
{
    switch (comparator) {
    case Comparator::AtLeast:
        return u"≥"_s;
    case Comparator::AtMost:
        return u"≤"_s;
    case Comparator::Less:
        return u"<"_s;
    case Comparator::Greater:
        return u">"_s;
    default:
        return u"="_s;
    }
}

std::optional<NormDirection> directionOf(const NormMention &mention, const NormSubject &subject)
{
    const QStringList beside = wordsOf(mention.lead) + wordsOf(mention.tail);
    const auto near = directionBy(beside);
    const auto titled = near ? near : directionBy(wordsOf(mention.head));
    return titled ? titled : directionBy(subject.words);
}

void settleComparator(NormMention &mention, const NormSubject &subject, bool isSignLost,
                      std::vector<NormDoubtNote> &doubts)
{
    if (mention.isSigned && mention.comparator == Comparator::Equal && !mention.upper) {
        const bool isNone = isCount(mention) && mention.amount.value && mention.amount.value->isZero();
        if (!mention.isTerm() && !mention.isPercent() && !isNone)
            addDoubt(doubts, NormDoubt::ComparatorMissing, { u"="_s });
        if (mention.isTerm() || mention.isPercent() || isNone)
            mention.comparator.reset(); // "P1 = 4 uur" and "norm = 95%" name a limit
    }
    if (!mention.comparator && mention.isPercent() && !mention.lead.empty() && mention.lead.back().plain == u"over") {
        mention.comparator = Comparator::Greater;
        addDoubt(doubts, NormDoubt::ComparatorMissing, { u">"_s });
    }
    if (mention.isBest && mention.comparator)
        settleBest(mention, subject, doubts);
    if (mention.comparator || mention.upper)
        return;
    if (mention.amount.high) {
        mention.comparator = Comparator::Between;
        const bool isScale = *mention.amount.high == Decimal(10) && mention.amount.value <= Decimal(1); // of marks
        if ((mention.isTerm() || mention.amount.isFalling || isScale) && mention.label.isEmpty())
            addDoubt(doubts, NormDoubt::RangeBounds); // "levertijd 3-5 werkdagen": is 3 a limit too
        return;
    }
    const Choice choice = choiceFor(mention, subject.words);
    mention.comparator = choice.comparator;
    mention.isForged = true;
    if (isSignLost)
        addDoubt(doubts, NormDoubt::SignLost, { signOf(choice.comparator) });
    else if (choice.doubt)
        addDoubt(doubts, *choice.doubt, { signOf(choice.comparator) });
}
