// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CheckReport.h"
#include "SqlValue.h"
#include "Store.h"

class Db;

/// The logbook: one event per change, chained by SHA-256 so that tampering shows (it cannot be prevented: whoever has the
/// file and knows the format can rewrite all of it). Source: reliability.md §10, BIO2 8.15.01, decision 10.
namespace AuditTrail {

/// Up to this many rows stand in the event one by one; more are told as counts and a digest.
constexpr std::size_t rowsInFull = 1000;

/// The number and hash that the next event follows.
struct Head
{
    qint64 number = 0; ///< 0: no event yet
    QByteArray hash;
};
[[nodiscard]] Result<Head> head(Db &db);
/// Appends the event of @p change after @p head; it gets number head.number + 1.
Status append(Db &db, const Head &head, const Change &change, const WriteInfo &info, StepKind step);
/// Events from @p first on, at most @p limit.
[[nodiscard]] Result<std::vector<AuditEvent>> events(Db &db, qint64 first, int limit);
/// The events after @p day on the calendar of whoever wrote them, last first.
[[nodiscard]] Result<std::vector<AuditEvent>> eventsAfter(Db &db, const QDate &day);
/// Events that @p condition ("WHERE … ORDER BY …") selects.
[[nodiscard]] Result<std::vector<AuditEvent>> select(Db &db, const QByteArray &condition, const SqlRow &values);
/// Walks the whole chain and compares it with the heads that earlier publications noted.
Status check(Db &db, CheckReport &report);

} // namespace AuditTrail
