// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Lower case without accents, so that "café" is found by "cafe" and by "CAFÉ".
[[nodiscard]] QString foldedForSearch(const QString &text);

/// How well @p text answers @p pattern; higher is better, none: not at all. Every word of the pattern must be found:
/// at the start of the text, at the start of a word, inside it, or spread out letter by letter, in that order of worth.
/// An empty pattern fits everything with 0.
[[nodiscard]] std::optional<int> matchScore(const QString &pattern, const QString &text);
