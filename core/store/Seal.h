// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CheckReport.h"
#include "Result.h"

#include <QByteArray>

#include <map>
#include <vector>

class Db;

/// SHA-256 over the content of the file, per block: each small table whole, everything measured of one indicator, the
/// verdicts of one kpi, the head of the logbook. Finds a bit that fell over and a row that another tool changed, which
/// SQLite's own check does not (measured: 232 of 3 000). The undo list and the state of the work copy lie outside it.
/// Source: reliability.md §10, decision 12.
namespace Seal {

using Digests = std::map<QByteArray, QByteArray>; ///< by block

/// The seal of a work copy at one moment.
struct State
{
    Digests digests;
    std::vector<QByteArray> anew; ///< blocks that were touched since they were last sealed
    QByteArray total;             ///< SHA-256 over the names and digests of all blocks
    qint64 generation = 0;        ///< counts the writes to the work copy
};

/// Reads what is still sealed and computes the rest. @pre a transaction, so that all of it is of one moment
[[nodiscard]] Result<State> compute(Db &db);
/// Keeps it in the file. @pre a transaction, or nobody else has the file
Status store(Db &db, const State &state);
/// How many writes there were; another number than State::generation means that the state is of the past.
[[nodiscard]] Result<qint64> generation(Db &db);
/// Whether the blocks that were computed anew give the same in this copy; FileDamaged names the first that does not.
Status verify(Db &db, const State &state);
/// Computes every block of a published file and compares it with what is stored, and with the last publication.
Status check(Db &db, CheckReport &report);

} // namespace Seal
