// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Publisher.h"

#include "Backups.h"
#include "Db.h"
#include "DiskSync.h"
#include "DraftFile.h"
#include "OwnerLock.h"
#include "WorkState.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

Publisher::Publisher(QString workCopy, QString document, std::optional<QByteArray> base, QString dataFolder,
                     const WriteInfo &info)
    : m_workCopy(std::move(workCopy)),
      m_document(std::move(document)),
      m_base(std::move(base)),
      m_dataFolder(std::move(dataFolder)),
      m_info(info)
{
}

Result<QByteArray> Publisher::publish()
{
    if (!QFileInfo(QFileInfo(m_document).absolutePath()).isDir())
        return Error { ErrorCode::FileMissing, u"the folder is gone"_s, { m_document } };
    const auto lock = PublishLock::take(m_document);
    if (!lock)
        return lock.error();
    sweepDrafts();
    if (auto status = expectBase(); !status)
        return status.error();
    const QFileInfo target(m_document);
    const QString path = target.absolutePath() + u"/."_s + target.fileName() + u".tmp-"_s
        + QUuid::createUuid().toString(QUuid::Id128).left(8);
    auto draft = DraftFile::make(m_workCopy, path, m_info);
    if (!draft)
        return draft.error();
    if (auto status = backUp(); !status)
        return status.error();
    if (m_base)
        QFile::setPermissions(path, QFile::permissions(m_document));
    if (auto status = notePending(*draft); !status)
        return status.error();
    // The last thing before the rename: who does not know our lock gets no room to write in between.
    if (auto status = expectBase(); !status)
        return status.error();
    if (auto status = DiskSync::replaceFile(path, m_document); !status)
        return leaveBeside(*draft, status.error());
    draft->letGo();
    if (auto status = confirm(*draft); !status)
        return status.error();
    return draft->fingerprint();
}

Status Publisher::expectBase() const
{
    if (!m_base) {
        if (QFileInfo::exists(m_document))
            return Error { ErrorCode::AlreadyExists, u"a file has come where none was"_s, { m_document } };
        return done();
    }
    const auto now = DiskSync::fingerprint(m_document, m_info.cancelled);
    if (!now)
        return now.error();
    if (*now != *m_base)
        return Error { ErrorCode::FileChanged, u"the document is not what was opened"_s, { m_document } };
    return done();
}

Status Publisher::backUp()
{
    if (!m_base)
        return done();
    auto db = Db::open(m_workCopy, Db::Role::Reader);
    if (!db)
        return db.error();
    const auto id = (*db)->text("SELECT value FROM meta WHERE key = 'document_id'");
    if (!id)
        return id.error();
    const Backups backups(m_dataFolder, *id);
    if (auto status = backups.add(m_document, *m_base, m_info.now, m_info.cancelled); !status)
        return status;
    backups.rotate();
    return done();
}

Status Publisher::notePending(const DraftFile &draft)
{
    auto db = Db::open(m_workCopy, Db::Role::WorkCopy);
    if (!db)
        return db.error();
    auto state = WorkState::read(**db);
    if (!state)
        return state.error();
    // Should the machine stop between the rename and the note that it succeeded, this tells which of the two it was.
    state->pending = draft.fingerprint();
    state->pendingEvent = draft.lastEvent();
    state->pendingPublication = draft.publication();
    return state->write(**db);
}

Status Publisher::confirm(const DraftFile &draft)
{
    if (auto status = DiskSync::syncFolderOf(m_document); !status)
        return status;
    // A network folder may have kept the write to itself so far.
    const auto now = DiskSync::fingerprint(m_document);
    if (!now)
        return now.error();
    if (*now != draft.fingerprint())
        return Error { ErrorCode::WriteFailed, u"the document reads back otherwise than it was written"_s };
    auto db = Db::open(m_workCopy, Db::Role::WorkCopy);
    if (!db)
        return db.error();
    if (auto status = draft.keepPublication(**db); !status)
        return status;
    WorkState state;
    state.documentPath = m_document;
    state.base = draft.fingerprint();
    state.publishedEvent = draft.lastEvent();
    return state.write(**db);
}

Error Publisher::leaveBeside(DraftFile &draft, const Error &cause) const
{
    const QFileInfo target(m_document);
    const QDateTime local = m_info.now.toUTC().addSecs(m_info.utcOffset);
    const QString path = target.absolutePath() + u'/' + target.completeBaseName() + u" (niet opgeslagen "_s
        + local.toString(u"yyyy-MM-dd HHmm") + u")."_s + target.suffix();
    if (QFileInfo::exists(path) || !QFile::rename(draft.path(), path))
        return cause;
    draft.letGo();
    return { ErrorCode::WriteFailed, cause.detail, { m_document, path } };
}

void Publisher::sweepDrafts() const
{
    const QFileInfo target(m_document);
    QDir folder(target.absolutePath());
    const QString start = u'.' + target.fileName() + u".tmp-"_s;
    const auto names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (name.startsWith(start)) // of a publisher that died: nobody else can be here, since we hold the lock
            folder.remove(name);
    }
}
