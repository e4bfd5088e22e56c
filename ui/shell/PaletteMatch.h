// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// Lower case without accents, so that "café" is found by "cafe" and by "CAFÉ".
[[nodiscard]] QString foldedForSearch(const QString &text);

/// How far a word may be from what is found: in prose, letters that are spread out are found everywhere and mean nothing.
enum class MatchReach : quint8 { Letters, Words };

/// How well @p text answers @p pattern; higher is better, none: not at all. Every word of the pattern must be found:
/// at the start of the text, at the start of a word, inside it, as a word with one slip of the keyboard (from five letters
/// on), or spread out letter by letter, in that order of worth. An empty pattern fits everything with 0.
[[nodiscard]] std::optional<int> matchScore(const QString &pattern, const QString &text);
/// The same for words and a text that are folded already.
[[nodiscard]] std::optional<int> matchFolded(const QStringList &words, const QString &text, MatchReach reach);
/// One letter more, less or other, or two that changed places, at most; @p word may go on behind what was typed.
[[nodiscard]] bool isOneSlipFrom(QStringView typed, QStringView word);
