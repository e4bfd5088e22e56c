// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormMentionReader.h"

#include <algorithm>

NormMentions NormMentionReader::all()
{
    for (m_at = 0; m_at < m_out.phrases.size(); ++m_at)
        readOne(m_out.phrases[m_at]);
    dropPending();
    return std::move(m_out);
}

void NormMentionReader::readOne(const NormPhrase &phrase)
{
    switch (phrase.kind) {
    case NormPhraseKind::Amount:
    case NormPhraseKind::Percentile:
        return addMention(phrase);
    case NormPhraseKind::Comparing:
        return addComparing(phrase);
    case NormPhraseKind::Break:
        return addBreak(phrase);
    case NormPhraseKind::Period:
        return addPeriod(phrase);
    case NormPhraseKind::PerThing:
        if (NormMention *last = inSentence())
            last->perThing = phrase.text;
        break;
    case NormPhraseKind::Name:
        addName(phrase);
        break;
    case NormPhraseKind::Moment:
        return addMoment(phrase);
    case NormPhraseKind::Known:
        if (addKnown(phrase))
            return;
        break;
    case NormPhraseKind::Word:
    case NormPhraseKind::Scale:
    case NormPhraseKind::Strange:
        break;
    }
    keep(phrase);
}

NormMention *NormMentionReader::inSentence()
{
    return m_out.list.empty() || m_out.list.back().sentence != m_sentence ? nullptr : &m_out.list.back();
}

void NormMentionReader::keep(const NormPhrase &phrase)
{
    if (isAttachedBehind() && m_pending.empty())
        inSentence()->tail.push_back(phrase);
    m_lead.push_back(phrase);
    m_isStart = false;
}

void NormMentionReader::addName(const NormPhrase &phrase)
{
    NormMention *last = inSentence();
    if (!last || m_break > NormBreak::Bracket)
        m_name = phrase.text;
    else if (last->name.isEmpty())
        last->name = phrase.text;
}

bool NormMentionReader::addKnown(const NormPhrase &phrase)
{
    if (phrase.isWord(NormWordKind::Colour) || phrase.isWord(NormWordKind::Label)) {
        addLabel(phrase);
        return false;
    }
    if (phrase.isWord(NormWordKind::When) && m_isStart && m_sentence == 0)
        m_out.startsWithWhen = true;
    if (phrase.isWord(NormWordKind::None))
        return addAbsence(phrase);
    return false;
}

void NormMentionReader::addLabel(const NormPhrase &phrase)
{
    if (isLooseLabel(m_out.phrases, m_lead, phrase, inSentence() != nullptr))
        return;
    std::erase_if(m_pending, [](const NormPhrase &pending) { return pending.plain == u"="; }); // "≥ 85% = groen"
    NormMention *last = m_out.list.empty() ? nullptr : &m_out.list.back();
    const bool isBehind = last && last->label.isEmpty()
        && (isAttachedBehind() || (m_afterCell && last->sentence == m_sentence - 1)
            || (m_break == NormBreak::Colon && last->sentence == m_sentence));
    if (!isBehind || (phrase.isWord(NormWordKind::Colour) && !m_label.isEmpty())) {
        m_label = phrase.text;
        return;
    }
    const int sentence = last->sentence;
    for (auto it = m_out.list.rbegin(); it != m_out.list.rend() && it->label.isEmpty(); ++it) {
        if (it->sentence == sentence && (m_afterCell || &*it == last))
            it->label = phrase.text;
    }
}

bool NormMentionReader::addAbsence(const NormPhrase &phrase)
{
    if (!phrase.plain.startsWith(u"geen") && phrase.plain != u"no")
        return false;
    for (std::size_t i = m_at + 1; i < m_out.phrases.size(); ++i) {
        const NormPhrase &next = m_out.phrases[i];
        if (next.is(NormPhraseKind::Break) && next.strength == NormBreak::Hard)
            break;
        if (next.is(NormPhraseKind::Amount) || next.is(NormPhraseKind::Percentile)
            || next.isWord(NormWordKind::NoNorm)) {
            const bool isSeries = i + 1 < m_out.phrases.size()
                && m_out.phrases[i + 1].isWord(NormWordKind::During); // "op twee opeenvolgende"
            if (!isOlderAt(i) && !isSeries)
                return false;
            break;
        }
    }
    if (inSentence() && !isMoreAbsent())
        return false;
    NormPhrase zero = phrase;
    zero.amount.value = Decimal(0);
    zero.amount.isCounted = true;
    zero.amount.measure.unit = Unit::Count;
    zero.amount.count = phrase.to - phrase.from;
    zero.amount.isAbout = !m_isStart; // somewhere in running text
    addMention(zero);
    m_out.list.back().isAbsence = true;
    m_out.list.back().comparator = Comparator::AtMost;
    return true;
}

bool NormMentionReader::isMoreAbsent() const
{
    const NormPhrase &before = m_out.phrases[m_at - 1];
    const bool isJoined = before.strength == NormBreak::And || before.strength == NormBreak::Comma
        || before.plain == u"with" || before.plain == u"met";
    bool isMishap = false;
    for (std::size_t i = m_at + 1; i < m_out.phrases.size() && !m_out.phrases[i].is(NormPhraseKind::Break); ++i)
        isMishap = isMishap || directionOf(m_out.phrases[i].plain) == NormDirection::Lower;
    return isJoined && isMishap;
}

