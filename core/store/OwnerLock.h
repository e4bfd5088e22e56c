// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DocumentFile.h"
#include "Result.h"
#include "WriteInfo.h"

#include <QString>

#include <memory>
#include <optional>

class QLockFile;

/// Says that someone has a document open for writing, and who: a lock file beside it, and a small JSON for people.
/// Never goes stale by time (that would steal it from another machine); a holder that died on this machine is noticed.
/// Advisory: what protects the document is the fingerprint. Source: reliability.md §8.4.
class OwnerLock
{
public:
    /// FileInUse (args: who, machine, since); FileReadOnly when no lock can be made there.
    [[nodiscard]] static Result<std::unique_ptr<OwnerLock>> take(const QString &document, const WriteInfo &info);
    ~OwnerLock();
    OwnerLock(const OwnerLock &) = delete;
    OwnerLock &operator=(const OwnerLock &) = delete;

    /// Who holds the document now; none when nobody does.
    [[nodiscard]] static std::optional<LockHolder> holder(const QString &document);

private:
    OwnerLock(std::unique_ptr<QLockFile> lock, QString card);

    std::unique_ptr<QLockFile> m_lock;
    QString m_card; ///< path of the JSON
};

/// Held while a document is compared and replaced, so that two publishers cannot both find it unchanged.
class PublishLock
{
public:
    /// FileInUse after five seconds; FileReadOnly when no lock can be made there.
    [[nodiscard]] static Result<std::unique_ptr<PublishLock>> take(const QString &document);
    ~PublishLock();
    PublishLock(const PublishLock &) = delete;
    PublishLock &operator=(const PublishLock &) = delete;

private:
    explicit PublishLock(std::unique_ptr<QLockFile> lock);

    std::unique_ptr<QLockFile> m_lock;
};
