// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Holidays.h"

#include "CodeTable.h"
#include "EquatedDays.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto holidays = codeTable<Holiday::BridgeDay>(
    "new_year"_L1, "good_friday"_L1, "easter_monday"_L1, "queens_day"_L1, "kings_day"_L1, "liberation_day"_L1,
    "ascension"_L1, "whit_monday"_L1, "christmas"_L1, "boxing_day"_L1, "bridge_day"_L1);

/// Never on a Sunday: then the Saturday before (L-06).
HolidayDate royalBirthday(int year)
{
    constexpr int firstKingsDay = 2014;
    const QDate day = year < firstKingsDay ? QDate(year, 4, 30) : QDate(year, 4, 27);
    const Holiday holiday = year < firstKingsDay ? Holiday::QueensDay : Holiday::KingsDay;
    return { day.dayOfWeek() == Qt::Sunday ? day.addDays(-1) : day, holiday };
}

} // namespace

QString codeOf(Holiday holiday)
{
    return holidays.codeOf(holiday);
}

HolidayBasis basisOf(Holiday holiday)
{
    if (holiday == Holiday::GoodFriday)
        return HolidayBasis::Paragraph2;
    return holiday == Holiday::BridgeDay ? HolidayBasis::Paragraph3 : HolidayBasis::Paragraph1;
}

QString codeOf(HolidayBasis basis)
{
    return u"Atw art. 3 lid %1"_s.arg(static_cast<int>(basis));
}

QDate easterSunday(int year)
{
    // The names are those of the usual writing of the computation (Meeus, Jones and Butcher).
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return { year, n / 31, n % 31 + 1 };
}

std::vector<HolidayDate> allHolidaysOf(int year)
{
    const QDate easter = easterSunday(year);
    std::vector<HolidayDate> result {
        { QDate(year, 1, 1), Holiday::NewYear },       { easter.addDays(-2), Holiday::GoodFriday },
        { easter.addDays(1), Holiday::EasterMonday },  royalBirthday(year),
        { QDate(year, 5, 5), Holiday::LiberationDay }, { easter.addDays(39), Holiday::Ascension },
        { easter.addDays(50), Holiday::WhitMonday },   { QDate(year, 12, 25), Holiday::Christmas },
        { QDate(year, 12, 26), Holiday::BoxingDay },
    };
    for (const QDate &day : equatedDaysOf(year))
        result.push_back({ day, Holiday::BridgeDay });
    std::stable_sort(result.begin(), result.end(),
                     [](const HolidayDate &a, const HolidayDate &b) { return a.date < b.date; });
    return result;
}

bool areBridgeDaysKnown(int year)
{
    return areEquatedDaysKnown(year);
}
