// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkFolder.h"

#include "DiskSync.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView passing("passing.");

QString rootOf(const QString &dataFolder)
{
    return dataFolder + u"/work"_s;
}

} // namespace

WorkFolder::WorkFolder(QString path) : m_path(std::move(path)) { }

WorkFolder::~WorkFolder()
{
    if (m_lock)
        m_lock->unlock();
    if (!m_kept)
        QDir(m_path).removeRecursively();
}

bool WorkFolder::lock()
{
    m_lock = std::make_unique<QLockFile>(m_path + u"/work.lock"_s);
    m_lock->setStaleLockTime(0);
    return m_lock->tryLock(0);
}

Result<std::unique_ptr<WorkFolder>> WorkFolder::make(const QString &dataFolder)
{
    const QString path = rootOf(dataFolder) + u'/' + passing + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!QDir().mkpath(path))
        return Error { ErrorCode::WriteFailed, u"no folder for a work copy"_s, { dataFolder } };
    DiskSync::makePrivate(path);
    std::unique_ptr<WorkFolder> folder(new WorkFolder(path));
    if (!folder->lock())
        return Error { ErrorCode::WriteFailed, u"no lock in the folder of a work copy"_s, { dataFolder } };
    return folder;
}

std::unique_ptr<WorkFolder> WorkFolder::adopt(const QString &path)
{
    std::unique_ptr<WorkFolder> folder(new WorkFolder(path));
    folder->setKept(true);
    return folder->lock() ? std::move(folder) : nullptr;
}

QStringList WorkFolder::left(const QString &dataFolder, const QString &documentId)
{
    QStringList found;
    const QString pattern = documentId.isEmpty() ? u"*.*"_s : documentId + u".*"_s;
    const auto folders = QDir(rootOf(dataFolder)).entryList({ pattern }, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : folders) {
        if (!name.startsWith(passing))
            found += rootOf(dataFolder) + u'/' + name;
    }
    return found;
}

void WorkFolder::sweep(const QString &dataFolder)
{
    const auto folders = QDir(rootOf(dataFolder)).entryList({ passing + u"*"_s }, QDir::Dirs);
    for (const QString &name : folders) {
        if (auto folder = adopt(rootOf(dataFolder) + u'/' + name))
            folder->setKept(false);
    }
}

Status WorkFolder::settle(const QString &documentId)
{
    const QString target = QFileInfo(m_path).absolutePath() + u'/' + documentId + u'.'
        + QUuid::createUuid().toString(QUuid::Id128).left(8);
    m_lock->unlock();
    if (!QDir().rename(m_path, target))
        return Error { ErrorCode::WriteFailed, u"the work copy cannot be put in its place"_s };
    m_path = target;
    if (!lock())
        return Error { ErrorCode::WriteFailed, u"no lock in the folder of a work copy"_s };
    return done();
}
