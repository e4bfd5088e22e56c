// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

enum class NormTokenKind : quint8 {
    Word, ///< letters, with digits, hyphens and apostrophes inside: "werkdagen", "kpi's", "p1", "co2"
    Number, ///< digits with marks inside: "99,5", "1.500"
    Sign, ///< ">=", "<=", ">", "<", "=", "+", "-", "±", "%", "€", "→"
    Mark, ///< punctuation, one sign each; a line end is "\n"
    Moment, ///< "8:30", "01-07-2026": a time of day or a date, never an amount
    Code, ///< "kpi-04", "24/7", "5.3.1": a name with figures in it
    Strange ///< a sign that norm texts do not use
};

/// A piece of a norm text. The text is lower case without accents, its signs in one writing (≥ is ">=").
struct NormToken
{
    NormTokenKind kind = NormTokenKind::Word;
    QString text;
    qsizetype from = 0; ///< where it stands in the original text
    qsizetype to = 0; ///< one past its end
    bool spaced = true; ///< something else than a token stands before it
    bool accented = false; ///< "vóór", "één": an accent that tells it from "voor" and "een"

    [[nodiscard]] bool is(QStringView other) const { return text == other; }
};

/// "8.00", "17.30": written as a time of day, before "uur".
[[nodiscard]] bool looksLikeClock(QStringView text);

/// Splits @p text. Quotation marks and invisible signs are left out; nothing else is.
[[nodiscard]] std::vector<NormToken> normTokens(const QString &text);
