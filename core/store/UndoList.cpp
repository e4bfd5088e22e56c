// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "UndoList.h"

#include "ColumnCodec.h"
#include "Db.h"
#include "RecordTables.h"
#include "SqlCbor.h"
#include "Statement.h"

#include <QCborArray>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t recordsInChunk = 500;
constexpr int fastCompression = 1;

QCborValue rowOf(const std::optional<Record> &record)
{
    if (!record)
        return nullptr;
    return SqlCbor::fromRow(RecordTables::rowOf(*record));
}

bool readSide(const QString &table, const QCborValue &side, std::optional<Record> &record)
{
    if (side.isNull())
        return true;
    record = RecordTables::recordFrom(table, SqlCbor::toRow(side.toArray()));
    return record.has_value();
}

QByteArray packed(std::span<const RecordChange> records)
{
    QCborArray list;
    for (const RecordChange &change : records) {
        const Record &sample = change.after ? *change.after : *change.before;
        list.append(QCborArray { QLatin1StringView(RecordTables::tableNameOf(sample)), rowOf(change.before),
                                 rowOf(change.after) });
    }
    return qCompress(QCborValue(list).toCbor(), fastCompression);
}

Status unpack(const QByteArray &content, std::vector<RecordChange> &records)
{
    const QCborArray list = QCborValue::fromCbor(qUncompress(content)).toArray();
    for (const auto item : list) {
        const QCborArray parts = item.toArray();
        RecordChange change;
        if (parts.size() != 3 || !readSide(parts[0].toString(), parts[1], change.before)
            || !readSide(parts[0].toString(), parts[2], change.after))
            return Error { ErrorCode::FileDamaged, u"an undo step cannot be read"_s };
        records.push_back(std::move(change));
    }
    return done();
}

Error nothing()
{
    return { ErrorCode::NothingToUndo, u"the undo list is empty"_s };
}

Result<std::vector<UndoStep>> selectSteps(Db &db, UndoList::Side side, const QByteArray &atMost)
{
    const QByteArray which = side == UndoList::Side::Undo ? "undone = 0 ORDER BY number DESC" : "undone = 1 ORDER BY number";
    Statement step = db.prepare("SELECT number, kind, arguments FROM undo_step WHERE " + which + atMost);
    std::vector<UndoStep> found;
    for (;;) {
        const auto row = step.step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        found.push_back({ step.number(0), static_cast<ChangeKind>(step.number(1)), {} });
        if (!fromSql(step.value(2), found.back().arguments))
            return RecordTables::damagedRow("undo_step");
    }
}

Status dropSteps(Db &db, const QByteArray &condition, qint64 number)
{
    for (const QByteArray &sql : { "DELETE FROM undo_rows WHERE step IN (SELECT number FROM undo_step WHERE " + condition + ')',
                                   "DELETE FROM undo_step WHERE " + condition }) {
        if (auto status = db.prepare(sql).bind(number).run(); !status)
            return status;
    }
    return done();
}

} // namespace

Result<std::optional<UndoStep>> UndoList::top(Db &db, Side side)
{
    auto steps = selectSteps(db, side, " LIMIT 1");
    if (!steps)
        return steps.error();
    return steps->empty() ? std::nullopt : std::optional(std::move(steps->front()));
}

Result<std::vector<UndoStep>> UndoList::all(Db &db, Side side)
{
    return selectSteps(db, side, {});
}

Result<Change> UndoList::changeOf(Db &db, Side side)
{
    const auto step = top(db, side);
    if (!step)
        return step.error();
    if (!*step)
        return nothing();
    Change change { (*step)->kind, (*step)->arguments, {} };
    Statement rows = db.prepare("SELECT content FROM undo_rows WHERE step = ? ORDER BY chunk");
    rows.bind((*step)->number);
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return change;
        if (auto status = unpack(rows.bytes(0), change.records); !status)
            return status.error();
    }
}

Status UndoList::forgetUndone(Db &db)
{
    return dropSteps(db, "undone = ?", 1);
}

Status UndoList::record(Db &db, const Change &change)
{
    if (auto status = forgetUndone(db); !status)
        return status;
    const auto last = db.number("SELECT ifnull(max(number), 0) FROM undo_step");
    if (!last)
        return last.error();
    const qint64 number = *last + 1;
    Statement step = db.prepare("INSERT INTO undo_step (number, kind, arguments, undone) VALUES (?, ?, ?, 0)");
    if (auto status = step.bind(number).bind(static_cast<qint64>(change.kind)).bind(toSql(change.arguments)).run(); !status)
        return status;
    Statement rows = db.prepare("INSERT INTO undo_rows (step, chunk, content) VALUES (?, ?, ?)");
    const std::span<const RecordChange> all(change.records);
    for (std::size_t first = 0; first < all.size(); first += recordsInChunk) {
        const auto part = all.subspan(first, std::min(recordsInChunk, all.size() - first));
        if (auto status = rows.bind(number).bind(static_cast<qint64>(first / recordsInChunk)).bind(packed(part)).run(); !status)
            return status;
    }
    return number > limit ? dropSteps(db, "number <= ?", number - limit) : done();
}

Status UndoList::move(Db &db, Side from)
{
    const auto step = top(db, from);
    if (!step)
        return step.error();
    if (!*step)
        return nothing();
    Statement update = db.prepare("UPDATE undo_step SET undone = ? WHERE number = ?");
    return update.bind(qint64(from == Side::Undo ? 1 : 0)).bind((*step)->number).run();
}
