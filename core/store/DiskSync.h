// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

#include <QByteArray>
#include <QString>

#include <functional>

/// What the operating system has to do for a file to be safe. The only place with system calls; a failing sync is a
/// failure here (QSaveFile goes on as if nothing happened).
namespace DiskSync {

/// Waits until the content of @p path is on the disk.
Status syncFile(const QString &path);
/// Waits until the names in the folder of @p path are on the disk. Nothing to do on Windows.
Status syncFolderOf(const QString &path);
/// Puts @p from in the place of @p to in one step, so that there is always either the old or the new file. Tries again
/// for up to five seconds while another program holds the file.
Status replaceFile(const QString &from, const QString &to);
/// Keeps a lock file out of sight on Windows, where a leading dot does not.
void hide(const QString &path);
/// Only the user may read it.
void makePrivate(const QString &path);
/// Whether a new file could be made in the folder of @p path.
[[nodiscard]] bool canWriteBeside(const QString &path);

/// SHA-256 of a file. FileMissing, FileUnreadable, Cancelled.
/// @pre SQLite does not have it open in this process: closing it would drop SQLite's locks
[[nodiscard]] Result<QByteArray> fingerprint(const QString &path, const std::function<bool()> &cancelled = {});
/// Copies @p from to the new file @p to, synced; returns the SHA-256 of what was copied. AlreadyExists, DiskFull,
/// WriteFailed, FileUnreadable, Cancelled. Nothing is left on failure.
[[nodiscard]] Result<QByteArray> copyFile(const QString &from, const QString &to, const std::function<bool()> &cancelled = {});

} // namespace DiskSync
