// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DocumentFile.h"
#include "Result.h"

#include <QDateTime>
#include <QString>

#include <span>
#include <vector>

/// Earlier versions of a document, outside the folder that a synchroniser may spoil. Kept: the last 10, and the latest of
/// each of 14 days, 8 weeks and 12 months. Source: reliability.md §8.5.
class Backups
{
public:
    Backups(const QString &dataFolder, const QString &documentId);

    /// Copies @p document, which must still have the fingerprint @p expected (FileChanged). A version that is there
    /// already is not copied again.
    Status add(const QString &document, const QByteArray &expected, const QDateTime &now,
               const std::function<bool()> &cancelled = {}) const;
    [[nodiscard]] std::vector<BackupInfo> list() const; ///< latest first
    /// Lets go of those that the rotation does not keep.
    void rotate() const;

    /// Which of these moments, latest first, the rotation keeps.
    [[nodiscard]] static std::vector<bool> kept(std::span<const QDateTime> latestFirst);

private:
    QString m_folder;
};
