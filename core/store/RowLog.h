// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

class Db;

/// What the logbook says of single rows, as the rows were. An event holds only the columns that changed; the whole rows come
/// from what is stored now, walked back event by event, and for measurements from the history, which keeps them whole.
namespace RowLog {

/// The events that touched a kpi, its parts, their norms or their measurements, latest first; at most @p limit events.
/// An event of over 1 000 rows tells only which measurements it replaced: what it made anew stands in it as a count (decision 10).
[[nodiscard]] Result<std::vector<LoggedRows>> ofKpi(Db &db, KpiId kpi, int limit);

} // namespace RowLog
