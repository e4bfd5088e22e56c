// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Checks.h"

#include "AuditTrail.h"
#include "Db.h"
#include "Schema.h"
#include "Seal.h"
#include "Statement.h"
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 smallFile = 20ll * 1024 * 1024; // up to here the thorough check costs no waiting

/// Party 0 is the contract as a whole, so the schema itself cannot check these.
constexpr std::pair<const char *, const char *> partyReferences[] = {
    { "measurement", "SELECT DISTINCT party FROM measurement WHERE party <> 0 AND party NOT IN (SELECT id FROM party)" },
    { "outcome", "SELECT DISTINCT party FROM outcome WHERE party <> 0 AND party NOT IN (SELECT id FROM party)" },
};

Status checkForeignKeys(Db &db, CheckReport &report)
{
    Statement rows = db.prepare("PRAGMA foreign_key_check");
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return done();
        report.findings.push_back({ CheckKind::References, rows.text(0), u"refers to a row of %1 that is not there"_s.arg(rows.text(2)) });
    }
}

Result<Checks::Shape> newerShape(Db &db, int version)
{
    Statement query = db.prepare("SELECT value FROM meta WHERE key = 'min_reader'");
    const auto row = query.step();
    const bool readable = row && *row && query.text(0).toInt() <= Schema::currentVersion && query.text(0).toInt() > 0;
    if (!readable)
        return Error { ErrorCode::FileTooNew, u"schema version %1"_s.arg(version), { QString::number(version) } };
    return Checks::Shape { version, true };
}

} // namespace

Result<Checks::Shape> Checks::shape(Db &db)
{
    const Db::LongWork patient(db);
    const auto id = db.number("PRAGMA application_id");
    if (!id)
        return id.error();
    if (*id != Schema::applicationId)
        return Error { ErrorCode::FileNotOurs, u"application_id %1"_s.arg(*id) };
    const auto version = Schema::versionOf(db);
    if (!version)
        return version.error();
    if (*version > Schema::currentVersion)
        return newerShape(db, *version);
    if (*version < 1)
        return Error { ErrorCode::FileDamaged, u"schema version %1"_s.arg(*version) };
    const auto found = Schema::fingerprint(db);
    if (!found)
        return found.error();
    const auto expected = Schema::expectedFingerprint(*version);
    if (!expected)
        return expected.error();
    if (*found != *expected)
        return Error { ErrorCode::FileDamaged, u"the schema is not that of version %1"_s.arg(*version) };
    return Shape { *version, false };
}

Status Checks::integrity(Db &db, CheckReport &report)
{
    const auto pages = db.number("PRAGMA page_count");
    const auto size = db.number("PRAGMA page_size");
    if (!pages || !size)
        return Error { ErrorCode::FileDamaged, u"the header cannot be read"_s };
    Statement rows = db.prepare(*pages * *size <= smallFile ? "PRAGMA integrity_check" : "PRAGMA quick_check");
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return done();
        if (const QString text = rows.text(0); text != u"ok"_s)
            report.findings.push_back({ CheckKind::Integrity, u"file"_s, text });
    }
}

namespace {

/// Each kept file against its digest: the seal holds the digests alone, so that publishing need not read the files.
Status checkFiles(Db &db, CheckReport &report)
{
    const auto version = Schema::versionOf(db);
    if (!version || *version < 3)
        return version ? done() : Status(version.error());
    Statement rows = db.prepare("SELECT digest, bytes FROM attached_content ORDER BY digest");
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return done();
        if (QCryptographicHash::hash(rows.bytes(1), QCryptographicHash::Sha256) != rows.bytes(0))
            report.findings.push_back({ CheckKind::Seal, u"attached_content"_s, QString::fromLatin1(rows.bytes(0).toHex()) });
    }
}

} // namespace

Status Checks::looseReferences(Db &db, CheckReport &report)
{
    for (const auto &[table, sql] : partyReferences) {
        Statement rows = db.prepare(sql);
        for (;;) {
            const auto row = rows.step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            report.findings.push_back({ CheckKind::References, QString::fromLatin1(table),
                                        u"refers to party %1 that is not there"_s.arg(rows.number(0)) });
        }
    }
    return done();
}

Status Checks::content(Db &db, CheckReport &report)
{
    const Db::LongWork patient(db);
    for (const auto check : { &Checks::integrity, &checkForeignKeys, &Seal::check, &AuditTrail::check, &checkFiles }) {
        if (auto status = check(db, report); !status)
            return status;
    }
    return done();
}

Status Checks::count(Db &db, CheckReport &report)
{
    const Db::LongWork patient(db);
    std::vector<QString> tables;
    {
        Statement rows = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
        for (;;) {
            const auto row = rows.step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            tables.push_back(rows.text(0));
        }
    }
    for (QString &table : tables) {
        // A planted name may hold quotes; as an identifier they are doubled.
        const auto rows = db.number("SELECT count(*) FROM \"" + table.replace(u'"', u"\"\""_s).toUtf8() + '"');
        if (!rows)
            return rows.error();
        report.rows += *rows;
        ++report.tables;
    }
    return done();
}

Status Checks::verdictOf(const CheckReport &report)
{
    if (report.isClean())
        return done();
    const CheckFinding &first = report.findings.front();
    return Error { ErrorCode::FileDamaged, first.place + u": "_s + first.detail, { first.place } };
}
