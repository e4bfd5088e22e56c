// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Db.h"

#include "Statement.h"

#include <QThread>

#include <algorithm>
#include <cstring>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 screenPatience = 2000; // milliseconds; reliability §8.2


ErrorCode codeFor(int extended, const char *message)
{
    switch (extended & 0xff) {
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM: return ErrorCode::FileReadOnly;
    case SQLITE_CORRUPT: return ErrorCode::FileDamaged;
    case SQLITE_NOTADB: return ErrorCode::FileNotOurs;
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::FileInUse;
    case SQLITE_CANTOPEN: return ErrorCode::FileUnreadable;
    case SQLITE_IOERR: return ErrorCode::WriteFailed;
    case SQLITE_CONSTRAINT:
        if (extended == SQLITE_CONSTRAINT_TRIGGER)
            return std::strstr(message, "adopted") ? ErrorCode::Adopted : ErrorCode::InvalidInput;
        if (extended == SQLITE_CONSTRAINT_UNIQUE)
            return ErrorCode::AlreadyExists;
        return extended == SQLITE_CONSTRAINT_PRIMARYKEY || extended == SQLITE_CONSTRAINT_ROWID ? ErrorCode::Conflict
                                                                                               : ErrorCode::InvalidInput;
    default: return ErrorCode::Internal;
    }
}

} // namespace

Db::Db(QString path, Role role) : m_path(std::move(path)), m_role(role), m_thread(QThread::currentThreadId()) { }

Db::~Db()
{
    for (sqlite3_stmt *statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Db>> Db::open(const QString &path, Role role, Missing missing)
{
    std::unique_ptr<Db> db(new Db(path, role));
    // Plain names only: with URI names a "?" or "%" in a file name would be read as an instruction.
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
    if (missing == Missing::IsMade)
        flags |= SQLITE_OPEN_CREATE;
    const QByteArray name = role == Role::Memory ? QByteArray(":memory:") : path.toUtf8();
    if (sqlite3_open_v2(name.constData(), &db->m_handle, flags, nullptr) != SQLITE_OK)
        return db->lastError("open");
    if (auto status = db->harden(); !status)
        return status.error();
    return db;
}

Statement Db::prepare(const QByteArray &sql)
{
    Q_ASSERT(m_thread == QThread::currentThreadId());
    if (sqlite3_stmt *statement = m_idle.take(sql))
        return Statement(*this, sql, statement, std::nullopt);
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql.constData(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement,
                           &rest)
        != SQLITE_OK)
        return Statement(*this, sql, nullptr, lastError(sql.constData()));
    return Statement(*this, sql, statement, std::nullopt);
}

void Db::giveBack(const QByteArray &sql, sqlite3_stmt *statement)
{
    if (m_idle.contains(sql)) {
        sqlite3_finalize(statement);
        return;
    }
    m_idle.insert(sql, statement);
}

Status Db::run(const QByteArray &sql)
{
    Statement statement = prepare(sql);
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return done();
    }
}

Result<qint64> Db::number(const QByteArray &sql)
{
    Statement statement = prepare(sql);
    const auto row = statement.step();
    if (!row)
        return row.error();
    return *row ? statement.number(0) : qint64(0);
}

Result<QString> Db::text(const QByteArray &sql)
{
    Statement statement = prepare(sql);
    const auto row = statement.step();
    if (!row)
        return row.error();
    return *row ? statement.text(0) : QString();
}

bool Db::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Error Db::lastError(const char *during) const
{
    const int code = m_handle ? sqlite3_extended_errcode(m_handle) : SQLITE_NOMEM;
    const char *message = m_handle ? sqlite3_errmsg(m_handle) : "out of memory";
    // The statement's own text holds no data: values are always bound.
    return { codeFor(code, message), u"sqlite %1: %2 during: %3"_s.arg(code).arg(QString::fromUtf8(message),
                                                                             QString::fromUtf8(during).left(120)) };
}

