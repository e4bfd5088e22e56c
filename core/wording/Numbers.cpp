// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Translate.h"
#include "Words.h"

#include <algorithm>
#include <array>
#include <atomic>

using namespace Qt::StringLiterals;

namespace {

std::atomic<Language> s_language { Language::Dutch };

bool isDutch()
{
    return currentLanguage() == Language::Dutch;
}

/// The canonical "-4806.5" in the writing of the language.
QString written(const QString &plain, bool withPlus = false)
{
    const bool negative = plain.startsWith(u'-');
    const QString digits = negative ? plain.mid(1) : plain;
    const auto point = digits.indexOf(u'.');
    QString whole = point < 0 ? digits : digits.left(point);
    for (auto place = whole.size() - 3; place > 0; place -= 3)
        whole.insert(place, isDutch() ? u'.' : u',');
    const bool zero = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c == u'0' || c == u'.'; });
    QString sign;
    if (negative && !zero)
        sign = u"\u2212"_s;
    else if (withPlus && !zero)
        sign = u"+"_s;
    return sign + whole + (point < 0 ? QString() : (isDutch() ? u',' : u'.') + digits.mid(point + 1));
}

/// How many digits behind the mark a number of this unit gets when nothing else decides: at least, and for a number
/// that does not end.
struct Places
{
    int least = 0;
    int endless = 1;
};
Places placesOf(const Ratio &value, Unit unit)
{
    switch (unit) {
    case Unit::Percent:
        // "90,0%" beside "94,4%"; nothing and everything are whole
        return { value.isZero() || value == Ratio(100) ? 0 : 1, 1 };
    case Unit::Nps:
    case Unit::Count:
    case Unit::DayOfMonth:
        return { 0, 0 };
    case Unit::Grade:
        return { 1, 2 };
    case Unit::Number:
        return { 0, 2 };
    case Unit::Euro:
        return { 0, 2 };
    default:
        return { 0, 1 };
    }
}

/// Every value at which the verdict changes.
std::vector<Decimal> thresholdsOf(const NormVersion &norm)
{
    std::vector<Decimal> values;
    for (const std::optional<Decimal> &value : { norm.value, norm.high }) {
        if (value)
            values.push_back(*value);
    }
    for (const Band &band : norm.bands) {
        for (const std::optional<Bound> &bound : { band.lower, band.upper }) {
            if (bound)
                values.push_back(bound->value);
        }
    }
    return values;
}

bool standsOnItsSide(const Ratio &value, int places, const std::vector<Decimal> &thresholds)
{
    const Ratio rounded = value.rounded(places);
    return std::all_of(thresholds.begin(), thresholds.end(), [&](const Decimal &threshold) {
        const Ratio limit(threshold);
        return (rounded <=> limit) == (value <=> limit);
    });
}

/// A value as it is agreed: its own digits, and those of the norm it belongs to.
int placesOfAgreed(const Ratio &value, Unit unit, const NormVersion *norm)
{
    const auto exact = value.toDecimal();
    const int places = unit == Unit::Grade ? 1 : 0;
    return std::max({ places, exact ? exact->trimmed().scale() : 1, norm && norm->value ? norm->value->scale() : 0 });
}

int placesFor(const Ratio &value, Unit unit, const NormVersion *norm)
{
    constexpr int asWritten = 2; // a value of at most so many digits is shown as it is
    constexpr int widest = 18;
    const Places usual = placesOf(value, unit);
    const auto exact = value.toDecimal();
    const int own = exact ? exact->trimmed().scale() : asWritten + 1;
    int places = std::max(usual.least, own <= asWritten ? own : usual.endless);
    if (unit == Unit::Euro && places == 1)
        places = 2;
    if (!norm)
        return places;
    const std::vector<Decimal> thresholds = thresholdsOf(*norm);
    if (norm->value && !norm->path) // a place on a path was worked out, and not written so
        places = std::max(places, norm->value->scale());
    while (places < widest && !standsOnItsSide(value, places, thresholds))
        ++places;
    return places;
}

} // namespace

void setLanguage(Language language)
{
    s_language = language;
}

Language currentLanguage()
{
    return s_language;
}

QString shown(const Decimal &value)
{
    return written(value.toPlain());
}

QString shown(const Ratio &value, int places)
{
    return written(value.toPlain(places));
}

