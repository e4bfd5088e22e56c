// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>

// How signs and abbreviations are written, in lower case without accents. Tables only, for NormTokens.

/// One of the ways to write a sign or a word with marks inside.
struct NormWriting
{
    QStringView written;
    QStringView sign; ///< the one writing that the reader knows: "≥", "=>" and "> =" are ">="
};
[[nodiscard]] std::span<const NormWriting> signWritings(); ///< a writing stands before its own beginnings
[[nodiscard]] std::span<const NormWriting> wholeWritings(); ///< words that would fall apart: "t.o.v.", "i.o."
/// Whether the full stop behind @p word does not end the sentence: "min", "cat".
[[nodiscard]] bool isAbbreviation(QStringView word);
