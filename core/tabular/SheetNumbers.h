// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SheetReader.h"

#include <QString>

/// What a number format makes of a number.
struct NumberLook
{
    enum class Kind : quint8 { Plain, Percentage, Date, Time };
    Kind kind = Kind::Plain;
    int decimals = 0; ///< that are shown at least
};

/// Reads a format of Excel: "0.0%" is a percentage with one decimal, "dd-mm-yyyy" a day, "#,##0.00" a number. Quoted
/// text, escapes and [colours] do not count; of several sections the first.
[[nodiscard]] NumberLook lookOf(QStringView format);
/// The same for the numbers under 164 that a workbook need not spell out.
[[nodiscard]] NumberLook builtInLook(int format);

/// A cell with a number as a workbook stores it ("0.94999999999999996" is 0,95), under a look. Text that is no number
/// gives an error cell.
[[nodiscard]] SheetCell numberCell(QStringView stored, const NumberLook &look, bool since1904);
/// "0.95" → "95%", "0.9375" with one decimal → "93,75%".
[[nodiscard]] QString percentageText(QStringView stored, int decimals);
