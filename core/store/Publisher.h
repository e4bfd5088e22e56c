// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"
#include "WriteInfo.h"

#include <QByteArray>
#include <QString>

#include <optional>

class DraftFile;

/// Puts a work copy in the place of a document: a whole, checked and synced file beside it, renamed over it under a lock.
/// The document is the old one or the new one, and never anything between.
///
///     lock → is the document still ours? → copy beside it → check → sync → back up the old one → still ours? →
///     rename → sync the folder → read it again → unlock
///
/// Source: reliability.md §2 "Publish algorithm".
class Publisher
{
public:
    /// @p base is the fingerprint that the document must have; none: there must be no document yet.
    Publisher(QString workCopy, QString document, std::optional<QByteArray> base, QString dataFolder, const WriteInfo &info);

    /// Returns the fingerprint of the published file. FileChanged, FileMissing, AlreadyExists, FileInUse, FileReadOnly,
    /// FileDamaged (the work copy itself), DiskFull, WriteFailed (args: where the file was left instead, if it was),
    /// Cancelled.
    [[nodiscard]] Result<QByteArray> publish();

private:
    Status expectBase() const;
    Status backUp();
    Status notePending(const DraftFile &draft);
    Status confirm(const DraftFile &draft);
    Error leaveBeside(DraftFile &draft, const Error &cause) const;
    void sweepDrafts() const;

    QString m_workCopy;
    QString m_document;
    std::optional<QByteArray> m_base;
    QString m_dataFolder;
    const WriteInfo &m_info;
};
