// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DocumentFile.h"

#include "Backups.h"
#include "Db.h"
#include "DiskSync.h"
#include "DocumentFilePrivate.h"
#include "DraftFile.h"
#include "OwnerLock.h"
#include "Publisher.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

DocumentFile::DocumentFile(std::unique_ptr<Private> priv) : d(std::move(priv)) { }

DocumentFile::~DocumentFile()
{
    d->folder->setKept(!d->readOnly && !d->discard && d->hasUnpublishedChanges());
}

QString DocumentFile::path() const { return d->path; }

QString DocumentFile::workCopyPath() const { return d->folder->workCopy(); }

bool DocumentFile::isReadOnly() const { return d->readOnly; }

bool DocumentFile::recovered() const { return d->recovered; }

int DocumentFile::version() const { return d->version; }

void DocumentFile::discardAtClose() { d->discard = true; }

bool DocumentFile::Private::hasUnpublishedChanges() const
{
    auto db = Db::open(folder->workCopy(), Db::Role::Reader);
    if (!db)
        return true; // it cannot be asked: better kept than lost
    const auto changes = WorkState::unpublishedChanges(**db);
    return !changes || *changes > 0;
}

Result<WorkState> DocumentFile::Private::state() const
{
    auto db = Db::open(folder->workCopy(), Db::Role::Reader);
    if (!db)
        return db.error();
    return WorkState::read(**db);
}

Status DocumentFile::publish(const WriteInfo &info)
{
    if (d->readOnly)
        return Error { ErrorCode::FileReadOnly, u"opened for reading"_s, { d->path } };
    if (d->path.isEmpty())
        return Error { ErrorCode::FileMissing, u"the document has no file yet"_s };
    if (auto status = Private::rememberIfPublished(workCopyPath(), d->path); !status)
        return status;
    const auto known = d->state();
    if (!known)
        return known.error();
    return d->publishTo(d->path, known->base, info);
}

bool DocumentFile::publishesBesideWriting() const
{
    auto db = Db::open(workCopyPath(), Db::Role::Reader);
    if (!db)
        return false;
    const auto mode = (*db)->text("PRAGMA journal_mode");
    return mode && *mode == u"wal"_s;
}

Status DocumentFile::Private::publishTo(const QString &document, const std::optional<QByteArray> &base, const WriteInfo &info)
{
    Publisher publisher(folder->workCopy(), document, base, dataFolder, info);
    const auto published = publisher.publish();
    return published ? done() : Status(published.error());
}

Status DocumentFile::publishAs(const QString &path, bool overwrite, const WriteInfo &info)
{
    const QString target = Private::resolved(path);
    if (target == d->path && !d->readOnly)
        return publish(info);
    if (d->readOnly)
        return Error { ErrorCode::FileReadOnly, u"opened for reading"_s, { d->path } };
    const bool exists = QFileInfo::exists(target);
    if (exists && !overwrite)
        return Error { ErrorCode::AlreadyExists, u"there is a file already"_s, { target } };
    if (exists && !QFileInfo(target).isFile())
        return Error { ErrorCode::FileUnreadable, u"not a plain file"_s, { target } };
    if (!QFileInfo(QFileInfo(target).absolutePath()).isDir())
        return Error { ErrorCode::FileMissing, u"no such folder"_s, { target } };
    auto lock = OwnerLock::take(target, info);
    if (!lock)
        return lock.error();
    std::optional<QByteArray> base;
    if (exists) {
        const auto fingerprint = DiskSync::fingerprint(target, info.cancelled);
        if (!fingerprint)
            return fingerprint.error();
        base = *fingerprint;
    }
    if (auto status = d->publishTo(target, base, info); !status)
        return status;
    d->lock = std::move(*lock);
    d->path = target;
    return done();
}

Status DocumentFile::acceptDocumentAsBase()
{
    if (d->readOnly || d->path.isEmpty())
        return Error { ErrorCode::FileReadOnly, u"there is nothing to publish to"_s, { d->path } };
    const auto fingerprint = DiskSync::fingerprint(d->path);
    if (!fingerprint)
        return fingerprint.error();
    auto db = Db::open(workCopyPath(), Db::Role::WorkCopy);
    if (!db)
        return db.error();
    auto state = WorkState::read(**db);
    if (!state)
        return state.error();
    state->base = *fingerprint;
    state->pending.clear();
    state->pendingPublication.clear();
    return state->write(**db);
}

Status DocumentFile::backupTo(const QString &path) const
{
    if (QFileInfo::exists(path))
        return Error { ErrorCode::AlreadyExists, u"there is a file already"_s, { path } };
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return Error { ErrorCode::FileMissing, u"no such folder"_s, { path } };
    auto draft = DraftFile::make(workCopyPath(), path, d->opener);
    if (!draft)
        return draft.error();
    draft->letGo();
    return DiskSync::syncFolderOf(path);
}

std::vector<BackupInfo> DocumentFile::backups() const
{
    return Backups(d->dataFolder, d->documentId).list();
}

std::optional<LockHolder> DocumentFile::holder(const QString &path)
{
    return OwnerLock::holder(Private::resolved(path));
}

QString DocumentFile::Private::resolved(const QString &path)
{
    // A link is followed, so that publishing replaces what it points at and not the link.
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}
