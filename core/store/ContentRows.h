// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Attachment.h"
#include "Result.h"

#include <functional>
#include <vector>

class Db;

/// The contents of kept files, each stored once however often it is attached.
namespace ContentRows {

/// Inside a transaction: adds those that are not there yet.
[[nodiscard]] Status keep(Db &db, const std::vector<AttachedContent> &files);

/// Told how many bytes of all are written; false: stop.
using Progress = std::function<bool(qint64 done, qint64 all)>;
/// The same by a connection of its own to the work copy, in a transaction of its own, so that a thread can do it beside the
/// window. Cancelled: nothing was stored. Whoever writes in the work copy meanwhile waits.
[[nodiscard]] Status keepBeside(const QString &workCopy, const std::vector<AttachedContent> &files, const Progress &goOn);

}
