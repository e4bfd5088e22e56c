// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormMentionReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void NormMentionReader::addComparing(const NormPhrase &phrase)
{
    NormMention *last = inSentence();
    const bool mayBeBehind = phrase.comparing.place != ComparatorPlace::Before && last && m_break < NormBreak::And;
    const bool isExceeding = isExceeded(phrase) && last && !last->comparator && m_at > 0
        && m_out.phrases[m_at - 1].from == last->from; // "dat de 10 minuten overschrijdt is maximaal 5%"
    const bool isBehind
        = mayBeBehind && (phrase.comparing.place == ComparatorPlace::After || isExceeding || !isAmountAhead());
    if (!isBehind && phrase.comparing.place == ComparatorPlace::After) {
        m_out.leftComparators += phrase.text;
        return;
    }
    if (last && isLowEnd(phrase)) {
        last->comparator = phrase.comparing.comparator == Comparator::Less ? Comparator::Greater : Comparator::AtLeast;
        last->isSigned = true;
        ++m_at; // past the letter
        return;
    }
    if (isBeforeWhat(phrase))
        return keep(phrase);
    if (!isBehind) {
        m_pending.push_back(phrase);
        m_isStart = m_isStart && !phrase.comparing.isSign;
        return;
    }
    const bool isDenied = isExceeded(phrase) && (last->hasLead(NormWordKind::Not) || last->hasLead(NormWordKind::None));
    const Comparator comparator = isDenied ? Comparator::AtMost : phrase.comparing.comparator;
    if (last->comparator && *last->comparator != comparator)
        last->isComparatorSplit = true;
    last->comparator = comparator; // "mag in geen geval de 90 minuten overschrijden"
    if (isBracketedAlone())
        spreadBack(phrase.comparing.comparator);
    last->isBest = isBetter(phrase);
}

bool NormMentionReader::isLowEnd(const NormPhrase &phrase) const
{
    const NormMention &last = m_out.list.back();
    const bool isUpper
        = phrase.comparing.comparator == Comparator::Less || phrase.comparing.comparator == Comparator::AtMost;
    const bool isBehind
        = m_at > 0 && m_out.phrases[m_at - 1].from == last.from && !last.comparator && !last.amount.high;
    if (!phrase.comparing.isSign || !isUpper || !isBehind || m_at + 3 >= m_out.phrases.size())
        return false;
    return m_out.phrases[m_at + 1].plain.size() == 1 && m_out.phrases[m_at + 2].comparing.isSign
        && m_out.phrases[m_at + 3].is(NormPhraseKind::Amount);
}

bool NormMentionReader::isExceeded(const NormPhrase &phrase)
{
    return phrase.comparing.comparator == Comparator::Greater && phrase.comparing.place == ComparatorPlace::Either;
}

bool NormMentionReader::isBracketedAlone() const
{
    return m_at > 0 && m_at + 1 < m_out.phrases.size() && m_out.phrases[m_at - 1].plain == u"("
        && m_out.phrases[m_at + 1].plain == u")";
}

void NormMentionReader::spreadBack(Comparator comparator)
{
    for (NormMention &mention : m_out.list) {
        if (mention.sentence == m_sentence && !mention.comparator && !mention.amount.high)
            mention.comparator = comparator;
    }
}

bool NormMentionReader::isBeforeWhat(const NormPhrase &phrase)
{
    static const QStringList befores { u"voor"_s, u"voor de"_s, u"before"_s, u"before the"_s, u"prior to"_s };
    return befores.contains(phrase.plain) && isAttachedBehind() && inSentence()->isTerm() && !isAmountAhead();
}

bool NormMentionReader::isBetter(const NormPhrase &phrase)
{
    return phrase.plain.contains(u"beter") || phrase.plain.contains(u"better");
}

bool NormMentionReader::isAmountAhead() const
{
    for (std::size_t i = m_at + 1; i < m_out.phrases.size(); ++i) {
        const NormPhrase &next = m_out.phrases[i];
        if (next.is(NormPhraseKind::Amount))
            return true;
        if (next.is(NormPhraseKind::Break) && next.strength != NormBreak::Colon)
            return false;
    }
    return false;
}

void NormMentionReader::takeComparators(NormMention &mention)
{
    if (mention.isPercentile)
        return;
    const auto isNot = [](const NormPhrase &phrase) { return phrase.isWord(NormWordKind::Not); };
    mention.isNegated = std::any_of(mention.lead.begin(), mention.lead.end(), isNot);
    for (const NormPhrase &phrase : m_pending) {
        const NormComparing &comparing = phrase.comparing;
        if (isOfAnother(mention, phrase)) {
            m_out.droppedComparators += phrase.text;
            continue;
        }
        if (mention.comparator && *mention.comparator != comparing.comparator)
            mention.isComparatorSplit = true;
        constexpr qsizetype farAway = 4;
        const NormPhrase &before = m_out.phrases[m_at - 1];
        const bool isSum = before.is(NormPhraseKind::Break) && before.plain == u"+"; // "≤ CPI + 1%"
        mention.isComparatorFar = isSum || isCutByTitle(phrase) || m_out.phrases[m_at].from - phrase.to > farAway;
        const bool isFrom = phrase.plain == u"vanaf" && mention.amount.high; // "vanaf 80% tot 90%"
        mention.comparator = isFrom ? Comparator::Between : comparing.comparator;
        mention.comparing = phrase.plain;
        mention.isOfTime = mention.isOfTime || comparing.isOfTime;
        mention.isSigned = mention.isSigned || comparing.isSign;
        mention.isBest = isBetter(phrase);
        mention.isNever = phrase.plain.startsWith(u"nooit") || phrase.plain.startsWith(u"in geen geval")
            || phrase.plain.startsWith(u"never");
    }
    m_pending.clear();
}

