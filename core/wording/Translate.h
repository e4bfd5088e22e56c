// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Words.h"

/// The one translation context of the core: Words::tr("Nederlandse zin"). A placeholder stands for a name, a number or
/// a noun phrase; a sentence is never glued from halves.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// "a", "a en b", "a, b en c".
[[nodiscard]] QString listed(const QStringList &items);
/// "één" … "twaalf", from 13 on in figures.
[[nodiscard]] QString countWord(int count);
/// The first letter as a capital, for a word that starts a sentence.
[[nodiscard]] QString capitalised(const QString &text);
/// A title inside a sentence: "Klachtafhandeling" → "klachtafhandeling", while FCR and "De Rechtspraak" keep theirs.
[[nodiscard]] QString insideSentence(const QString &title);
/// "≥ 75%", "< 120 s": the sign of a comparator before an amount; "tussen …" is the business of normText.
[[nodiscard]] QString comparatorSign(Comparator comparator);
/// "maand", "maanden": as counted. @pre kind is not Once
[[nodiscard]] QString periodNoun(PeriodKind kind, qint64 count);
/// "In september", "In het derde kwartaal van 2025", "In 2026": how a sentence about a period begins.
[[nodiscard]] QString inPeriod(const Period &period, bool withYear);
