// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Environment.h"
#include "Result.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

/// Something in a file that is not in order.
struct FileFinding
{
    QString kind;   ///< "integrity", "schema", "references", "seal", "audit_chain"
    QString place;  ///< table, block of the seal, or number of the event
    QString detail; ///< English, technical
};

/// What was looked at in a file, how much of it, and what was found. Source: cli.md "check".
struct FileReport
{
    int tables = 0;
    qint64 rows = 0;
    qint64 auditEvents = 0;
    std::vector<FileFinding> findings;
};
/// Looks through a whole document without opening it for use, changing or locking it. An Error when there is nothing
/// to look through; damage is a finding.
[[nodiscard]] Result<FileReport> checkFile(const QString &path, const Environment &environment);

/// Puts a backup back at @p path after looking it through. A file that lies there is kept beside it; its new path is
/// returned (empty when there was none). AlreadyExists unless @p replace; FileInUse; what Portfolio::open() gives for a
/// backup that is not whole.
[[nodiscard]] Result<QString> restoreFile(const QString &backup, const QString &path, bool replace,
                                          const Environment &environment);

/// Changes on this pc that are in no file and that nobody has open, for the list at start-up.
struct UnfinishedWork
{
    QString workCopy;     ///< for Portfolio::recover()
    QString documentPath; ///< where it belongs; empty when it was never saved
    QDateTime lastChange; ///< UTC
    qint64 changes = 0;
};
[[nodiscard]] std::vector<UnfinishedWork> unfinishedWork(const Environment &environment);

/// Who has a document open for writing; none when nobody does.
struct FileHolder
{
    QString user;
    QString machine;
    QDateTime since; ///< UTC; invalid when unknown
};
[[nodiscard]] std::optional<FileHolder> holderOf(const QString &path);
