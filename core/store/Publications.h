// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AuditTrail.h"
#include "Result.h"
#include "SqlValue.h"
#include "WriteInfo.h"

class Db;

/// The lineage of a document: every publication names the one before it, so that two copies that grew apart can be
/// told. Source: reliability.md §8.4.
namespace Publications {

/// The row for a publication that follows on the last one in @p db.
[[nodiscard]] Result<SqlRow> next(Db &db, const WriteInfo &info, const QByteArray &seal, const AuditTrail::Head &head);
/// Adds @p row; one that is there already stays.
Status add(Db &db, const SqlRow &row);
/// A row as bytes and back, to remember one that may have come about. An empty row for bytes that are none.
[[nodiscard]] QByteArray toBytes(const SqlRow &row);
[[nodiscard]] SqlRow fromBytes(const QByteArray &bytes);

} // namespace Publications
