// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RowLog.h"

#include "AuditTrail.h"
#include "RecordTables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

using RowKey = std::pair<QString, qint64>; ///< table and id

SqlValue fromJson(const QJsonValue &value, const SqlValue &like)
{
    if (value.isDouble())
        return value.toInteger();
    if (!value.isString())
        return {};
    if (std::holds_alternative<QByteArray>(like))
        return QByteArray::fromHex(value.toString().toLatin1());
    return value.toString();
}

/// What a column holds that an event does not name, since it said nothing.
SqlValue emptied(const SqlValue &value)
{
    return std::holds_alternative<QString>(value) ? SqlValue(QString()) : SqlValue();
}

/// Walks from what is stored now back through the events, and knows at each how the rows were.
class Walk
{
public:
    Walk(Db &db, KpiId kpi) : m_db(db), m_kpi(kpi) { }

    /// Reads what is there now. Fails as the store does.
    Status begin();
    /// The next earlier event.
    [[nodiscard]] Result<std::vector<RecordChange>> back(const AuditEvent &event);
    [[nodiscard]] QByteArray condition(SqlRow &values) const;

private:
    template<typename T>
    Status take(const char *table, const QByteArray &condition, qint64 value);
    [[nodiscard]] Result<RecordChange> measured(const QJsonObject &row, qint64 event);
    Status replacedBy(qint64 event, std::vector<RecordChange> &rows);
    [[nodiscard]] RecordChange agreed(const QString &table, const QJsonObject &row);
    template<typename T>
    [[nodiscard]] std::optional<SqlRow> rowFrom(const QJsonObject &side, const QJsonObject &key,
                                                const std::optional<SqlRow> &over) const;
    [[nodiscard]] bool isOurs(const QString &table, const QJsonObject &row) const;
    [[nodiscard]] Result<std::optional<Measurement>> earlier(const Cell &cell, qint64 event);

    Db &m_db;
    KpiId m_kpi;
    std::set<IndicatorId> m_parts;
    std::set<qint64> m_norms;
    std::map<RowKey, SqlRow> m_rows;                       ///< as they are at this place in the walk
    std::map<Cell, std::optional<Measurement>> m_measured; ///< the same, of cells that were met
};

template<typename T>
Status Walk::take(const char *table, const QByteArray &condition, qint64 value)
{
    const auto found = RecordTables::select<T>(m_db, condition, { SqlValue(value) });
    if (!found)
        return found.error();
    for (const T &record : *found) {
        m_rows[{ QString::fromLatin1(table), record.id.value }] = RecordTables::of<T>().rowOf(record);
        if constexpr (std::is_same_v<T, Indicator>)
            m_parts.insert(record.id);
        if constexpr (std::is_same_v<T, NormVersion>)
            m_norms.insert(record.id.value);
    }
    return done();
}

Status Walk::begin()
{
    if (auto status = take<Kpi>("kpi", "WHERE id = ?", m_kpi.value); !status)
        return status;
    if (auto status = take<Indicator>("indicator", "WHERE kpi = ?", m_kpi.value); !status)
        return status;
    return take<NormVersion>("norm_version", "WHERE indicator IN (SELECT id FROM indicator WHERE kpi = ?)", m_kpi.value);
}

/// A first sieve on the text of the events, so that few are read in full; isOurs() looks for certain.
QByteArray Walk::condition(SqlRow &values) const
{
    QByteArray any = "instr(detail, ?) > 0";
    values.push_back(u"\"key\":{\"id\":%1},\"table\":\"kpi\""_s.arg(m_kpi.value));
    const auto look = [&](const QString &text) {
        any += " OR instr(detail, ?) > 0";
        values.push_back(text);
    };
    for (const qint64 norm : m_norms)
        look(u"\"key\":{\"id\":%1},\"table\":\"norm_version\""_s.arg(norm));
    for (const IndicatorId part : m_parts) {
        look(u"\"key\":{\"id\":%1},\"table\":\"indicator\""_s.arg(part.value));
        look(u"\"indicator\":%1,"_s.arg(part.value));
        any += " OR (row_count > ? AND number IN (SELECT event FROM measurement_history WHERE indicator = ?))";
        values.push_back(static_cast<qint64>(AuditTrail::rowsInFull));
        values.push_back(part.value);
    }
    return any;
}

