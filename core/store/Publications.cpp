// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Publications.h"

#include "Db.h"
#include "SqlCbor.h"
#include "Statement.h"

#include <QCborValue>
#include <QUuid>

namespace {

constexpr std::size_t idColumn = 1;
constexpr std::size_t columnCount = 11;

} // namespace

Result<SqlRow> Publications::next(Db &db, const WriteInfo &info, const QByteArray &seal, const AuditTrail::Head &head)
{
    Statement last = db.prepare("SELECT number, id FROM publication ORDER BY number DESC LIMIT 1");
    const auto row = last.step();
    if (!row)
        return row.error();
    return SqlRow { *row ? last.number(0) + 1 : qint64(1),
                    QUuid::createUuid().toString(QUuid::WithoutBraces),
                    *row ? SqlValue(last.text(1)) : SqlValue(),
                    info.now.toUTC().toString(Qt::ISODateWithMs),
                    qint64(info.utcOffset),
                    info.user,
                    info.machine,
                    QStringLiteral(MAATLAT_VERSION),
                    seal,
                    head.number,
                    head.hash };
}

Status Publications::add(Db &db, const SqlRow &row)
{
    Statement known = db.prepare("SELECT count(*) FROM publication WHERE id = ?");
    const auto found = known.bind(row.at(idColumn)).step();
    if (!found)
        return found.error();
    if (known.number(0) > 0)
        return done();
    Statement insert
        = db.prepare("INSERT INTO publication (number, id, previous, time, utc_offset, user, machine, "
                     "app_version, seal, audit_number, audit_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const SqlValue &value : row)
        insert.bind(value);
    return insert.run();
}

QByteArray Publications::toBytes(const SqlRow &row)
{
    return QCborValue(SqlCbor::fromRow(row)).toCbor();
}

SqlRow Publications::fromBytes(const QByteArray &bytes)
{
    SqlRow row = SqlCbor::toRow(QCborValue::fromCbor(bytes).toArray());
    return row.size() == columnCount ? row : SqlRow {};
}
