// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Translate.h"
#include "Words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

bool isDutch()
{
    return currentLanguage() == Language::Dutch;
}

constexpr std::array<QStringView, 12> dutchMonths { u"januari",   u"februari", u"maart",    u"april",
                                                    u"mei",       u"juni",     u"juli",     u"augustus",
                                                    u"september", u"oktober",  u"november", u"december" };
constexpr std::array<QStringView, 12> englishMonths { u"January",   u"February", u"March",    u"April",
                                                      u"May",       u"June",     u"July",     u"August",
                                                      u"September", u"October",  u"November", u"December" };
constexpr std::array<QStringView, 12> dutchMonthsShort { u"jan", u"feb", u"mrt", u"apr", u"mei", u"jun",
                                                         u"jul", u"aug", u"sep", u"okt", u"nov", u"dec" };
constexpr std::array<QStringView, 12> englishMonthsShort { u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun",
                                                           u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec" };
constexpr std::array<QStringView, 7> dutchDays { u"maandag", u"dinsdag",  u"woensdag", u"donderdag",
                                                 u"vrijdag", u"zaterdag", u"zondag" };
constexpr std::array<QStringView, 7> englishDays { u"Monday", u"Tuesday",  u"Wednesday", u"Thursday",
                                                   u"Friday", u"Saturday", u"Sunday" };
constexpr std::array<QStringView, 4> dutchOrdinals { u"eerste", u"tweede", u"derde", u"vierde" };
constexpr std::array<QStringView, 4> englishOrdinals { u"first", u"second", u"third", u"fourth" };

/// The @p number-th entry, counted from 1.
template <std::size_t size>
QString entry(const std::array<QStringView, size> &dutch, const std::array<QStringView, size> &english, int number)
{
    if (number < 1 || number > static_cast<int>(size))
        return {};
    return (isDutch() ? dutch : english)[static_cast<std::size_t>(number - 1)].toString();
}

QString monthName(int month)
{
    return entry(dutchMonths, englishMonths, month);
}

QString ordinal(int number)
{
    return entry(dutchOrdinals, englishOrdinals, number);
}

QString chosen(const QString &dutch, const QString &english)
{
    return isDutch() ? dutch : english;
}

} // namespace

QString monthShort(int month)
{
    return entry(dutchMonthsShort, englishMonthsShort, month);
}

QString weekdayName(const QDate &date)
{
    return entry(dutchDays, englishDays, date.dayOfWeek());
}

QString shownDate(const QDate &date)
{
    if (!date.isValid())
        return {};
    return u"%1 %2 %3"_s.arg(QString::number(date.day()), monthName(date.month()), QString::number(date.year()));
}

QString shownDayDate(const QDate &date)
{
    if (!date.isValid())
        return {};
    return weekdayName(date).left(isDutch() ? 2 : 3) + u' ' + shownDate(date);
}

QString shownShortDate(const QDate &date)
{
    return date.isValid() ? QString::number(date.day()) + u' ' + monthShort(date.month()) : QString();
}

QString shownShortDayDate(const QDate &date)
{
    return date.isValid() ? weekdayName(date).left(isDutch() ? 2 : 3) + u' ' + shownShortDate(date) : QString();
}

QString periodName(const Period &period)
{
    const QString number = QString::number(period.index());
    switch (period.kind) {
    case PeriodKind::Once:
        return chosen(u"eenmalig"_s, u"once"_s);
    case PeriodKind::ContractYear:
        return chosen(u"contractjaar %1"_s, u"contract year %1"_s).arg(number);
    case PeriodKind::Year:
        return QString::number(period.year());
    case PeriodKind::HalfYear:
        return chosen(u"%1 halfjaar %2"_s, u"%1 half of %2"_s)
            .arg(ordinal(period.index()), QString::number(period.year()));
    case PeriodKind::Quarter:
        return chosen(u"%1 kwartaal %2"_s, u"%1 quarter of %2"_s)
            .arg(ordinal(period.index()), QString::number(period.year()));
    case PeriodKind::Month:
        return monthName(period.index()) + u' ' + QString::number(period.year());
    case PeriodKind::Week:
        return chosen(u"week %1 van %2"_s, u"week %1 of %2"_s).arg(number, QString::number(period.year()));
    }
    return {};
}

QString periodShort(const Period &period)
{
    const QString number = QString::number(period.index());
    switch (period.kind) {
    case PeriodKind::Once:
        return chosen(u"eenmalig"_s, u"once"_s);
    case PeriodKind::ContractYear:
        return chosen(u"CJ %1"_s, u"CY %1"_s).arg(number);
    case PeriodKind::Year:
        return QString::number(period.year());
    case PeriodKind::HalfYear:
        return u'H' + number;
    case PeriodKind::Quarter:
        return u'Q' + number;
    case PeriodKind::Month:
        return monthShort(period.index());
    case PeriodKind::Week:
        return chosen(u"wk %1"_s, u"wk %1"_s).arg(number);
    }
    return {};
}

QString inPeriod(const Period &period, bool withYear)
{
    const bool calendar = period.kind != PeriodKind::Once && period.kind != PeriodKind::ContractYear;
    const QString year = calendar ? QString::number(period.year()) : QString();
    switch (period.kind) {
    case PeriodKind::Once:
        return chosen(u"Over de hele looptijd"_s, u"Over the whole term"_s);
    case PeriodKind::ContractYear:
        return chosen(u"In contractjaar %1"_s, u"In contract year %1"_s).arg(period.index());
    case PeriodKind::Year:
        return u"In "_s + year;
    case PeriodKind::HalfYear:
    case PeriodKind::Quarter: {
        const QString name = period.kind == PeriodKind::Quarter ? chosen(u"kwartaal"_s, u"quarter"_s)
                                                                : chosen(u"halfjaar"_s, u"half"_s);
        const QString which = chosen(u"In het %1 %2"_s, u"In the %1 %2"_s).arg(ordinal(period.index()), name);
        return withYear ? chosen(u"%1 van %2"_s, u"%1 of %2"_s).arg(which, year) : which;
    }
    case PeriodKind::Month:
        return u"In "_s + (withYear ? periodName(period) : monthName(period.index()));
    case PeriodKind::Week:
        return u"In "_s + (withYear ? periodName(period) : chosen(u"week %1"_s, u"week %1"_s).arg(period.index()));
    }
    return {};
}
