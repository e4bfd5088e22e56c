// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"
#include "Seal.h"
#include "SqlValue.h"
#include "WriteInfo.h"

#include <QByteArray>
#include <QString>

class Db;

/// A finished document that has no name yet: a consistent copy of a work copy, without its undo list, sealed, checked and
/// on the disk. Its file goes at the end unless it was let go.
class DraftFile
{
public:
    /// DiskFull, WriteFailed, FileReadOnly, FileDamaged (the work copy itself is not whole), Cancelled.
    [[nodiscard]] static Result<DraftFile> make(const QString &workCopy, const QString &path, const WriteInfo &info);
    ~DraftFile();
    DraftFile(DraftFile &&other) noexcept;
    DraftFile(const DraftFile &) = delete;
    DraftFile &operator=(const DraftFile &) = delete;
    DraftFile &operator=(DraftFile &&) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] const QByteArray &fingerprint() const { return m_fingerprint; }
    [[nodiscard]] qint64 lastEvent() const { return m_lastEvent; } ///< of the logbook
    [[nodiscard]] const SqlRow &publication() const { return m_publication; } ///< its place in the lineage
    /// Notes the publication in the work copy too, once the draft has become the document.
    Status keepPublication(Db &workCopy) const;
    /// The file has a name of its own now.
    void letGo() { m_mine = false; }

private:
    explicit DraftFile(QString path) : m_path(std::move(path)) { }
    Status fill(const QString &workCopy, const WriteInfo &info);
    Status finish(Db &db);

    QString m_path;
    QByteArray m_fingerprint;
    qint64 m_lastEvent = 0;
    SqlRow m_publication; ///< its row in the table of that name
    Seal::State m_seal;
    bool m_mine = true;
};
