// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// The unit of a measured value. Source: cli.md "unit".
enum class Unit : quint8 {
    Percent, PercentagePoint, Count, WorkingDay, Day, Week, Month, Hour, OfficeHour, Minute, Second, Millisecond,
    Grade, Nps, DayOfMonth, HoursPerFte, Euro,
    PerThousand, ///< a rate: "per 1.000 inwoners"
    Number,      ///< a ratio or an index without a unit: products per visitor
    YesNo, ///< 1 = yes, 0 = no
    Date,  ///< a day, stored as its Julian day number
};

/// "percent", "working_day", … : the writing of the command line, the templates and the file.
[[nodiscard]] QString codeOf(Unit unit);
[[nodiscard]] std::optional<Unit> unitFrom(QStringView code);

/// Only whole numbers make sense: counts, yes/no, days of the month, dates.
[[nodiscard]] bool isWholeUnit(Unit unit);
