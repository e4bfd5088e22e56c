// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AuditDetail.h"

#include "RecordTables.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QJsonValue toJson(const SqlValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return QString::fromLatin1(bytes->toHex());
    return QJsonValue::Null;
}

bool isEmpty(const SqlValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    return isNull(value) || (text && text->isEmpty());
}

/// The columns of one side that say something: those that differ from the other side, or are not empty.
QJsonObject sideOf(const Record &record, const SqlRow *other)
{
    const SqlRow row = RecordTables::rowOf(record);
    const auto names = RecordTables::columnNamesOf(record);
    QJsonObject object;
    for (std::size_t i = RecordTables::keyCountOf(record); i < row.size(); ++i) {
        if (other ? row[i] != (*other)[i] : !isEmpty(row[i]))
            object.insert(QLatin1StringView(names[i]), toJson(row[i]));
    }
    return object;
}

QJsonObject keyOf(const Record &record)
{
    const SqlRow row = RecordTables::rowOf(record);
    const auto names = RecordTables::columnNamesOf(record);
    QJsonObject object;
    for (std::size_t i = 0; i < RecordTables::keyCountOf(record); ++i)
        object.insert(QLatin1StringView(names[i]), toJson(row[i]));
    return object;
}

QJsonObject inFull(const RecordChange &change)
{
    const Record &sample = change.after ? *change.after : *change.before;
    QJsonObject object { { u"table"_s, QLatin1StringView(RecordTables::tableNameOf(sample)) }, { u"key"_s, keyOf(sample) } };
    const SqlRow before = change.before ? RecordTables::rowOf(*change.before) : SqlRow();
    const SqlRow after = change.after ? RecordTables::rowOf(*change.after) : SqlRow();
    if (change.before)
        object.insert(u"before"_s, sideOf(*change.before, change.after ? &after : nullptr));
    if (change.after)
        object.insert(u"after"_s, sideOf(*change.after, change.before ? &before : nullptr));
    if (change.before && change.after && keyOf(*change.before) != keyOf(*change.after))
        object.insert(u"key_before"_s, keyOf(*change.before));
    return object;
}

QJsonObject inCounts(const Change &change)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::map<QString, int> counts;
    for (const RecordChange &item : change.records) {
        const Record &sample = item.after ? *item.after : *item.before;
        const QString action = !item.before ? u"made"_s : !item.after ? u"removed"_s : u"changed"_s;
        ++counts[QLatin1StringView(RecordTables::tableNameOf(sample)) + u' ' + action];
        hash.addData(QJsonDocument(inFull(item)).toJson(QJsonDocument::Compact));
        hash.addData("\n");
    }
    QJsonObject object { { u"sha256"_s, QString::fromLatin1(hash.result().toHex()) } };
    for (const auto &[name, count] : counts)
        object.insert(name, count);
    return object;
}

} // namespace

QByteArray auditDetailOf(const Change &change, std::size_t rowsInFull)
{
    if (change.records.size() > rowsInFull)
        return QJsonDocument(inCounts(change)).toJson(QJsonDocument::Compact);
    QJsonArray rows;
    for (const RecordChange &item : change.records)
        rows += inFull(item);
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}
