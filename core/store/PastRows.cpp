// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PastRows.h"

#include "Db.h"
#include "MeasurementBirths.h"
#include "RecordTables.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

SqlValue valueFrom(const QJsonValue &json)
{
    if (json.isString())
        return json.toString();
    return json.isDouble() ? SqlValue(json.toInteger()) : SqlValue();
}

/// Sets the columns that @p side names.
void overwrite(SqlRow &row, const Record &blank, const QJsonObject &side)
{
    const auto names = RecordTables::columnNamesOf(blank);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto found = side.constFind(QLatin1StringView(names[i]));
        if (found != side.constEnd())
            row[i] = valueFrom(*found);
    }
}

QByteArray keyOf(const SqlRow &row, std::size_t keys)
{
    QByteArray text;
    for (std::size_t i = 0; i < keys; ++i) {
        const auto *number = std::get_if<qint64>(&row[i]);
        const auto *word = std::get_if<QString>(&row[i]);
        text += (number ? QByteArray::number(*number) : word ? word->toUtf8() : QByteArray()) + '\0';
    }
    return text;
}

Error unreadable(const AuditEvent &event)
{
    return { ErrorCode::FileDamaged, u"event %1 of the logbook cannot be read"_s.arg(event.number) };
}

/// Whether every row that @p counts tells of is a measurement, and how many of those were made.
bool isOfMeasurements(const QJsonObject &counts, qint64 &made)
{
    bool only = true;
    for (auto entry = counts.constBegin(); entry != counts.constEnd(); ++entry) {
        if (entry.key() == u"measurement made")
            made = entry.value().toInteger();
        else if (entry.key() != u"sha256" && !entry.key().startsWith(u"measurement "))
            only = false;
    }
    return only;
}

/// What @p event replaced or removed, in the order in which it did; of one indicator where that is given.
Result<std::vector<Measurement>> replacedBy(Db &db, qint64 event, IndicatorId indicator = {})
{
    const Table<Measurement> &table = RecordTables::of<Measurement>();
    std::vector<Measurement> found;
    QByteArray columns;
    for (const auto &column : table.columns())
        columns += (columns.isEmpty() ? "" : ", ") + QByteArray(column.name);
    Statement rows = db.prepare("SELECT " + columns + " FROM measurement_history WHERE event = ?"
                                + (indicator.isValid() ? " AND indicator = ?" : "") + " ORDER BY position");
    rows.bind(event);
    if (indicator.isValid())
        rows.bind(indicator.value);
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        auto measurement = table.recordFrom(rows.row());
        if (!measurement)
            return RecordTables::damagedRow("measurement_history");
        found.push_back(std::move(*measurement));
    }
}

} // namespace

Result<std::vector<RecordChange>> PastRows::takeBackReplaced(qint64 event, IndicatorId indicator)
{
    const auto replaced = replacedBy(m_db, event, indicator);
    if (!replaced)
        return replaced.error();
    LoggedChange change;
    for (const Measurement &before : *replaced) {
        if (auto status = takeBackMeasurement(before, before, change); !status)
            return status.error();
    }
    return std::move(change.rows);
}

Result<LoggedChange> PastRows::takeBack(const AuditEvent &event, const Wanted &wanted)
{
    LoggedChange change { event.number, event.time, event.utcOffset, event.user, static_cast<LoggedChange::Step>(event.step),
                          event.kind,   event.arguments, {}, true };
    const QJsonDocument detail = QJsonDocument::fromJson(event.detail);
    if (detail.isObject()) {
        if (auto status = takeBackMany(detail.object(), change); !status)
            return status.error();
        return change;
    }
    if (!detail.isArray())
        return unreadable(event);
    const QJsonArray rows = detail.array();
    for (auto row = rows.end(); row != rows.begin();) {
        const QJsonObject told = (--row)->toObject();
        if (wanted && !wanted(told[u"table"].toString(), told))
            continue;
        if (auto status = takeBackRow(told, change); !status)
            return unreadable(event);
    }
    std::reverse(change.rows.begin(), change.rows.end());
    return change;
}

