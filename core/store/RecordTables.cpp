// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordTables.h"

#include "MeasurementRows.h"

using namespace Qt::StringLiterals;

namespace {

Status applyKeyed(Db &db, const QByteArray &sql, std::span<const SqlValue> values)
{
    Statement statement = db.prepare(sql);
    for (const SqlValue &value : values)
        statement.bind(value);
    return statement.run();
}

template<typename T>
Result<std::optional<T>> storedOf(Db &db, const T &like)
{
    const Table<T> &table = RecordTables::of<T>();
    Statement statement = db.prepare(table.select + table.whereKey);
    for (std::size_t i = 0; i < table.keyCount(); ++i)
        statement.bind(table.columns()[i].write(like));
    const auto row = statement.step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<T>();
    auto record = table.recordFrom(statement.row());
    if (!record)
        return RecordTables::damagedRow(table.name());
    return record;
}

template<>
Result<std::optional<Measurement>> storedOf(Db &db, const Measurement &like)
{
    const auto found = MeasurementRows::stored(db, like.cell);
    if (!found)
        return found.error();
    return *found ? std::optional((*found)->measurement) : std::nullopt;
}

template<typename T>
Status insertOf(Db &db, const T &record)
{
    const Table<T> &table = RecordTables::of<T>();
    const SqlRow row = table.rowOf(record);
    for (std::size_t i = 0; i < table.keyCount(); ++i) {
        if (isNull(row[i])) // SQLite would think up an id
            return Error { ErrorCode::InvalidInput, u"a row of %1 without a key"_s.arg(QLatin1StringView(table.name())) };
    }
    return applyKeyed(db, table.insert, row);
}

template<typename T>
Status updateOf(Db &db, const T &record)
{
    const Table<T> &table = RecordTables::of<T>();
    SqlRow row = table.rowOf(record);
    const auto firstValue = row.begin() + static_cast<std::ptrdiff_t>(table.keyCount());
    std::rotate(row.begin(), firstValue, row.end());
    return applyKeyed(db, table.update, row);
}

template<typename T>
Status removeOf(Db &db, const T &record)
{
    const Table<T> &table = RecordTables::of<T>();
    const SqlRow row = table.rowOf(record);
    return applyKeyed(db, table.remove, std::span(row).first(table.keyCount()));
}

template<>
Status insertOf(Db &db, const Measurement &record)
{
    return MeasurementRows::insert(db, record);
}

template<>
Status updateOf(Db &db, const Measurement &record)
{
    return MeasurementRows::update(db, record);
}

template<>
Status removeOf(Db &db, const Measurement &record)
{
    return MeasurementRows::remove(db, record.cell);
}

template<typename T>
bool sameKey(const T &a, const T &b)
{
    const Table<T> &table = RecordTables::of<T>();
    for (std::size_t i = 0; i < table.keyCount(); ++i) {
        if (table.columns()[i].write(a) != table.columns()[i].write(b))
            return false;
    }
    return true;
}

Error conflict(const char *table)
{
    return { ErrorCode::Conflict, u"a row of %1 is not what the change expects"_s.arg(QLatin1StringView(table)) };
}

template<typename T>
Status applyOf(Db &db, const std::optional<T> &before, const std::optional<T> &after)
{
    const bool moves = before && after && !sameKey(*before, *after);
    const auto now = storedOf(db, before ? *before : *after);
    if (!now)
        return now.error();
    if (*now != before)
        return conflict(RecordTables::of<T>().name());
    if (before && after && !moves)
        return updateOf(db, *after);
    if (before) {
        if (auto status = removeOf(db, *before); !status)
            return status;
    }
    return after ? insertOf(db, *after) : done();
}

} // namespace

Error RecordTables::damagedRow(const char *table)
{
    return { ErrorCode::FileDamaged, u"a row of %1 cannot be read"_s.arg(QLatin1StringView(table)) };
}

Result<std::optional<Record>> RecordTables::stored(Db &db, const Record &like)
{
    return std::visit(
        [&db](const auto &record) -> Result<std::optional<Record>> {
            auto found = storedOf(db, record);
            if (!found)
                return found.error();
            return *found ? std::optional<Record>(std::move(**found)) : std::nullopt;
        },
        like);
}

Status RecordTables::apply(Db &db, const RecordChange &change)
{
    const auto &sample = change.before ? change.before : change.after;
    if (!sample || (change.before && change.after && change.before->index() != change.after->index()))
        return Error { ErrorCode::Internal, u"a row change needs one kind of row"_s };
    return std::visit(
        [&](const auto &record) {
            using T = std::decay_t<decltype(record)>;
            const auto side = [](const std::optional<Record> &value) {
                return value ? std::optional<T>(std::get<T>(*value)) : std::nullopt;
            };
            return applyOf<T>(db, side(change.before), side(change.after));
        },
        *sample);
}

const char *RecordTables::tableNameOf(const Record &record)
{
    return std::visit([](const auto &item) { return of<std::decay_t<decltype(item)>>().name(); }, record);
}

SqlRow RecordTables::rowOf(const Record &record)
{
    return std::visit([](const auto &item) { return of<std::decay_t<decltype(item)>>().rowOf(item); }, record);
}

std::vector<const char *> RecordTables::columnNamesOf(const Record &record)
{
    return std::visit(
        [](const auto &item) {
            std::vector<const char *> names;
            for (const auto &column : of<std::decay_t<decltype(item)>>().columns())
                names.push_back(column.name);
            return names;
        },
        record);
}

std::size_t RecordTables::keyCountOf(const Record &record)
{
    return std::visit([](const auto &item) { return of<std::decay_t<decltype(item)>>().keyCount(); }, record);
}

namespace {

template<std::size_t... Is>
std::optional<Record> recordOfAny(const QString &name, const SqlRow &row, std::index_sequence<Is...>)
{
    std::optional<Record> found;
    const auto tryOne = [&]<typename T>(std::in_place_type_t<T>) {
        const Table<T> &table = RecordTables::of<T>();
        if (found || name != QLatin1StringView(table.name()))
            return;
        if (auto record = table.recordFrom(row))
            found = std::move(*record);
    };
    (tryOne(std::in_place_type<std::variant_alternative_t<Is, Record>>), ...);
    return found;
}

template<std::size_t... Is>
std::optional<Record> blankOfAny(const QString &name, std::index_sequence<Is...>)
{
    std::optional<Record> found;
    const auto tryOne = [&]<typename T>(std::in_place_type_t<T>) {
        if (!found && name == QLatin1StringView(RecordTables::of<T>().name()))
            found = T {};
    };
    (tryOne(std::in_place_type<std::variant_alternative_t<Is, Record>>), ...);
    return found;
}

} // namespace

std::optional<Record> RecordTables::blank(const QString &table)
{
    return blankOfAny(table, std::make_index_sequence<std::variant_size_v<Record>>());
}

std::optional<Record> RecordTables::recordFrom(const QString &table, const SqlRow &row)
{
    return recordOfAny(table, row, std::make_index_sequence<std::variant_size_v<Record>>());
}

qint64 RecordTables::idOf(const Record &record)
{
    return std::visit(
        [](const auto &item) -> qint64 {
            if constexpr (requires { item.id; })
                return item.id.value;
            else
                return 0;
        },
        record);
}
