// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

class Db;

/// The steps that can be taken back or repeated, kept in the work copy so that they survive a crash and a save. They are
/// emptied in a published file, and are gone with the work copy at a clean close. Source: decision 11, reliability §8.8.
namespace UndoList {

constexpr int limit = 500;

enum class Side : quint8 { Undo, Redo };

/// The step that the next Undo or Redo takes.
[[nodiscard]] Result<std::optional<UndoStep>> top(Db &db, Side side);
/// Every step of one side, the one that the next Undo or Redo takes first.
[[nodiscard]] Result<std::vector<UndoStep>> all(Db &db, Side side);
/// The change as it was done first. NothingToUndo.
[[nodiscard]] Result<Change> changeOf(Db &db, Side side);
/// A new change: empties the redo side, and lets go of the oldest step beyond the limit.
Status record(Db &db, const Change &change);
/// A new change that is never taken back itself: empties the redo side.
Status forgetUndone(Db &db);
/// The top step was taken back or repeated: it goes to the other side. NothingToUndo.
Status move(Db &db, Side from);

} // namespace UndoList
