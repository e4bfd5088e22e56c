// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"
#include "SqlValue.h"

#include <optional>

class Db;
struct sqlite3_stmt;

/// A prepared statement in use; gives itself back to its connection at the end. Never outlives the connection.
class Statement
{
public:
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    /// Binds the next parameter.
    Statement &bind(qint64 value);
    Statement &bind(const QString &value);
    Statement &bind(const QByteArray &value);
    Statement &bind(const SqlValue &value);
    Statement &bindNull();

    /// Goes to the next row; false when there is none any more.
    [[nodiscard]] Result<bool> step();
    /// Runs a statement that gives no rows, and readies it for new values.
    Status run();
    /// Readies it for new values.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] SqlValue value(int column) const;
    /// Appends the value with its kind and length, so that no two rows can give the same bytes.
    void appendCanonical(int column, QByteArray &bytes) const;
    [[nodiscard]] int columnCount() const;
    /// Every column of the current row from @p first on.
    [[nodiscard]] SqlRow row(int first = 0) const;

private:
    friend class Db;
    Statement(Db &db, QByteArray sql, sqlite3_stmt *statement, std::optional<Error> error);

    Db *m_db;
    QByteArray m_sql;
    sqlite3_stmt *m_statement;
    std::optional<Error> m_error;
    int m_bound = 0;
    bool m_started = false;
};
