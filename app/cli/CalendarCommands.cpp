// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "TermMath.h"
#include "TermText.h"
#include "TermWords.h"
#include "Words.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDays = 100'000;

WorkingCalendar calendarOf(const Call &call)
{
    return WorkingCalendar(
        { .goodFridayOff = call.has(u"--good-friday"_s), .bridgeDaysOff = call.has(u"--bridge-days"_s) });
}

Json skippedJson(const std::vector<HolidayDate> &skipped)
{
    std::vector<Json> days;
    for (const HolidayDate &day : skipped)
        days.push_back(Json::object({ { u"date"_s, dateJson(day.date) }, { u"name"_s, holidayName(day.holiday) } }));
    return Json::array(std::move(days));
}

/// A decree that is not in the list cannot be skipped: that has to be said.
void warnAboutUnknownBridgeDays(const Call &call, const QDate &from, const QDate &to)
{
    if (!call.has(u"--bridge-days"_s) && !call.has(u"--atw"_s))
        return;
    for (int year = qMin(from, to).year(); year <= qMax(from, to).year(); ++year) {
        if (!areBridgeDaysKnown(year)) {
            call.say(Cli::tr("let op: van %1 zijn de gelijkgestelde dagen niet bekend").arg(year));
            return;
        }
    }
}

Exit printEnd(const Call &call, const QDate &from, const Term &term, const TermEnd &end)
{
    if (!end.date.isValid())
        return call.wrong(Cli::tr("deze termijn loopt buiten de jaren 1 tot en met 9999"));
    warnAboutUnknownBridgeDays(call, from, end.date);
    const QString because = termBecause(from, term, end);
    const QString warning = termWarning(end);
    if (call.wantsJson()) {
        call.print(Json::object({ { u"date"_s, dateJson(end.date) },
                                  { u"weekday"_s, weekdayName(end.date) },
                                  { u"skipped"_s, skippedJson(end.skipped) },
                                  { u"because"_s, because },
                                  { u"warning"_s, Json::textOrNull(warning) } }));
        return Exit::Done;
    }
    call.print(shownDayDate(end.date));
    call.print(because);
    if (!warning.isEmpty())
        call.say(warning);
    return Exit::Done;
}

} // namespace

Exit runWorkdaysAdd(const Call &call)
{
    const auto from = dateFrom(call, call.argument(0));
    if (!from)
        return from.exit;
    const auto count = numberFrom(call, call.argument(1), -mostDays, mostDays);
    if (!count)
        return count.exit;
    const Term term { *count.value, TermUnit::WorkingDay };
    return printEnd(call, *from.value, term, endOfTerm(*from.value, term, calendarOf(call)));
}

Exit runWorkdaysCount(const Call &call)
{
    const auto from = dateFrom(call, call.argument(0));
    if (!from)
        return from.exit;
    const auto to = dateFrom(call, call.argument(1));
    if (!to)
        return to.exit;
    warnAboutUnknownBridgeDays(call, *from.value, *to.value);
    const int days = calendarOf(call).workingDaysBetween(*from.value, *to.value);
    if (call.wantsJson())
        call.print(Json::object(
            { { u"from"_s, dateJson(*from.value) }, { u"to"_s, dateJson(*to.value) }, { u"working_days"_s, days } }));
    else
        //: %1 a number of working days, %2 and %3 dates
        call.print((days == 1 ? Cli::tr("1 werkdag na %2 tot en met %3") : Cli::tr("%1 werkdagen na %2 tot en met %3"))
                       .arg(QString::number(days), shownDayDate(*from.value), shownDayDate(*to.value)));
    return Exit::Done;
}

Exit runWorkdaysHolidays(const Call &call)
{
    const auto year = numberFrom(call, call.argument(0), 1, 9999);
    if (!year)
        return year.exit;
    warnAboutUnknownBridgeDays(call, QDate(*year.value, 1, 1), QDate(*year.value, 12, 31));
    const std::vector<HolidayDate> days = calendarOf(call).holidaysOf(*year.value);
    std::vector<Json> list;
    std::vector<QStringList> rows;
    for (const HolidayDate &day : days) {
        const QString basis = codeOf(basisOf(day.holiday));
        list.push_back(Json::object(
            { { u"date"_s, dateJson(day.date) }, { u"name"_s, holidayName(day.holiday) }, { u"basis"_s, basis } }));
        rows.push_back({ shownDayDate(day.date), holidayName(day.holiday), basis });
    }
    if (call.wantsJson())
        call.print(Json::object({ { u"year"_s, *year.value }, { u"holidays"_s, Json::array(std::move(list)) } }));
    else
        call.printTable(rows);
    return Exit::Done;
}

Exit runTerm(const Call &call)
{
    const auto from = dateFrom(call, call.argument(0));
    if (!from)
        return from.exit;
    const QString text = call.arguments().mid(1).join(u' ');
    const auto term = termFromText(text);
    if (!term)
        return call.wrong(
            Cli::tr("‘%1’ is geen termijn (schrijf 10 werkdagen, 2 weken, 30 kalenderdagen of 3 maanden)").arg(text));
    const WorkingCalendar calendar = calendarOf(call);
    return printEnd(call, *from.value, *term,
                    call.has(u"--atw"_s) ? endOfStatutoryTerm(*from.value, *term, calendar)
                                         : endOfTerm(*from.value, *term, calendar));
}
