// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NormReading.h"

/// A stretch of a norm text that says how much: a number with its sign and the words that go with it.
struct NormSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool isAsked = false; ///< the question is about this one

    friend bool operator==(const NormSpan &, const NormSpan &) = default;
};

/// The stretches of the text that the reading rests on, in order, never overlapping. @p asked: what is asked about it.
[[nodiscard]] std::vector<NormSpan> normSpans(const NormReading &reading,
                                              const std::optional<NormDoubtNote> &asked = std::nullopt);
