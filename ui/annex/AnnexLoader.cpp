// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexLoader.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

/// What the thread works on; shared, so that it may outlive the interest in it.
struct AnnexLoader::Job
{
    QString path;
    AnnexLoaded result;
};

AnnexLoader::AnnexLoader(QObject *parent) : QObject(parent)
{
    connect(&m_background, &Background::progressed, this, &AnnexLoader::progressed);
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
        BackgroundProgress progress;
        run(*job, progress);
        Q_EMIT loaded(job->result);
        return;
    }
    m_background.start([job](BackgroundProgress &progress) { run(*job, progress); }, [this, job] { Q_EMIT loaded(job->result); });
}

void AnnexLoader::run(Job &job, BackgroundProgress &progress)
{
    if (!job.result.fault && !job.path.isEmpty())
        readBytes(job, progress);
    progress.percent = -1;
    if (!job.result.fault && !progress.isLeft)
        job.result.reading = readAnnex(job.result.source, job.result.choice);
    if (!progress.isLeft)
        job.result.review = KpiImportReview(job.result.reading);
}

void AnnexLoader::readBytes(Job &job, BackgroundProgress &progress)
{
    constexpr qint64 piece = 1'000'000;
    QFile file(job.path);
    if (!file.open(QIODevice::ReadOnly)) {
        job.result.fault = Error { ErrorCode::FileUnreadable, job.path };
        return;
    }
    QByteArray &bytes = job.result.source.bytes;
    job.result.source.kind = annexKindOf(job.path);
    while (!file.atEnd() && bytes.size() <= maxBytes && progress.tell(bytes.size(), file.size())) {
        bytes += file.read(piece);
        if (file.error() != QFileDevice::NoError) {
            job.result.fault = Error { ErrorCode::FileUnreadable, job.path };
            return;
        }
    }
    if (bytes.size() > maxBytes) // it grew while it was read
        job.result.fault = Error { ErrorCode::FileTooLarge, job.path, { u"100 MB"_s } };
}
