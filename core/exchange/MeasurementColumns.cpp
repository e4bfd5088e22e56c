// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasurementColumns.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct ColumnName
{
    QStringView name;
    MeasurementColumn kind;
};

constexpr std::array columnNames {
    ColumnName { u"kpi", MeasurementColumn::Kpi },
    ColumnName { u"kpi-code", MeasurementColumn::Kpi },
    ColumnName { u"period", MeasurementColumn::Period },
    ColumnName { u"periode", MeasurementColumn::Period },
    ColumnName { u"maand", MeasurementColumn::Period },
    ColumnName { u"kwartaal", MeasurementColumn::Period },
    ColumnName { u"party", MeasurementColumn::Party },
    ColumnName { u"deelnemer", MeasurementColumn::Party },
    ColumnName { u"value", MeasurementColumn::Value },
    ColumnName { u"waarde", MeasurementColumn::Value },
    ColumnName { u"realisatie", MeasurementColumn::Value },
    ColumnName { u"resultaat", MeasurementColumn::Value },
    ColumnName { u"numerator", MeasurementColumn::Numerator },
    ColumnName { u"teller", MeasurementColumn::Numerator },
    ColumnName { u"denominator", MeasurementColumn::Denominator },
    ColumnName { u"noemer", MeasurementColumn::Denominator },
    ColumnName { u"note", MeasurementColumn::Note },
    ColumnName { u"toelichting", MeasurementColumn::Note },
    ColumnName { u"opmerking", MeasurementColumn::Note },
    ColumnName { u"opmerkingen", MeasurementColumn::Note },
    ColumnName { u"claimed", MeasurementColumn::Claimed },
    ColumnName { u"opgave", MeasurementColumn::Claimed },
    ColumnName { u"opgave opdrachtnemer", MeasurementColumn::Claimed },
};

/// The first three letters of each month, Dutch and English.
int monthFrom(const QString &word)
{
    constexpr std::array<std::array<QStringView, 3>, 12> names { {
        { u"januari", u"january", u"jan" },
        { u"februari", u"february", u"feb" },
        { u"maart", u"march", u"mrt" },
        { u"april", u"april", u"apr" },
        { u"mei", u"may", u"mei" },
        { u"juni", u"june", u"jun" },
        { u"juli", u"july", u"jul" },
        { u"augustus", u"august", u"aug" },
        { u"september", u"september", u"sep" },
        { u"oktober", u"october", u"okt" },
        { u"november", u"november", u"nov" },
        { u"december", u"december", u"dec" },
    } };
    for (std::size_t month = 0; month < names.size(); ++month) {
        if (std::ranges::find(names[month], QStringView(word)) != names[month].end())
            return int(month) + 1;
    }
    if (word == u"mar"_s || word == u"oct"_s)
        return word == u"mar"_s ? 3 : 10;
    return 0;
}

MeasurementColumns::Column columnOf(const QString &text, const MeasurementMap &map)
{
    const QString name = text.trimmed();
    if (map.isLeftOut(name))
        return { MeasurementColumn::LeftOut, name, {} };
    const QString meaning = map.meaningOf(MeasurementMap::Kind::Column, name);
    const auto found = std::ranges::find_if(columnNames, [&meaning](const ColumnName &each) {
        return each.name.compare(meaning, Qt::CaseInsensitive) == 0;
    });
    if (found != columnNames.end())
        return { found->kind, name, {} };
    if (const auto period = readPeriodText(meaning))
        return { MeasurementColumn::OnePeriod, name, *period };
    return { MeasurementColumn::Empty, name, {} };
}

void checkNames(MeasurementColumns &result, int line)
{
    for (std::size_t i = 0; i < result.columns.size(); ++i) {
        const auto &column = result.columns[i];
        if (column.kind == MeasurementColumn::Empty) {
            if (!column.name.isEmpty())
                result.problems.push_back({ line, column.name, column.name, ProblemCode::UnknownColumn, { column.name } });
            continue;
        }
        if (column.kind == MeasurementColumn::LeftOut)
            continue;
        for (std::size_t j = 0; j < i; ++j) {
            const auto &earlier = result.columns[j];
            if (earlier.kind == column.kind && earlier.period == column.period)
                result.problems.push_back({ line, column.name, column.name, ProblemCode::DuplicateColumn, { column.name } });
        }
    }
}

