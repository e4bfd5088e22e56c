// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NormReading.h"

/// A ready answer to a doubt about a norm text.
enum class NormAnswer : quint8 {
    AsRead, ///< the reading is right as it stands
    AtLeast,
    AtMost,
    CalendarDays,
    WorkingDays,
    BeforeDay, ///< before the day of the month
    OnDay, ///< on that day at the latest
    BeforeWorkday, ///< before the numbered working day of the month
    OnWorkday, ///< on that working day at the latest
    Inclusive, ///< the limit itself counts
    Strict, ///< it does not
    EachPart, ///< the share holds for every limit apart
    Together, ///< a case counts when it meets all limits, and the share is of those
    LastOnly, ///< the share is of the last limit; the others hold always
    All, ///< every requirement has to be met
    OneOf, ///< one of them is enough
};

/// One concrete question about a reading. What it was read as is the first answer.
struct NormQuestion
{
    NormDoubtNote doubt;
    std::vector<NormAnswer> answers; ///< empty: something is missing, and has to be filled in by hand

    friend bool operator==(const NormQuestion &, const NormQuestion &) = default;
};

/// A default that is shown and no doubt: the frequency of measuring as the period, calendar days for "dagen".
[[nodiscard]] bool isShownDefault(NormDoubt doubt);
/// What a person has to decide, in the order of the text. A shown default is asked only where it has another answer.
[[nodiscard]] std::vector<NormQuestion> questionsOf(const NormReading &reading);
/// The reading after @p answer: its doubt is gone. An answer that the question does not have changes nothing.
[[nodiscard]] NormReading answered(NormReading reading, const NormQuestion &question, NormAnswer answer);
/// Whether an answer for @p reading goes for @p other too: it asks the same about a text that differs in its numbers at
/// most, or about a word that means the same in a whole contract ("dagen", "dag 5").
[[nodiscard]] bool asksTheSame(const NormReading &reading, const NormQuestion &question, const NormReading &other);
