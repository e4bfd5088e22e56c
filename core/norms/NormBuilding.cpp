// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormBuilding.h"

#include "NormRoles.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Abbreviations that stand for a quantity.
QString writtenOut(const NormPhrase &phrase)
{
    if (phrase.plain == u"resp")
        return u"respons"_s;
    return phrase.plain == u"corr" ? u"correctie"_s : phrase.text;
}

/// A noun, as far as the quantity goes: not "%", and not the "maand" of "de 5e werkdag van de maand".
bool isNoun(const NormPhrase &phrase)
{
    const bool isPart = phrase.is(NormPhraseKind::Word) || phrase.isWord(NormWordKind::Mark)
        || phrase.isWord(NormWordKind::Nps) || phrase.isWord(NormWordKind::Reduction);
    return isPart && phrase.plain != u"%" && periodNamed(phrase.plain).isEmpty();
}

/// Words that join two nouns of one quantity: "risico's met eigenaar", "percentage van de orders".
bool isJoining(const NormPhrase &phrase)
{
    return phrase.isWord(NormWordKind::Small) || phrase.isWord(NormWordKind::Of) || phrase.isWord(NormWordKind::Into)
        || phrase.isWord(NormWordKind::None) || phrase.isWord(NormWordKind::Not) || phrase.isWord(NormWordKind::During)
        || phrase.isWord(NormWordKind::Report) || phrase.isWord(NormWordKind::Label);
}

} // namespace

QString quantityIn(const std::vector<NormPhrase> &phrases)
{
    QStringList words;
    QStringList between;
    for (const NormPhrase &phrase : phrases) {
        static const QStringList relatives { u"die"_s, u"dat"_s, u"that"_s, u"which"_s };
        if (phrase.isWord(NormWordKind::After) || phrase.isWord(NormWordKind::Exception)
            || (!words.isEmpty() && relatives.contains(phrase.plain)))
            break;
        if (isNoun(phrase)) {
            words += std::exchange(between, {}) + QStringList { writtenOut(phrase) };
        } else if (!words.isEmpty() && isJoining(phrase)) {
            between += phrase.text;
        }
    }
    return words.join(u' ');
}

