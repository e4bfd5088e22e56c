// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NormAmounts.h"

enum class NormPhraseKind : quint8 {
    Word, ///< a word of the subject: what is measured
    Known, ///< a word with a kind of its own (NormPhrase::word)
    Comparing, ///< "minimaal", "<="
    Amount, ///< "30 minuten"
    Percentile, ///< "95e percentiel"
    Period, ///< "per maand"
    PerThing, ///< "per audit", "per 100 orders"
    Name, ///< "P1", "artikel 5", "24/7"
    Moment, ///< a date, a year, a time of day
    Scale, ///< "op een schaal van 1 tot 10"
    Break, ///< a mark or a word that separates
    Strange, ///< a sign that could not be read
};

/// How strongly a break separates; the order is that of strength.
enum class NormBreak : quint8 { None, Bracket, Slash, And, Comma, Colon, Hard };

/// A stretch of tokens with one meaning.
struct NormPhrase
{
    NormPhraseKind kind = NormPhraseKind::Word;
    qsizetype from = 0; ///< its first token
    qsizetype to = 0; ///< one past its last
    QString text; ///< as written
    QString plain; ///< in lower case, tokens joined by spaces
    NormWordKind word = NormWordKind::Small;
    NormComparing comparing;
    NormAmount amount;
    QString period;
    bool isRhythm = false;
    NormBreak strength = NormBreak::None;

    [[nodiscard]] bool is(NormPhraseKind other) const { return kind == other; }
    [[nodiscard]] bool isWord(NormWordKind other) const { return kind == NormPhraseKind::Known && word == other; }
};

/// Reads @p text into phrases, in order; together they cover every token.
[[nodiscard]] std::vector<NormPhrase> normPhrases(const QString &text);
