// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "UnitWords.h"

#include <QLatin1StringView>

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

/// What kind of quantity a word names; only words of one kind can be converted into each other.
enum class Quantity : quint8 {
    None,
    Share,
    Points,
    Pieces,
    WorkingDays,
    Days,
    Months,
    Time,
    PerFte,
    Money,
    DayNumber,
    Score
};

struct Measure
{
    Quantity quantity = Quantity::None;
    int size = 1; ///< in the smallest measure of its quantity: milliseconds, days, months
};

constexpr Measure millisecond { Quantity::Time, 1 };
constexpr Measure second { Quantity::Time, 1000 };
constexpr Measure minute { Quantity::Time, 60'000 };
constexpr Measure hour { Quantity::Time, 3'600'000 };
constexpr Measure day { Quantity::Days, 1 };
constexpr Measure week { Quantity::Days, 7 };
constexpr Measure month { Quantity::Months, 1 };
constexpr Measure year { Quantity::Months, 12 };

Measure measureOf(Unit unit)
{
    switch (unit) {
    case Unit::Percent:
        return { Quantity::Share };
    case Unit::PercentagePoint:
        return { Quantity::Points };
    case Unit::Count:
        return { Quantity::Pieces };
    case Unit::WorkingDay:
        return { Quantity::WorkingDays };
    case Unit::Day:
        return day;
    case Unit::Week:
        return week;
    case Unit::Month:
        return month;
    case Unit::Hour:
    case Unit::OfficeHour:
        return hour;
    case Unit::Minute:
        return minute;
    case Unit::Second:
        return second;
    case Unit::Millisecond:
        return millisecond;
    case Unit::Grade:
    case Unit::Nps:
        return { Quantity::Score };
    case Unit::DayOfMonth:
        return { Quantity::DayNumber };
    case Unit::HoursPerFte:
        return { Quantity::PerFte };
    case Unit::Euro:
        return { Quantity::Money };
    case Unit::PerThousand:
    case Unit::Number:
    case Unit::YesNo:
    case Unit::Date:
        return {};
    }
    return {};
}

struct UnitWord
{
    QStringView word;
    Measure measure;
};

constexpr auto unitWords = std::to_array<UnitWord>({
    { u"%", { Quantity::Share } },
    { u"procent", { Quantity::Share } },
    { u"percent", { Quantity::Share } },
    { u"pct", { Quantity::Share } },
    { u"procentpunt", { Quantity::Points } },
    { u"procentpunten", { Quantity::Points } },
    { u"pp", { Quantity::Points } },
    { u"%-punt", { Quantity::Points } },
    { u"percentage point", { Quantity::Points } },
    { u"percentage points", { Quantity::Points } },
    { u"stuk", { Quantity::Pieces } },
    { u"stuks", { Quantity::Pieces } },
    { u"st", { Quantity::Pieces } },
    { u"keer", { Quantity::Pieces } },
    { u"maal", { Quantity::Pieces } },
    { u"x", { Quantity::Pieces } },
    { u"pieces", { Quantity::Pieces } },
    { u"times", { Quantity::Pieces } },
    { u"werkdag", { Quantity::WorkingDays } },
    { u"werkdagen", { Quantity::WorkingDays } },
    { u"werkdgn", { Quantity::WorkingDays } },
    { u"wd", { Quantity::WorkingDays } },
    { u"working day", { Quantity::WorkingDays } },
    { u"working days", { Quantity::WorkingDays } },
    { u"dag", day },
    { u"dagen", day },
    { u"dgn", day },
    { u"kalenderdag", day },
    { u"kalenderdagen", day },
    { u"d", day },
    { u"day", day },
    { u"days", day },
    { u"calendar days", day },
    { u"week", week },
    { u"weken", week },
    { u"wk", week },
    { u"weeks", week },
    { u"maand", month },
    { u"maanden", month },
    { u"mnd", month },
    { u"month", month },
    { u"months", month },
    { u"jaar", year },
    { u"jaren", year },
    { u"jr", year },
    { u"year", year },
    { u"years", year },
    { u"u", hour },
    { u"uur", hour },
    { u"uren", hour },
    { u"h", hour },
    { u"hr", hour },
    { u"hrs", hour },
    { u"hour", hour },
    { u"hours", hour },
    { u"kantooruur", hour },
    { u"kantooruren", hour },
    { u"min", minute },
    { u"minuut", minute },
    { u"minuten", minute },
    { u"minute", minute },
    { u"minutes", minute },
    { u"mins", minute },
    { u"s", second },
    { u"sec", second },
    { u"secs", second },
    { u"seconde", second },
    { u"seconden", second },
    { u"second", second },
    { u"seconds", second },
    { u"ms", millisecond },
    { u"msec", millisecond },
    { u"milliseconde", millisecond },
    { u"milliseconden", millisecond },
    { u"milliseconds", millisecond },
    { u"punt", { Quantity::Score } },
    { u"punten", { Quantity::Score } },
    { u"points", { Quantity::Score } },
    { u"e", { Quantity::DayNumber } },
    { u"uur/fte", { Quantity::PerFte } },
    { u"u/fte", { Quantity::PerFte } },
    { u"uur per fte", { Quantity::PerFte } },
    { u"hours/fte", { Quantity::PerFte } },
    { u"hours per fte", { Quantity::PerFte } },
    { u"h/fte", { Quantity::PerFte } },
    { u"€", { Quantity::Money } },
    { u"euro", { Quantity::Money } },
    { u"eur", { Quantity::Money } },
    { u"euros", { Quantity::Money } },
});

/// A few words say less than they mean: "5%" for percentage points, "4 uur" for hours per fte.
bool isLoose(const Measure &word, Quantity wanted)
{
    if (wanted == Quantity::Points)
        return word.quantity == Quantity::Share;
    return wanted == Quantity::PerFte && word.quantity == Quantity::Time && word.size == hour.size;
}

} // namespace

std::optional<UnitFactor> factorOf(QStringView word, Unit unit)
{
    if (word.isEmpty())
        return UnitFactor {};
    if (word.endsWith(u'.'))
        word.chop(1);
    const Measure wanted = measureOf(unit);
    for (const UnitWord &row : unitWords) {
        if (row.word != word)
            continue;
        if (isLoose(row.measure, wanted.quantity))
            return UnitFactor {};
        if (row.measure.quantity != wanted.quantity)
            return std::nullopt;
        const int common = std::gcd(row.measure.size, wanted.size);
        return UnitFactor { row.measure.size / common, wanted.size / common };
    }
    return std::nullopt;
}

QString usualWordOf(Unit unit)
{
    const Measure wanted = measureOf(unit);
    for (const UnitWord &row : unitWords) {
        if (row.measure.quantity == wanted.quantity && row.measure.size == wanted.size
            && wanted.quantity != Quantity::Score)
            return row.word.toString();
    }
    return {};
}
