// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QLockFile;

/// The folder of one work copy under dataFolder/work, private to the user and locked while a process uses it.
///
///     <document id>.<8 hex>   a document open for writing; stays behind with unpublished changes
///     passing.<uuid>          a copy being checked, or open for reading; never kept
class WorkFolder
{
public:
    [[nodiscard]] static Result<std::unique_ptr<WorkFolder>> make(const QString &dataFolder);
    /// A folder that an earlier run left; none when another process uses it.
    [[nodiscard]] static std::unique_ptr<WorkFolder> adopt(const QString &folder);
    /// Folders that earlier runs left for @p documentId, or for any document.
    [[nodiscard]] static QStringList left(const QString &dataFolder, const QString &documentId = {});
    /// Removes passing folders whose process is gone.
    static void sweep(const QString &dataFolder);
    /// Removes itself unless it is to be kept.
    ~WorkFolder();
    WorkFolder(const WorkFolder &) = delete;
    WorkFolder &operator=(const WorkFolder &) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString workCopy() const { return m_path + QStringLiteral("/work.sqlite"); }
    /// From passing to a document's own folder. @pre nothing in it is open
    Status settle(const QString &documentId);
    void setKept(bool kept) { m_kept = kept; }

private:
    explicit WorkFolder(QString path);
    static std::unique_ptr<WorkFolder> adoptWhileHeld(const QString &path);
    bool lock();
    /// Removes all but the lock.
    void clear() const;

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    bool m_kept = false;
};
