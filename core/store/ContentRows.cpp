// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContentRows.h"

#include "Db.h"
#include "Statement.h"
#include "Transaction.h"

using namespace Qt::StringLiterals;

namespace {

Result<bool> isKnown(Db &db, const QByteArray &digest)
{
    return db.prepare("SELECT 1 FROM attached_content WHERE digest = ?").bind(digest).step();
}

Error cancelled()
{
    return { ErrorCode::Cancelled, u"writing was cancelled"_s };
}

} // namespace

Status ContentRows::keep(Db &db, const std::vector<AttachedContent> &files)
{
    for (const AttachedContent &file : files) {
        const auto known = isKnown(db, file.digest);
        if (!known)
            return known.error();
        if (*known)
            continue;
        Statement keep = db.prepare("INSERT INTO attached_content (digest, bytes) VALUES (?, ?)");
        if (auto status = keep.bind(file.digest).bind(file.bytes).run(); !status)
            return status;
    }
    return done();
}

Status ContentRows::keepBeside(const QString &workCopy, const std::vector<AttachedContent> &files, const Progress &goOn)
{
    auto opened = Db::open(workCopy, Db::Role::WorkCopy);
    if (!opened)
        return opened.error();
    Db &db = **opened;
    const Db::LongWork patient(db);
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    qint64 all = 0;
    for (const AttachedContent &file : files)
        all += file.bytes.size();
    qint64 written = 0;
    for (const AttachedContent &file : files) {
        const auto known = isKnown(db, file.digest);
        if (!known)
            return known.error();
        if (!*known) {
            Statement make = db.prepare("INSERT INTO attached_content (digest, bytes) VALUES (?, zeroblob(?))");
            if (auto status = make.bind(file.digest).bind(file.bytes.size()).run(); !status)
                return status;
            const auto tell = [&](qint64 bytes) { return goOn(written + bytes, all); };
            if (auto status = db.fillBlob("attached_content", "bytes", file.bytes, tell); !status)
                return status;
        }
        written += file.bytes.size();
    }
    return goOn(all, all) ? transaction->commitOrFail() : Status(cancelled());
}