Result<std::optional<SqlRow>> PastRows::rowNow(const QString &table, const SqlRow &like)
{
    const auto record = RecordTables::recordFrom(table, like);
    if (!record)
        return Error { ErrorCode::FileDamaged, u"a key of %1 cannot be read"_s.arg(table) };
    const Key key { table, keyOf(like, RecordTables::keyCountOf(*record)) };
    if (const auto found = m_rows.find(key); found != m_rows.end())
        return found->second;
    const auto stored = RecordTables::stored(m_db, *record);
    if (!stored)
        return stored.error();
    return m_rows.emplace(key, *stored ? std::optional(RecordTables::rowOf(**stored)) : std::nullopt).first->second;
}

Status PastRows::takeBackRow(const QJsonObject &row, LoggedChange &change)
{
    const QString table = row[u"table"].toString();
    const auto blank = RecordTables::blank(table);
    if (!blank)
        return Error { ErrorCode::FileDamaged, u"no table %1"_s.arg(table) };
    const std::size_t keys = RecordTables::keyCountOf(*blank);
    SqlRow empty = RecordTables::rowOf(*blank);
    overwrite(empty, *blank, row[u"key"].toObject());
    const auto now = rowNow(table, empty);
    if (!now)
        return now.error();
    const bool isThere = row.contains(u"after");
    SqlRow after = now->value_or(empty);
    if (isThere)
        overwrite(after, *blank, row[u"after"].toObject());
    SqlRow before = isThere ? after : empty;
    overwrite(before, *blank, row[u"key_before"].toObject());
    overwrite(before, *blank, row[u"before"].toObject());
    const bool wasThere = row.contains(u"before");
    m_rows[{ table, keyOf(empty, keys) }] = std::nullopt;
    if (wasThere)
        m_rows[{ table, keyOf(before, keys) }] = before;
    const auto recordOf = [&table](bool there, const SqlRow &values) {
        return there ? RecordTables::recordFrom(table, values) : std::nullopt;
    };
    RecordChange taken { recordOf(wasThere, before), recordOf(isThere, after) };
    if (taken.before.has_value() != wasThere || taken.after.has_value() != isThere)
        return RecordTables::damagedRow("audit");
    change.rows.push_back(std::move(taken));
    return done();
}

Status PastRows::takeBackMany(const QJsonObject &counts, LoggedChange &change)
{
    qint64 toldMade = 0;
    change.complete = isOfMeasurements(counts, toldMade);
    const auto made = MeasurementBirths::of(m_db, change.number);
    if (!made)
        return made.error();
    change.complete = change.complete && static_cast<qint64>(made->size()) == toldMade;
    for (const Cell &cell : *made) {
        Measurement like;
        like.cell = cell;
        if (auto status = takeBackMeasurement(like, std::nullopt, change); !status)
            return status;
    }
    const auto replaced = replacedBy(m_db, change.number);
    if (!replaced)
        return replaced.error();
    for (const Measurement &before : *replaced) {
        if (auto status = takeBackMeasurement(before, before, change); !status)
            return status;
    }
    return done();
}

Status PastRows::takeBackMeasurement(const Measurement &like, const std::optional<Measurement> &before, LoggedChange &change)
{
    const QString table = QString::fromLatin1(RecordTables::tableNameOf(like));
    const SqlRow key = RecordTables::rowOf(like);
    const auto now = rowNow(table, key);
    if (!now)
        return now.error();
    RecordChange taken { before ? std::optional<Record>(*before) : std::nullopt,
                         *now ? RecordTables::recordFrom(table, **now) : std::nullopt };
    m_rows[{ table, keyOf(key, RecordTables::keyCountOf(like)) }] = before ? std::optional(key) : std::nullopt;
    if (taken.before || taken.after)
        change.rows.push_back(std::move(taken));
    return done();
}
