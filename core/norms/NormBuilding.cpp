// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormBuilding.h"

#include "NormRoles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Abbreviations that stand for a quantity.
QString writtenOut(const NormPhrase &phrase)
{
    if (phrase.plain == u"resp")
        return u"respons"_s;
    return phrase.plain == u"corr" ? u"correctie"_s : phrase.text;
}

QString textOf(const std::vector<NormPhrase> &phrases)
{
    QStringList words;
    for (const NormPhrase &phrase : phrases) {
        if (phrase.isWord(NormWordKind::After))
            break;
        const bool isPart = phrase.is(NormPhraseKind::Word) || phrase.isWord(NormWordKind::Mark)
            || phrase.isWord(NormWordKind::Nps) || phrase.isWord(NormWordKind::Reduction);
        if (isPart && phrase.plain != u"%")
            words += writtenOut(phrase);
    }
    return words.join(u' ');
}

QString quantityOf(const NormMention &mention)
{
    for (const std::vector<NormPhrase> *phrases : { &mention.lead, &mention.tail, &mention.head }) {
        if (const QString text = textOf(*phrases); !text.isEmpty())
            return text;
    }
    return {};
}

/// "na melding", "na de gunning van de Overeenkomst": what a term is counted from.
QString startOf(const NormMention &mention)
{
    const auto found = std::find_if(mention.tail.begin(), mention.tail.end(),
                                    [](const NormPhrase &phrase) { return phrase.isWord(NormWordKind::After); });
    QStringList words;
    for (auto it = found; it != mention.tail.end(); ++it)
        words += it->text;
    return words.join(u' ');
}

QString conditionOf(const NormMentions &mentions, const NormMention &mention)
{
    QStringList parts { mention.name, startOf(mention), mention.moment };
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
        QStringList words;
        for (auto it = found; it != phrases->end() && !it->is(NormPhraseKind::Period); ++it)
            words += it->text;
        if (!words.isEmpty())
            return words.join(u' ');
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
        if (&other == &mention || !other.amount.value || !other.comparator)
            continue;
        const bool takesHigh = other.comparator == Comparator::AtLeast && *other.amount.value == *requirement.high;
        const bool takesLow = other.comparator == Comparator::AtMost && *other.amount.value == *requirement.value;
        requirement.highClosed = requirement.highClosed && !takesHigh;
        requirement.lowClosed = requirement.lowClosed && !takesLow;
        if (takesHigh || takesLow)
            addDoubt(doubts, NormDoubt::RangeBounds);
    }
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
            || (mention.isTerm() && isUpperBound(*requirement.comparator)
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
    requirement.share = read;
}

/// What a single mention makes doubtful.
void addDoubts(const NormMention &mention, std::vector<NormDoubtNote> &doubts)
{
    if (mention.amount.isLooseDay)
        addDoubt(doubts, NormDoubt::CalendarDays);
    if (mention.amount.isAmbiguous)
        addDoubt(doubts, NormDoubt::Grouping, { mention.amount.written });
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
    if (mention.isNegated || mention.hasLead(NormWordKind::Not)
        || (mention.hasLead(NormWordKind::None) && !mention.isAbsence))
        addDoubt(doubts, NormDoubt::Negation);
    if (mention.amount.high && mention.isForged && mention.label.isEmpty())
        addDoubt(doubts, NormDoubt::RangeBounds);
    if (std::any_of(mention.perThing.begin(), mention.perThing.end(), [](QChar c) { return c.isDigit(); }))
        addDoubt(doubts, NormDoubt::GroupSize, { mention.perThing });
}

QString rhythmText(const QString &period, const QString &written)
{
    static const QHash<QString, QString> texts {
        { u"month"_s, u"per maand"_s },         { u"quarter"_s, u"per kwartaal"_s },
        { u"half_year"_s, u"per half jaar"_s }, { u"year"_s, u"per jaar"_s },
        { u"week"_s, u"per week"_s },           { u"contract_year"_s, u"per contractjaar"_s }
    };
    return texts.value(period, written);
}

