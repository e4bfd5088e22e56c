// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CheckReport.h"
#include "Result.h"

#include <QByteArray>

#include <vector>

class Db;

/// SHA-256 over the content of the file, per block: each small table whole, everything measured of one indicator, the
/// verdicts of one kpi, the head of the logbook. Finds a bit that fell over and a row that another tool changed, which
/// SQLite's own check does not (measured: 232 of 3 000). The undo list and the state of the work copy lie outside it.
/// Source: reliability.md §10, decision 12.
namespace Seal {

using Blocks = std::vector<QByteArray>;

/// Seals what changed since the last time, in a transaction of its own. Returns the blocks that were sealed anew.
[[nodiscard]] Result<Blocks> reseal(Db &db);
/// The seal of the whole: SHA-256 over the names and digests of all blocks.
[[nodiscard]] Result<QByteArray> total(Db &db);
/// Whether these blocks still give the digest that is stored for them; FileDamaged names the first that does not.
Status verify(Db &db, const Blocks &blocks);
/// Computes every block of a published file and compares it with what is stored, and with the last publication.
Status check(Db &db, CheckReport &report);

} // namespace Seal
