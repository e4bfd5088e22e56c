// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasurementBirths.h"

#include "Db.h"
#include "Statement.h"

#include <algorithm>
#include <tuple>

namespace {

/// Indicator, then party, then time: so that periods that follow each other stand beside each other.
bool isBefore(const Cell &a, const Cell &b)
{
    return std::tuple(a.indicator, a.party, a.period) < std::tuple(b.indicator, b.party, b.period);
}

bool follows(const Cell &next, const Cell &previous, qint64 steps)
{
    return next.indicator == previous.indicator && next.party == previous.party
        && next.period.kind == previous.period.kind && next.period.ordinal - previous.period.ordinal == steps;
}

std::vector<Cell> madeBy(const Change &change)
{
    std::vector<Cell> cells;
    for (const RecordChange &row : change.records) {
        const auto *measurement = row.after && !row.before ? std::get_if<Measurement>(&*row.after) : nullptr;
        if (measurement)
            cells.push_back(measurement->cell);
    }
    std::sort(cells.begin(), cells.end(), isBefore);
    return cells;
}

} // namespace

Status MeasurementBirths::record(Db &db, const Change &change, qint64 event)
{
    const std::vector<Cell> cells = madeBy(change);
    for (std::size_t first = 0; first < cells.size();) {
        std::size_t end = first + 1;
        while (end < cells.size() && follows(cells[end], cells[first], static_cast<qint64>(end - first)))
            ++end;
        const Cell &cell = cells[first];
        Statement insert = db.prepare("INSERT INTO measurement_made (event, indicator, party, first, count) "
                                      "VALUES (?, ?, ?, ?, ?)");
        insert.bind(event).bind(cell.indicator.value).bind(cell.party.value).bind(qint64(cell.period.key()));
        if (auto status = insert.bind(static_cast<qint64>(end - first)).run(); !status)
            return status;
        first = end;
    }
    return done();
}

Result<std::vector<Cell>> MeasurementBirths::of(Db &db, qint64 event)
{
    std::vector<Cell> cells;
    Statement rows = db.prepare("SELECT indicator, party, first, count FROM measurement_made WHERE event = ? "
                                "ORDER BY indicator, party, first");
    rows.bind(event);
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return cells;
        const Period first = Period::fromKey(static_cast<qint32>(rows.number(2)));
        for (int i = 0; i < static_cast<int>(rows.number(3)); ++i)
            cells.push_back({ { rows.number(0) }, first.plus(i), { rows.number(1) } });
    }
}
