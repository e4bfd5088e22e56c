// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormMentions.h"

#include <algorithm>

namespace {

bool hasKind(const std::vector<NormPhrase> &phrases, NormWordKind kind)
{
    return std::any_of(phrases.begin(), phrases.end(),
                       [kind](const NormPhrase &phrase) { return phrase.isWord(kind); });
}

void addNouns(QStringList &words, const std::vector<NormPhrase> &phrases)
{
    for (const NormPhrase &phrase : phrases) {
        if (phrase.is(NormPhraseKind::Word) || phrase.isWord(NormWordKind::Mark)
            || phrase.isWord(NormWordKind::Reduction) || phrase.isWord(NormWordKind::Nps))
            words += phrase.plain;
    }
}

} // namespace

bool NormMention::isTerm() const
{
    return amount.measure.unit && (isTimeUnit(*amount.measure.unit) || *amount.measure.unit == Unit::DayOfMonth);
}

bool NormMention::hasLead(NormWordKind kind) const
{
    return hasKind(lead, kind);
}

bool NormMention::hasTail(NormWordKind kind) const
{
    return hasKind(tail, kind);
}

bool NormMention::hasNear(NormWordKind kind) const
{
    return hasLead(kind) || hasTail(kind) || hasKind(head, kind);
}

QStringList NormMention::leadNouns() const
{
    QStringList words;
    addNouns(words, lead);
    return words;
}

QStringList NormMention::tailNouns() const
{
    QStringList words;
    addNouns(words, tail);
    return words;
}

QStringList NormMention::nouns() const
{
    QStringList words;
    addNouns(words, head);
    return words + leadNouns() + tailNouns();
}

bool NormMention::namesMany() const
{
    const QStringList nouns = tailNouns();
    const bool isOne = amount.value == Decimal(1);
    return !nouns.isEmpty() && (isOne || std::any_of(nouns.begin(), nouns.end(), [](const QString &noun) {
                                    return noun.endsWith(u"en") || noun.endsWith(u's') || noun.endsWith(u"nnen");
                                }));
}

bool hasStem(const QStringList &words, std::initializer_list<QStringView> stems)
{
    return std::any_of(words.begin(), words.end(), [&stems](const QString &word) {
        return std::any_of(stems.begin(), stems.end(), [&word](QStringView stem) { return word.contains(stem); });
    });
}

bool NormMention::saysAverage() const
{
    const auto isAverage = [](const NormPhrase &phrase) {
        return phrase.plain.startsWith(u"gemiddeld") || phrase.plain == u"average" || phrase.plain == u"mean"
            || phrase.plain == u"avg" || phrase.plain == u"gem";
    };
    return std::any_of(head.begin(), head.end(), isAverage) || std::any_of(lead.begin(), lead.end(), isAverage)
        || std::any_of(tail.begin(), tail.end(), isAverage);
}

bool isUnderOneTitle(const NormMention &first, const NormMention &second)
{
    return std::equal(first.head.begin(), first.head.end(), second.head.begin(), second.head.end(),
                      [](const NormPhrase &one, const NormPhrase &other) { return one.from == other.from; });
}

bool isLooseLabel(const std::vector<NormPhrase> &phrases, const std::vector<NormPhrase> &lead, const NormPhrase &label,
                  bool isBehindAmount)
{
    const auto isSmall = [](const NormPhrase &word) { return word.isWord(NormWordKind::Small); };
    const auto isColour = [](const NormPhrase &word) { return word.isWord(NormWordKind::Colour); };
    const bool isOnly = std::count_if(phrases.begin(), phrases.end(), isColour) == 1;
    const bool isPredicate = isBehindAmount // "3 van de 4 kwartalen groen"
        && std::any_of(lead.begin(), lead.end(), [](const NormPhrase &word) { return word.is(NormPhraseKind::Word); });
    return !std::all_of(lead.begin(), lead.end(), isSmall)
        && (label.isWord(NormWordKind::Label) || (isOnly && isColour(label) && (!isBehindAmount || isPredicate)));
}

bool isOfOther(const std::vector<NormPhrase> &phrases, const NormPhrase &comparing, const std::vector<NormPhrase> &lead)
{
    const auto next = std::find_if(phrases.begin(), phrases.end(),
                                   [&comparing](const NormPhrase &phrase) { return phrase.from == comparing.to; });
    const bool isCutOff = next != phrases.end() && next->plain == u"," && !comparing.comparing.isSign;
    return isCutOff || std::any_of(lead.begin(), lead.end(), [&comparing](const NormPhrase &phrase) {
               return phrase.from > comparing.from && phrase.isWord(NormWordKind::Sanction);
           });
}
