// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CsvReader.h"
#include "MeasurementMap.h"
#include "Period.h"
#include "Problem.h"

#include <QString>

#include <optional>
#include <vector>

/// What a column of a measurement table holds. Empty: a column without a name, which may hold nothing. LeftOut: one that
/// the map says is of no interest.
enum class MeasurementColumn : quint8 { Kpi, Period, Party, Value, Numerator, Denominator, Note, Claimed, OnePeriod, Empty, LeftOut };

/// The columns of a measurement table, in any order, in Dutch or English.
struct MeasurementColumns
{
    struct Column
    {
        MeasurementColumn kind = MeasurementColumn::Empty;
        QString name;   ///< as written, for messages
        ::Period period; ///< of OnePeriod
    };
    std::vector<Column> columns;
    std::vector<Problem> problems; ///< with one of these the table cannot be read

    [[nodiscard]] bool isWide() const;
    /// Index of the column of that kind; -1 when there is none.
    [[nodiscard]] int indexOf(MeasurementColumn kind) const;
};

[[nodiscard]] MeasurementColumns readMeasurementColumns(const TextRow &header, const MeasurementMap &map = {});

/// A period as tables write it: "2026-03", "2026-Q3", "CY2", and also "mrt 2026", "maart 2026", "Q3 2026", "03-2026",
/// and what a spreadsheet makes of a month that was typed: "2026-03-01", "1-3-2026", "mrt-26".
[[nodiscard]] std::optional<Period> readPeriodText(const QString &text);
