// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NormPhrases.h"

/// What an amount in a norm text is there for.
enum class NormRole : quint8 {
    Limit, ///< a requirement of its own
    Share, ///< how many of the cases have to meet another limit
    Window, ///< a stretch of time that is looked at: "in 24 maanden", "gemeten over 3 maanden"
    Qualifier, ///< part of what is counted: "storingen langer dan 4 uur"
    Money, ///< part of a penalty or bonus
    Restated, ///< says again what another mention said
};

/// An amount with the words around it, up to where they belong to another amount.
struct NormMention
{
    NormAmount amount;
    NormRole role = NormRole::Limit;
    std::optional<Comparator> comparator;
    QString comparing; ///< the words of the comparator, in lower case
    QString text; ///< as written
    qsizetype from = 0; ///< its first token
    int sentence = 0; ///< counts stretches between full stops, semicolons and cells
    NormBreak before = NormBreak::Hard; ///< the strongest break since the mention before it
    std::vector<NormPhrase> lead; ///< words before it, from the last break or mention on
    std::vector<NormPhrase> tail; ///< words behind it, up to the next break or mention
    std::vector<NormPhrase> head; ///< what stood before a colon at the start of the sentence
    bool isPercentile = false;
    bool isComparatorSplit = false; ///< two comparing phrases that say different things
    bool isComparatorFar = false; ///< many words between the comparing phrase and the amount
    bool isNegated = false; ///< "niet" before it that is no part of a comparator
    bool isMissed = false; ///< "failure to achieve 95%": what sets something off
    bool isNever = false; ///< "nooit > 3 min": whatever share holds for the rest
    bool isFollowUp = false; ///< a count behind another one: "≥ 4 voorstellen per jaar, ≥ 2 geïmplementeerd"
    bool isBest = false; ///< compared by "of beter": which way that is depends on the scale
    bool isAfterCell = false; ///< the first of a cell that is not the first of the text
    bool isAfterColon = false; ///< an action or an explanation of an earlier mention
    bool isOfTime = false; ///< compared by "binnen", "uiterlijk"
    bool isSigned = false; ///< compared by a sign
    bool isAbsence = false; ///< "geen ongevallen": a zero that is not written
    bool isOfAll = false; ///< "geen meldingen ouder dan": holds for every case
    bool isBracketed = false; ///< stands between brackets
    bool isInterval = false; ///< "elke 30 minuten": the time between two of them
    bool isForged = false; ///< the comparator came from another mention
    QString period;
    QString perThing;
    QString name; ///< "P1"
    QString label; ///< "groen", "Voldoende"
    QString moment; ///< "in 2027"
    std::optional<std::size_t> sharedBy; ///< the mention that is the share of this one
    std::optional<NormAmount> upper; ///< the other end, when two mentions make one range
    Comparator upperComparator = Comparator::AtMost;
    bool isShareAssumed = false;
    bool isReduction = false;
    bool isTarget = false; ///< "streefwaarde 98%"

    [[nodiscard]] bool isPercent() const { return amount.measure.unit == Unit::Percent; }
    [[nodiscard]] bool isTerm() const;
    [[nodiscard]] bool hasLead(NormWordKind kind) const;
    [[nodiscard]] bool hasTail(NormWordKind kind) const;
    [[nodiscard]] bool hasNear(NormWordKind kind) const;
    /// The words of the subject around it, in lower case.
    [[nodiscard]] QStringList nouns() const;
    [[nodiscard]] QStringList tailNouns() const;
    [[nodiscard]] QStringList leadNouns() const;
    [[nodiscard]] bool saysAverage() const; ///< "gemiddeld", "average"
    /// A noun in the plural behind the number, or a single thing: what a count is of. Not "minimaal 95 behaald".
    [[nodiscard]] bool namesMany() const;
};

/// All that a text mentions, with what concerns the text as a whole.
struct NormMentions
{
    std::vector<NormMention> list;
    std::vector<NormPhrase> phrases;
    QStringList leftComparators; ///< comparing phrases that found no amount, as written
    QStringList droppedComparators; ///< comparing phrases that were passed over, as written
    QStringList moments; ///< dates and times of day
    bool isRelative = false; ///< "0,5% boven het landelijk gemiddelde"
    bool hasAction = false; ///< "<99,5%: root cause", "bij …, dan …"
    bool startsWithWhen = false;
    bool isMomentLimited = false; ///< "uiterlijk 1 juli 2026"
    bool startsWithColon = false;
    bool hasCells = false;
    bool isAlternative = false; ///< "of" between two limits
};
/// Whether both stand behind the same title before a colon.
[[nodiscard]] bool isUnderOneTitle(const NormMention &first, const NormMention &second);
/// Whether one of @p stems stands in one of @p words.
[[nodiscard]] bool hasStem(const QStringList &words, std::initializer_list<QStringView> stems);
/// "onder deze norm wordt een korting van 10% toegepast", "if below, 10% credit": the comparing phrase is not about the
/// amount that @p lead stands before.
[[nodiscard]] bool isOfOther(const std::vector<NormPhrase> &phrases, const NormPhrase &comparing,
                             const std::vector<NormPhrase> &lead);
/// "een goed kwaliteitsniveau", "klachten groen": a word of a band that names none. @p lead stands before it.
[[nodiscard]] bool isLooseLabel(const std::vector<NormPhrase> &phrases, const std::vector<NormPhrase> &lead,
                                const NormPhrase &label, bool isBehindAmount);
[[nodiscard]] NormMentions normMentions(const QString &text);