void checkPresence(MeasurementColumns &result, int line)
{
    const auto has = [&result](MeasurementColumn kind) { return result.indexOf(kind) >= 0; };
    const auto require = [&](bool present, const QString &name) {
        if (!present)
            result.problems.push_back({ line, name, {}, ProblemCode::MissingColumn, { name } });
    };
    require(has(MeasurementColumn::Kpi), u"kpi"_s);
    if (result.isWide()) {
        // The periods stand above the columns, so that a column of periods or values would say it twice.
        for (const auto &column : result.columns) {
            if (column.kind == MeasurementColumn::Period || column.kind == MeasurementColumn::Value
                || column.kind == MeasurementColumn::Numerator || column.kind == MeasurementColumn::Denominator
                || column.kind == MeasurementColumn::Claimed)
                result.problems.push_back({ line, column.name, column.name, ProblemCode::UnknownColumn, { column.name } });
        }
        return;
    }
    require(has(MeasurementColumn::Period), u"period"_s);
    const bool fraction = has(MeasurementColumn::Numerator) || has(MeasurementColumn::Denominator);
    require(has(MeasurementColumn::Value) || fraction, u"value"_s);
    require(!fraction || has(MeasurementColumn::Numerator), u"numerator"_s);
    require(!fraction || has(MeasurementColumn::Denominator), u"denominator"_s);
}

/// What a spreadsheet makes of a month that was typed: its first day, or its name with the end of the year.
std::optional<Period> monthOfSpreadsheet(const QString &plain)
{
    static const QRegularExpression firstDay(u"^(\\d{4})-(\\d{2})-01$"_s);
    if (const auto match = firstDay.match(plain); match.hasMatch())
        return Period::fromText(match.captured(1) + u'-' + match.captured(2));
    static const QRegularExpression firstDayTurned(u"^0?1-(0?[1-9]|1[0-2])-(\\d{4})$"_s);
    if (const auto match = firstDayTurned.match(plain); match.hasMatch())
        return Period::month(match.captured(2).toInt(), match.captured(1).toInt());
    static const QRegularExpression shortYear(u"^([a-z]{3,9})\\.?(?:-|[ -]?['’])(\\d{2})$"_s);
    if (const auto match = shortYear.match(plain); match.hasMatch()) {
        if (const int month = monthFrom(match.captured(1)))
            return Period::month(2000 + match.captured(2).toInt(), month);
    }
    return std::nullopt;
}

} // namespace

bool MeasurementColumns::isWide() const
{
    return indexOf(MeasurementColumn::OnePeriod) >= 0;
}

int MeasurementColumns::indexOf(MeasurementColumn kind) const
{
    const auto found = std::ranges::find(columns, kind, &Column::kind);
    return found == columns.end() ? -1 : int(found - columns.begin());
}

MeasurementColumns readMeasurementColumns(const TextRow &header, const MeasurementMap &map)
{
    MeasurementColumns result;
    for (const QString &field : header.fields)
        result.columns.push_back(columnOf(field, map));
    checkNames(result, header.line);
    checkPresence(result, header.line);
    return result;
}

std::optional<Period> readPeriodText(const QString &text)
{
    const QString plain = text.simplified().toLower();
    if (const auto period = Period::fromText(plain.toUpper()))
        return period;
    if (plain == u"eenmalig")
        return Period::once();
    if (const auto month = monthOfSpreadsheet(plain))
        return month;
    static const QRegularExpression byName(u"^([a-z]{3,9})\\.?[ -](\\d{4})$"_s);
    if (const auto match = byName.match(plain); match.hasMatch()) {
        const int month = monthFrom(match.captured(1));
        return month ? std::optional(Period::month(match.captured(2).toInt(), month)) : std::nullopt;
    }
    static const QRegularExpression turned(u"^(0?[1-9]|1[0-2]|[qk][1-4]|h[12])[ -](\\d{4})$"_s);
    if (const auto match = turned.match(plain); match.hasMatch()) {
        const QString part = match.captured(1);
        const QString code = part.front().isDigit() ? part.rightJustified(2, u'0') : part.toUpper().replace(u'K', u'Q');
        return Period::fromText(match.captured(2) + u'-' + code);
    }
    return std::nullopt;
}
