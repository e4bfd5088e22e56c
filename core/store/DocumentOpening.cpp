// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Backups.h"
#include "Db.h"
#include "DiskSync.h"
#include "DocumentFilePrivate.h"
#include "Publications.h"
#include "Schema.h"
#include "Store.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

Result<QString> documentIdOf(const QString &workCopy)
{
    auto db = Db::open(workCopy, Db::Role::Reader);
    if (!db)
        return db.error();
    return (*db)->text("SELECT value FROM meta WHERE key = 'document_id'");
}

/// A work copy that cannot be read is put aside, never thrown away.
void putAside(std::unique_ptr<WorkFolder> folder)
{
    const QString path = folder->path();
    folder.reset();
    const QFileInfo info(path);
    QDir(info.absolutePath()).rename(info.fileName(), u"damaged."_s + info.fileName());
}

} // namespace

Result<std::unique_ptr<DocumentFile>> DocumentFile::createNew(const QString &dataFolder, const WriteInfo &info)
{
    WorkFolder::sweep(dataFolder);
    auto folder = WorkFolder::make(dataFolder);
    if (!folder)
        return folder.error();
    if (const auto store = Store::create((*folder)->workCopy()); !store)
        return store.error();
    const auto id = documentIdOf((*folder)->workCopy());
    if (!id)
        return id.error();
    if (auto status = (*folder)->settle(*id); !status)
        return status.error();
    auto priv = std::make_unique<Private>();
    priv->dataFolder = dataFolder;
    priv->documentId = *id;
    priv->opener = info;
    priv->folder = std::move(*folder);
    priv->version = Schema::currentVersion;
    return std::unique_ptr<DocumentFile>(new DocumentFile(std::move(priv)));
}

Result<std::unique_ptr<DocumentFile>> DocumentFile::open(const QString &path, Mode mode, const QString &dataFolder,
                                                         const WriteInfo &info)
{
    auto priv = std::make_unique<Private>();
    priv->path = Private::resolved(path);
    priv->dataFolder = dataFolder;
    priv->opener = info;
    priv->readOnly = mode == Mode::ReadOnly;
    if (auto status = DocumentProbe::header(priv->path); !status)
        return status.error();
    WorkFolder::sweep(dataFolder);
    if (auto status = priv->takeLock(); !status)
        return status.error();
    QByteArray fingerprint;
    DocumentProbe::Findings findings;
    if (auto status = priv->copyAndCheck(fingerprint, findings); !status)
        return status.error();
    if (auto status = priv->readOnly ? priv->migrateCopy() : priv->settle(fingerprint, findings); !status)
        return status.error();
    priv->opener.cancelled = {}; // who might stop the opening need not be there any longer
    return std::unique_ptr<DocumentFile>(new DocumentFile(std::move(priv)));
}

Status DocumentFile::Private::takeLock()
{
    if (readOnly)
        return done();
    if (!QFileInfo(path).isWritable()) {
        readOnly = true;
        return done();
    }
    auto taken = OwnerLock::take(path, opener);
    if (taken)
        lock = std::move(*taken);
    else if (taken.error().code == ErrorCode::FileReadOnly)
        readOnly = true;
    else
        return taken.error();
    return done();
}

Status DocumentFile::Private::copyAndCheck(QByteArray &fingerprint, DocumentProbe::Findings &findings)
{
    auto made = WorkFolder::make(dataFolder);
    if (!made)
        return made.error();
    folder = std::move(*made);
    const auto copied = DocumentProbe::copyTo(path, folder->workCopy(), opener.cancelled);
    if (!copied)
        return copied.error();
    const auto found = DocumentProbe::inspect(folder->workCopy(), opener.cancelled);
    if (!found)
        return found.error();
    fingerprint = *copied;
    findings = *found;
    documentId = found->documentId;
    version = found->shape.version;
    if (found->shape.newerButReadable) {
        readOnly = true;
        lock.reset();
    }
    return done();
}

Status DocumentFile::Private::settle(const QByteArray &fingerprint, const DocumentProbe::Findings &findings)
{
    const auto pickedUp = pickUpLeft();
    if (!pickedUp)
        return pickedUp.error();
    if (*pickedUp)
        return migrateCopy();
    if (version < Schema::currentVersion) {
        if (auto status = Backups(dataFolder, documentId).add(path, fingerprint, opener.now, opener.cancelled); !status)
            return status;
    }
    if (auto status = folder->settle(documentId); !status)
        return status;
    auto db = Db::open(folder->workCopy(), Db::Role::WorkCopy);
    if (!db)
        return db.error();
    if (auto status = Schema::migrate(**db); !status)
        return status;
    version = Schema::currentVersion;
    WorkState state;
    state.documentPath = path;
    state.base = fingerprint;
    state.publishedEvent = findings.lastEvent;
    return state.write(**db);
}

