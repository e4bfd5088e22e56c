// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiskSync.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr int renameTries = 10;
constexpr unsigned long pauseBetweenTries = 500; // milliseconds

/// Why the last system call failed.
struct SystemError
{
    int number = 0;
    bool full = false;
    bool held = false;     ///< by another program: worth another try
    bool readOnly = false; ///< no permission, or a medium that cannot be written
};

#ifdef Q_OS_WIN

SystemError lastSystemError()
{
    const DWORD error = GetLastError();
    return { static_cast<int>(error), error == ERROR_DISK_FULL || error == ERROR_HANDLE_DISK_FULL,
             error == ERROR_SHARING_VIOLATION || error == ERROR_LOCK_VIOLATION || error == ERROR_ACCESS_DENIED
                 || error == ERROR_UNABLE_TO_REMOVE_REPLACED,
             error == ERROR_WRITE_PROTECT };
}

const wchar_t *wide(const QString &path)
{
    return reinterpret_cast<const wchar_t *>(path.utf16());
}

bool syncPath(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    const HANDLE file = CreateFileW(wide(native), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, nullptr, OPEN_EXISTING,
                                    FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return false;
    const bool ok = FlushFileBuffers(file);
    const DWORD error = GetLastError();
    CloseHandle(file);
    SetLastError(error);
    return ok;
}

bool syncFolder(const QString &)
{
    return true; // a rename with WRITE_THROUGH has done it
}

bool rename(const QString &from, const QString &to)
{
    const QString source = QDir::toNativeSeparators(from);
    const QString target = QDir::toNativeSeparators(to);
    return MoveFileExW(wide(source), wide(target), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH);
}

#else

SystemError lastSystemError()
{
    const int error = errno;
    return { error, error == ENOSPC || error == EDQUOT || error == EFBIG, error == EBUSY || error == ETXTBSY,
             error == EROFS || error == EACCES || error == EPERM };
}

bool syncDescriptor(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool ok = ::fsync(descriptor) == 0;
    const int error = errno;
    ::close(descriptor);
    errno = error;
    return ok;
}

bool syncPath(const QString &path)
{
    return syncDescriptor(path, O_RDWR);
}

bool syncFolder(const QString &folder)
{
    // Some network file systems have no such thing for a folder: that says nothing about the file.
    return syncDescriptor(folder, O_RDONLY | O_DIRECTORY) || errno == EINVAL || errno == ENOTSUP;
}

bool rename(const QString &from, const QString &to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

#endif

Error errorOf(const SystemError &error, const char *during)
{
    const ErrorCode code = error.full ? ErrorCode::DiskFull : error.readOnly ? ErrorCode::FileReadOnly : ErrorCode::WriteFailed;
    return { code, u"system error %1 during %2"_s.arg(error.number).arg(QLatin1StringView(during)) };
}

Error errorOf(const QFileDevice &file, const char *during)
{
    const bool full = file.error() == QFileDevice::ResourceError || errno == ENOSPC;
    return { full ? ErrorCode::DiskFull : ErrorCode::WriteFailed,
             u"file error %1 during %2"_s.arg(file.error()).arg(QLatin1StringView(during)) };
}

} // namespace

Status DiskSync::syncFile(const QString &path)
{
    return syncPath(path) ? done() : Status(errorOf(lastSystemError(), "sync"));
}

Status DiskSync::syncFolderOf(const QString &path)
{
    return syncFolder(QFileInfo(path).absolutePath()) ? done() : Status(errorOf(lastSystemError(), "sync of the folder"));
}

Status DiskSync::replaceFile(const QString &from, const QString &to)
{
    for (int attempt = 1;; ++attempt) {
        if (rename(from, to))
            return done();
        const SystemError error = lastSystemError();
        if (!error.held || attempt == renameTries)
            return errorOf(error, "rename");
        QThread::msleep(pauseBetweenTries);
    }
}

void DiskSync::hide(const QString &path)
{
#ifdef Q_OS_WIN
    const QString native = QDir::toNativeSeparators(path);
    SetFileAttributesW(wide(native), FILE_ATTRIBUTE_HIDDEN);
#else
    Q_UNUSED(path) // the leading dot does it
#endif
}

void DiskSync::makePrivate(const QString &path)
{
    const bool folder = QFileInfo(path).isDir();
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                    | (folder ? QFileDevice::ExeOwner : QFileDevice::Permissions()));
}

bool DiskSync::canWriteBeside(const QString &path)
{
#ifdef Q_OS_WIN
    return QFileInfo(QFileInfo(path).absolutePath()).isWritable();
#else
    return ::access(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), W_OK | X_OK) == 0;
#endif
}

namespace {

constexpr qint64 blockSize = 1024 * 1024;

/// Reads @p file to its end, hashing and, where given, writing each block.
Result<QByteArray> pump(QFile &file, QFile *target, const std::function<bool()> &cancelled)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(blockSize, Qt::Uninitialized);
    for (;;) {
        const qint64 read = file.read(block.data(), blockSize);
        if (read < 0)
            return Error { ErrorCode::FileUnreadable, u"reading stopped halfway"_s };
        if (read == 0)
            return hash.result();
        hash.addData(QByteArrayView(block.constData(), read));
        if (target && target->write(block.constData(), read) != read)
            return errorOf(*target, "copy");
        if (cancelled && cancelled())
            return Error { ErrorCode::Cancelled, u"copying was cancelled"_s };
    }
}

Status openForReading(QFile &file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return Error { ErrorCode::FileMissing, u"no file"_s, { file.fileName() } };
    // Asked first: opening a pipe would wait for ever.
    if (!info.isFile())
        return Error { ErrorCode::FileUnreadable, u"not a plain file"_s,
                       { file.fileName(), info.isDir() ? u"folder"_s : u"device"_s } };
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error { ErrorCode::FileUnreadable, u"cannot be opened"_s, { file.fileName() } };
    return done();
}

} // namespace

Result<QByteArray> DiskSync::fingerprint(const QString &path, const std::function<bool()> &cancelled)
{
    QFile file(path);
    if (auto status = openForReading(file); !status)
        return status.error();
    return pump(file, nullptr, cancelled);
}

Result<QByteArray> DiskSync::copyFile(const QString &from, const QString &to, const std::function<bool()> &cancelled)
{
    QFile source(from);
    if (auto status = openForReading(source); !status)
        return status.error();
    if (QFileInfo::exists(to))
        return Error { ErrorCode::AlreadyExists, u"the target exists"_s, { to } };
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return errorOf(target, "copy");
    auto copied = pump(source, &target, cancelled);
    if (copied && !target.flush())
        copied = errorOf(target, "copy");
    target.close();
    if (copied) {
        if (auto status = syncFile(to); !status)
            copied = status.error();
    }
    if (!copied)
        QFile::remove(to);
    return copied;
}
