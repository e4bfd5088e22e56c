// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiskSync.h"
#include "DocumentFilePrivate.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

/// A file beside the document that goes at the end unless it got its name.
class Passing
{
public:
    explicit Passing(const QString &document)
    {
        const QFileInfo target(document);
        m_path = target.absolutePath() + u"/."_s + target.fileName() + u".tmp-"_s
            + QUuid::createUuid().toString(QUuid::Id128).left(8);
    }
    ~Passing() { QFile::remove(m_path); }
    Passing(const Passing &) = delete;
    Passing &operator=(const Passing &) = delete;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

/// "Portefeuille (vervangen 2026-01-05 1412).maatlat", with a number behind it when that is taken.
QString nameForReplaced(const QString &document, const WriteInfo &info)
{
    const QFileInfo target(document);
    const QString moment = info.now.toUTC().addSecs(info.utcOffset).toString(u"yyyy-MM-dd HHmm");
    for (int number = 1;; ++number) {
        const QString tail = number == 1 ? QString() : u' ' + QString::number(number);
        const QString path = u"%1/%2 (vervangen %3%4).%5"_s.arg(target.absolutePath(), target.completeBaseName(),
                                                                moment, tail, target.suffix());
        if (!QFileInfo::exists(path))
            return path;
    }
}

/// The whole of a backup looked through, as for opening. Its fingerprint.
Result<QByteArray> soundBackup(const QString &backup, const QString &dataFolder, const WriteInfo &info)
{
    if (auto status = DocumentProbe::header(backup); !status)
        return status.error();
    const auto folder = WorkFolder::make(dataFolder);
    if (!folder)
        return folder.error();
    const auto copied = DocumentProbe::copyTo(backup, (*folder)->workCopy(), info.cancelled);
    if (!copied)
        return copied.error();
    const auto found = DocumentProbe::inspect((*folder)->workCopy(), info.cancelled);
    return found ? copied : found.error();
}

Status isRoomAt(const QString &target, bool replace)
{
    const QFileInfo info(target);
    if (info.exists() && !info.isFile())
        return Error { ErrorCode::FileUnreadable,
                       u"not a plain file"_s,
                       { target, info.isDir() ? u"folder"_s : u"device"_s } };
    if (info.exists() && !replace)
        return Error { ErrorCode::AlreadyExists, u"there is a file already"_s, { target } };
    if (!QFileInfo(info.absolutePath()).isDir())
        return Error { ErrorCode::FileMissing, u"no such folder"_s, { target } };
    return done();
}

/// Copies what lies there aside, so that it is never missing, and looks again just before the rename.
Result<QString> keepAside(const QString &target, const WriteInfo &info)
{
    const QString aside = nameForReplaced(target, info);
    const auto kept = DiskSync::copyFile(target, aside, info.cancelled);
    if (!kept)
        return kept.error();
    const auto now = DiskSync::fingerprint(target);
    if (now && *now == *kept)
        return aside;
    QFile::remove(aside);
    return now ? Error { ErrorCode::FileChanged, u"it changed while it was kept"_s, { target } } : now.error();
}

} // namespace

Result<QString> DocumentFile::restore(const QString &backup, const QString &path, bool replace,
                                      const QString &dataFolder, const WriteInfo &info)
{
    const auto fingerprint = soundBackup(backup, dataFolder, info);
    if (!fingerprint)
        return fingerprint.error();
    const QString target = Private::resolved(path);
    if (auto status = isRoomAt(target, replace); !status)
        return status.error();
    const auto owner = OwnerLock::take(target, info);
    if (!owner)
        return owner.error();
    const auto publishing = PublishLock::take(target);
    if (!publishing)
        return publishing.error();
    const Passing passing(target);
    const auto copied = DiskSync::copyFile(backup, passing.path(), info.cancelled);
    if (!copied)
        return copied.error();
    if (*copied != *fingerprint)
        return Error { ErrorCode::FileChanged, u"the backup changed while it was read"_s, { backup } };
    QString aside;
    if (QFileInfo::exists(target)) {
        QFile::setPermissions(passing.path(), QFile::permissions(target));
        const auto kept = keepAside(target, info);
        if (!kept)
            return kept.error();
        aside = *kept;
    }
    if (auto status = DiskSync::replaceFile(passing.path(), target); !status)
        return status.error();
    if (auto status = DiskSync::syncFolderOf(target); !status)
        return status.error();
    const auto now = DiskSync::fingerprint(target);
    if (!now)
        return now.error();
    if (*now != *fingerprint)
        return Error { ErrorCode::WriteFailed, u"it reads back otherwise than it was written"_s };
    return aside;
}
