// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NumberText.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// "1", "12" or "123", then groups of exactly three: 1 234 567. A first group does not begin with 0.
bool isGrouped(QStringView text, QChar mark)
{
    const auto groups = text.split(mark);
    const QStringView first = groups.front();
    if (groups.size() < 2 || !areDigits(first) || first.size() > 3 || first.front() == u'0')
        return false;
    return std::all_of(groups.begin() + 1, groups.end(),
                       [](QStringView group) { return group.size() == 3 && areDigits(group); });
}

struct Parts
{
    QString whole;
    QString fraction;
};

/// With @p mark between whole and fraction, and thousands marks only in the whole part.
std::optional<Parts> withDecimalMark(QStringView text, QChar mark, QChar group)
{
    const qsizetype at = text.lastIndexOf(mark);
    const QStringView whole = text.left(at);
    const QStringView fraction = text.mid(at + 1);
    if (!areDigits(fraction))
        return std::nullopt;
    if (whole.isEmpty() || areDigits(whole))
        return Parts { whole.isEmpty() ? QString(u'0') : whole.toString(), fraction.toString() };
    if (group.isNull() || !isGrouped(whole, group))
        return std::nullopt;
    return Parts { whole.toString().remove(group), fraction.toString() };
}

std::optional<Parts> withGroups(QStringView text, QChar group)
{
    if (!isGrouped(text, group))
        return std::nullopt;
    return Parts { text.toString().remove(group), {} };
}

void put(const std::optional<Parts> &parts, bool negative, std::optional<Decimal> &place, bool &tooManyDigits)
{
    if (!parts)
        return;
    if (parts->fraction.size() > Decimal::maxScale
        || parts->whole.size() + parts->fraction.size() > Decimal::maxDigits) {
        tooManyDigits = true;
        return;
    }
    place = Decimal::fromPlain(parts->fraction.isEmpty() ? parts->whole : parts->whole + u'.' + parts->fraction);
    if (place && negative)
        place = place->negated();
}

/// The mark that cannot be a decimal mark: a space or an apostrophe.
QChar pureGroupMark(QStringView text)
{
    for (const QChar mark : { QChar(u' '), QChar(u'\''), QChar(0x2019) }) {
        if (text.contains(mark))
            return mark;
    }
    return {};
}

struct Readings
{
    std::optional<Parts> decimal;
    std::optional<Parts> thousands;
};

Readings readUnsigned(QStringView text)
{
    if (areDigits(text))
        return { Parts { text.toString(), {} }, {} };
    const qsizetype points = text.count(u'.');
    const qsizetype commas = text.count(u',');
    const QChar last = text.lastIndexOf(u'.') > text.lastIndexOf(u',') ? u'.' : u',';
    if (const QChar group = pureGroupMark(text); !group.isNull()) {
        if (points + commas == 0)
            return { {}, withGroups(text, group) };
        return { points + commas == 1 ? withDecimalMark(text, last, group) : std::nullopt, {} };
    }
    if (points > 0 && commas > 0) {
        const bool isOnce = text.count(last) == 1;
        return { isOnce ? withDecimalMark(text, last, last == u'.' ? u',' : u'.') : std::nullopt, {} };
    }
    if (points + commas == 1)
        return { withDecimalMark(text, last, {}), withGroups(text, last) };
    return { {}, withGroups(text, last) };
}

} // namespace

NumberReading readNumber(QStringView text)
{
    bool negative = false;
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        negative = text.front() == u'-';
        text = text.mid(1).trimmed();
    }
    NumberReading result;
    const Readings readings = readUnsigned(text);
    put(readings.decimal, negative, result.decimal, result.tooManyDigits);
    put(readings.thousands, negative, result.thousands, result.tooManyDigits);
    result.isComma = result.thousands && text.contains(u',');
    result.tooManyDigits = result.tooManyDigits && !result.isNumber();
    return result;
}
