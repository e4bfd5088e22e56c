// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NormMentions.h"

/// Reads the phrases of a text into mentions. Its parts stand in two files: the flow, names, labels and breaks in
/// NormMentions, the comparing phrases in NormMentionComparing.
class NormMentionReader
{
public:
    explicit NormMentionReader(const QString &text) { m_out.phrases = normPhrases(text); }
    NormMentions all();

private:
    void readOne(const NormPhrase &phrase);
    /// The last mention, when it stands in the sentence that is read.
    NormMention *inSentence();
    /// Words follow the last mention without a break.
    [[nodiscard]] bool isAttachedBehind() { return inSentence() && m_break < NormBreak::And; }
    void keep(const NormPhrase &phrase);
    /// "P1: 4 uur" names what follows; "≥ 98% (P1)" what went before.
    void addName(const NormPhrase &phrase);
    bool addKnown(const NormPhrase &phrase);
    void addLabel(const NormPhrase &phrase);
    /// "geen ongevallen": at most none, when no figure says more.
    bool addAbsence(const NormPhrase &phrase);
    /// "95% op tijd en geen klachten": none of them is a limit beside the one before.
    [[nodiscard]] bool isMoreAbsent() const;
    /// "geen meldingen ouder dan 10 dagen": the figure says which ones.
    [[nodiscard]] bool isOlderAt(std::size_t i) const;
    void addPeriod(const NormPhrase &phrase);
    void addMoment(const NormPhrase &phrase);
    void addBreak(const NormPhrase &phrase);
    void addColon(bool isBroken);
    [[nodiscard]] bool isFollowedByAmount() const;
    void endSentence(const NormPhrase &phrase);
    /// A comparing phrase waits for its amount, or belongs to the one before it.
    void addComparing(const NormPhrase &phrase);
    [[nodiscard]] bool isLowEnd(const NormPhrase &phrase) const; ///< "95% ≤ x < 98%": the sign behind its amount
    static bool isExceeded(const NormPhrase &phrase); ///< "overschrijdt": before or behind its amount
    /// "(max.)": nothing else stands between the brackets.
    [[nodiscard]] bool isBracketedAlone() const;
    /// "reactie 1 uur / herstel 8 uur (max.)": holds for those before it too, as far as nothing else is said of them.
    void spreadBack(Comparator comparator);
    /// "5 dagen vóór het overleg": the event that a term runs up to.
    [[nodiscard]] bool isBeforeWhat(const NormPhrase &phrase);
    static bool isBetter(const NormPhrase &phrase);
    [[nodiscard]] bool isAmountAhead() const;
    void addMention(const NormPhrase &phrase);
    /// The comparing phrases that wait: "niet binnen maximaal" is one thing said twice, "minimaal … maximaal" is not.
    void takeComparators(NormMention &mention);
    /// "minder dan inhuur: 80%": words and a colon stand between them.
    [[nodiscard]] bool isCutByTitle(const NormPhrase &comparing) const;
    /// The comparing phrase is not about @p mention, though it waits for an amount.
    [[nodiscard]] bool isOfAnother(const NormMention &mention, const NormPhrase &comparing) const;
    /// "binnen" belongs to a stretch of time, or to the amount right behind it: not in "binnen deze overeenkomst 5%".
    [[nodiscard]] bool isTimed(const NormMention &mention, const NormPhrase &comparing) const;
    /// Nothing but marks stands between @p phrase and the end of its sentence.
    [[nodiscard]] bool isLastWord(const NormPhrase &phrase) const;
    /// "≥ 99,5% binnen het servicewindow", "≥ 90% binnen de afgesproken oplostijd": no limit of its own.
    [[nodiscard]] bool isOfAgreed(const NormPhrase &phrase) const;
    void dropPending();

    NormMentions m_out;
    std::size_t m_at = 0;
    int m_sentence = 0;
    int m_depth = 0; ///< how many brackets are open
    NormBreak m_break = NormBreak::None;
    std::vector<NormPhrase> m_pending;
    std::vector<NormPhrase> m_lead;
    std::vector<NormPhrase> m_head;
    QString m_period;
    QString m_name;
    QString m_label;
    QString m_moment;
    bool m_isAfterColon = false;
    bool m_isStart = true;
    bool m_afterCell = false;
};