bool NormMentionReader::isCutByTitle(const NormPhrase &comparing) const
{
    bool hasWord = false;
    bool hasColon = false;
    for (std::size_t i = 0; i < m_at; ++i) {
        const NormPhrase &phrase = m_out.phrases[i];
        if (phrase.from < comparing.to)
            continue;
        hasColon = hasColon || phrase.strength == NormBreak::Colon;
        hasWord = hasWord || phrase.is(NormPhraseKind::Word);
    }
    return hasWord && hasColon;
}

bool NormMentionReader::isOfAnother(const NormMention &mention, const NormPhrase &comparing) const
{
    const bool isUpTo = comparing.plain == u"t/m" || comparing.plain == u"tot en met"; // of what stands right behind it
    const bool isCutOff = isUpTo && comparing.to != m_out.phrases[m_at].from;
    return isCutOff || (comparing.comparing.isOfTime && !isTimed(mention, comparing))
        || isOfOther(m_out.phrases, comparing, mention.lead);
}

bool NormMentionReader::isTimed(const NormMention &mention, const NormPhrase &comparing) const
{
    const Unit unit = mention.amount.measure.unit.value_or(Unit::Count);
    if (comparing.plain == u"by" || comparing.plain == u"by the")
        return unit == Unit::DayOfMonth || unit == Unit::WorkingDay;
    return mention.isTerm() || comparing.to == m_out.phrases[m_at].from;
}

bool NormMentionReader::isLastWord(const NormPhrase &phrase) const
{
    const auto next = std::find_if(m_out.phrases.begin(), m_out.phrases.end(), [&phrase](const NormPhrase &other) {
        return other.from >= phrase.to && other.strength != NormBreak::Bracket;
    });
    return next == m_out.phrases.end() || next->strength == NormBreak::Hard;
}

bool NormMentionReader::isOfAgreed(const NormPhrase &phrase) const
{
    static const QStringList agreed { u"afgesproken"_s, u"overeengekomen"_s, u"gestelde"_s,     u"vastgestelde"_s,
                                      u"geldende"_s,    u"agreed"_s,         u"contractuele"_s, u"geplande"_s };
    const auto next = std::find_if(m_out.phrases.begin(), m_out.phrases.end(), [&phrase](const NormPhrase &other) {
        return other.from >= phrase.to && !other.isWord(NormWordKind::Small) && !agreed.contains(other.plain);
    });
    const bool isBehind
        = !m_out.list.empty() && m_out.list.back().isPercent() && m_out.list.back().sentence == m_sentence;
    return isBehind && phrase.comparing.isOfTime && phrase.comparing.comparator == Comparator::AtMost
        && next != m_out.phrases.end() && next->is(NormPhraseKind::Word)
        && hasStem({ next->plain },
                   { u"window", u"venster", u"planning", u"budget", u"tijd", u"termijn", u"openstelling", u"hours" });
}

void NormMentionReader::dropPending()
{
    for (const NormPhrase &phrase : m_pending) {
        if (isOfAgreed(phrase))
            continue;
        static const QStringList loose { u"onder"_s, u"boven"_s, u"vanaf"_s,    u"beneden"_s,  u"below"_s,
                                         u"above"_s, u"under"_s, u"onder de"_s, u"boven de"_s, u"minder"_s };
        NormMention *last = inSentence();
        const bool isLoose = phrase.comparing.isOfTime || loose.contains(phrase.plain);
        if (isLastWord(phrase) && !isLoose && last && !last->comparator && !last->amount.high
            && !phrase.comparing.isSign) {
            last->comparator = phrase.comparing.comparator; // "tweemaal per week, ten minste"
            continue;
        }
        const bool isThan = last && last->isPercent() && !last->comparator && !phrase.comparing.isSign
            && phrase.comparing.comparator == Comparator::Less; // "10% lager dan het referentieontwerp"
        if (isThan)
            last->isReduction = true;
        else if (!isLoose)
            m_out.leftComparators += phrase.text;
        else
            m_out.droppedComparators += phrase.text;
        m_out.isRelative
            = m_out.isRelative || (!phrase.comparing.isSign && !m_out.list.empty() && m_out.list.back().isPercent());
    }
    m_pending.clear();
}