qint64 Db::changedRows() const
{
    return sqlite3_changes64(m_handle);
}

Status Db::fillBlob(const QByteArray &table, const QByteArray &column, const QByteArray &bytes, const std::function<bool(qint64)> &goOn)
{
    constexpr int piece = 256 * 1024;
    sqlite3_blob *blob = nullptr;
    constexpr int forWriting = 1;
    if (sqlite3_blob_open(m_handle, "main", table.constData(), column.constData(), sqlite3_last_insert_rowid(m_handle), forWriting, &blob) != SQLITE_OK)
        return lastError("blob");
    const int all = static_cast<int>(bytes.size());
    int result = SQLITE_OK;
    bool stopped = false;
    for (int at = 0; at < all && result == SQLITE_OK && !stopped; at += piece) {
        const int length = std::min(piece, all - at);
        result = sqlite3_blob_write(blob, bytes.constData() + at, length, at);
        stopped = result == SQLITE_OK && !goOn(at + length);
    }
    const Error failure = result == SQLITE_OK ? Error() : lastError("blob"); // closing would replace it
    const int closed = sqlite3_blob_close(blob);
    if (stopped)
        return Error { ErrorCode::Cancelled, u"writing was cancelled"_s };
    if (result != SQLITE_OK)
        return failure;
    return closed == SQLITE_OK ? done() : Status(lastError("blob"));
}

Status Db::copyFrom(Db &source, const std::function<bool()> &cancelled)
{
    sqlite3_backup *backup = sqlite3_backup_init(m_handle, "main", source.m_handle, "main");
    if (!backup)
        return lastError("backup");
    constexpr int pagesAStep = 2000;
    int result = SQLITE_OK;
    bool stopped = false;
    while (result == SQLITE_OK && !stopped) {
        result = sqlite3_backup_step(backup, pagesAStep);
        stopped = result == SQLITE_OK && cancelled && cancelled();
    }
    const int finished = sqlite3_backup_finish(backup);
    if (stopped)
        return Error { ErrorCode::Cancelled, u"copying was cancelled"_s };
    if (result == SQLITE_DONE && finished == SQLITE_OK)
        return done();
    if (result == SQLITE_BUSY || result == SQLITE_LOCKED)
        return Error { ErrorCode::FileInUse, u"the work copy is locked"_s };
    return lastError("backup");
}

int Db::keepGoing(void *self)
{
    auto *db = static_cast<Db *>(self);
    if (db->m_longWork > 0)
        return db->m_cancelled && db->m_cancelled() ? 1 : 0;
    return db->m_running.isValid() && db->m_running.elapsed() > screenPatience ? 1 : 0;
}

int Db::authorize(void *self, int action, const char *first, const char *second, const char *, const char *)
{
    if (static_cast<Db *>(self)->m_schemaWork > 0)
        return SQLITE_OK;
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
    case SQLITE_FUNCTION:
    case SQLITE_RECURSIVE: return SQLITE_OK;
    case SQLITE_PRAGMA: {
        const QByteArray name(first);
        const bool looksOnly = second == nullptr || name == "quick_check" || name == "integrity_check"
            || name == "foreign_key_check";
        return looksOnly ? SQLITE_OK : SQLITE_DENY;
    }
    default: return SQLITE_DENY; // CREATE, DROP, ALTER, ATTACH, DETACH, REINDEX, ANALYZE
    }
}

Db::SchemaWork::SchemaWork(Db &db) : m_db(db) { ++m_db.m_schemaWork; }

Db::SchemaWork::~SchemaWork() { --m_db.m_schemaWork; }

Db::LongWork::LongWork(Db &db, std::function<bool()> cancelled) : m_db(db), m_before(std::move(db.m_cancelled))
{
    ++m_db.m_longWork;
    m_db.m_cancelled = cancelled ? std::move(cancelled) : m_before;
}

Db::LongWork::~LongWork()
{
    --m_db.m_longWork;
    m_db.m_cancelled = std::move(m_before);
}
