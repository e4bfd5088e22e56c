// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AuditTrail.h"
#include "ContentRows.h"
#include "MeasurementBirths.h"
#include "OutcomeTables.h"
#include "RecordTables.h"
#include "SealMarks.h"
#include "Store.h"
#include "StorePrivate.h"
#include "Transaction.h"
#include "UndoList.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t rowsBetweenQuestions = 500;

void markSeals(const RecordChange &change, SealMarks &marks)
{
    for (const auto &side : { change.before, change.after }) {
        if (side && std::holds_alternative<Measurement>(*side))
            marks.mark(std::get<Measurement>(*side).cell.indicator);
    }
}

qint64 highestId(const Change &change)
{
    qint64 highest = 0;
    for (const RecordChange &item : change.records) {
        if (item.after)
            highest = std::max(highest, RecordTables::idOf(*item.after));
    }
    return highest;
}

Status keepStep(Db &db, const Change &change, StepKind step)
{
    switch (step) {
    case StepKind::Do: return isFinal(change.kind) ? UndoList::forgetUndone(db) : UndoList::record(db, change);
    case StepKind::Undo: return UndoList::move(db, UndoList::Side::Undo);
    case StepKind::Redo: return UndoList::move(db, UndoList::Side::Redo);
    }
    return done();
}

} // namespace

Status Store::Private::keepHistory(const Measurement &before, qint64 event, std::size_t position)
{
    const SqlRow row = RecordTables::rowOf(before); // indicator, period, party, then a, b, flags, note, source, evidence
    Statement keep = db->prepare("INSERT INTO measurement_history (indicator, period, party, a, b, flags, note, source, "
                                 "evidence, event, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const SqlValue &value : row)
        keep.bind(value);
    return keep.bind(event).bind(static_cast<qint64>(position)).run();
}

Status Store::Private::applyRows(const Change &change, const WriteInfo &info, qint64 event, SealMarks &marks)
{
    for (std::size_t i = 0; i < change.records.size(); ++i) {
        const RecordChange &item = change.records[i];
        if (i % rowsBetweenQuestions == 0 && info.cancelled && info.cancelled())
            return Error { ErrorCode::Cancelled, u"writing was cancelled"_s };
        if (auto status = RecordTables::apply(*db, item); !status)
            return status;
        if (item.before && std::holds_alternative<Measurement>(*item.before)) {
            if (auto status = keepHistory(std::get<Measurement>(*item.before), event, i); !status)
                return status;
        }
        markSeals(item, marks);
    }
    return done();
}

Status Store::write(const Change &change, const WriteInfo &info, const Derive &derive, StepKind step)
{
    if (auto status = d->refuseReadOnly(); !status)
        return status;
    if (change.isEmpty())
        return Error { ErrorCode::InvalidInput, u"a change without rows"_s };
    Db &db = *d->db;
    const Db::LongWork patient(db, info.cancelled);
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    const auto head = AuditTrail::head(db);
    if (!head)
        return head.error();
    SealMarks marks;
    OutcomeTables outcomes(db, marks);
    const std::function<Status()> steps[] = {
        [&] { return ContentRows::keep(db, change.files); },
        [&] { return d->applyRows(change, info, head->number + 1, marks); },
        [&] { return AuditTrail::append(db, *head, change, info, step); },
        [&] {
            const bool isCounted = change.records.size() > AuditTrail::rowsInFull;
            return isCounted ? MeasurementBirths::record(db, change, head->number + 1) : done();
        },
        [&] { return keepStep(db, change, step); },
        [&] { return d->readNextId(highestId(change) + 1); },
        [&] { return d->keepNextId(); },
        [&] { return derive ? derive(outcomes) : done(); },
        [&] { return marks.breakSeals(db); },
    };
    for (const auto &next : steps) {
        if (auto status = next(); !status)
            return status;
    }
    return transaction->commitOrFail();
}

Status Store::writeOutcomes(const Derive &derive)
{
    if (auto status = d->refuseReadOnly(); !status)
        return status;
    Db &db = *d->db;
    const Db::LongWork patient(db);
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    SealMarks marks;
    OutcomeTables outcomes(db, marks);
    if (auto status = derive(outcomes); !status)
        return status;
    if (auto status = marks.breakSeals(db); !status)
        return status;
    return transaction->commitOrFail();
}
