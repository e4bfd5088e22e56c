// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

/// A day that Dutch law calls a holiday, or makes equal to one. The words are in core/wording.
enum class Holiday : quint8 {
    NewYear, ///< Nieuwjaarsdag
    GoodFriday, ///< Goede Vrijdag: a holiday for the Act's own terms only
    EasterMonday, ///< Tweede Paasdag
    QueensDay, ///< Koninginnedag, up to and including 2013
    KingsDay, ///< Koningsdag, from 2014
    LiberationDay, ///< Bevrijdingsdag: every year (L-05)
    Ascension, ///< Hemelvaartsdag
    WhitMonday, ///< Tweede Pinksterdag
    Christmas, ///< Eerste Kerstdag
    BoxingDay, ///< Tweede Kerstdag
    BridgeDay, ///< a day made equal by decree
};

/// The paragraph of article 3 of the Algemene termijnenwet that names the day. Source: L-01…L-03.
enum class HolidayBasis : quint8 { Paragraph1 = 1, Paragraph2 = 2, Paragraph3 = 3 };

struct HolidayDate
{
    QDate date;
    Holiday holiday = Holiday::NewYear;
    friend bool operator==(const HolidayDate &, const HolidayDate &) = default;
};

[[nodiscard]] QString codeOf(Holiday holiday); ///< "new_year", "good_friday", …
[[nodiscard]] HolidayBasis basisOf(Holiday holiday);
[[nodiscard]] QString codeOf(HolidayBasis basis); ///< "Atw art. 3 lid 1": a citation, the same in every language

/// First Easter day. Exact for the Gregorian calendar; @pre 1 ≤ year ≤ 9999. Source: requirements 2.3.
[[nodiscard]] QDate easterSunday(int year);
/// Every holiday and every equated day of a year that is known, in order. Two may fall on one day: Hemelvaart on 5 May.
[[nodiscard]] std::vector<HolidayDate> allHolidaysOf(int year);
/// The decrees of this year are in the list, so that "no bridge day" means that there is none. Source: L-03, L-04,
/// L-11.
[[nodiscard]] bool areBridgeDaysKnown(int year);
