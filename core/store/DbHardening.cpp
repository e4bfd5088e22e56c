// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Db.h"
#include "Statement.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int opsBetweenQuestions = 20'000;
constexpr int busyPatience = 5000; // milliseconds
constexpr qint64 heapLimit = 512ll * 1024 * 1024;

struct Switch
{
    int option;
    int value;
    const char *name;
};
constexpr Switch switches[] = {
    { SQLITE_DBCONFIG_DEFENSIVE, 1, "defensive" },
    { SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, "trusted_schema" },
    { SQLITE_DBCONFIG_DQS_DML, 0, "dqs_dml" },
    { SQLITE_DBCONFIG_DQS_DDL, 0, "dqs_ddl" },
    { SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, "load_extension" },
    { SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0, "writable_schema" },
};

struct Limit
{
    int which;
    int value;
};
constexpr Limit limits[] = {
    { SQLITE_LIMIT_ATTACHED, 0 },           { SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024 },
    { SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024 }, { SQLITE_LIMIT_EXPR_DEPTH, 200 },
    { SQLITE_LIMIT_COMPOUND_SELECT, 20 },   { SQLITE_LIMIT_TRIGGER_DEPTH, 20 },
    { SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200 },
};

struct Pragma
{
    const char *name;
    const char *value;
    const char *readBack;
};
// Source: reliability.md §8.2. SQLite ignores a switch that it does not know, so each is read back.
constexpr Pragma pragmas[] = {
    { "foreign_keys", "ON", "1" },    { "recursive_triggers", "ON", "1" }, { "trusted_schema", "OFF", "0" },
    { "cell_size_check", "ON", "1" }, { "mmap_size", "0", "0" },           { "secure_delete", "ON", "1" },
    { "temp_store", "MEMORY", "2" },  { "ignore_check_constraints", "OFF", "0" },
};

/// A folder whose files are on this machine; SQLite's shared memory does not work over a network.
bool isLocalFolder(const QString &path)
{
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    for (const char *network : { "cifs", "smb", "nfs", "sshfs", "9p", "afs", "davfs", "gvfs" }) {
        if (type.contains(network))
            return false;
    }
    return !path.startsWith(u"//"_s) && !path.startsWith(u"\\\\"_s);
}

} // namespace

Status Db::harden()
{
    sqlite3_hard_heap_limit64(heapLimit);
    sqlite3_busy_timeout(m_handle, busyPatience);
    if (auto status = setSwitches(); !status)
        return status;
    if (auto status = setLimits(); !status)
        return status;
    if (auto status = setPragmas(); !status)
        return status;
    if (auto status = setJournal(); !status)
        return status;
    if (sqlite3_set_authorizer(m_handle, &Db::authorize, this) != SQLITE_OK)
        return lastError("authorizer");
    sqlite3_progress_handler(m_handle, opsBetweenQuestions, &Db::keepGoing, this);
    return done();
}

Status Db::setSwitches()
{
    for (const Switch &item : switches) {
        int now = -1;
        if (sqlite3_db_config(m_handle, item.option, item.value, &now) != SQLITE_OK || now != item.value)
            return Error { ErrorCode::Internal, u"this SQLite refuses the switch %1"_s.arg(QLatin1StringView(item.name)) };
    }
    return done();
}

Status Db::setLimits()
{
    for (const Limit &limit : limits) {
        sqlite3_limit(m_handle, limit.which, limit.value);
        if (const int now = sqlite3_limit(m_handle, limit.which, -1); now != limit.value)
            return Error { ErrorCode::Internal, u"limit %1 is %2"_s.arg(limit.which).arg(now) };
    }
    return done();
}

Status Db::setPragmas()
{
    for (const Pragma &pragma : pragmas) {
        if (m_role == Role::Memory && QLatin1StringView(pragma.name) == QLatin1StringView("mmap_size"))
            continue; // there is no file to map, and no answer
        if (auto status = expectPragma(pragma.name, pragma.value, pragma.readBack); !status)
            return status;
    }
    return done();
}

Status Db::setJournal()
{
    switch (m_role) {
    case Role::Memory: return done();
    case Role::WorkCopy:
        if (isLocalFolder(m_path)) {
            if (auto status = expectPragma("journal_mode", "WAL", "wal"); !status)
                return status;
            return expectPragma("synchronous", "FULL", "2");
        }
        if (auto status = expectPragma("journal_mode", "TRUNCATE", "truncate"); !status)
            return status;
        return expectPragma("synchronous", "EXTRA", "3");
    case Role::Reader:
    case Role::Inspect: return expectPragma("query_only", "ON", "1");
    case Role::Draft:
        // Alone on the file: then even a WAL header asks for no shared memory, which a network folder cannot give.
        if (auto status = expectPragma("locking_mode", "EXCLUSIVE", "exclusive"); !status)
            return status;
        return expectPragma("synchronous", "OFF", "0");
    }
    return done();
}

Status Db::expectPragma(const QByteArray &name, const QByteArray &value, const QByteArray &readBack)
{
    if (auto status = run("PRAGMA " + name + '=' + value); !status)
        return status;
    const auto now = text("PRAGMA " + name);
    if (!now)
        return now.error();
    if (now->toUtf8() != readBack)
        return Error { ErrorCode::Internal, u"pragma %1 is %2"_s.arg(QString::fromLatin1(name), *now) };
    return done();
}
