// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DateText.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Name
{
    QStringView text;
    int number;
};

/// Short forms; a longer word is known by them ("sept", "september"). Dutch and English side by side.
constexpr auto monthNames = std::to_array<Name>({
    { u"januari", 1 },   { u"january", 1 },   { u"februari", 2 }, { u"february", 2 }, { u"maart", 3 },
    { u"mrt", 3 },       { u"march", 3 },     { u"april", 4 },    { u"mei", 5 },      { u"may", 5 },
    { u"juni", 6 },      { u"june", 6 },      { u"juli", 7 },     { u"july", 7 },     { u"augustus", 8 },
    { u"august", 8 },    { u"september", 9 }, { u"oktober", 10 }, { u"october", 10 }, { u"november", 11 },
    { u"december", 12 },
});

constexpr auto weekdayNames = std::to_array<Name>({
    { u"maandag", 1 },
    { u"monday", 1 },
    { u"dinsdag", 2 },
    { u"tuesday", 2 },
    { u"woensdag", 3 },
    { u"wednesday", 3 },
    { u"donderdag", 4 },
    { u"thursday", 4 },
    { u"vrijdag", 5 },
    { u"friday", 5 },
    { u"zaterdag", 6 },
    { u"saturday", 6 },
    { u"zondag", 7 },
    { u"sunday", 7 },
});

/// The number of the name that @p word is, or abbreviates to no less than @p shortest letters.
template <std::size_t N>
std::optional<int> numberOf(const std::array<Name, N> &names, QStringView word, qsizetype shortest)
{
    if (word.endsWith(u'.'))
        word.chop(1);
    if (word.size() < shortest)
        return std::nullopt;
    for (const Name &name : names) {
        if (name.text.startsWith(word))
            return name.number;
    }
    return std::nullopt;
}

std::optional<QDate> validDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1900 || year > 2199)
        return std::nullopt;
    return date;
}

/// A written year of two digits is only guessed at.
DateReading dayMonthYear(int day, int month, QStringView yearText)
{
    const int year = yearText.toInt();
    if (yearText.size() == 2)
        return { {}, validDate(2000 + year, month, day) };
    if (const auto date = validDate(year, month, day))
        return { date, {} };
    return { {}, validDate(year, day, month) };
}

std::optional<DateReading> inNumbers(const QString &text)
{
    static const QRegularExpression iso(u"^([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})$"_s);
    if (const auto match = iso.match(text); match.hasMatch())
        return DateReading {
            validDate(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt()), {}
        };
    static const QRegularExpression dutch(u"^([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})$"_s);
    if (const auto match = dutch.match(text); match.hasMatch())
        return dayMonthYear(match.capturedView(1).toInt(), match.capturedView(3).toInt(), match.capturedView(4));
    return std::nullopt;
}

/// The number that a spreadsheet keeps for a day, with or without a time behind it: never taken, only asked about.
std::optional<DateReading> inSheetNumber(const QString &text)
{
    static const QRegularExpression number(u"^([0-9]{5})(?:[.,][0-9]+)?$"_s);
    constexpr int first = 18'264; // 1 January 1950
    constexpr int last = 73'050;  // 31 December 2099
    const auto match = number.match(text);
    const int days = match.captured(1).toInt();
    if (!match.hasMatch() || days < first || days > last)
        return std::nullopt;
    return DateReading { {}, QDate(1899, 12, 30).addDays(days) };
}

std::optional<DateReading> inWords(const QString &text)
{
    static const QRegularExpression dayFirst(u"^([0-9]{1,2})[ -]([a-z]+\\.?)[ -]([0-9]{4}|[0-9]{2})$"_s);
    static const QRegularExpression monthFirst(u"^([a-z]+\\.?) ([0-9]{1,2}),? ([0-9]{4})$"_s);
    const auto first = dayFirst.match(text);
    const auto second = monthFirst.match(text);
    if (!first.hasMatch() && !second.hasMatch())
        return std::nullopt;
    const auto month = numberOf(monthNames, first.hasMatch() ? first.capturedView(2) : second.capturedView(1), 3);
    if (!month)
        return std::nullopt;
    const int day = (first.hasMatch() ? first.capturedView(1) : second.capturedView(2)).toInt();
    const QStringView year = first.hasMatch() ? first.capturedView(3) : second.capturedView(3);
    DateReading reading = dayMonthYear(day, *month, year);
    if (!reading.date && year.size() == 4)
        reading.suggestion.reset(); // a month in words is not a day by mistake
    return reading;
}

} // namespace

DateReading readDate(const QString &text)
{
    QString words = text.simplified().toLower();
    std::optional<int> weekday;
    if (const qsizetype space = words.indexOf(u' '); space > 0) {
        QStringView word = QStringView(words).left(space);
        if (word.endsWith(u','))
            word.chop(1);
        weekday = numberOf(weekdayNames, word, 2);
        if (weekday)
            words = words.mid(space + 1);
    }
    auto reading = inNumbers(words);
    if (!reading)
        reading = inWords(words);
    if (!reading && !weekday)
        reading = inSheetNumber(words);
    if (!reading)
        return {};
    if (weekday && reading->date && reading->date->dayOfWeek() != *weekday)
        return { {}, reading->date };
    return *reading;
}

QString typedDate(const QDate &date)
{
    return date.isValid() ? u"%1-%2-%3"_s.arg(date.day()).arg(date.month()).arg(date.year()) : QString();
}
