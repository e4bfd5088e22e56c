// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Db.h"
#include "DocumentFile.h"
#include "Statement.h"
#include "StoreSamples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

/// Documents on disk for the tests, and ways to spoil them.
namespace DocumentSamples {

using namespace Qt::StringLiterals;
using namespace StoreSamples;

/// A folder for the document and one for work copies and backups.
struct Place
{
    QTemporaryDir folder;
    QString data = folder.filePath(u"gegevens"_s);
    QString shared = folder.filePath(u"map"_s);
    QString document;

    explicit Place(const QString &name = u"Portefeuille.maatlat"_s) : document(shared + u'/' + name)
    {
        QDir().mkpath(data);
        QDir().mkpath(shared);
    }
    /// Everything in the document's folder, hidden or not.
    [[nodiscard]] QStringList files() const
    {
        return QDir(shared).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(bytes);
}

inline Status writeTo(const DocumentFile &document, const Change &change)
{
    auto store = Store::open(document.workCopyPath());
    return store ? (*store)->write(change, info(), nothing) : Status(store.error());
}

/// Publishes a document with a contract and 24 months of measurements.
inline Status publishSample(const Place &place)
{
    auto file = DocumentFile::createNew(place.data, info());
    if (!file)
        return file.error();
    if (auto status = writeTo(**file, basics()); !status)
        return status;
    Change values { ChangeKind::ImportMeasurements, {}, {} };
    for (int month = 0; month < 24; ++month)
        values.records.push_back({ std::nullopt, measurement({ { 3 }, Period::month(2024, 1).plus(month), {} }, 900 + month) });
    if (auto status = writeTo(**file, values); !status)
        return status;
    return (*file)->publishAs(place.document, false, info());
}

/// What a person with a general SQLite tool can do to a file, none of our protection included.
inline bool tamper(const QString &path, const QByteArray &sql)
{
    sqlite3 *db = nullptr;
    const bool ok = sqlite3_open(path.toUtf8().constData(), &db) == SQLITE_OK
        && sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(db);
    return ok;
}

inline Result<std::unique_ptr<DocumentFile>> open(const Place &place, DocumentFile::Mode mode = DocumentFile::Mode::ReadWrite)
{
    return DocumentFile::open(place.document, mode, place.data, info());
}

} // namespace DocumentSamples
