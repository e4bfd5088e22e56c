// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NormReading.h"
#include "NormTokens.h"

#include <QStringView>

#include <optional>
#include <vector>

// The words of norm texts, Dutch and English, in lower case without accents. Tables only: what they add up to is
// decided in NormPhrases and NormMentions.

/// A stretch of tokens that a table knows; no tokens: nothing was found.
struct NormMatch
{
    qsizetype count = 0; ///< how many tokens
    explicit operator bool() const { return count > 0; }
};

/// How many tokens from @p at on spell @p words ("niet meer dan"), 0 when they do not.
[[nodiscard]] qsizetype tokensSpelling(const std::vector<NormToken> &tokens, qsizetype at, QStringView words);

enum class ComparatorPlace : quint8 {
    Before, ///< "minimaal 95%"
    After, ///< "95% of hoger"
    Either, ///< "maximaal 5%", "5% maximaal"
};

/// A comparing phrase and what it means. Source: requirements 3.1 "strict versus inclusive".
struct NormComparing : NormMatch
{
    Comparator comparator = Comparator::AtLeast;
    ComparatorPlace place = ComparatorPlace::Before;
    bool isOfTime = false; ///< "binnen", "uiterlijk", "voor": for terms and moments only
    bool isSign = false; ///< written as a sign
};
[[nodiscard]] NormComparing comparingAt(const std::vector<NormToken> &tokens, qsizetype at);

/// A unit word: "werkdagen", "kwartier" (15 minutes), "graden" (none of the model's).
struct NormUnitWord : NormMatch
{
    NormMeasure measure;
    int times = 1; ///< one of the word is this many of the measure
    bool isLooseDay = false; ///< "dgn", "dagen": X-08 reads them as calendar days
};
[[nodiscard]] NormUnitWord unitAt(const std::vector<NormToken> &tokens, qsizetype at);
/// Units of a stretch of time: from milliseconds to months, in calendar, working or office time.
[[nodiscard]] bool isTimeUnit(Unit unit);

/// "per maand", "maandelijks", "op jaarbasis": a code of cli.md, or the text itself.
struct NormPeriodWord : NormMatch
{
    QString period;
    bool isRhythm = false; ///< "maandelijks": may stand for once per period
};
[[nodiscard]] NormPeriodWord periodAt(const std::vector<NormToken> &tokens, qsizetype at);
/// "maand", "kwartaal" … : what follows "per" or "/"; empty when it is no period.
[[nodiscard]] QString periodNamed(QStringView noun);

/// What else a stretch of words can be.
enum class NormWordKind : quint8 {
    Target, ///< "doelstelling", "streefwaarde"
    Norm, ///< "norm", "eis"
    Threshold, ///< "drempel", "signaalwaarde"
    Guideline, ///< "richtlijn"
    Every, ///< "alle", "elke"
    Baseline, ///< "t.o.v.", "compared to"
    Reduction, ///< "reductie", "besparing"
    Colour, ///< "groen", "oranje", "rood"
    Label, ///< "voldoende", "matig"
    Sanction, ///< "boete", "malus"
    Example, ///< "bijvoorbeeld"
    Approximate, ///< "circa"
    Exception, ///< "tenzij", "exclusief"
    When, ///< "indien", "bij": starts a condition
    Not, ///< "niet"
    None, ///< "geen", "zonder"
    And, ///< "en", "and"
    Or, ///< "of", "or"
    During, ///< "gedurende", "over", "laatste": a stretch that is looked at, no limit
    After, ///< "na", "vanaf": what a term is counted from
    Into, ///< "in", "bij", "voor": a share may follow
    Of, ///< "van de", "of the": what a share is of
    Per, ///< "per", "/"
    Mark, ///< "cijfer", "rapportcijfer", "tevredenheid": a mark out of ten is near
    Nps, ///< "nps", "net promoter score"
    Yearly, ///< "aangescherpt", "oplopend": the value changes over time
    Report, ///< "aantal", "percentage": a line of a report
    NoNorm, ///< "n.v.t.", "geen norm": there is none
    Percentile, ///< "percentiel"
    Small, ///< words without a meaning of their own: "de", "een", "is", "dient"
};
struct NormWord : NormMatch
{
    NormWordKind kind = NormWordKind::Small;
};
[[nodiscard]] NormWord wordAt(const std::vector<NormToken> &tokens, qsizetype at);

/// Words that join clauses or relate things, and name nothing: "waarbij", "zodat", "although".
[[nodiscard]] bool isFunctionWord(QStringView word);
/// Function words and quantities that may change what a limit beside them means, where no rule has read them:
/// "respectievelijk", "dubbel", "behoudens".
[[nodiscard]] bool isTurning(QStringView word);
/// Nouns behind which a figure is only a name: "artikel 5", "prio 1", "week 2".
[[nodiscard]] bool namesByNumber(QStringView word);
[[nodiscard]] bool isMonthName(QStringView word);

/// Which way is better, told by a word of the subject; nullopt when it does not tell.
enum class NormDirection : quint8 { Higher, Lower };
[[nodiscard]] std::optional<NormDirection> directionOf(QStringView word);
/// Words that turn the direction of a bad thing round: "95% van de klachten afgehandeld", "zonder fouten".
[[nodiscard]] bool isGoodEnd(QStringView word);

/// A written-out number: "twee", "thirty"; nullopt for anything else, "een" among it.
[[nodiscard]] std::optional<Decimal> numberWord(QStringView word);
/// "vijfde", "10e", "3rd": the number of an ordinal.
[[nodiscard]] std::optional<Decimal> ordinalWord(QStringView word);
