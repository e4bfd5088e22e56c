// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RowLog.h"

#include "AuditTrail.h"
#include "PastRows.h"
#include "RecordTables.h"

#include <QJsonDocument>

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>

using namespace Qt::StringLiterals;

namespace {

/// Walks back through the events that touch one kpi, and knows at each how its rows were.
class Walk
{
public:
    Walk(Db &db, KpiId kpi) : m_db(db), m_kpi(kpi), m_past(db) { }

    /// Reads which rows are there now. Fails as the store does.
    Status begin();
    /// The next earlier event.
    [[nodiscard]] Result<std::vector<RecordChange>> back(const AuditEvent &event);
    [[nodiscard]] QByteArray condition(SqlRow &values) const;

private:
    [[nodiscard]] bool isOurs(const QString &table, const QJsonObject &row) const;
    [[nodiscard]] Result<std::vector<RecordChange>> rowsOf(const AuditEvent &event);

    Db &m_db;
    KpiId m_kpi;
    PastRows m_past;
    std::set<IndicatorId> m_parts;
    std::set<qint64> m_norms; ///< grows with those that were removed since
};

Status Walk::begin()
{
    const auto parts = RecordTables::select<Indicator>(m_db, "WHERE kpi = ?", { SqlValue(m_kpi.value) });
    if (!parts)
        return parts.error();
    for (const Indicator &part : *parts)
        m_parts.insert(part.id);
    const auto norms = RecordTables::select<NormVersion>(
        m_db, "WHERE indicator IN (SELECT id FROM indicator WHERE kpi = ?)", { SqlValue(m_kpi.value) });
    if (!norms)
        return norms.error();
    for (const NormVersion &norm : *norms)
        m_norms.insert(norm.id.value);
    return done();
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

/// Of an event that is told as a count only the measurements that it replaced or emptied are told.
Result<std::vector<RecordChange>> Walk::rowsOf(const AuditEvent &event)
{
    if (QJsonDocument::fromJson(event.detail).isArray()) {
        auto change = m_past.takeBack(event, [this](const QString &table, const QJsonObject &row) { return isOurs(table, row); });
        return change ? Result<std::vector<RecordChange>>(std::move(change->rows)) : change.error();
    }
    std::vector<RecordChange> rows;
    for (const IndicatorId part : m_parts) {
        auto replaced = m_past.takeBackReplaced(event.number, part);
        if (!replaced)
            return replaced.error();
        std::move(replaced->begin(), replaced->end(), std::back_inserter(rows));
    }
    return rows;
}

Result<std::vector<RecordChange>> Walk::back(const AuditEvent &event)
{
    auto rows = rowsOf(event);
    if (!rows)
        return rows;
    for (const RecordChange &row : *rows) {
        for (const auto &side : { row.before, row.after }) {
            if (const auto *norm = side ? std::get_if<NormVersion>(&*side) : nullptr)
                m_norms.insert(norm->id.value);
        }
    }
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
