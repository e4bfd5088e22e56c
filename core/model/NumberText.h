// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Decimal.h"

#include <QStringView>

#include <optional>

/// What a written number can mean. "1.234" has two readings, "1.234,5" and "99.5" have one, "abc" has none.
struct NumberReading
{
    std::optional<Decimal> decimal; ///< with the last mark as the decimal mark, or no mark at all
    std::optional<Decimal> thousands; ///< with every mark as a thousands mark
    bool isComma = false; ///< the thousands mark is a comma, which is a decimal mark first
    bool tooManyDigits = false; ///< a number, and longer than a Decimal holds

    [[nodiscard]] bool isNumber() const { return decimal || thousands; }
};

/// Reads digits with an optional sign, a decimal mark (comma or point) and thousands marks (point, comma, space or
/// apostrophe, in groups of three). Dutch and English writing; the text is trimmed and has plain spaces and U+002D
/// only.
[[nodiscard]] NumberReading readNumber(QStringView text);
