// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Schema.h"

#include "Db.h"
#include "SchemaVersion1.h"
#include "Statement.h"
#include "Transaction.h"

#include <QCryptographicHash>

#include <array>

using namespace Qt::StringLiterals;

namespace {

Status applyStep(Db &db, const Migration &step)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    for (const char *statement : step.statements) {
        if (auto status = db.run(statement); !status)
            return status;
    }
    if (auto status = db.run("PRAGMA user_version=" + QByteArray::number(step.version)); !status)
        return status;
    return transaction->commitOrFail();
}

} // namespace

std::span<const Migration> Schema::migrations()
{
    static const std::array steps { Migration { 1, schemaVersion1() } };
    return steps;
}

Status Schema::migrate(Db &db, int version)
{
    const auto from = versionOf(db);
    if (!from)
        return from.error();
    const Db::SchemaWork allowed(db);
    const Db::LongWork patient(db);
    if (*from == 0) {
        // Both are only heeded before the first table: free pages of a draft can be given back to the disk.
        if (auto status = db.run("PRAGMA auto_vacuum=INCREMENTAL"); !status)
            return status;
        if (auto status = db.run("PRAGMA application_id=" + QByteArray::number(applicationId)); !status)
            return status;
    }
    for (const Migration &step : migrations()) {
        if (step.version <= *from || step.version > version)
            continue;
        if (auto status = applyStep(db, step); !status)
            return status;
    }
    return done();
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

Result<QByteArray> Schema::expectedFingerprint(int version)
{
    auto fresh = Db::open({}, Db::Role::Memory, Db::Missing::IsMade);
    if (!fresh)
        return fresh.error();
    if (auto status = migrate(**fresh, version); !status)
        return status.error();
    return fingerprint(**fresh);
}
