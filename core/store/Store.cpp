// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Store.h"

#include "Schema.h"
#include "Statement.h"
#include "StorePrivate.h"
#include "Transaction.h"
#include "UndoList.h"

#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

Status writeFirstMeta(Db &db)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    const std::pair<QString, QString> values[] = {
        { u"document_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces) },
        { u"min_reader"_s, QString::number(Schema::minReader) },
        { u"min_writer"_s, QString::number(Schema::currentVersion) },
        { u"next_id"_s, u"1"_s },
    };
    for (const auto &[key, value] : values) {
        if (auto status = db.prepare("INSERT INTO meta (key, value) VALUES (?, ?)").bind(key).bind(value).run(); !status)
            return status;
    }
    return transaction->commitOrFail();
}

} // namespace

Store::Store(std::unique_ptr<Private> priv) : d(std::move(priv)) { }

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return Error { ErrorCode::AlreadyExists, u"the work copy exists"_s, { path } };
    {
        // The shape is made before WAL begins: the pages that a new file starts with cannot change afterwards.
        auto fresh = Db::open(path, Db::Role::Draft, Db::Missing::IsMade);
        if (!fresh)
            return fresh.error();
        if (auto status = Schema::migrate(**fresh); !status)
            return status.error();
        if (auto status = writeFirstMeta(**fresh); !status)
            return status.error();
    }
    return open(path);
}

Result<std::unique_ptr<Store>> Store::inMemory()
{
    auto db = Db::open({}, Db::Role::Memory, Db::Missing::IsMade);
    if (!db)
        return db.error();
    if (auto status = Schema::migrate(**db); !status)
        return status.error();
    if (auto status = writeFirstMeta(**db); !status)
        return status.error();
    auto priv = std::make_unique<Private>();
    priv->db = std::move(*db);
    priv->version = Schema::currentVersion;
    return std::unique_ptr<Store>(new Store(std::move(priv)));
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Mode mode)
{
    if (!QFileInfo(path).isFile())
        return Error { ErrorCode::FileMissing, u"no work copy"_s, { path } };
    auto db = Db::open(path, mode == Mode::ReadOnly ? Db::Role::Reader : Db::Role::WorkCopy);
    if (!db)
        return db.error();
    const auto id = (*db)->number("PRAGMA application_id");
    if (!id)
        return id.error();
    if (*id != Schema::applicationId)
        return Error { ErrorCode::FileNotOurs, u"application_id %1"_s.arg(*id) };
    const auto version = Schema::versionOf(**db);
    if (!version)
        return version.error();
    if (*version > Schema::currentVersion && mode == Mode::ReadWrite)
        return Error { ErrorCode::FileTooNew, u"schema version %1"_s.arg(*version), { QString::number(*version) } };
    auto priv = std::make_unique<Private>();
    priv->db = std::move(*db);
    priv->mode = mode;
    priv->version = *version;
    return std::unique_ptr<Store>(new Store(std::move(priv)));
}

QString Store::path() const
{
    return d->db->path();
}

int Store::schemaVersion() const
{
    return d->version;
}

Status Store::Private::refuseReadOnly() const
{
    return mode == Mode::ReadOnly ? Status(Error { ErrorCode::FileReadOnly, u"opened for reading"_s }) : done();
}

Status Store::Private::readNextId(qint64 atLeast)
{
    const auto stored = db->number("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'next_id'");
    if (!stored)
        return stored.error();
    nextId = std::max({ nextId, *stored, atLeast, qint64(1) });
    return done();
}

Status Store::Private::keepNextId()
{
    Statement put = db->prepare("UPDATE meta SET value = ? WHERE key = 'next_id' AND CAST(value AS INTEGER) < ?");
    return put.bind(QString::number(nextId)).bind(nextId).run();
}

qint64 Store::takeId()
{
    // A counter that cannot be read starts where nothing was handed out yet; the first write then says what is wrong.
    if (d->nextId == 0 && !d->readNextId())
        d->nextId = 1;
    return d->nextId++;
}

Result<std::optional<UndoStep>> Store::topUndo() const
{
    return UndoList::top(*d->db, UndoList::Side::Undo);
}

Result<std::optional<UndoStep>> Store::topRedo() const
{
    return UndoList::top(*d->db, UndoList::Side::Redo);
}

Result<std::vector<UndoStep>> Store::undoSteps() const
{
    return UndoList::all(*d->db, UndoList::Side::Undo);
}

Result<std::vector<UndoStep>> Store::redoSteps() const
{
    return UndoList::all(*d->db, UndoList::Side::Redo);
}

Result<Change> Store::undoChange() const
{
    const Db::LongWork patient(*d->db);
    const auto change = UndoList::changeOf(*d->db, UndoList::Side::Undo);
    if (!change)
        return change.error();
    return inverse(*change);
}

Result<Change> Store::redoChange() const
{
    const Db::LongWork patient(*d->db);
    return UndoList::changeOf(*d->db, UndoList::Side::Redo);
}
