// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CheckReport.h"
#include "Result.h"
#include "WriteInfo.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

/// Who holds a document open for writing.
struct LockHolder
{
    QString user;
    QString machine;
    QDateTime since; ///< UTC; invalid when unknown
};

/// A work copy with unpublished changes that nobody has open, for the list at start-up.
struct LeftoverWork
{
    QString workCopy;     ///< path of the work copy
    QString documentPath; ///< where it belongs; empty when it was never saved
    QDateTime lastChange; ///< UTC
    qint64 changes = 0;
};

/// A copy of an earlier version of the document.
struct BackupInfo
{
    QString path;
    QDateTime made; ///< UTC
};

/// The document on disk and the local work copy that stands for it while it is open. SQLite never opens the document
/// itself: it is copied to the work copy, and written by publishing a whole, checked file beside it and renaming.
/// Functions may be called from any thread, one at a time. Source: reliability.md §2 and §8, decisions 7, 11, 12, 14.
class DocumentFile
{
public:
    enum class Mode : quint8 { ReadWrite, ReadOnly };

    /// A work copy of a new document that has no file yet; publishAs() gives it one.
    [[nodiscard]] static Result<std::unique_ptr<DocumentFile>> createNew(const QString &dataFolder, const WriteInfo &info);
    /// Probes, copies and checks @p path, and takes the lock (ReadWrite). An own work copy of this document with
    /// unpublished changes is picked up instead of a fresh copy. The document is left byte for byte as it was.
    /// FileMissing, FileUnreadable, FileNotOurs, FileDamaged, FileTooNew, FileTooLarge, FileInUse, DiskFull, WriteFailed.
    /// ReadWrite falls back to read-only when the folder or the file refuses writing, and for a newer file whose
    /// min_reader allows reading: look at isReadOnly().
    [[nodiscard]] static Result<std::unique_ptr<DocumentFile>> open(const QString &path, Mode mode,
                                                                    const QString &dataFolder, const WriteInfo &info);
    /// Picks up a work copy of leftovers().
    [[nodiscard]] static Result<std::unique_ptr<DocumentFile>> recover(const QString &workCopy, const QString &dataFolder,
                                                                       const WriteInfo &info);
    /// Lets go of the locks. The work copy goes when everything in it was published, else it stays to be recovered.
    /// @pre every Store on workCopyPath() is gone
    ~DocumentFile();
    DocumentFile(const DocumentFile &) = delete;
    DocumentFile &operator=(const DocumentFile &) = delete;

    [[nodiscard]] QString path() const; ///< empty when it was never saved
    [[nodiscard]] QString workCopyPath() const; ///< for Store::open()
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool recovered() const; ///< unpublished changes of an earlier run were picked up
    [[nodiscard]] int version() const;    ///< schema version of the file

    /// Puts the work copy in the document: checked, synced, and renamed over it in one step. FileChanged when the document
    /// is not what was opened or last published; FileMissing when it is gone; FileReadOnly, DiskFull, WriteFailed,
    /// FileInUse (someone is publishing), Cancelled. After a failure the document is what it was. Opens its own
    /// connections, so a worker may call it while the screen reads.
    [[nodiscard]] Status publish(const WriteInfo &info);
    /// Others may go on writing in the work copy while publish() runs in a thread of its own: it takes a moment of it. False
    /// where the work copy is not on a local disk: there a reader keeps a writer waiting.
    [[nodiscard]] bool publishesBesideWriting() const;
    /// Publishes to another path, which becomes the document. AlreadyExists unless @p overwrite (then it is backed up
    /// first). FileInUse when someone else has it open.
    [[nodiscard]] Status publishAs(const QString &path, bool overwrite, const WriteInfo &info);
    /// Takes what lies at path() now as the base, so that the next publish() replaces it (backed up first): only after
    /// the user chose to, on FileChanged.
    [[nodiscard]] Status acceptDocumentAsBase();
    /// A consistent copy of the work copy. AlreadyExists, DiskFull, WriteFailed.
    [[nodiscard]] Status backupTo(const QString &path) const;
    /// Earlier versions of this document, latest first.
    [[nodiscard]] std::vector<BackupInfo> backups() const;
    /// The work copy goes at the end, even with unpublished changes: only after the user chose not to keep them.
    void discardAtClose();

    /// Who holds @p path; none when nobody does.
    [[nodiscard]] static std::optional<LockHolder> holder(const QString &path);
    /// Looks through the whole document without changing or locking it: integrity, schema, references, seal, logbook.
    /// An Error only when there is nothing to look through (missing, not ours, too new); damage is a finding.
    [[nodiscard]] static Result<CheckReport> check(const QString &path, const QString &dataFolder);
    /// Puts the backup @p backup at @p path, checked first. A file that lies there is kept beside it under another name,
    /// which is returned (empty when there was none). AlreadyExists unless @p replace; FileInUse; what open() gives for
    /// a backup that is not whole (args: its path); FileChanged, DiskFull, WriteFailed, FileReadOnly.
    [[nodiscard]] static Result<QString> restore(const QString &backup, const QString &path, bool replace,
                                                 const QString &dataFolder, const WriteInfo &info);
    [[nodiscard]] static std::vector<LeftoverWork> leftovers(const QString &dataFolder);

private:
    class Private;
    explicit DocumentFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};
