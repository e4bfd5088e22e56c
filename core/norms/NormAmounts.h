// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NormLexicon.h"

/// An amount as it is written: a number or a range, with its unit if it has one. Every figure of a norm text that is
/// no name, date or time of day becomes one of these.
struct NormAmount : NormMatch
{
    std::optional<Decimal> value; ///< the low end of a range; none: a blank that is still to be filled in
    std::optional<Decimal> high; ///< of a range
    bool highClosed = true; ///< "4 tot 7" stops before 7
    bool isFalling = false; ///< "10% - 5%": the high end is written first
    NormMeasure measure;
    bool isCounted = false; ///< a noun follows: "3 klachten"
    bool isArticled = false; ///< "een 8": a mark, where nothing else is said
    bool isLooseDay = false; ///< "dgn", "dagen" (X-08)
    bool isWorkday = false; ///< "dag 5" said as a working day, "T+2"
    bool isAround = false; ///< "15 minuten voor tot 15 minuten na": on both sides of a moment
    bool isNextDay = false; ///< "de eerstvolgende werkdag"
    bool isSettlement = false; ///< "T+2": counted from a moment that has only a letter
    bool isAmbiguous = false; ///< "1.500": a thousand or a fraction
    bool isPieced = false; ///< "99, 5 %": put together across a space
    bool isAbout = false; ///< "2 à 3": about
    bool isPath = false; ///< "van 80% naar 90%": the end of a path
    bool isScaled = false; ///< "4,5 out of 5": a mark on a scale that is not of ten
    bool isOrMore = false; ///< "95%+", "99+ %"
    bool isShareOf = false; ///< "9 van de 10"
    QChar sign; ///< '+' or '-' when written
    QString written; ///< the number as written
};

/// "trede 3", "niveau 4": behind a comparator a step of a ladder is an amount, and no name.
[[nodiscard]] bool isRung(QStringView noun);
/// The amount that begins at @p at. @p inBetween: behind "tussen", where "en" joins the two ends.
[[nodiscard]] NormAmount amountAt(const std::vector<NormToken> &tokens, qsizetype at, bool inBetween);
/// "15 minuten voor tot 15 minuten na": takes the far side into @p amount, which begins at @p at.
void takeFarSide(const std::vector<NormToken> &tokens, qsizetype at, NormAmount &amount);
/// "95e percentiel", "p95", "95p": the share as an amount in percent.
[[nodiscard]] NormAmount percentileAt(const std::vector<NormToken> &tokens, qsizetype at);
