// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KpiSentences.h"
#include "Unit.h"

/// How a clause marks its amounts, so that they can be found in it after translation; unset: it does not.
struct ClauseMarks
{
    int part = -1;       ///< -1: no marks
    bool named = false;  ///< names the part, since it is told among others
    bool sameThings = false; ///< the part before it was a share of the same things
};

/// "minimaal 95% van de klachten binnen 10 werkdagen is afgehandeld": what has to be so, behind "Voldoende als". Empty where
/// the norm has no value yet.
[[nodiscard]] QString normClause(const NormVersion &norm, const Indicator &indicator, const ClauseMarks &marks = {});
/// What the clause does not tell: the offer, the path, the bands, the margin. Each a sentence.
[[nodiscard]] QStringList normExtras(const NormVersion &norm, const Indicator &indicator);
/// Takes a marked text apart.
[[nodiscard]] std::vector<SentencePiece> piecesOf(const QString &marked);
/// "minimaal 75%", "minder dan 120 s": an amount with its bound.
[[nodiscard]] QString boundPhrase(Comparator comparator, const QString &value, const QString &high);
/// "binnen 6 maanden na de ingangsdatum".
[[nodiscard]] QString deadlinePhrase(const Deadline &deadline);
/// "per jaar", "na 24 maanden": when a norm on a path holds in full.
[[nodiscard]] QString pathPhrase(const NormPath &path);
