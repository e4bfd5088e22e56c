// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexLoader.h"

#include <QFile>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the thread works on; shared, so that it may outlive the interest in it.
struct AnnexLoader::Job
{
    QString path;
    AnnexLoaded result;
    std::atomic<bool> isLeft = false;
    std::atomic<int> percent = -1;
};

AnnexLoader::AnnexLoader(QObject *parent)
    : QObject(parent)
{
}

AnnexLoader::~AnnexLoader()
{
    cancel();
    for (const auto &thread : m_threads)
        thread->wait();
}

void AnnexLoader::readFile(const QString &path)
{
    auto job = std::make_shared<Job>();
    job->path = path;
    const QFileInfo file(path);
    if (!file.exists())
        job->result.fault = Error { ErrorCode::FileMissing, path };
    else if (!file.isFile())
        job->result.fault = Error { ErrorCode::FileUnreadable, path };
    else if (file.size() > maxBytes)
        job->result.fault = Error { ErrorCode::FileTooLarge, path, { u"100 MB"_s } };
    start(std::move(job));
}

void AnnexLoader::read(const AnnexSource &source, const AnnexChoice &choice)
{
    auto job = std::make_shared<Job>();
    job->result.choice = choice;
    job->result.source = source;
    start(std::move(job));
}

void AnnexLoader::start(std::shared_ptr<Job> job)
{
    cancel();
    const qint64 size = job->path.isEmpty() ? job->result.source.bytes.size() : QFileInfo(job->path).size();
    if (job->result.fault || size <= readAtOnce) {
        run(*job);
        Q_EMIT loaded(job->result);
        return;
    }
    m_job = job;
    m_percent = -1;
    std::erase_if(m_threads, [](const auto &thread) { return thread->isFinished(); });
    auto thread = std::unique_ptr<QThread>(QThread::create([job] { run(*job); }));
    connect(thread.get(), &QThread::finished, this, [this, job] {
        if (m_job != job)
            return;
        m_job.reset();
        Q_EMIT loaded(job->result);
    });
    auto *ticker = new QTimer(thread.get());
    connect(ticker, &QTimer::timeout, this, [this, job] {
        const int before = m_percent;
        if (m_job == job)
            m_percent = job->percent.load();
        if (m_percent != before)
            Q_EMIT progressed();
    });
    ticker->start(100ms);
    thread->start();
    m_threads.push_back(std::move(thread));
    Q_EMIT progressed();
}

void AnnexLoader::cancel()
{
    if (m_job)
        m_job->isLeft = true;
    m_job.reset();
}

void AnnexLoader::run(Job &job)
{
    if (!job.result.fault && !job.path.isEmpty())
        readBytes(job);
    job.percent = -1;
    if (!job.result.fault && !job.isLeft)
        job.result.reading = readAnnex(job.result.source, job.result.choice);
    if (!job.isLeft)
        job.result.review = KpiImportReview(job.result.reading);
}

void AnnexLoader::readBytes(Job &job)
{
    constexpr qint64 piece = 1'000'000;
    QFile file(job.path);
    if (!file.open(QIODevice::ReadOnly)) {
        job.result.fault = Error { ErrorCode::FileUnreadable, job.path };
        return;
    }
    QByteArray &bytes = job.result.source.bytes;
    job.result.source.kind = annexKindOf(job.path);
    while (!file.atEnd() && !job.isLeft && bytes.size() <= maxBytes) {
        bytes += file.read(piece);
        job.percent = file.size() > 0 ? static_cast<int>(bytes.size() * 100 / file.size()) : -1;
        if (file.error() != QFileDevice::NoError) {
            job.result.fault = Error { ErrorCode::FileUnreadable, job.path };
            return;
        }
    }
    if (bytes.size() > maxBytes) // it grew while it was read
        job.result.fault = Error { ErrorCode::FileTooLarge, job.path, { u"100 MB"_s } };
}
