// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"
#include "SqlValue.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QString>

#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;
class Statement;

/// One connection to one SQLite file, and the only class besides Statement that touches SQLite. Hardened on opening:
/// every switch of reliability.md §8.2 is set and read back. Belongs to the thread that opened it.
class Db
{
public:
    enum class Role : quint8 {
        WorkCopy, ///< local, edited: WAL and FULL (TRUNCATE and EXTRA where the folder is not local)
        Reader,   ///< the same file, for reading only
        Inspect,  ///< an unknown file, copied here: read only until it passed its checks
        Draft,    ///< a document in the making; we sync it ourselves before it gets its name
        Memory,   ///< nowhere: to know what a fresh schema looks like
    };
    enum class Missing : quint8 { Fails, IsMade };

    [[nodiscard]] static Result<std::unique_ptr<Db>> open(const QString &path, Role role, Missing missing = Missing::Fails);
    ~Db();
    Db(const Db &) = delete;
    Db &operator=(const Db &) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] Role role() const { return m_role; }

    /// A statement to bind and run; kept and used again. A mistake in it comes out of step() or run().
    [[nodiscard]] Statement prepare(const QByteArray &sql);
    /// Runs one statement without results.
    Status run(const QByteArray &sql);
    /// The one number that @p sql gives; 0 when it gives no row.
    [[nodiscard]] Result<qint64> number(const QByteArray &sql);
    /// The one text that @p sql gives; empty when it gives no row.
    [[nodiscard]] Result<QString> text(const QByteArray &sql);

    [[nodiscard]] bool isInTransaction() const;
    /// The error that SQLite reported last on this connection, as ours.
    [[nodiscard]] Error lastError(const char *during) const;
    [[nodiscard]] qint64 changedRows() const; ///< by the last statement

    /// Writes @p bytes over the empty blob of the same size in the last row that was inserted into @p table, a piece at a time.
    /// @p goOn is told how many bytes are there after each piece; false ends it with Cancelled.
    Status fillBlob(const QByteArray &table, const QByteArray &column, const QByteArray &bytes, const std::function<bool(qint64)> &goOn);

    /// Copies every page of @p source into this file. Asks @p cancelled between steps; it may be empty.
    Status copyFrom(Db &source, const std::function<bool()> &cancelled);

    /// While it lives, the schema and the switches may be changed: creating, migrating and finishing a draft.
    class SchemaWork
    {
    public:
        explicit SchemaWork(Db &db);
        ~SchemaWork();
        SchemaWork(const SchemaWork &) = delete;
        SchemaWork &operator=(const SchemaWork &) = delete;

    private:
        Db &m_db;
    };
    /// While it lives, a statement may take longer than the two seconds that a screen may wait; @p cancelled can end it.
    class LongWork
    {
    public:
        explicit LongWork(Db &db, std::function<bool()> cancelled = {});
        ~LongWork();
        LongWork(const LongWork &) = delete;
        LongWork &operator=(const LongWork &) = delete;

    private:
        Db &m_db;
        std::function<bool()> m_before;
    };

private:
    friend class Statement;
    Db(QString path, Role role);
    Status harden();
    Status setSwitches();
    Status setLimits();
    Status setPragmas();
    Status setJournal();
    Status expectPragma(const QByteArray &name, const QByteArray &value, const QByteArray &readBack);
    void giveBack(const QByteArray &sql, sqlite3_stmt *statement);
    static int authorize(void *self, int action, const char *first, const char *second, const char *, const char *);
    static int keepGoing(void *self);

    QString m_path;
    Role m_role;
    sqlite3 *m_handle = nullptr;
    QHash<QByteArray, sqlite3_stmt *> m_idle; ///< prepared, not in use
    Qt::HANDLE m_thread;
    int m_schemaWork = 0;
    int m_longWork = 0;
    std::function<bool()> m_cancelled;
    QElapsedTimer m_running;
};
