// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Statement.h"

#include "Db.h"

#include <sqlite3.h>

Statement::Statement(Db &db, QByteArray sql, sqlite3_stmt *statement, std::optional<Error> error)
    : m_db(&db), m_sql(std::move(sql)), m_statement(statement), m_error(std::move(error))
{
}

Statement::Statement(Statement &&other) noexcept
    : m_db(other.m_db),
      m_sql(std::move(other.m_sql)),
      m_statement(std::exchange(other.m_statement, nullptr)),
      m_error(std::move(other.m_error)),
      m_bound(other.m_bound),
      m_started(other.m_started)
{
}

Statement::~Statement()
{
    if (!m_statement)
        return;
    reset();
    sqlite3_clear_bindings(m_statement);
    m_db->giveBack(m_sql, m_statement);
}

Statement &Statement::bind(qint64 value)
{
    if (m_statement)
        sqlite3_bind_int64(m_statement, ++m_bound, value);
    return *this;
}

Statement &Statement::bind(const QString &value)
{
    if (m_statement) {
        const QByteArray utf8 = value.toUtf8();
        sqlite3_bind_text(m_statement, ++m_bound, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    }
    return *this;
}

Statement &Statement::bind(const QByteArray &value)
{
    if (m_statement) {
        // A null pointer would bind NULL where an empty value is meant.
        const char *data = value.isEmpty() ? "" : value.constData();
        sqlite3_bind_blob(m_statement, ++m_bound, data, static_cast<int>(value.size()), SQLITE_TRANSIENT);
    }
    return *this;
}

Statement &Statement::bindNull()
{
    if (m_statement)
        sqlite3_bind_null(m_statement, ++m_bound);
    return *this;
}

Statement &Statement::bind(const SqlValue &value)
{
    switch (value.index()) {
    case 1: return bind(std::get<qint64>(value));
    case 2: return bind(std::get<QString>(value));
    case 3: return bind(std::get<QByteArray>(value));
    default: return bindNull();
    }
}

Result<bool> Statement::step()
{
    if (m_error)
        return *m_error;
    if (!m_started) {
        m_started = true;
        m_db->m_running.start();
    }
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default: {
        const Error error = m_db->lastError(m_sql.constData());
        reset();
        return error;
    }
    }
}

Status Statement::run()
{
    const auto row = step();
    if (!row)
        return row.error();
    reset();
    return done();
}

void Statement::reset()
{
    if (m_statement)
        sqlite3_reset(m_statement);
    m_bound = 0;
    m_started = false;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data, sqlite3_column_bytes(m_statement, column));
}

SqlValue Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER: return number(column);
    case SQLITE_BLOB: return bytes(column);
    case SQLITE_NULL: return std::monostate {};
    default: return text(column);
    }
}

void Statement::appendCanonical(int column, QByteArray &bytes) const
{
    const int type = sqlite3_column_type(m_statement, column);
    if (type == SQLITE_NULL) {
        bytes += 'n';
        return;
    }
    if (type == SQLITE_INTEGER) {
        // Kind and number of bytes in one sign: most numbers are small, and the big table is all numbers.
        const auto value = static_cast<quint64>(number(column));
        int length = 0;
        while (length < 8 && value >> (8 * length) != 0)
            ++length;
        bytes += static_cast<char>('0' + length);
        for (int i = length - 1; i >= 0; --i)
            bytes += static_cast<char>(value >> (8 * i));
        return;
    }
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    const int length = sqlite3_column_bytes(m_statement, column);
    bytes += (type == SQLITE_BLOB ? 'b' : 't') + QByteArray::number(length) + ':';
    bytes.append(data, length);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

SqlRow Statement::row(int first) const
{
    SqlRow values;
    const int count = columnCount();
    values.reserve(static_cast<std::size_t>(count - first));
    for (int column = first; column < count; ++column)
        values.push_back(value(column));
    return values;
}
