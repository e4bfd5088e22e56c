// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ColumnCodec.h"

#include "EnumCodes.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

bool fromSql(const SqlValue &stored, QString &value)
{
    const auto *text = std::get_if<QString>(&stored);
    if (text)
        value = *text;
    return text;
}

bool fromSql(const SqlValue &stored, bool &value)
{
    const auto *number = std::get_if<qint64>(&stored);
    value = number && *number == 1;
    return number && (*number == 0 || *number == 1);
}

bool fromSql(const SqlValue &stored, int &value)
{
    const auto *number = std::get_if<qint64>(&stored);
    if (number)
        value = static_cast<int>(*number);
    return number && *number == value;
}

SqlValue toSql(const QDate &day)
{
    return day.isValid() ? SqlValue(day.toString(Qt::ISODate)) : SqlValue();
}

bool fromSql(const SqlValue &stored, QDate &day)
{
    const auto *text = std::get_if<QString>(&stored);
    day = text ? QDate::fromString(*text, Qt::ISODate) : QDate();
    return text ? day.isValid() : isNull(stored);
}

SqlValue toSql(const Decimal &number)
{
    return number.toPlain();
}

bool fromSql(const SqlValue &stored, Decimal &number)
{
    const auto *text = std::get_if<QString>(&stored);
    const auto read = text ? Decimal::fromPlain(*text) : std::nullopt;
    number = read.value_or(Decimal());
    return read.has_value();
}

SqlValue toSql(const std::optional<Decimal> &number)
{
    return number ? toSql(*number) : SqlValue();
}

bool fromSql(const SqlValue &stored, std::optional<Decimal> &number)
{
    const auto *text = std::get_if<QString>(&stored);
    number = text ? Decimal::fromPlain(*text) : std::nullopt;
    return number.has_value() || isNull(stored);
}

SqlValue toSql(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

bool fromSql(const SqlValue &stored, QStringList &list)
{
    const auto *text = std::get_if<QString>(&stored);
    const auto document = QJsonDocument::fromJson(text ? text->toUtf8() : QByteArray());
    list.clear();
    const QJsonArray array = document.array();
    for (const auto &item : array)
        list += item.toString();
    return document.isArray();
}

namespace {

template<typename Enum>
SqlValue codeOfEnum(Enum value)
{
    return EnumCodes::code(value);
}

template<typename Enum>
bool enumFromCode(const SqlValue &stored, Enum &value)
{
    const auto *text = std::get_if<QString>(&stored);
    const std::optional<Enum> read = text ? EnumCodes::from<Enum>(*text) : std::nullopt;
    if (read)
        value = *read;
    return read.has_value();
}

} // namespace

SqlValue toSql(PartyRole value) { return codeOfEnum(value); }
bool fromSql(const SqlValue &stored, PartyRole &value) { return enumFromCode(stored, value); }
SqlValue toSql(PartySize value) { return codeOfEnum(value); }
bool fromSql(const SqlValue &stored, PartySize &value) { return enumFromCode(stored, value); }
SqlValue toSql(KpiTheme value) { return codeOfEnum(value); }
bool fromSql(const SqlValue &stored, KpiTheme &value) { return enumFromCode(stored, value); }
SqlValue toSql(PartRule value) { return codeOfEnum(value); }
bool fromSql(const SqlValue &stored, PartRule &value) { return enumFromCode(stored, value); }
SqlValue toSql(Unit value) { return codeOfEnum(value); }
bool fromSql(const SqlValue &stored, Unit &value) { return enumFromCode(stored, value); }
SqlValue toSql(InputKind value) { return codeOfEnum(value); }
bool fromSql(const SqlValue &stored, InputKind &value) { return enumFromCode(stored, value); }
SqlValue toSql(PeriodKind value) { return codeOfEnum(value); }
bool fromSql(const SqlValue &stored, PeriodKind &value) { return enumFromCode(stored, value); }
SqlValue toSql(Accumulation value) { return codeOfEnum(value); }
bool fromSql(const SqlValue &stored, Accumulation &value) { return enumFromCode(stored, value); }
SqlValue toSql(TimeAggregation value) { return codeOfEnum(value); }
bool fromSql(const SqlValue &stored, TimeAggregation &value) { return enumFromCode(stored, value); }
SqlValue toSql(ReferenceUse value) { return codeOfEnum(value); }
bool fromSql(const SqlValue &stored, ReferenceUse &value) { return enumFromCode(stored, value); }
SqlValue toSql(NormKind value) { return codeOfEnum(value); }
bool fromSql(const SqlValue &stored, NormKind &value) { return enumFromCode(stored, value); }
SqlValue toSql(Comparator value) { return codeOfEnum(value); }
bool fromSql(const SqlValue &stored, Comparator &value) { return enumFromCode(stored, value); }
SqlValue toSql(SurveyState value) { return codeOfEnum(value); }
bool fromSql(const SqlValue &stored, SurveyState &value) { return enumFromCode(stored, value); }
SqlValue toSql(DeviationKind value) { return codeOfEnum(value); }
bool fromSql(const SqlValue &stored, DeviationKind &value) { return enumFromCode(stored, value); }
SqlValue toSql(SurveyKind value) { return codeOfEnum(value); }
bool fromSql(const SqlValue &stored, SurveyKind &value) { return enumFromCode(stored, value); }
SqlValue toSql(DeviationStatus value) { return codeOfEnum(value); }
bool fromSql(const SqlValue &stored, DeviationStatus &value) { return enumFromCode(stored, value); }
SqlValue toSql(Attribution value) { return codeOfEnum(value); }
bool fromSql(const SqlValue &stored, Attribution &value) { return enumFromCode(stored, value); }
SqlValue toSql(ActionRegister value) { return codeOfEnum(value); }
bool fromSql(const SqlValue &stored, ActionRegister &value) { return enumFromCode(stored, value); }
SqlValue toSql(ActionStatus value) { return codeOfEnum(value); }
bool fromSql(const SqlValue &stored, ActionStatus &value) { return enumFromCode(stored, value); }
SqlValue toSql(Effect value) { return codeOfEnum(value); }
bool fromSql(const SqlValue &stored, Effect &value) { return enumFromCode(stored, value); }
SqlValue toSql(MeetingKind value) { return codeOfEnum(value); }
bool fromSql(const SqlValue &stored, MeetingKind &value) { return enumFromCode(stored, value); }
SqlValue toSql(EvidenceOf value) { return codeOfEnum(value); }
bool fromSql(const SqlValue &stored, EvidenceOf &value) { return enumFromCode(stored, value); }

SqlValue toSql(qint64 value)
{
    return value;
}

bool fromSql(const SqlValue &stored, qint64 &value)
{
    const auto *number = std::get_if<qint64>(&stored);
    value = number ? *number : 0;
    return number;
}

SqlValue toSql(const Period &period)
{
    return period.toText();
}

bool fromSql(const SqlValue &stored, Period &period)
{
    const auto *text = std::get_if<QString>(&stored);
    const auto read = text ? Period::fromText(*text) : std::nullopt;
    period = read.value_or(Period());
    return read.has_value();
}
