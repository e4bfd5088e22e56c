// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DocumentFile.h"
#include "DocumentProbe.h"
#include "OwnerLock.h"
#include "WorkFolder.h"
#include "WorkState.h"

/// The inside of a DocumentFile, shared by its opening and its publishing half.
class DocumentFile::Private
{
public:
    QString path;
    QString dataFolder;
    QString documentId;
    WriteInfo opener;
    std::unique_ptr<WorkFolder> folder;
    std::unique_ptr<OwnerLock> lock; ///< none for a document without a file, and for reading
    int version = 0;
    bool readOnly = false;
    bool recovered = false;
    bool discard = false;

    [[nodiscard]] static QString resolved(const QString &path);
    [[nodiscard]] bool hasUnpublishedChanges() const;
    [[nodiscard]] Result<WorkState> state() const;
    Status publishTo(const QString &document, const std::optional<QByteArray> &base, const WriteInfo &info);
    /// When the machine stopped just after a rename, the document is what was about to be published: then it was.
    static Status rememberIfPublished(const QString &workCopy, const QString &document);

    Status takeLock();
    Status copyAndCheck(QByteArray &fingerprint, DocumentProbe::Findings &findings);
    /// True when an own work copy with unpublished changes took the place of the fresh copy.
    [[nodiscard]] Result<bool> pickUpLeft();
    Status migrateCopy();
    Status settle(const QByteArray &fingerprint, const DocumentProbe::Findings &findings);
};
