// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Schema.h"

#include "Db.h"
#include "SchemaVersion1.h"
#include "SchemaVersion2.h"
#include "SchemaVersion3.h"
#include "SchemaVersion4.h"
#include "Statement.h"
#include "Transaction.h"

#include <QCryptographicHash>

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// While it lives references are not enforced, so that a step may make a table anew. They are looked at as a whole
/// before the commit. SQLite heeds this outside a transaction only.
class LooseReferences
{
public:
    explicit LooseReferences(Db &db)
        : m_db(db)
        , m_loosened(db.run("PRAGMA foreign_keys=OFF"))
    {
    }
    ~LooseReferences()
    {
        if (!m_db.run("PRAGMA foreign_keys=ON"))
            m_loosened = done(); // the next statement on this connection will say what is wrong with it
    }
    LooseReferences(const LooseReferences &) = delete;
    LooseReferences &operator=(const LooseReferences &) = delete;
    [[nodiscard]] const Status &loosened() const { return m_loosened; }

private:
    Db &m_db;
    Status m_loosened;
};

Status applyStep(Db &db, const Migration &step)
{
    for (const char *statement : step.statements) {
        if (auto status = db.run(statement); !status)
            return status;
    }
    return db.run("PRAGMA user_version=" + QByteArray::number(step.version));
}

/// An older file that was brought up to date is whole, and has the shape of a fresh one.
Status checkResult(Db &db, int version, std::span<const Migration> steps)
{
    Statement broken = db.prepare("PRAGMA foreign_key_check");
    const auto row = broken.step();
    if (!row)
        return row.error();
    if (*row)
        return Error { ErrorCode::FileDamaged, u"after migrating a row of %1 refers to nothing"_s.arg(broken.text(0)) };
    const auto found = Schema::fingerprint(db);
    if (!found)
        return found.error();
    const auto expected = Schema::expectedFingerprint(version, steps);
    if (!expected)
        return expected.error();
    return *found == *expected ? done() : Status(Error { ErrorCode::FileDamaged, u"migrating gave another schema"_s });
}

} // namespace

std::span<const Migration> Schema::migrations()
{
    static const std::array steps { Migration { 1, schemaVersion1() }, Migration { 2, schemaVersion2() },
                                  Migration { 3, schemaVersion3() }, Migration { 4, schemaVersion4() } };
    return steps;
}

Status Schema::migrate(Db &db, int version, std::span<const Migration> steps)
{
    const auto from = versionOf(db);
    if (!from)
        return from.error();
    if (*from >= version)
        return done();
    const Db::SchemaWork allowed(db);
    const Db::LongWork patient(db);
    if (*from == 0) {
        // Both are only heeded before the first table: free pages of a draft can be given back to the disk.
        if (auto status = db.run("PRAGMA auto_vacuum=INCREMENTAL"); !status)
            return status;
        if (auto status = db.run("PRAGMA application_id=" + QByteArray::number(applicationId)); !status)
            return status;
    }
    const LooseReferences loose(db);
    if (!loose.loosened())
        return loose.loosened();
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    for (const Migration &step : steps) {
        if (step.version <= *from || step.version > version)
            continue;
        if (auto status = applyStep(db, step); !status)
            return status;
    }
    if (*from > 0) {
        if (auto status = checkResult(db, version, steps); !status)
            return status;
    }
    return transaction->commitOrFail();
}

Result<int> Schema::versionOf(Db &db)
{
    const auto version = db.number("PRAGMA user_version");
    if (!version)
        return version.error();
    return static_cast<int>(*version);
}

Result<QByteArray> Schema::fingerprint(Db &db)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // Statistics that a tool gathered are no part of the shape.
    Statement rows = db.prepare("SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema "
                                "WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name");
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return hash.result();
        for (int column = 0; column < 4; ++column) {
            const QByteArray text = rows.text(column).toUtf8();
            hash.addData(QByteArray::number(text.size()) + ':' + text);
        }
    }
}

Result<QByteArray> Schema::expectedFingerprint(int version, std::span<const Migration> steps)
{
    auto fresh = Db::open({}, Db::Role::Memory, Db::Missing::IsMade);
    if (!fresh)
        return fresh.error();
    if (auto status = migrate(**fresh, version, steps); !status)
        return status.error();
    return fingerprint(**fresh);
}
