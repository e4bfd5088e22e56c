// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Change.h"
#include "Result.h"

#include <vector>

class Db;

/// Which measurements a change of many rows made. The logbook keeps such a change as counts (decision 10) and the history
/// keeps what was replaced; without this nobody could say of an imported value since when it is known.
namespace MeasurementBirths {

/// Notes what @p change makes, as runs of periods. @p event is its number in the logbook.
Status record(Db &db, const Change &change, qint64 event);
/// Every cell that @p event made, in key order.
[[nodiscard]] Result<std::vector<Cell>> of(Db &db, qint64 event);

} // namespace MeasurementBirths
