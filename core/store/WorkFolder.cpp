// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkFolder.h"

#include "DiskSync.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView passing("passing.");
constexpr QLatin1StringView lockName("work.lock");
constexpr int movingPatience = 5000; // milliseconds
constexpr int movingTime = 10'000; // milliseconds: a lock over a few renames that stands longer is of one who died

QString rootOf(const QString &dataFolder)
{
    return dataFolder + u"/work"_s;
}

/// Held while a folder has no lock of its own: between making and locking it, and while it gets its lasting name. Who
/// sweeps or adopts holds it too, and so never takes a folder that another process is still setting up.
class Moving
{
public:
    Moving(const QString &root, int patience) : m_lock(root + u"/moving.lock"_s)
    {
        m_lock.setStaleLockTime(movingTime);
        m_held = m_lock.tryLock(patience);
    }
    [[nodiscard]] bool isHeld() const { return m_held; }

private:
    QLockFile m_lock;
    bool m_held = false;
};

Error cannotMove(const QString &root)
{
    return { ErrorCode::WriteFailed, u"no lock over the folders of work copies"_s, { root } };
}

} // namespace

WorkFolder::WorkFolder(QString path) : m_path(std::move(path)) { }

WorkFolder::~WorkFolder()
{
    if (!m_kept)
        clear();
    if (m_lock)
        m_lock->unlock();
    // Not when another has taken it in between: then the lock in it is his.
    if (!m_kept)
        QDir().rmdir(m_path);
}

void WorkFolder::clear() const
{
    constexpr auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    const auto entries = QDir(m_path).entryInfoList(all);
    for (const QFileInfo &entry : entries) {
        if (entry.isDir() && !entry.isSymLink())
            QDir(entry.filePath()).removeRecursively();
        else if (entry.fileName() != lockName)
            QFile::remove(entry.filePath());
    }
}

bool WorkFolder::lock()
{
    m_lock = std::make_unique<QLockFile>(m_path + u'/' + lockName);
    m_lock->setStaleLockTime(0);
    return m_lock->tryLock(0);
}

Result<std::unique_ptr<WorkFolder>> WorkFolder::make(const QString &dataFolder)
{
    const QString path = rootOf(dataFolder) + u'/' + passing + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!QDir().mkpath(rootOf(dataFolder)))
        return Error { ErrorCode::WriteFailed, u"no folder for a work copy"_s, { dataFolder } };
    const Moving moving(rootOf(dataFolder), movingPatience);
    if (!moving.isHeld())
        return cannotMove(dataFolder);
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
    const Moving moving(QFileInfo(path).absolutePath(), movingPatience);
    return moving.isHeld() ? adoptWhileHeld(path) : nullptr;
}

std::unique_ptr<WorkFolder> WorkFolder::adoptWhileHeld(const QString &path)
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
    if (folders.isEmpty())
        return;
    const Moving moving(rootOf(dataFolder), 0);
    if (!moving.isHeld())
        return; // what is left now goes at the next opening
    for (const QString &name : folders) {
        if (auto folder = adoptWhileHeld(rootOf(dataFolder) + u'/' + name))
            folder->setKept(false);
    }
}

Status WorkFolder::settle(const QString &documentId)
{
    const QString target = QFileInfo(m_path).absolutePath() + u'/' + documentId + u'.'
        + QUuid::createUuid().toString(QUuid::Id128).left(8);
    const Moving moving(QFileInfo(m_path).absolutePath(), movingPatience);
    if (!moving.isHeld())
        return cannotMove(m_path);
    m_lock->unlock();
    if (!QDir().rename(m_path, target))
        return Error { ErrorCode::WriteFailed, u"the work copy cannot be put in its place"_s };
    m_path = target;
    if (!lock())
        return Error { ErrorCode::WriteFailed, u"no lock in the folder of a work copy"_s };
    return done();
}
