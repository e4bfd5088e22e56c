// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AuditTrail.h"

#include "AuditDetail.h"
#include "ColumnCodec.h"
#include "Db.h"
#include "Statement.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array actions { u"do", u"undo", u"redo" };
/// Every column that the hash covers, in its order; the hash itself comes after them.
constexpr const char *hashedColumns =
    "number, time, utc_offset, user, machine, action, kind, arguments, result, row_count, detail";
constexpr int hashedCount = 11;

QByteArray chained(const QByteArray &previous, const SqlRow &fields)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    for (int i = 0; i < hashedCount; ++i) {
        const SqlValue &field = fields[static_cast<std::size_t>(i)];
        const auto *number = std::get_if<qint64>(&field);
        const auto *text = std::get_if<QString>(&field);
        const QByteArray bytes = number ? QByteArray::number(*number) : text ? text->toUtf8() : QByteArray();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    }
    return hash.result();
}

StepKind stepFrom(const QString &action)
{
    for (std::size_t i = 0; i < actions.size(); ++i) {
        if (action == QStringView(actions[i]))
            return static_cast<StepKind>(i);
    }
    return StepKind::Do;
}

AuditEvent eventFrom(const Statement &row)
{
    AuditEvent event;
    event.number = row.number(0);
    event.time = QDateTime::fromString(row.text(1), Qt::ISODateWithMs);
    event.utcOffset = static_cast<int>(row.number(2));
    event.user = row.text(3);
    event.machine = row.text(4);
    event.step = stepFrom(row.text(5));
    event.kind = static_cast<ChangeKind>(row.number(6));
    if (!fromSql(row.value(7), event.arguments))
        event.arguments.clear();
    event.rows = row.number(9);
    event.detail = row.text(10).toUtf8();
    event.hash = row.bytes(hashedCount);
    return event;
}

/// Each publication noted the head it saw: a tail that was cut off, or a chain written anew, differs from it.
Status checkAnchors(Db &db, CheckReport &report)
{
    Statement anchors = db.prepare("SELECT p.number, p.audit_number FROM publication p LEFT JOIN audit a "
                                   "ON a.number = p.audit_number WHERE p.audit_number > 0 AND "
                                   "(a.hash IS NULL OR a.hash <> p.audit_hash) ORDER BY p.number");
    for (;;) {
        const auto row = anchors.step();
        if (!row)
            return row.error();
        if (!*row)
            return done();
        report.findings.push_back({ CheckKind::AuditChain, QString::number(anchors.number(1)),
                                    u"is not the event that publication %1 ended with"_s.arg(anchors.number(0)) });
    }
}

} // namespace

Result<AuditTrail::Head> AuditTrail::head(Db &db)
{
    Statement last = db.prepare("SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1");
    const auto row = last.step();
    if (!row)
        return row.error();
    return *row ? Head { last.number(0), last.bytes(1) } : Head {};
}

Status AuditTrail::append(Db &db, const Head &head, const Change &change, const WriteInfo &info, StepKind step)
{
    SqlRow fields { head.number + 1,
                    info.now.toUTC().toString(Qt::ISODateWithMs),
                    qint64(info.utcOffset),
                    info.user,
                    info.machine,
                    QString::fromUtf16(actions.at(static_cast<std::size_t>(step))),
                    static_cast<qint64>(change.kind),
                    toSql(change.arguments),
                    u"done"_s,
                    static_cast<qint64>(change.records.size()),
                    QString::fromUtf8(auditDetailOf(change, rowsInFull)) };
    Statement insert = db.prepare("INSERT INTO audit (" + QByteArray(hashedColumns)
                                  + ", hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const QByteArray hash = chained(head.hash, fields);
    for (const SqlValue &field : fields)
        insert.bind(field);
    return insert.bind(hash).run();
}

Result<std::vector<AuditEvent>> AuditTrail::events(Db &db, qint64 first, int limit)
{
    return select(db, "WHERE number >= ? ORDER BY number LIMIT ?", { first, qint64(limit) });
}

Result<std::vector<AuditEvent>> AuditTrail::select(Db &db, const QByteArray &condition, const SqlRow &values)
{
    std::vector<AuditEvent> found;
    Statement rows = db.prepare("SELECT " + QByteArray(hashedColumns) + ", hash FROM audit " + condition);
    for (const SqlValue &value : values)
        rows.bind(value);
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        found.push_back(eventFrom(rows));
    }
}

Result<std::vector<AuditEvent>> AuditTrail::eventsAfter(Db &db, const QDate &day)
{
    // A day on any calendar of the world begins at most a day before it does in UTC; what is left over goes below. The
    // events stand in the order in which they were written: one that a slow clock dated earlier is looked at as well.
    std::vector<AuditEvent> found;
    Statement rows = db.prepare("SELECT " + QByteArray(hashedColumns)
                                + ", hash FROM audit WHERE number >= (SELECT min(number) FROM audit WHERE time >= ?) "
                                  "ORDER BY number DESC");
    rows.bind(day.addDays(-1).toString(Qt::ISODate));
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        found.push_back(eventFrom(rows));
    }
    const auto isKnown = [&day](const AuditEvent &event) { return event.time.addSecs(event.utcOffset).date() <= day; };
    // What was known on the day is everything up to its last event.
    found.erase(std::find_if(found.begin(), found.end(), isKnown), found.end());
    return found;
}

Status AuditTrail::check(Db &db, CheckReport &report)
{
    Statement rows = db.prepare("SELECT " + QByteArray(hashedColumns) + ", hash FROM audit ORDER BY number");
    QByteArray previous;
    for (qint64 expected = 1;; ++expected) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const qint64 number = rows.number(0);
        if (number != expected)
            report.findings.push_back({ CheckKind::AuditChain, QString::number(number),
                                        u"event %1 was expected here"_s.arg(expected) });
        else if (chained(previous, rows.row()) != rows.bytes(hashedCount))
            report.findings.push_back({ CheckKind::AuditChain, QString::number(number), u"the hash does not fit"_s });
        expected = number;
        previous = rows.bytes(hashedCount);
        ++report.auditEvents;
    }
    return checkAnchors(db, report);
}
