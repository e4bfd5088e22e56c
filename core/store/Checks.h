// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CheckReport.h"
#include "Result.h"

class Db;

/// The questions asked of a file before anyone works with it, in the order of reliability.md §8.1.
namespace Checks {

/// What the header and the schema say. Nothing of the content has been read yet.
struct Shape
{
    int version = 0;
    bool newerButReadable = false; ///< a later version wrote it, and says that we may read it
};

/// Is it ours, do we know its version, does its schema look as we made it. FileNotOurs, FileTooNew, FileDamaged.
[[nodiscard]] Result<Shape> shape(Db &db);
/// Pages, references, seal and logbook. Findings go in @p report; an error when it cannot be read on at all.
Status content(Db &db, CheckReport &report);
/// Pages and the constraints of every table.
Status integrity(Db &db, CheckReport &report);
/// Parties that measurements name and that are not there. The schema cannot forbid these, so they are a finding and no
/// reason to refuse a file.
Status looseReferences(Db &db, CheckReport &report);
/// How many tables and rows there are.
Status count(Db &db, CheckReport &report);
/// The first finding as an error; done when there is none.
[[nodiscard]] Status verdictOf(const CheckReport &report);

} // namespace Checks
