// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// One plain space between words, one kind of minus, no invisible signs, lower case: what the other functions here
/// expect.
[[nodiscard]] QString plainEntry(const QString &text);
/// Nothing at all, a dash, or a word for it.
[[nodiscard]] bool isNothing(const QString &words);
/// "geen percentage bekend", "onbekend": it was asked for, and there is no figure. Source: X-03.
[[nodiscard]] bool isNoData(const QString &words);
[[nodiscard]] bool isNotApplicable(const QString &words);
/// "ja", "nee", "yes", "no", "1", "0" and their like.
[[nodiscard]] std::optional<bool> yesNoFrom(const QString &words);
