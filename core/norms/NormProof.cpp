// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormProof.h"

#include "NormRoles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

class Proof
{
public:
    Proof(const NormMentions &mentions, std::vector<NormDoubtNote> &doubts)
        : m_mentions(mentions)
        , m_doubts(doubts)
    {
    }

    void run()
    {
        for (const NormPhrase &phrase : m_mentions.phrases)
            check(phrase);
        for (std::size_t i = 1; i < m_mentions.phrases.size(); ++i) {
            if (m_mentions.phrases[i].plain == u"%" && isFigureLike(m_mentions.phrases[i - 1]))
                addDoubt(m_doubts, NormDoubt::SourceText); // "l00%": a letter for a figure
        }
        for (const QString &comparator : m_mentions.droppedComparators)
            addDoubt(m_doubts, NormDoubt::ComparatorLeftOver, { comparator });
        for (const NormMention &mention : m_mentions.list)
            check(mention);
        for (std::size_t i = 1; i < m_mentions.list.size(); ++i)
            checkAside(m_mentions.list[i - 1], m_mentions.list[i]);
    }

private:
    void check(const NormPhrase &phrase)
    {
        if (phrase.is(NormPhraseKind::Name) && !isKnownName(phrase))
            addDoubt(m_doubts, NormDoubt::NumberLeftOver, { phrase.text });
        if (phrase.isWord(NormWordKind::Approximate))
            addDoubt(m_doubts, NormDoubt::Approximate);
        if (phrase.plain == u"?")
            addDoubt(m_doubts, NormDoubt::SourceText);
        if (phrase.is(NormPhraseKind::Word) && isTurning(phrase.plain))
            addDoubt(m_doubts, NormDoubt::WordUnread, { phrase.text });
        const bool isWithout
            = phrase.plain == u"zonder" || phrase.plain == u"without"; // says which of them are counted
        const bool isDenial = phrase.isWord(NormWordKind::Not) || (phrase.isWord(NormWordKind::None) && !isWithout);
        if (isDenial && !isReadDenial(phrase))
            addDoubt(m_doubts, NormDoubt::Negation);
    }

    /// "P1", "prioriteit 2", "24/7": the figure in it is a name. Any other may be an amount that was not read.
    [[nodiscard]] static bool isKnownName(const NormPhrase &phrase)
    {
        const QString first = phrase.plain.section(u' ', 0, 0);
        const bool isLetter = !first.isEmpty() && first.front().isLetter();
        return !hasDigit(phrase.plain) || isLetter || phrase.plain.contains(u'/') || phrase.plain.contains(u'x');
    }

    [[nodiscard]] static bool isFigureLike(const NormPhrase &phrase)
    {
        const bool isLetter = phrase.is(NormPhraseKind::Word) && phrase.plain.size() == 1;
        return phrase.is(NormPhraseKind::Amount) || isLetter || hasDigit(phrase.plain);
    }

    /// "geen klachten": a limit of its own.
    [[nodiscard]] bool isReadDenial(const NormPhrase &phrase) const
    {
        return std::any_of(m_mentions.list.begin(), m_mentions.list.end(), [&phrase](const NormMention &mention) {
            return mention.isAbsence && mention.from == phrase.from && mention.role == NormRole::Limit;
        });
    }

    void check(const NormMention &mention)
    {
        const bool isUsed = mention.role == NormRole::Limit || mention.role == NormRole::Share;
        if (!isUsed && !isHarmless(mention))
            addDoubt(m_doubts, NormDoubt::NumberLeftOver, { mention.text });
    }

    /// "80% lokaal (max. 50 km)": a limit of its own, or what a word before it means.
    void checkAside(const NormMention &before, const NormMention &aside)
    {
        const bool isOpen = aside.isBracketed && !before.isBracketed && aside.before == NormBreak::Bracket
            && before.sentence == aside.sentence && before.name == aside.name && before.label == aside.label;
        const bool areLimits = before.role == NormRole::Limit && aside.role == NormRole::Limit;
        if (isOpen && areLimits && !before.sharedBy && !aside.sharedBy)
            addDoubt(m_doubts, NormDoubt::CountQualified);
    }

    /// "gemeten over 3 maanden", "(n = 50)": says how is measured, and the same limit holds.
    [[nodiscard]] static bool isHarmless(const NormMention &mention)
    {
        return mention.role == NormRole::Window || mention.role == NormRole::Restated;
    }

    const NormMentions &m_mentions;
    std::vector<NormDoubtNote> &m_doubts;
};

} // namespace

void addUnproven(const NormMentions &mentions, std::vector<NormDoubtNote> &doubts)
{
    Proof(mentions, doubts).run();
}
