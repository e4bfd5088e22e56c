// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LoggedChange.h"
#include "SqlValue.h"
#include "Store.h"

#include <QJsonObject>

#include <map>

class Db;

/// Walks back through the logbook: from the rows as they are stored now, each event is taken back in turn, so that every
/// row of it is known in full before and after. Source: requirements X-12.
class PastRows
{
public:
    explicit PastRows(Db &db) : m_db(db) { }

    /// The rows of @p event. @pre every later event was taken back before
    [[nodiscard]] Result<LoggedChange> takeBack(const AuditEvent &event);

private:
    /// A row by its table and its key; none: there was no such row.
    using Key = std::pair<QString, QByteArray>;

    [[nodiscard]] Status takeBackRow(const QJsonObject &row, LoggedChange &change);
    [[nodiscard]] Status takeBackMany(const QJsonObject &counts, LoggedChange &change);
    [[nodiscard]] Status takeBackMeasurement(const Measurement &like, const std::optional<Measurement> &before,
                                             LoggedChange &change);
    [[nodiscard]] Result<std::optional<SqlRow>> rowNow(const QString &table, const SqlRow &like);

    Db &m_db;
    std::map<Key, std::optional<SqlRow>> m_rows;
};
