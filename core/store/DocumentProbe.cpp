// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DocumentProbe.h"

#include "AuditTrail.h"
#include "Db.h"
#include "DiskSync.h"
#include "Schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerSize = 100;
constexpr qsizetype applicationIdAt = 68;
constexpr QByteArrayView magic("SQLite format 3\0", 16);

/// Damage of a file that carries our mark is damage, whatever SQLite calls it.
Error asDamage(Error error)
{
    if (error.code == ErrorCode::FileNotOurs || error.code == ErrorCode::Internal || error.code == ErrorCode::FileReadOnly)
        error.code = ErrorCode::FileDamaged;
    return error;
}

} // namespace

Status DocumentProbe::header(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error { ErrorCode::FileMissing, u"no file"_s, { path } };
    if (!info.isFile()) // a folder, a pipe, a device: opening some of these would wait for ever
        return Error { ErrorCode::FileUnreadable, u"not a plain file"_s, { path, info.isDir() ? u"folder"_s : u"device"_s } };
    if (info.size() > sizeLimit)
        return Error { ErrorCode::FileTooLarge, u"%1 bytes"_s.arg(info.size()), { QString::number(sizeLimit) } };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error { ErrorCode::FileUnreadable, u"cannot be opened"_s, { path } };
    const QByteArray start = file.read(headerSize);
    if (start.isEmpty())
        return Error { ErrorCode::FileNotOurs, u"zero bytes"_s, { path, u"empty"_s } };
    if (start.size() < headerSize || !QByteArrayView(start).startsWith(magic))
        return Error { ErrorCode::FileNotOurs, u"no SQLite header"_s, { path } };
    if (qFromBigEndian<quint32>(start.constData() + applicationIdAt) != Schema::applicationId)
        return Error { ErrorCode::FileNotOurs, u"another application's file"_s, { path, u"database"_s } };
    return done();
}

Result<QByteArray> DocumentProbe::copyTo(const QString &document, const QString &workCopy,
                                         const std::function<bool()> &cancelled)
{
    const auto fingerprint = DiskSync::copyFile(document, workCopy, cancelled);
    if (!fingerprint)
        return fingerprint.error();
    for (const QString &tail : { u"-journal"_s, u"-wal"_s }) {
        if (!QFileInfo(document + tail).isFile())
            continue;
        if (const auto copied = DiskSync::copyFile(document + tail, workCopy + tail, cancelled); !copied)
            return copied.error();
    }
    return fingerprint;
}

Result<DocumentProbe::Findings> DocumentProbe::inspect(const QString &workCopy, const std::function<bool()> &cancelled)
{
    auto db = Db::open(workCopy, Db::Role::Inspect);
    if (!db)
        return asDamage(db.error());
    const Db::LongWork patient(**db, cancelled);
    const auto shape = Checks::shape(**db);
    if (!shape)
        return shape.error().code == ErrorCode::FileTooNew ? shape.error() : asDamage(shape.error());
    CheckReport report;
    // A later version may seal and chain otherwise; whole pages are the same for all.
    if (auto status = shape->newerButReadable ? Checks::integrity(**db, report) : Checks::content(**db, report); !status)
        return asDamage(status.error());
    if (auto status = Checks::verdictOf(report); !status)
        return status.error();
    const auto id = (*db)->text("SELECT value FROM meta WHERE key = 'document_id'");
    if (!id || id->isEmpty())
        return Error { ErrorCode::FileDamaged, u"the document has no id"_s };
    const auto last = (*db)->number("SELECT ifnull(max(number), 0) FROM audit");
    if (!last)
        return asDamage(last.error());
    return Findings { *shape, *id, *last };
}

Result<CheckReport> DocumentProbe::examine(const QString &workCopy)
{
    CheckReport report;
    const auto note = [&report](CheckKind kind, const Error &error) {
        report.findings.push_back({ kind, u"file"_s, error.detail });
        return report;
    };
    auto db = Db::open(workCopy, Db::Role::Inspect);
    if (!db)
        return note(CheckKind::Integrity, db.error());
    const auto shape = Checks::shape(**db);
    if (!shape && shape.error().code == ErrorCode::FileTooNew)
        return shape.error();
    if (!shape)
        return note(CheckKind::Schema, shape.error());
    const Db::LongWork patient(**db);
    for (const auto look : { &Checks::count, shape->newerButReadable ? &Checks::integrity : &Checks::content,
                             &Checks::looseReferences }) {
        if (auto status = look(**db, report); !status)
            return note(CheckKind::Integrity, status.error());
    }
    return report;
}

Status DocumentProbe::inspectLeft(const QString &workCopy)
{
    // Opened for writing: what a crash left in the log beside it is taken in first.
    auto db = Db::open(workCopy, Db::Role::WorkCopy);
    if (!db)
        return db.error();
    const Db::LongWork patient(**db);
    if (const auto shape = Checks::shape(**db); !shape)
        return shape.error();
    CheckReport report;
    if (auto status = Checks::integrity(**db, report); !status)
        return status;
    return Checks::verdictOf(report);
}
