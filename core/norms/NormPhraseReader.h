// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NormPhrases.h"

/// Reads a text into phrases. Its parts stand in three files: the flow, names and amounts in NormPhrases, moments,
/// hours and scales in NormPhraseMoments, the numbers of a list in NormPhraseLists.
class NormPhraseReader
{
public:
    explicit NormPhraseReader(const QString &text)
        : m_text(text)
        , m_tokens(normTokens(text))
    {
    }
    std::vector<NormPhrase> all();

private:
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_tokens.size()); }
    [[nodiscard]] const NormToken &token(qsizetype ahead = 0) const;
    [[nodiscard]] bool isAfter(NormPhraseKind kind) const { return !m_phrases.empty() && m_phrases.back().is(kind); }
    void readOne();
    NormPhrase &push(NormPhraseKind kind, qsizetype count);
    void add(NormPhraseKind kind, qsizetype count) { push(kind, count); }
    void addBreak(NormBreak strength) { push(NormPhraseKind::Break, 1).strength = strength; }
    /// Signs that are no comparator: a plus or a dash between parts, an arrow before an action.
    void readSign();
    /// A date, or two times of day with what joins them.
    void readMoment(qsizetype count);
    /// "ma-vr 8-18 uur", "op werkdagen van 9 tot 17 uur": hours of the day, no length of time.
    bool readOpening();
    /// "uiterlijk 17 uur", "om 9 uur", "tussen 9 en 17 uur": hours of the clock that are written as a stretch of time.
    bool readHourOfDay();
    [[nodiscard]] std::optional<int> hourAt(qsizetype ahead) const;
    [[nodiscard]] bool isDayPartAhead(qsizetype ahead) const; ///< "'s ochtends", "in de middag"
    [[nodiscard]] bool isAfterWeekday() const;
    /// "(op een schaal van 1 tot 10)", "schaal 1-5": the scale of a mark, no limit.
    bool readScale();
    /// "op een 5-puntsschaal", "10-point scale".
    bool readPointScale();
    bool readBareScale(); ///< "(1-5)"
    bool readPeriod();
    /// "per audit", "per 100 orders", "/incident".
    bool readPerThing();
    [[nodiscard]] bool isEachAtEnd() const; ///< "≤ 2/release", "≤ 4 uur/venster", and nothing behind it
    static bool isThing(const QString &word);
    bool readListLetter(); ///< "a) NPS ≥ 20 b) CES ≤ 2,5": each letter starts a part of its own
    bool readLineNumber(); ///< "1. Beschikbaarheid: 99,5%": the number of a line
    bool readParagraph(); ///< "3.1 Minimaal 98%": the number of a paragraph
    bool readColonNumber(); ///< "1: 75% tijdig 2: 85% volledig": a list inside a text
    /// "(1) respons 15 min (2) herstel 4 uur": the numbers of a list.
    bool readListNumber();
    /// "P1", "artikel 5.3", "PI 1, 2 en 3": a figure that is a name.
    bool readName();
    /// "jaar 1: 90%", "in contractjaar 2": not the 2 of "per jaar 2 audits".
    [[nodiscard]] bool isNumberedYear() const;
    /// Whether the figure before token @p ahead has a unit.
    [[nodiscard]] bool isMeasured(qsizetype ahead) const;
    static bool isClockJoint(const NormToken &token);
    /// "2027", "1 juli 2026", "eind 2028": a moment. "09.00 uur" too.
    bool readYear();
    /// "≥ 2000" is an amount; "vanaf 2025" and "uiterlijk 2027" are moments.
    [[nodiscard]] bool isAfterAmountSign() const;
    [[nodiscard]] bool isYear(qsizetype ahead) const;
    bool readAmount();
    [[nodiscard]] qsizetype nextDayLength(qsizetype ahead) const;
    [[nodiscard]] bool endsInPeriod(const NormAmount &amount) const;
    [[nodiscard]] bool endsInYear(const NormAmount &amount) const; ///< "≥ +15 jaar 1"
    bool readNextDay(); ///< "uiterlijk de eerstvolgende werkdag", "P3: next business day"
    /// "BENG 2 < 25 kWh": the figure between a word and a sign belongs to the word.
    [[nodiscard]] bool isNumberOfName(const NormAmount &amount) const;
    /// A unit of no table in the letters of the text: "kWh", "FTE".
    static QString asWritten(const QString &unit, const QString &written);
    /// "2e lijn", "1st line": the ordinal is a name.
    bool readBareOrdinal();
    bool readComparing();
    bool readKnown();

    const QString m_text;
    const std::vector<NormToken> m_tokens;
    qsizetype m_at = 0;
    int m_lettered = 0; ///< how many letters of a list were read
    int m_listed = 0; ///< the list number that was read last
    std::vector<NormPhrase> m_phrases;
};
