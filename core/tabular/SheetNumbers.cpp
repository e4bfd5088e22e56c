// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SheetNumbers.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int certainDigits = 15; ///< what a spreadsheet keeps of a number
constexpr int longest = 40; ///< digits written out; beyond that a number stays as it was stored

/// A number as its digits and the place of its decimal mark: 0.95 is "95" and 0 (…the mark stands before the 95).
struct Digits
{
    bool negative = false;
    QByteArray digits; ///< no zero at the end; empty for 0
    int mark = 0; ///< digits before the mark; may be negative or beyond the end
};

std::optional<Digits> digitsOf(QStringView stored)
{
    bool read = false;
    const double number = stored.trimmed().toDouble(&read);
    if (!read || !std::isfinite(number))
        return std::nullopt;
    const QByteArray text = QByteArray::number(number, 'e', certainDigits - 1); // -9.50000000000000e-01
    const auto exponentAt = text.indexOf('e');
    Digits result;
    result.negative = text.startsWith('-');
    for (const char sign : text.first(exponentAt)) {
        if (sign >= '0' && sign <= '9')
            result.digits += sign;
    }
    result.mark = text.sliced(exponentAt + 1).toInt() + 1;
    while (result.digits.endsWith('0'))
        result.digits.chop(1);
    return result;
}

QString written(const Digits &number, int decimals)
{
    if (number.digits.isEmpty())
        return decimals > 0 ? u"0,"_s + QString(decimals, u'0') : u"0"_s;
    const int length = static_cast<int>(number.digits.size());
    QString whole = QString::fromLatin1(number.digits.first(std::clamp(number.mark, 0, length)));
    if (number.mark > length)
        whole += QString(number.mark - length, u'0');
    QString fraction = QString(std::max(0, -number.mark), u'0')
        + QString::fromLatin1(number.digits.sliced(std::clamp(number.mark, 0, length)));
    if (fraction.size() < decimals)
        fraction += QString(decimals - fraction.size(), u'0');
    const QString sign = number.negative ? u"-"_s : QString();
    return sign + (whole.isEmpty() ? u"0"_s : whole) + (fraction.isEmpty() ? QString() : u',' + fraction);
}

/// Day 60 of Excel is 29 February 1900, a day that never was.
std::optional<QDate> dayOf(double serial, bool since1904)
{
    constexpr double lastDay = 2'958'465; // 31-12-9999
    if (!(serial >= 0) || serial > lastDay)
        return std::nullopt;
    const auto days = static_cast<qint64>(serial);
    if (since1904)
        return QDate(1904, 1, 1).addDays(days);
    if (days == 0 || days == 60)
        return std::nullopt;
    return QDate(1899, 12, days < 60 ? 31 : 30).addDays(days);
}

QString timeOf(double serial)
{
    constexpr int secondsADay = 86'400;
    const double part = serial - std::floor(serial);
    const int seconds = std::min(static_cast<int>(std::lround(part * secondsADay)), secondsADay - 1);
    const QTime time = QTime(0, 0).addSecs(seconds);
    return time.toString(time.second() ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

SheetCell dateCell(double serial, bool since1904, NumberLook::Kind kind)
{
    if (kind == NumberLook::Kind::Time && serial >= 0 && serial < 1)
        return { SheetCell::Kind::Date, false, timeOf(serial) };
    const auto day = dayOf(serial, since1904);
    if (!day)
        return { SheetCell::Kind::Error, false, u"#WAARDE!"_s };
    const bool hasTime = serial - std::floor(serial) > 1e-6;
    return { SheetCell::Kind::Date, false, day->toString(Qt::ISODate) + (hasTime ? u' ' + timeOf(serial) : QString()) };
}

/// The first section of a format without quoted text, escapes, padding and brackets.
QString bareFormat(QStringView format)
{
    QString bare;
    for (qsizetype i = 0; i < format.size() && format[i] != u';'; ++i) {
        const QChar sign = format[i];
        if (sign == u'\\' || sign == u'_' || sign == u'*') {
            ++i;
        } else if (sign == u'"' || sign == u'[') {
            const auto end = format.indexOf(sign == u'"' ? u'"' : u']', i + 1);
            if (end < 0)
                break;
            const QStringView inside = format.sliced(i + 1, end - i - 1);
            if (sign == u'[' && (inside.startsWith(u'h', Qt::CaseInsensitive) || inside == u"mm" || inside == u"ss"))
                bare += u'h'; // elapsed time
            i = end;
        } else {
            bare += sign.toLower();
        }
    }
    return bare;
}

} // namespace

NumberLook lookOf(QStringView format)
{
    const QString bare = bareFormat(format);
    if (bare.contains(u"general"_s) || bare.contains(u"standaard"_s))
        return {};
    if (bare.contains(u'y') || bare.contains(u'd') || bare.contains(u'j') || bare.contains(u"mmm"_s))
        return { NumberLook::Kind::Date, 0 };
    if (bare.contains(u'h') || bare.contains(u's'))
        return { NumberLook::Kind::Time, 0 };
    const auto mark = bare.indexOf(u'.');
    int decimals = 0;
    for (auto i = mark + 1; mark >= 0 && i < bare.size() && bare[i] == u'0'; ++i)
        ++decimals;
    return { bare.contains(u'%') ? NumberLook::Kind::Percentage : NumberLook::Kind::Plain, decimals };
}

NumberLook builtInLook(int format)
{
    using Kind = NumberLook::Kind;
    switch (format) {
    case 2:
    case 4:
    case 39:
    case 40:
        return { Kind::Plain, 2 };
    case 9:
        return { Kind::Percentage, 0 };
    case 10:
        return { Kind::Percentage, 2 };
    default:
        break;
    }
    if ((format >= 14 && format <= 17) || format == 22)
        return { Kind::Date, 0 };
    const bool time = (format >= 18 && format <= 21) || (format >= 45 && format <= 47);
    return { time ? Kind::Time : Kind::Plain, 0 };
}

QString percentageText(QStringView stored, int decimals)
{
    auto digits = digitsOf(stored);
    if (!digits || std::abs(digits->mark) > longest)
        return stored.toString();
    if (!digits->digits.isEmpty())
        digits->mark += 2;
    return written(*digits, std::clamp(decimals, 0, longest)) + u'%';
}

SheetCell numberCell(QStringView stored, const NumberLook &look, bool since1904)
{
    const auto digits = digitsOf(stored);
    if (!digits)
        return { SheetCell::Kind::Error, false, stored.trimmed().toString() };
    if (std::abs(digits->mark) > longest)
        return { SheetCell::Kind::Number, false, stored.trimmed().toString() };
    switch (look.kind) {
    case NumberLook::Kind::Percentage:
        return { SheetCell::Kind::Percentage, false, percentageText(stored, look.decimals) };
    case NumberLook::Kind::Date:
    case NumberLook::Kind::Time:
        return dateCell(stored.trimmed().toDouble(), since1904, look.kind);
    case NumberLook::Kind::Plain:
        break;
    }
    return { SheetCell::Kind::Number, false, written(*digits, std::clamp(look.decimals, 0, longest)) };
}
