// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OwnerLock.h"

#include "DiskSync.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace {

constexpr int publishPatience = 5000; // milliseconds
constexpr int signingTime = 2000; // milliseconds: after them a lock that is still empty will stay so

/// ".~slot.Portefeuille.maatlat" beside "Portefeuille.maatlat".
QString besideOf(const QString &document, const QString &prefix)
{
    const QFileInfo info(document);
    return info.absolutePath() + u'/' + prefix + info.fileName();
}

QString lockPath(const QString &document)
{
    return besideOf(document, u".~slot."_s);
}

QString cardPath(const QString &document)
{
    return lockPath(document) + u".json"_s;
}

LockHolder readCard(const QString &document)
{
    LockHolder holder;
    const QFileInfo info(cardPath(document));
    QFile card(info.filePath());
    if (!info.isFile() || info.size() > 4096 || !card.open(QIODevice::ReadOnly))
        return holder;
    const QJsonObject object = QJsonDocument::fromJson(card.readAll()).object();
    holder.user = object[u"user"].toString();
    holder.machine = object[u"machine"].toString();
    holder.since = QDateTime::fromString(object[u"since"].toString(), Qt::ISODate);
    return holder;
}

void writeCard(const QString &path, const WriteInfo &info)
{
    const QJsonObject object { { u"user"_s, info.user },
                               { u"machine"_s, info.machine },
                               { u"since"_s, info.now.toUTC().toString(Qt::ISODate) },
                               { u"app_version"_s, QStringLiteral(MAATLAT_VERSION) } };
    QFile card(path);
    // Without the card others still find the lock; they only do not see whose it is.
    if (card.open(QIODevice::WriteOnly | QIODevice::Truncate))
        card.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    card.close();
    DiskSync::hide(path);
}

/// Takes the lock, also from one who died before he signed it: such a lock is empty, and only its age tells that he is gone.
/// While its holder lives it goes to nobody else, for he holds the file itself too.
bool takeAtOnce(QLockFile &lock, const QString &path)
{
    const QFileInfo info(path);
    const bool isUnsigned = info.exists() && info.size() == 0;
    lock.setStaleLockTime(isUnsigned ? signingTime : 0);
    return lock.tryLock(0);
}

bool takePatiently(QLockFile &lock, const QString &path)
{
    if (takeAtOnce(lock, path))
        return true;
    lock.setStaleLockTime(0);
    return lock.tryLock(publishPatience) || takeAtOnce(lock, path);
}

Error inUse(const QString &document)
{
    const LockHolder holder = readCard(document);
    return { ErrorCode::FileInUse, u"the document is held"_s,
             { holder.user, holder.machine, holder.since.toString(Qt::ISODate) } };
}

} // namespace

OwnerLock::OwnerLock(std::unique_ptr<QLockFile> lock, QString card) : m_lock(std::move(lock)), m_card(std::move(card)) { }

OwnerLock::~OwnerLock()
{
    // The card first: while the lock stands nobody else writes it.
    QFile::remove(m_card);
    m_lock->unlock();
}

Result<std::unique_ptr<OwnerLock>> OwnerLock::take(const QString &document, const WriteInfo &info)
{
    auto lock = std::make_unique<QLockFile>(lockPath(document));
    if (!takeAtOnce(*lock, lockPath(document))) {
        if (lock->error() == QLockFile::LockFailedError)
            return inUse(document);
        return Error { ErrorCode::FileReadOnly, u"no lock can be made beside the document"_s };
    }
    DiskSync::hide(lockPath(document));
    writeCard(cardPath(document), info);
    return std::unique_ptr<OwnerLock>(new OwnerLock(std::move(lock), cardPath(document)));
}

std::optional<LockHolder> OwnerLock::holder(const QString &document)
{
    if (!QFileInfo::exists(lockPath(document)) || !DiskSync::canWriteBeside(document))
        return std::nullopt;
    // Taking it is the only way to know that its holder is still alive.
    QLockFile lock(lockPath(document));
    if (takeAtOnce(lock, lockPath(document)))
        return std::nullopt;
    return lock.error() == QLockFile::LockFailedError ? std::optional(readCard(document)) : std::nullopt;
}

PublishLock::PublishLock(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) { }

PublishLock::~PublishLock()
{
    m_lock->unlock();
}

Result<std::unique_ptr<PublishLock>> PublishLock::take(const QString &document)
{
    const QString path = besideOf(document, u".~publiceren."_s);
    auto lock = std::make_unique<QLockFile>(path);
    if (!takePatiently(*lock, path)) {
        if (lock->error() == QLockFile::LockFailedError)
            return inUse(document);
        return Error { ErrorCode::FileReadOnly, u"no lock can be made beside the document"_s };
    }
    DiskSync::hide(path);
    return std::unique_ptr<PublishLock>(new PublishLock(std::move(lock)));
}