/// Words that make "per kwartaal" a rhythm of something that is done.
bool isActivity(const QString &word)
{
    static const QStringList stems { u"besproken"_s,   u"overleg"_s, u"rapport"_s, u"gemonitord"_s, u"evaluat"_s,
                                     u"geevalueerd"_s, u"review"_s,  u"meeting"_s, u"report"_s,     u"bijeenkomst"_s };
    return std::any_of(stems.begin(), stems.end(), [&word](const QString &stem) { return word.contains(stem); });
}

} // namespace

NormRequirement requirementOf(const NormMentions &mentions, const NormMention &mention,
                              std::vector<NormDoubtNote> &doubts)
{
    NormRequirement requirement;
    requirement.quantity = quantityOf(mention);
    requirement.unit = mention.amount.measure;
    setValue(requirement, mentions, mention, doubts);
    setShare(requirement, mentions, mention, doubts);
    requirement.aggregation = mention.perThing.isEmpty() && mention.saysAverage() ? u"gemiddelde"_s : mention.perThing;
    requirement.period = mention.period;
    requirement.condition = conditionOf(mentions, mention);
    requirement.baseline = baselineOf(mention);
    requirement.label = mention.label;
    addDoubts(mention, doubts);
    return requirement;
}

std::vector<NormRequirement> followingRhythms(const NormMentions &mentions, std::vector<NormDoubtNote> &doubts)
{
    static const QStringList starts { u"vervolgens"_s, u"daarna"_s, u"thereafter"_s };
    std::vector<NormRequirement> requirements;
    for (std::size_t i = 0; i + 1 < mentions.phrases.size(); ++i) {
        const NormPhrase &period = mentions.phrases[i + 1];
        if (!starts.contains(mentions.phrases[i].plain) || !period.is(NormPhraseKind::Period) || !period.isRhythm)
            continue;
        NormRequirement requirement;
        requirement.comparator = Comparator::Equal;
        requirement.value = Decimal(1);
        requirement.unit.text = rhythmText(period.period, period.text);
        requirement.condition = mentions.phrases[i].text;
        requirements.push_back(requirement);
        addDoubt(doubts, NormDoubt::FrequencyReading);
    }
    return requirements;
}

std::vector<NormRequirement> rhythmsOf(const NormMentions &mentions, std::vector<NormDoubtNote> &doubts)
{
    QStringList units;
    QStringList written;
    QStringList words;
    std::optional<Comparator> comparing;
    bool isDone = false;
    for (const NormPhrase &phrase : mentions.phrases) {
        if (phrase.is(NormPhraseKind::Comparing))
            comparing = phrase.comparing.comparator;
        isDone = isDone || isActivity(phrase.plain) || (phrase.is(NormPhraseKind::Period) && phrase.isRhythm);
        if (phrase.is(NormPhraseKind::Word))
            words += phrase.text;
        if (phrase.is(NormPhraseKind::Period)) {
            units += rhythmText(phrase.period, phrase.plain);
            written += phrase.plain;
        }
    }
    if (units.isEmpty() || !isDone)
        return {};
    NormRequirement requirement;
    requirement.quantity = words.join(u' ');
    requirement.comparator = comparing.value_or(Comparator::Equal);
    if (units.size() == 1) {
        requirement.value = Decimal(1);
        requirement.unit.text = units.front();
    } else {
        requirement.unit.text = written.join(u" of "_s);
    }
    addDoubt(doubts, NormDoubt::FrequencyReading);
    return { requirement };
}

std::vector<NormRequirement> momentsOf(const NormMentions &mentions, std::vector<NormDoubtNote> &doubts)
{
    if (!mentions.isMomentLimited || mentions.moments.isEmpty())
        return {};
    NormRequirement requirement;
    QStringList words;
    for (const NormPhrase &phrase : mentions.phrases) {
        if (phrase.is(NormPhraseKind::Word))
            words += phrase.text;
        if (phrase.is(NormPhraseKind::Comparing))
            requirement.comparator = phrase.comparing.comparator;
    }
    requirement.quantity = words.join(u' ');
    requirement.condition = mentions.moments.front();
    addDoubt(doubts, NormDoubt::Moment, { mentions.moments.front() });
    return { requirement };
}