/// The copy is ours also where the document is only read: the program reads no shape but today's.
Status DocumentFile::Private::migrateCopy()
{
    {
        auto db = Db::open(folder->workCopy(), Db::Role::Reader);
        if (!db)
            return db.error();
        const auto stored = Schema::versionOf(**db);
        if (!stored || *stored >= Schema::currentVersion)
            return stored ? done() : Status(stored.error());
    }
    auto db = Db::open(folder->workCopy(), Db::Role::WorkCopy);
    if (!db)
        return db.error();
    if (auto status = Schema::migrate(**db); !status)
        return status;
    version = Schema::currentVersion;
    return done();
}

Result<bool> DocumentFile::Private::pickUpLeft()
{
    const auto folders = WorkFolder::left(dataFolder, documentId);
    for (const QString &left : folders) {
        auto other = WorkFolder::adopt(left);
        if (!other)
            continue; // open elsewhere, under another name
        if (!QFileInfo::exists(other->workCopy())) {
            other->setKept(false); // its owner was just removing it
            continue;
        }
        if (!DocumentProbe::inspectLeft(other->workCopy())) {
            putAside(std::move(other));
            continue;
        }
        if (auto status = rememberIfPublished(other->workCopy(), path); !status)
            return status.error();
        auto db = Db::open(other->workCopy(), Db::Role::WorkCopy);
        if (!db)
            return db.error();
        const auto state = WorkState::read(**db);
        const auto changes = WorkState::unpublishedChanges(**db);
        if (!state || !changes)
            return state ? changes.error() : state.error();
        if (state->documentPath != path)
            continue; // of a copy elsewhere
        if (*changes == 0) {
            db->reset();
            other->setKept(false);
            continue;
        }
        folder = std::move(other);
        recovered = true;
        return true;
    }
    return false;
}

Status DocumentFile::Private::rememberIfPublished(const QString &workCopy, const QString &document)
{
    auto db = Db::open(workCopy, Db::Role::WorkCopy);
    if (!db)
        return db.error();
    auto state = WorkState::read(**db);
    if (!state)
        return state.error();
    if (state->pending.isEmpty() || !QFileInfo(document).isFile())
        return done();
    const auto now = DiskSync::fingerprint(document);
    if (!now)
        return now.error();
    if (*now == state->pending) {
        if (!state->pendingPublication.empty()) {
            if (auto status = Publications::add(**db, state->pendingPublication); !status)
                return status;
        }
        state->documentPath = document;
        state->base = *now;
        state->publishedEvent = state->pendingEvent;
    }
    state->pending.clear();
    state->pendingPublication.clear();
    return state->write(**db);
}

Result<std::unique_ptr<DocumentFile>> DocumentFile::recover(const QString &workCopy, const QString &dataFolder,
                                                            const WriteInfo &info)
{
    auto priv = std::make_unique<Private>();
    priv->folder = WorkFolder::adopt(QFileInfo(workCopy).absolutePath());
    if (!priv->folder)
        return Error { ErrorCode::FileInUse, u"the work copy is open elsewhere"_s, { {}, {}, {} } };
    if (auto status = DocumentProbe::inspectLeft(workCopy); !status)
        return status.error();
    priv->dataFolder = dataFolder;
    priv->opener = info;
    priv->recovered = true;
    priv->version = Schema::currentVersion;
    const auto id = documentIdOf(workCopy);
    const auto state = priv->state();
    if (!id || !state)
        return id ? state.error() : id.error();
    if (auto status = priv->migrateCopy(); !status)
        return status.error();
    priv->documentId = *id;
    priv->path = state->documentPath;
    if (!priv->path.isEmpty()) {
        auto taken = OwnerLock::take(priv->path, info);
        if (taken)
            priv->lock = std::move(*taken);
        else if (taken.error().code == ErrorCode::FileInUse)
            return taken.error();
        if (auto status = Private::rememberIfPublished(workCopy, priv->path); !status)
            return status.error();
    }
    return std::unique_ptr<DocumentFile>(new DocumentFile(std::move(priv)));
}

std::vector<LeftoverWork> DocumentFile::leftovers(const QString &dataFolder)
{
    std::vector<LeftoverWork> found;
    const auto folders = WorkFolder::left(dataFolder);
    for (const QString &left : folders) {
        const auto folder = WorkFolder::adopt(left);
        if (!folder)
            continue;
        auto db = Db::open(folder->workCopy(), Db::Role::WorkCopy);
        if (!db)
            continue;
        const auto state = WorkState::read(**db);
        const auto changes = WorkState::unpublishedChanges(**db);
        const auto last = (*db)->text("SELECT time FROM audit ORDER BY number DESC LIMIT 1");
        if (state && changes && last && *changes > 0)
            found.push_back({ folder->workCopy(), state->documentPath, QDateTime::fromString(*last, Qt::ISODateWithMs),
                              *changes });
    }
    return found;
}

Result<CheckReport> DocumentFile::check(const QString &path, const QString &dataFolder)
{
    const QString document = Private::resolved(path);
    if (auto status = DocumentProbe::header(document); !status)
        return status.error();
    const auto folder = WorkFolder::make(dataFolder);
    if (!folder)
        return folder.error();
    if (const auto copied = DocumentProbe::copyTo(document, (*folder)->workCopy(), {}); !copied)
        return copied.error();
    return DocumentProbe::examine((*folder)->workCopy());
}
