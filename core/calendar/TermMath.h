// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Contract.h"
#include "Norm.h"
#include "Term.h"
#include "WorkingCalendar.h"

#include <QDate>

#include <optional>
#include <vector>

/// What the Algemene termijnenwet did to the end of a statutory term.
enum class AtwEffect : quint8 {
    NotAsked, ///< a contractual term: the Act does not touch it (L-10)
    OutOfScope, ///< longer than article 4 allows: over 90 days, 12 weeks or 3 months, or in years
    None, ///< within the Act, and the end stayed where it was
    NextDay, ///< article 1: the end fell on a Saturday, Sunday or holiday
    TwoDays, ///< article 2: lengthened until it holds two working days
};

/// Where a term ends, and what a person wants to know about it.
struct TermEnd
{
    QDate date; ///< the last day, which counts in full; invalid when it would leave the years 1…9999
    QDate counted; ///< the end before the Act moved it; the same as date when it did not
    std::vector<HolidayDate> skipped; ///< with working days: holidays on a Monday to Friday that fell inside
    bool onWeekend = false; ///< warning: it ends on a Saturday or Sunday, and was not shifted
    std::optional<Holiday> onHoliday; ///< warning: it ends on a day that is off, and was not shifted
    AtwEffect atw = AtwEffect::NotAsked;

    [[nodiscard]] bool hasWarning() const { return onWeekend || onHoliday; }
};

/// Counts a contractual term from @p from, which itself is day 0. Months and years keep the day number, clipped to the
/// end of the month. Never shifted: an end on a weekend or holiday is a warning. Source: requirements.
[[nodiscard]] TermEnd endOfTerm(const QDate &from, const Term &term, const WorkingCalendar &calendar);
/// The same for a term that a statute sets: articles 1 to 4 of the Act move its end. Source: L-07…L-09.
[[nodiscard]] TermEnd endOfStatutoryTerm(const QDate &from, const Term &term, const WorkingCalendar &calendar);
/// Article 1 alone: the day itself, or the next that is no Saturday, Sunday, holiday, Goede Vrijdag or equated day.
[[nodiscard]] QDate atwShifted(const QDate &end);
/// The last day of a deadline; nullopt while the contract does not have the date that it counts from.
[[nodiscard]] std::optional<QDate> dueDate(const Deadline &deadline, const Contract &contract);