namespace {

/// "Opdrachtnemer garandeert": who has to do it, not what.
bool namesParty(const QString &text)
{
    static const QStringList parties { u"opdrachtnemer"_s, u"leverancier"_s, u"dienstverlener"_s, u"aannemer"_s,
                                       u"contractor"_s,    u"supplier"_s,    u"vendor"_s,         u"provider"_s };
    return parties.contains(text.section(u' ', 0, 0).toLower());
}

QString quantityOf(const NormMention &mention)
{
    QString party;
    for (const std::vector<NormPhrase> *phrases : { &mention.lead, &mention.tail, &mention.head }) {
        const QString text = quantityIn(*phrases);
        if (!text.isEmpty() && !namesParty(text))
            return text;
        if (party.isEmpty())
            party = text;
    }
    return party;
}

/// A limit that stands behind its share has its words there: "respons 95% ≤ 15 min".
QString quantityOf(const NormMentions &mentions, const NormMention &mention)
{
    const QString own = quantityOf(mention);
    return own.isEmpty() && mention.sharedBy ? quantityOf(mentions.list[*mention.sharedBy]) : own;
}

/// The words from @p from up to @p to, without those at the end that would lead on to something else ("in", "van de").
QString textBetween(std::vector<NormPhrase>::const_iterator from, std::vector<NormPhrase>::const_iterator to)
{
    const auto leadsOn = [](const NormPhrase &phrase) {
        return phrase.isWord(NormWordKind::Small) || phrase.isWord(NormWordKind::Into)
            || phrase.isWord(NormWordKind::Of);
    };
    while (to != from && leadsOn(*std::prev(to)))
        --to;
    QStringList words;
    for (auto it = from; it != to; ++it)
        words += it->text;
    return words.join(u' ');
}

/// "na melding", "na de gunning van de Overeenkomst": what a term is counted from.
QString startOf(const NormMention &mention)
{
    const auto found = std::find_if(mention.tail.begin(), mention.tail.end(),
                                    [](const NormPhrase &phrase) { return phrase.isWord(NormWordKind::After); });
    return textBetween(found, mention.tail.end());
}

/// "vóór het overleg", "van tevoren": what a term runs up to.
QString endOf(const NormMention &mention)
{
    static const QStringList starts { u"voor"_s,    u"before"_s,  u"vooraf"_s, u"voorafgaand"_s, u"van"_s,
                                      u"tevoren"_s, u"advance"_s, u"prior"_s,  u"voor de"_s,     u"before the"_s };
    if (!mention.isTerm() || !isBeforeEvent(mention))
        return {};
    QStringList words;
    for (const NormPhrase &phrase : mention.tail) {
        if (!words.isEmpty() || starts.contains(phrase.plain))
            words += phrase.text;
    }
    return words.join(u' ');
}

QString conditionOf(const NormMentions &mentions, const NormMention &mention)
{
    QStringList parts { mention.name, startOf(mention), endOf(mention), mention.moment };
    for (const NormMention &other : mentions.list) {
        if ((other.role == NormRole::Window || other.role == NormRole::Qualifier) && other.sentence == mention.sentence)
            parts += other.text;
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString baselineOf(const NormMention &mention)
{
    for (const std::vector<NormPhrase> *phrases : { &mention.tail, &mention.lead }) {
        const auto found = std::find_if(phrases->begin(), phrases->end(),
                                        [](const NormPhrase &phrase) { return phrase.isWord(NormWordKind::Baseline); });
        const auto end = std::find_if(found, phrases->end(),
                                      [](const NormPhrase &phrase) { return phrase.is(NormPhraseKind::Period); });
        if (found != phrases->end())
            return found + 1 == end ? found->text : found->text + u' ' + textBetween(found + 1, end);
    }
    return {};
}

/// A range with a comparator of one side ("binnen 2-3 dagen") keeps the end that the comparator is about.
void setRange(NormRequirement &requirement, const NormMention &mention, std::vector<NormDoubtNote> &doubts)
{
    const Comparator comparator = *requirement.comparator;
    if (comparator == Comparator::Between || comparator == Comparator::Equal) {
        requirement.comparator = Comparator::Between;
        requirement.high = mention.amount.high;
        requirement.highClosed = mention.amount.highClosed;
        if (!mention.isForged && comparator == Comparator::Between && mention.label.isEmpty()
            && !mention.amount.highClosed)
            addDoubt(doubts, NormDoubt::RangeBounds);
        return;
    }
    const bool isUpper = comparator == Comparator::AtMost || comparator == Comparator::Less;
    if (isUpper)
        requirement.value = mention.amount.high;
    addDoubt(doubts, NormDoubt::RangeBounds);
}

/// A range between two lights or bands ends where its neighbour begins.
void fitBetweenNeighbours(NormRequirement &requirement, const NormMentions &mentions, const NormMention &mention,
                          std::vector<NormDoubtNote> &doubts)
{
    if (requirement.comparator != Comparator::Between || mention.upper)
        return;
    for (const NormMention &other : mentions.list) {
        if (&other == &mention || !other.amount.value || (!other.comparator && !other.amount.high))
            continue;
        const bool isNext = other.amount.high || other.comparator == Comparator::AtLeast; // "90-95%, 95-98%"
        const bool takesHigh = isNext && *other.amount.value == *requirement.high;
        const bool takesLow = other.comparator == Comparator::AtMost && *other.amount.value == *requirement.value;
        requirement.highClosed = requirement.highClosed && !takesHigh;
        requirement.lowClosed = requirement.lowClosed && !takesLow;
        if (takesHigh || takesLow)
            addDoubt(doubts, NormDoubt::RangeBounds);
    }
    static const QStringList middles { u"oranje"_s, u"geel"_s, u"amber"_s, u"orange"_s, u"yellow"_s };
    if (middles.contains(mention.label.toLower())) // "oranje 90-95%": green may begin where it ends
        addDoubt(doubts, NormDoubt::RangeBounds);
}

Comparator turned(Comparator comparator)
{
    switch (comparator) {
    case Comparator::AtMost:
        return Comparator::AtLeast;
    case Comparator::Less:
        return Comparator::Greater;
    case Comparator::AtLeast:
        return Comparator::AtMost;
    case Comparator::Greater:
        return Comparator::Less;
    default:
        return comparator;
    }
}

void setValue(NormRequirement &requirement, const NormMentions &mentions, const NormMention &mention,
              std::vector<NormDoubtNote> &doubts)
{
    requirement.comparator = mention.comparator;
    requirement.value = mention.amount.value;
    if (mention.upper) {
        requirement.lowClosed = mention.comparator == Comparator::AtLeast;
        requirement.comparator = Comparator::Between;
        requirement.high = mention.upper->value;
        requirement.highClosed = mention.upperComparator == Comparator::AtMost;
    } else if (mention.amount.high) {
        setRange(requirement, mention, doubts);
        fitBetweenNeighbours(requirement, mentions, mention, doubts);
    }
    const bool isNegative = mention.amount.sign == u'-' && requirement.value;
    if (isNegative && !mention.isReduction)
        requirement.value = requirement.value->negated();
    if (isNegative && mention.isReduction && !mention.isForged)
        requirement.comparator = turned(*requirement.comparator);
    requirement.isReduction = mention.isReduction;
}

/// "binnen 4 uur voor alle storingen"; not "within 5 days of each incident", which says from when.
bool isForEvery(const std::vector<NormPhrase> &tail)
{
    for (std::size_t i = 0; i < tail.size(); ++i) {
        const bool isFrom = i > 0
            && (tail[i - 1].isWord(NormWordKind::Of) || tail[i - 1].isWord(NormWordKind::Or)
                || tail[i - 1].isWord(NormWordKind::After)); // the English "of" too
        if (tail[i].isWord(NormWordKind::Every))
            return !isFrom;
    }
    return false;
}

void setShare(NormRequirement &requirement, const NormMentions &mentions, const NormMention &mention,
              std::vector<NormDoubtNote> &doubts)
{
    if (!mention.sharedBy) {
        const bool isEvery = mention.isOfAll
            || (mention.isTerm() && !mention.isInterval && isUpperBound(*requirement.comparator)
                && (mention.hasLead(NormWordKind::Every) || isForEvery(mention.tail)));
        if (isEvery)
            requirement.share = NormShare { Comparator::AtLeast, Decimal(100) };
        return;
    }
    const NormMention &share = mentions.list[*mention.sharedBy];
    NormShare read { share.comparator.value_or(Comparator::AtLeast), share.amount.value.value_or(Decimal(100)) };
    const bool isLate = mention.comparator == Comparator::Greater || mention.comparator == Comparator::AtLeast;
    if (!share.comparator && isLate && mention.isTerm()) {
        read.comparator = read.value <= Decimal(50) ? Comparator::AtMost : Comparator::AtLeast;
        addDoubt(doubts, NormDoubt::ShareAssumed, { share.text });
    }
    if (!share.amount.value)
        addDoubt(doubts, NormDoubt::ValueBlank);
    if (share.amount.isAbout) // "twee van de drie": a part that does not end
        addDoubt(doubts, NormDoubt::Approximate);
    if (share.amount.isPieced || share.amount.isAmbiguous)
        addDoubt(doubts, NormDoubt::Grouping, { share.amount.written });
    constexpr int half = 50;
    const bool isBehind = share.from > mention.from;
    const bool isSmall = isLowerBound(read.comparator) && read.value < Decimal(half) && (!share.comparator || isBehind);
    const bool isTurned = isUpperBound(read.comparator) && isUpperBound(*requirement.comparator) && isBehind;
    const bool isState = share.hasLead(NormWordKind::When) && !share.leadNouns().isEmpty()
        && (share.lead.back().plain == u"van" || share.lead.back().plain == u"of"); // "bij een bezetting van 80%"
    if (isSmall || isTurned || isState || mention.isPercent()
        || mention.saysAverage()) // "binnen 4 uur (5%)", "binnen 4 uur < 5%", "gemiddeld een 8 (95%)"
        addDoubt(doubts, NormDoubt::ShareAssumed, { share.text });
    if (share.isComparatorFar)
        addDoubt(doubts, NormDoubt::ComparatorFar, { share.text });
    if (share.isComparatorSplit)
        addDoubt(doubts, NormDoubt::Contradiction);
    requirement.share = read;
}

/// What a single mention makes doubtful.
void addDoubts(const NormMention &mention, std::vector<NormDoubtNote> &doubts)
{
    if (mention.amount.isLooseDay)
        addDoubt(doubts, NormDoubt::CalendarDays);
    if (mention.amount.isAmbiguous || mention.amount.isPieced)
        addDoubt(doubts, NormDoubt::Grouping, { mention.amount.written });
    const bool isOddTime = mention.isOfTime && !mention.sharedBy && isCount(mention);
    if (isOddTime) // "binnen 2 ploegendiensten"
        addDoubt(doubts, NormDoubt::UnitMissing, { mention.text });
    const bool isPlace = mention.isOfTime && !mention.isTerm() && !mention.amount.measure.text.isEmpty();
    if (isPlace) // "lokaal (binnen 50 km)"
        addDoubt(doubts, NormDoubt::CountQualified);
    if (mention.amount.isSettlement)
        addDoubt(doubts, NormDoubt::StartUnsaid, { mention.text });
    if (mention.amount.isAround)
        addDoubt(doubts, NormDoubt::RangeBounds);
    if (mention.amount.isNextDay)
        addDoubt(doubts, NormDoubt::Moment, { mention.text });
    if (mention.amount.isAbout || (mention.hasLead(NormWordKind::Approximate) && !mention.isForged))
        addDoubt(doubts, NormDoubt::Approximate);
    if (!mention.amount.value)
        addDoubt(doubts, NormDoubt::ValueBlank);
    if (mention.amount.measure.unit == Unit::DayOfMonth || mention.amount.isWorkday)
        addDoubt(doubts, NormDoubt::DayOfMonthKind);
    if (mention.isPercent() && mention.amount.value && mention.amount.value->isZero() && mention.nouns().isEmpty())
        addDoubt(doubts, NormDoubt::PercentOfWhat);
    if (mention.isComparatorSplit)
        addDoubt(doubts, NormDoubt::Contradiction);
    if (mention.isComparatorFar)
        addDoubt(doubts, NormDoubt::ComparatorFar, { mention.text });
    const bool isRefused = mention.comparator && isStrict(*mention.comparator) && mention.hasTail(NormWordKind::Not);
    if (isRefused) // "minder dan 90% is niet acceptabel"
        addDoubt(doubts, NormDoubt::Negation);
    if (mention.isNegated || mention.hasLead(NormWordKind::Not)
        || (mention.hasLead(NormWordKind::None) && !mention.isAbsence))
        addDoubt(doubts, NormDoubt::Negation);
    if (mention.amount.high && mention.isForged && mention.label.isEmpty())
        addDoubt(doubts, NormDoubt::RangeBounds);
    if (std::any_of(mention.perThing.begin(), mention.perThing.end(), [](QChar c) { return c.isDigit(); }))
        addDoubt(doubts, NormDoubt::GroupSize, { mention.perThing });
}

} // namespace

NormRequirement requirementOf(const NormMentions &mentions, const NormMention &mention,
                              std::vector<NormDoubtNote> &doubts)
{
    NormRequirement requirement;
    requirement.quantity = quantityOf(mentions, mention);
    requirement.unit = mention.amount.measure;
    setValue(requirement, mentions, mention, doubts);
    setShare(requirement, mentions, mention, doubts);
    requirement.aggregation = mention.perThing.isEmpty() && mention.saysAverage() ? u"gemiddelde"_s : mention.perThing;
    requirement.period = mention.period;
    requirement.condition = conditionOf(mentions, mention);
    requirement.baseline = baselineOf(mention);
    requirement.label = mention.label;
    requirement.isTarget = mention.isTarget;
    requirement.isInterval = mention.isInterval;
    addDoubts(mention, doubts);
    return requirement;
}
