// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Portfolio.h"

#include "PortfolioPrivate.h"
#include "ReadLog.h"

Portfolio::Portfolio(std::unique_ptr<Private> parts) : d(std::move(parts))
{
    d->state = d->restingState();
}

Portfolio::~Portfolio()
{
    if (d->saving)
        d->saving->wait();
}

WriteInfo Portfolio::Private::infoOf(const Environment &environment)
{
    const QDateTime now = environment.now();
    return { environment.user, environment.machine, now, now.toLocalTime().offsetFromUtc(), {} };
}

Result<std::unique_ptr<Portfolio>> Portfolio::Private::openWorkCopy(Result<std::unique_ptr<DocumentFile>> file,
                                                                    const Environment &environment)
{
    if (!file)
        return file.error();
    const DocumentFile &document = **file;
    auto store = Store::open(document.workCopyPath(), document.isReadOnly() ? Store::Mode::ReadOnly : Store::Mode::ReadWrite);
    if (!store)
        return store.error();
    return std::unique_ptr<Portfolio>(new Portfolio(
        std::make_unique<Private>(environment, std::move(file).value(), std::move(store).value())));
}

Result<std::unique_ptr<Portfolio>> Portfolio::create(const QString &path, const Environment &environment)
{
    const WriteInfo info = Private::infoOf(environment);
    auto file = DocumentFile::createNew(environment.dataFolder, info);
    if (!file)
        return file.error();
    if (auto status = (*file)->publishAs(path, false, info); !status) {
        (*file)->discardAtClose();
        return status.error();
    }
    return Private::openWorkCopy(std::move(file), environment);
}

Result<std::unique_ptr<Portfolio>> Portfolio::createUnsaved(const Environment &environment)
{
    return Private::openWorkCopy(DocumentFile::createNew(environment.dataFolder, Private::infoOf(environment)), environment);
}

Result<std::unique_ptr<Portfolio>> Portfolio::open(const QString &path, Access access, const Environment &environment)
{
    return Private::openWorkCopy(
        DocumentFile::open(path, Private::modeOf(access), environment.dataFolder, Private::infoOf(environment)), environment);
}

DocumentFile::Mode Portfolio::Private::modeOf(Access access)
{
    return access == Access::ReadOnly ? DocumentFile::Mode::ReadOnly : DocumentFile::Mode::ReadWrite;
}

Result<std::unique_ptr<Portfolio>> Portfolio::recover(const QString &workCopy, const Environment &environment)
{
    return Private::openWorkCopy(
        DocumentFile::recover(workCopy, environment.dataFolder, Private::infoOf(environment)), environment);
}

QString Portfolio::path() const
{
    return d->document ? d->document->path() : QString();
}

bool Portfolio::isReadOnly() const
{
    return d->isReadOnly();
}

bool Portfolio::recovered() const
{
    return d->document && d->document->recovered();
}

int Portfolio::fileVersion() const
{
    return d->document ? d->document->version() : d->store->schemaVersion();
}

QString Portfolio::documentId() const
{
    const auto id = d->store->meta(QStringLiteral("document_id"));
    return id ? id->value_or(QString()) : QString();
}
