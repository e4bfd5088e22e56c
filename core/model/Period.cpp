// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Period.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace {

constexpr int ordinalBits = 20;
constexpr int maxYear = 9999;

/// The Monday from which weeks are counted.
QDate firstMonday()
{
    return { 2001, 1, 1 };
}

/// Division that rounds down, also below zero.
constexpr int floorDivide(int value, int by)
{
    return value >= 0 ? value / by : -((by - 1 - value) / by);
}

/// The Thursday of a week decides to which ISO year it belongs.
QDate thursdayOf(qint32 ordinal)
{
    return firstMonday().addDays(qint64 { ordinal } * 7 + 3);
}

bool hasWeek53(int year)
{
    return QDate(year, 12, 28).weekNumber() == 53;
}

/// Digits 0-9 only, without a sign; nullopt for anything else.
std::optional<int> wholeNumber(QStringView text, int minLength, int maxLength)
{
    if (text.size() < minLength || text.size() > maxLength)
        return std::nullopt;
    int result = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        result = result * 10 + (c.unicode() - u'0');
    }
    return result;
}

std::optional<int> numberIn(QStringView text, int length, int high)
{
    const auto number = wholeNumber(text, length, length);
    return number && *number >= 1 && *number <= high ? number : std::nullopt;
}

std::optional<Period> contractYearFrom(QStringView digits)
{
    const auto number = wholeNumber(digits, 1, 4);
    if (!number || *number < 1 || digits.front() == u'0')
        return std::nullopt;
    return Period::contractYear(*number);
}

/// What follows "2026-": "03", "Q3", "H1", "W07".
std::optional<Period> insideYear(int year, QStringView rest)
{
    const QChar letter = rest.isEmpty() ? QChar() : rest.front().toUpper();
    const QStringView digits = rest.mid(1);
    if (letter == u'Q') {
        const auto number = numberIn(digits, 1, 4);
        return number ? std::optional(Period::quarter(year, *number)) : std::nullopt;
    }
    if (letter == u'H') {
        const auto number = numberIn(digits, 1, 2);
        return number ? std::optional(Period::halfYear(year, *number)) : std::nullopt;
    }
    if (letter == u'W') {
        const auto number = numberIn(digits, 2, hasWeek53(year) ? 53 : 52);
        return number ? std::optional(Period::week(year, *number)) : std::nullopt;
    }
    const auto number = numberIn(rest, 2, 12);
    return number ? std::optional(Period::month(year, *number)) : std::nullopt;
}

QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

} // namespace

Period Period::week(int year, int week)
{
    const QDate fourth(year, 1, 4); // always lies in week 1
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek());
    return { PeriodKind::Week, static_cast<qint32>(firstMonday().daysTo(monday) / 7 + week - 1) };
}

int Period::year() const
{
    switch (kind) {
    case PeriodKind::Year:
        return ordinal;
    case PeriodKind::HalfYear:
        return floorDivide(ordinal, 2);
    case PeriodKind::Quarter:
        return floorDivide(ordinal, 4);
    case PeriodKind::Month:
        return floorDivide(ordinal, 12);
    case PeriodKind::Week:
        return thursdayOf(ordinal).year();
    case PeriodKind::Once:
    case PeriodKind::ContractYear:
        return 0;
    }
    return 0;
}

int Period::index() const
{
    switch (kind) {
    case PeriodKind::HalfYear:
        return ordinal - year() * 2 + 1;
    case PeriodKind::Quarter:
        return ordinal - year() * 4 + 1;
    case PeriodKind::Month:
        return ordinal - year() * 12 + 1;
    case PeriodKind::Week:
        return thursdayOf(ordinal).weekNumber();
    case PeriodKind::ContractYear:
        return ordinal;
    case PeriodKind::Once:
    case PeriodKind::Year:
        return 1;
    }
    return 1;
}

QString Period::toText() const
{
    switch (kind) {
    case PeriodKind::Once:
        return u"once"_s;
    case PeriodKind::Year:
        return padded(year(), 4);
    case PeriodKind::HalfYear:
        return padded(year(), 4) + u"-H"_s + QString::number(index());
    case PeriodKind::Quarter:
        return padded(year(), 4) + u"-Q"_s + QString::number(index());
    case PeriodKind::Month:
        return padded(year(), 4) + u'-' + padded(index(), 2);
    case PeriodKind::Week:
        return padded(year(), 4) + u"-W"_s + padded(index(), 2);
    case PeriodKind::ContractYear:
        return u"CY"_s + QString::number(ordinal);
    }
    return {};
}

std::optional<Period> Period::fromText(QStringView text)
{
    if (text.compare("once"_L1, Qt::CaseInsensitive) == 0)
        return once();
    if (text.startsWith("CY"_L1, Qt::CaseInsensitive))
        return contractYearFrom(text.mid(2));
    const auto year = numberIn(text.left(4), 4, maxYear);
    if (!year)
        return std::nullopt;
    if (text.size() == 4)
        return Period::year(*year);
    if (text.at(4) != u'-')
        return std::nullopt;
    return insideYear(*year, text.mid(5));
}

Period Period::fromKey(qint32 key)
{
    // Half a kind is added so that an ordinal below zero (a contract year before the first) finds its own kind.
    const qint64 kind = (qint64 { key } + (1 << (ordinalBits - 1))) >> ordinalBits;
    if (kind < 0 || kind > static_cast<qint64>(PeriodKind::ContractYear))
        return once();
    return { static_cast<PeriodKind>(kind), static_cast<qint32>(key - (kind << ordinalBits)) };
}
