// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EvidenceReader.h"

#include "AttachmentVerbs.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

Error tooLarge(const QString &path, qint64 mostBytes)
{
    return { ErrorCode::FileTooLarge, path, { u"%1 MB"_s.arg(mostBytes / (1024 * 1024)) } };
}

} // namespace

EvidenceReader::~EvidenceReader()
{
    cancel();
    for (const auto &thread : m_threads)
        thread->wait();
}

std::optional<Error> EvidenceReader::faultBefore(const QString &path, qint64 mostBytes)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Error { ErrorCode::FileMissing, path };
    if (!file.isFile())
        return Error { ErrorCode::FileUnreadable, path };
    return file.size() > mostBytes ? std::optional(tooLarge(path, mostBytes)) : std::nullopt;
}

EvidenceFile EvidenceReader::fileAt(const QString &path, qint64 mostBytes, const std::atomic<bool> &isLeft)
{
    constexpr qint64 piece = 1'000'000;
    EvidenceFile found { path, {}, {} };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        found.fault = Error { ErrorCode::FileUnreadable, path };
        return found;
    }
    QByteArray bytes;
    while (!file.atEnd() && !isLeft && bytes.size() <= mostBytes) {
        bytes += file.read(piece);
        if (file.error() != QFileDevice::NoError) {
            found.fault = Error { ErrorCode::FileUnreadable, path };
            return found;
        }
    }
    if (bytes.size() > mostBytes) // it grew while it was read
        found.fault = tooLarge(path, mostBytes);
    else if (!isLeft)
        found.content = contentOf(bytes);
    return found;
}

void EvidenceReader::read(const QString &path, qint64 mostBytes)
{
    const auto fault = faultBefore(path, mostBytes);
    const auto isLeft = m_isLeft;
    if (fault || QFileInfo(path).size() <= readAtOnce) {
        Q_EMIT arrived(fault ? EvidenceFile { path, {}, fault } : fileAt(path, mostBytes, *isLeft));
        return;
    }
    std::erase_if(m_threads, [](const auto &thread) { return thread->isFinished(); });
    auto found = std::make_shared<EvidenceFile>();
    auto thread = std::unique_ptr<QThread>(QThread::create([=] { *found = fileAt(path, mostBytes, *isLeft); }));
    connect(thread.get(), &QThread::finished, this, [this, found, isLeft] {
        if (*isLeft)
            return;
        --m_waiting;
        Q_EMIT arrived(*found);
    });
    ++m_waiting;
    thread->start();
    m_threads.push_back(std::move(thread));
}

void EvidenceReader::cancel()
{
    *m_isLeft = true;
    m_isLeft = std::make_shared<std::atomic<bool>>(false);
    m_waiting = 0;
}