bool Walk::isOurs(const QString &table, const QJsonObject &row) const
{
    const QJsonObject key = row[u"key"].toObject();
    const auto side = [&row](const char16_t *name) {
        for (const QString &which : { u"after"_s, u"before"_s }) {
            if (const QJsonValue value = row[which].toObject()[QStringView(name)]; value.isDouble())
                return value.toInteger();
        }
        return qint64(0);
    };
    if (table == "measurement"_L1)
        return m_parts.contains(IndicatorId { key[u"indicator"].toInteger() });
    const qint64 id = key[u"id"].toInteger();
    if (table == "kpi"_L1)
        return id == m_kpi.value;
    if (table == "indicator"_L1)
        return m_parts.contains(IndicatorId { id }) || side(u"kpi") == m_kpi.value;
    return table == "norm_version"_L1 && (m_norms.contains(id) || m_parts.contains(IndicatorId { side(u"indicator") }));
}

Result<std::optional<Measurement>> Walk::earlier(const Cell &cell, qint64 event)
{
    const Table<Measurement> &table = RecordTables::of<Measurement>();
    Statement rows = m_db.prepare("SELECT indicator, period, party, a, b, flags, note, source, evidence FROM measurement_history "
                                  "WHERE indicator = ? AND period = ? AND party = ? AND event = ? ORDER BY position LIMIT 1");
    rows.bind(cell.indicator.value).bind(qint64(cell.period.key())).bind(cell.party.value).bind(event);
    const auto row = rows.step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Measurement>();
    auto record = table.recordFrom(rows.row());
    if (!record)
        return RecordTables::damagedRow("measurement_history");
    return record;
}

Result<RecordChange> Walk::measured(const QJsonObject &row, qint64 event)
{
    const QJsonObject key = row[u"key"].toObject();
    const Cell cell { IndicatorId { key[u"indicator"].toInteger() },
                      Period::fromKey(static_cast<qint32>(key[u"period"].toInteger())), PartyId { key[u"party"].toInteger() } };
    if (!m_measured.contains(cell)) {
        Measurement like;
        like.cell = cell;
        const auto now = RecordTables::stored(m_db, like);
        if (!now)
            return now.error();
        m_measured[cell] = *now ? std::optional(std::get<Measurement>(**now)) : std::nullopt;
    }
    std::optional<Measurement> before;
    if (row.contains(u"before"_s)) {
        auto found = earlier(cell, event);
        if (!found)
            return found.error();
        before = std::move(*found);
    }
    RecordChange change;
    auto &here = m_measured[cell];
    if (row.contains(u"after"_s) && here)
        change.after = *here;
    if (before)
        change.before = *before;
    here = std::move(before);
    return change;
}

/// Of an event that is told as a count: the measurements that it replaced or emptied.
Status Walk::replacedBy(qint64 event, std::vector<RecordChange> &rows)
{
    for (const IndicatorId part : m_parts) {
        Statement cells = m_db.prepare("SELECT period, party FROM measurement_history WHERE indicator = ? AND event = ?");
        cells.bind(part.value).bind(event);
        for (;;) {
            const auto row = cells.step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            const QJsonObject key { { u"indicator"_s, part.value }, { u"period"_s, cells.number(0) }, { u"party"_s, cells.number(1) } };
            auto change = measured({ { u"key"_s, key }, { u"before"_s, QJsonObject() }, { u"after"_s, QJsonObject() } }, event);
            if (!change)
                return change.error();
            rows.push_back(std::move(*change));
        }
    }
    return done();
}