namespace {

QString numberWith(int places, const Ratio &value, Unit unit)
{
    if (unit == Unit::YesNo)
        return value.isZero() ? Words::tr("nee") : Words::tr("ja");
    if (unit == Unit::Date)
        return shownDate(QDate::fromJulianDay(value.floored().toDecimal().value_or(Decimal(0)).units()));
    return written(value.toPlain(places), unit == Unit::Nps);
}

QString withUnit(const QString &number, const Ratio &value, Unit unit)
{
    if (unit == Unit::DayOfMonth)
        //: %1 is a number: day 5 of the month
        return Words::tr("dag %1").arg(number);
    if (unit == Unit::Euro)
        return isDutch() ? u"€ "_s + number : u"€"_s + number;
    if (unit == Unit::Percent)
        return number + u'%';
    const QString suffix = value == Ratio(1) ? unitSuffixOfOne(unit) : unitSuffix(unit);
    return suffix.isEmpty() ? number : number + u' ' + suffix;
}

} // namespace

QString shownNumber(const Ratio &value, Unit unit, const NormVersion *norm)
{
    return numberWith(placesFor(value, unit, norm), value, unit);
}

QString shownValue(const Ratio &value, Unit unit, const NormVersion *norm)
{
    return withUnit(shownNumber(value, unit, norm), value, unit);
}

QString shownAgreed(const Ratio &value, Unit unit, const NormVersion *norm)
{
    if (unit == Unit::Euro)
        return shownValue(value, unit, norm); // cents come in pairs
    return withUnit(numberWith(placesOfAgreed(value, unit, norm), value, unit), value, unit);
}

QString unitSuffix(Unit unit)
{
    switch (unit) {
    case Unit::Percent:
        return u"%"_s;
    case Unit::PercentagePoint:
        return Words::tr("procentpunt");
    case Unit::WorkingDay:
        return Words::tr("werkdagen");
    case Unit::Day:
        return Words::tr("dagen");
    case Unit::Week:
        return Words::tr("weken");
    case Unit::Month:
        return Words::tr("maanden");
    case Unit::Hour:
        return Words::tr("uur");
    case Unit::OfficeHour:
        return Words::tr("kantooruren");
    case Unit::Minute:
        return u"min"_s;
    case Unit::Second:
        return u"s"_s;
    case Unit::Millisecond:
        return u"ms"_s;
    case Unit::HoursPerFte:
        return Words::tr("uur/fte");
    case Unit::Euro:
        return Words::tr("euro");
    case Unit::PerThousand:
        return Words::tr("per 1.000");
    case Unit::Count:
    case Unit::Grade:
    case Unit::Nps:
    case Unit::DayOfMonth:
    case Unit::Number:
    case Unit::YesNo:
    case Unit::Date:
        return {};
    }
    return {};
}

QString unitSuffixOfOne(Unit unit)
{
    switch (unit) {
    case Unit::WorkingDay:
        return Words::tr("werkdag");
    case Unit::Day:
        return Words::tr("dag");
    case Unit::Week:
        return Words::tr("week");
    case Unit::Month:
        return Words::tr("maand");
    case Unit::OfficeHour:
        return Words::tr("kantooruur");
    case Unit::Hour:
        return Words::tr("uur", "one hour");
    case Unit::PercentagePoint:
        return Words::tr("procentpunt", "one percentage point");
    default:
        return unitSuffix(unit);
    }
}

QString unitName(Unit unit)
{
    switch (unit) {
    case Unit::Percent:
        return Words::tr("procent");
    case Unit::Count:
        return Words::tr("aantal");
    case Unit::Hour:
        return Words::tr("uren");
    case Unit::Minute:
        return Words::tr("minuten");
    case Unit::Second:
        return Words::tr("seconden");
    case Unit::Millisecond:
        return Words::tr("milliseconden");
    case Unit::Grade:
        return Words::tr("rapportcijfer");
    case Unit::Nps:
        return Words::tr("NPS");
    case Unit::DayOfMonth:
        return Words::tr("dag van de maand");
    case Unit::Number:
        return Words::tr("getal");
    case Unit::YesNo:
        return Words::tr("ja of nee");
    case Unit::Date:
        return Words::tr("datum");
    default:
        return unitSuffix(unit);
    }
}

QString countWord(int count)
{
    static constexpr std::array<QStringView, 12> dutch { u"één",   u"twee", u"drie",  u"vier", u"vijf", u"zes",
                                                         u"zeven", u"acht", u"negen", u"tien", u"elf",  u"twaalf" };
    static constexpr std::array<QStringView, 12> english {
        u"one", u"two", u"three", u"four", u"five", u"six", u"seven", u"eight", u"nine", u"ten", u"eleven", u"twelve"
    };
    if (count < 1 || count > 12)
        return shown(Decimal(count));
    return (isDutch() ? dutch : english)[static_cast<std::size_t>(count - 1)].toString();
}
