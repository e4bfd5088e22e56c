// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PortfolioPrivate.h"
#include "ReadLog.h"

SaveState Portfolio::Private::restingState() const
{
    if (isReadOnly())
        return SaveState::ReadOnly;
    return valueOrEmpty(store->unpublishedChanges()) > 0 ? SaveState::OnlyHere : SaveState::Saved;
}

void Portfolio::Private::setState(Portfolio &portfolio, SaveState next)
{
    if (state == next)
        return;
    state = next;
    Q_EMIT portfolio.saveStateChanged();
}

Status Portfolio::Private::publish(Portfolio &portfolio, const std::function<Status()> &work)
{
    finishSaving(portfolio);
    setState(portfolio, SaveState::Busy);
    const Status status = work();
    concludeSaving(portfolio, status);
    return status;
}

void Portfolio::Private::concludeSaving(Portfolio &portfolio, const Status &status)
{
    lastSaveError = status ? std::nullopt : std::optional(status.error());
    setState(portfolio, status ? restingState() : SaveState::Failed);
}

void Portfolio::Private::finishSaving(Portfolio &portfolio)
{
    if (!saving)
        return;
    saving->wait();
    saving.reset();
    concludeSaving(portfolio, saved);
    Q_EMIT portfolio.savingEnded();
}

SaveState Portfolio::saveState() const
{
    return d->state;
}

std::optional<Error> Portfolio::lastSaveError() const
{
    return d->lastSaveError;
}

Status Portfolio::save()
{
    if (isReadOnly())
        return Error { ErrorCode::FileReadOnly, QStringLiteral("opened for reading") };
    if (path().isEmpty())
        return Error { ErrorCode::InvalidInput, QStringLiteral("no path to save to") };
    return d->publish(*this, [this] { return d->document->publish(Private::infoOf(d->environment)); });
}

void Portfolio::startSaving()
{
    if (isReadOnly() || path().isEmpty() || d->saving)
        return;
    const auto work = [this, info = Private::infoOf(d->environment)] { d->saved = d->document->publish(info); };
    d->saving.reset(QThread::create(work));
    connect(d->saving.get(), &QThread::finished, this, [this] { d->finishSaving(*this); });
    d->setState(*this, SaveState::Busy);
    d->saving->start();
    if (!d->document->publishesBesideWriting())
        d->finishSaving(*this);
}

Status Portfolio::saveAs(const QString &path)
{
    if (isReadOnly())
        return backupTo(path); // a copy, so that what is shown can be kept; it does not become the file
    return d->publish(*this, [&] { return d->document->publishAs(path, true, Private::infoOf(d->environment)); });
}

Status Portfolio::saveOver()
{
    if (isReadOnly())
        return Error { ErrorCode::FileReadOnly, QStringLiteral("opened for reading") };
    return d->publish(*this, [this]() -> Status {
        if (auto status = d->document->acceptDocumentAsBase(); !status)
            return status;
        return d->document->publish(Private::infoOf(d->environment));
    });
}

Status Portfolio::backupTo(const QString &path) const
{
    if (!d->document)
        return Error { ErrorCode::FileReadOnly, QStringLiteral("an earlier state is no file") };
    if (d->saving)
        d->saving->wait();
    return d->document->backupTo(path);
}

void Portfolio::discardAtClose()
{
    if (d->document)
        d->document->discardAtClose();
}
