// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Db.h"
#include "Measurement.h"
#include "Result.h"
#include "StoredOutcome.h"
#include "Table.h"

#include <optional>
#include <vector>

/// Measurements in the file: whole numbers in the big table, texts beside it where there are any.
///
///     a, b   value: a, NULL     fraction: numerator, denominator     no number: NULL, NULL
///     flags  bits 0–3 digits behind the mark of a, 4–7 of b, 8–11 the state
///
/// Source: performance.md "measurement table".
namespace MeasurementRows {

/// The columns of a measurement as one row: key, a, b, flags, note, source, evidence.
[[nodiscard]] std::vector<Column<Measurement>> columns();

[[nodiscard]] Result<std::optional<JudgedMeasurement>> stored(Db &db, const Cell &cell);
/// Those that @p condition ("WHERE m.indicator = ? …") selects, in key order.
[[nodiscard]] Result<std::vector<JudgedMeasurement>> select(Db &db, const QByteArray &condition,
                                                            std::initializer_list<qint64> values);
/// InvalidInput when it has a value and a fraction, or half a fraction. The verdict is Missing until it is judged.
Status insert(Db &db, const Measurement &measurement);
Status update(Db &db, const Measurement &measurement);
Status remove(Db &db, const Cell &cell);

} // namespace MeasurementRows
