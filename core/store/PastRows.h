// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LoggedChange.h"
#include "SqlValue.h"
#include "Store.h"

#include <QJsonObject>

#include <functional>
#include <map>

class Db;

/// Walks back through the logbook: from the rows as they are stored now, each event is taken back in turn, so that every
/// row of it is known in full before and after. Source: requirements X-12.
class PastRows
{
public:
    explicit PastRows(Db &db) : m_db(db) { }

    /// Which rows of an event are asked for, by their table and how the logbook tells of them.
    using Wanted = std::function<bool(const QString &table, const QJsonObject &row)>;

    /// The rows of @p event. @pre every later event with such a row was taken back before
    [[nodiscard]] Result<LoggedChange> takeBack(const AuditEvent &event, const Wanted &wanted = {});
    /// Of an event that is told as counts: what it replaced or emptied of one indicator, and nothing that it made.
    [[nodiscard]] Result<std::vector<RecordChange>> takeBackReplaced(qint64 event, IndicatorId indicator);

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
