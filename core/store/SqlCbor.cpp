// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlCbor.h"

#include <QCborValue>

namespace {

struct ToCbor
{
    QCborValue operator()(std::monostate) const { return QCborValue(QCborValue::Null); }
    QCborValue operator()(qint64 value) const { return value; }
    QCborValue operator()(const QString &value) const { return value; }
    QCborValue operator()(const QByteArray &value) const { return value; }
};

SqlValue fromCbor(const QCborValue &value)
{
    if (value.isInteger())
        return value.toInteger();
    if (value.isString())
        return value.toString();
    if (value.isByteArray())
        return value.toByteArray();
    return {};
}

} // namespace

QCborArray SqlCbor::fromRow(const SqlRow &row)
{
    QCborArray values;
    for (const SqlValue &value : row)
        values.append(std::visit(ToCbor {}, value));
    return values;
}

SqlRow SqlCbor::toRow(const QCborArray &values)
{
    SqlRow row;
    for (const auto value : values)
        row.push_back(fromCbor(value));
    return row;
}