bool NormMentionReader::isOlderAt(std::size_t i) const
{
    const NormPhrase &before = m_out.phrases[i - 1];
    return before.is(NormPhraseKind::Comparing)
        && (before.comparing.comparator == Comparator::Greater || before.comparing.comparator == Comparator::Less);
}

void NormMentionReader::addPeriod(const NormPhrase &phrase)
{
    NormMention *last = inSentence();
    if (last && last->period.isEmpty())
        last->period = phrase.period;
    else if (!last)
        m_period = phrase.period;
    keep(phrase);
}

void NormMentionReader::addMoment(const NormPhrase &phrase)
{
    const bool isLimit = !m_pending.empty() && m_pending.back().comparing.isOfTime;
    if (isLimit) {
        m_out.isMomentLimited = true;
        m_pending.clear();
    } else if (!m_pending.empty() && m_pending.back().comparing.comparator == Comparator::Between) {
        m_pending.clear();
    }
    NormMention *before = inSentence();
    if (before && before->isPercent() && !before->comparator && !m_pending.empty()) { // "10% lager dan 2022"
        before->isReduction = m_pending.back().comparing.comparator == Comparator::Less;
        m_pending.clear();
    }
    m_out.moments += phrase.text;
    if (NormMention *last = inSentence(); last && last->moment.isEmpty() && m_break < NormBreak::Comma)
        last->moment = phrase.text;
    else
        m_moment = phrase.text;
    keep(phrase);
}

void NormMentionReader::addBreak(const NormPhrase &phrase)
{
    const bool isBroken = m_break >= NormBreak::And;
    m_depth += phrase.plain == u"(" ? 1 : phrase.plain == u")" ? -1 : 0;
    m_break = std::max(m_break, phrase.strength);
    if (phrase.strength == NormBreak::Colon && m_isStart && m_lead.empty())
        m_out.startsWithColon = true;
    if (phrase.strength == NormBreak::Colon)
        addColon(isBroken);
    const bool isTitle = phrase.strength == NormBreak::Colon && m_depth > 0 && m_lead.size() == 1
        && m_lead.front().isWord(NormWordKind::Target); // "(streef: 35)"
    if (phrase.strength < NormBreak::Comma || isTitle) // brackets and "en" keep the words together
        return;
    if (phrase.strength == NormBreak::Hard)
        endSentence(phrase);
    m_lead.clear();
}

void NormMentionReader::addColon(bool isBroken)
{
    std::erase_if(m_pending,
                  [](const NormPhrase &phrase) { return phrase.plain == u"="; }); // "besteld = geleverd: 97%"
    if (inSentence()) {
        if (isFollowedByAmount() && !m_lead.empty() && isBroken)
            m_head = m_lead; // "Response: 4h, fix: 2 days": the next one has a title of its own
        m_isAfterColon = true;
        m_out.hasAction = m_out.hasAction || !isFollowedByAmount();
        return;
    }
    m_head.insert(m_head.end(), m_lead.begin(), m_lead.end());
}

bool NormMentionReader::isFollowedByAmount() const
{
    for (std::size_t i = m_at + 1; i < m_out.phrases.size(); ++i) {
        const NormPhrase &next = m_out.phrases[i];
        if (next.is(NormPhraseKind::Amount) || next.isWord(NormWordKind::Label) || next.isWord(NormWordKind::Colour))
            return true;
        if (!next.is(NormPhraseKind::Comparing) && !next.isWord(NormWordKind::Small))
            return false;
    }
    return true;
}

void NormMentionReader::endSentence(const NormPhrase &phrase)
{
    dropPending();
    ++m_sentence;
    m_afterCell = phrase.plain == u"|";
    m_out.hasCells = m_out.hasCells || m_afterCell;
    m_isAfterColon = false;
    const bool isTitleCell = m_afterCell && (m_out.list.empty() || m_out.list.back().sentence != m_sentence - 1);
    if (!isTitleCell) {
        m_head.clear();
        m_name.clear();
    } else {
        m_head.insert(m_head.end(), m_lead.begin(), m_lead.end());
    }
    m_label.clear();
    m_moment.clear();
    m_period.clear();
    m_isStart = true;
}

void NormMentionReader::addMention(const NormPhrase &phrase)
{
    NormMention mention;
    mention.amount = phrase.amount;
    mention.text = phrase.text;
    mention.from = phrase.from;
    mention.isBracketed = m_depth > 0;
    mention.isPercentile = phrase.is(NormPhraseKind::Percentile);
    mention.sentence = m_sentence;
    mention.before = m_out.list.empty() ? NormBreak::Hard : m_break;
    mention.lead = std::exchange(m_lead, {});
    mention.head = m_head;
    mention.isAfterColon = m_isAfterColon;
    mention.isAfterCell = m_afterCell && !inSentence();
    mention.period = std::exchange(m_period, QString());
    mention.name = m_name;
    mention.label = m_label;
    mention.moment = std::exchange(m_moment, QString());
    takeComparators(mention);
    if (mention.amount.isAround) {
        mention.isOfTime = mention.isOfTime || mention.comparator.has_value(); // "tussen", "binnen"
        mention.comparator = mention.amount.high ? Comparator::Between : Comparator::AtMost;
    }
    if (mention.amount.isOrMore && !mention.comparator)
        mention.comparator = Comparator::AtLeast;
    m_out.list.push_back(std::move(mention));
    m_break = NormBreak::None;
    m_isStart = false;
}

NormMentions normMentions(const QString &text)
{
    return NormMentionReader(text).all();
}