template<typename T>
std::optional<SqlRow> Walk::rowFrom(const QJsonObject &side, const QJsonObject &key, const std::optional<SqlRow> &over) const
{
    const Table<T> &table = RecordTables::of<T>();
    const SqlRow plain = table.rowOf(T {});
    SqlRow row = over ? *over : plain;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const QString name = QString::fromLatin1(table.columns()[i].name);
        const bool isKey = i < table.keyCount();
        const QJsonObject &from = isKey ? key : side;
        if (from.contains(name))
            row[i] = fromJson(from[name], row[i]);
        else if (!over && !isKey)
            row[i] = emptied(plain[i]);
    }
    return table.recordFrom(row) ? std::optional(row) : std::nullopt;
}

RecordChange Walk::agreed(const QString &table, const QJsonObject &row)
{
    const QJsonObject key = row[u"key"].toObject();
    const RowKey place { table, key[u"id"].toInteger() };
    const auto rowOfSide = [&](const QString &side, const std::optional<SqlRow> &over) -> std::optional<SqlRow> {
        const QJsonObject columns = row[side].toObject();
        if (table == "kpi"_L1)
            return rowFrom<Kpi>(columns, key, over);
        return table == "indicator"_L1 ? rowFrom<Indicator>(columns, key, over) : rowFrom<NormVersion>(columns, key, over);
    };
    const auto known = m_rows.find(place);
    std::optional<SqlRow> here = known == m_rows.end() ? std::nullopt : std::optional(known->second);
    std::optional<SqlRow> before;
    if (row.contains(u"before"_s) && row.contains(u"after"_s)) {
        if (here)
            before = rowOfSide(u"before"_s, here);
    } else if (row.contains(u"before"_s)) {
        here.reset();
        before = rowOfSide(u"before"_s, std::nullopt);
    } else if (!here) {
        here = rowOfSide(u"after"_s, std::nullopt);
    }
    RecordChange change;
    if (here)
        change.after = RecordTables::recordFrom(table, *here);
    if (before)
        change.before = RecordTables::recordFrom(table, *before);
    m_rows.erase(place);
    if (before)
        m_rows[place] = *before;
    if (table == "norm_version"_L1)
        m_norms.insert(place.second);
    return change;
}

Result<std::vector<RecordChange>> Walk::back(const AuditEvent &event)
{
    std::vector<RecordChange> rows;
    const QJsonDocument detail = QJsonDocument::fromJson(event.detail);
    if (!detail.isArray()) {
        if (auto status = replacedBy(event.number, rows); !status)
            return status.error();
        return rows;
    }
    for (const QJsonValue &value : detail.array()) {
        const QJsonObject row = value.toObject();
        const QString table = row[u"table"].toString();
        if (!isOurs(table, row))
            continue;
        if (table == "measurement"_L1) {
            auto change = measured(row, event.number);
            if (!change)
                return change.error();
            rows.push_back(std::move(*change));
        } else {
            rows.push_back(agreed(table, row));
        }
    }
    std::erase_if(rows, [](const RecordChange &change) { return !change.before && !change.after; });
    return rows;
}

} // namespace

Result<std::vector<LoggedRows>> RowLog::ofKpi(Db &db, KpiId kpi, int limit)
{
    Walk walk(db, kpi);
    if (auto status = walk.begin(); !status)
        return status.error();
    SqlRow sieve;
    const QByteArray condition = "WHERE number < ? AND (" + walk.condition(sieve) + ") ORDER BY number DESC LIMIT ?";
    std::vector<LoggedRows> found;
    qint64 below = std::numeric_limits<qint64>::max();
    while (static_cast<int>(found.size()) < limit) {
        SqlRow values { below };
        values.insert(values.end(), sieve.begin(), sieve.end());
        values.emplace_back(qint64(limit) - std::ssize(found));
        auto events = AuditTrail::select(db, condition, values);
        if (!events)
            return events.error();
        if (events->empty())
            break;
        for (AuditEvent &event : *events) {
            below = event.number;
            auto rows = walk.back(event);
            if (!rows)
                return rows.error();
            event.detail.clear();
            if (!rows->empty())
                found.push_back({ std::move(event), std::move(*rows) });
        }
    }
    return found;
}
