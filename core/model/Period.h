// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

/// How long a period is. The order is that of the file and never changes.
enum class PeriodKind : quint8 { Once = 0, Year, HalfYear, Quarter, Month, Week, ContractYear };

/// A stretch of time that is measured or judged as one: 2026-03, 2026-Q3, 2026-H1, 2026, CY2, 2026-W07, once.
/// A value; which days it holds is the business of core/calendar, since a contract year needs the contract.
struct Period
{
    PeriodKind kind = PeriodKind::Once;
    qint32 ordinal = 0; ///< counts periods of this kind; consecutive periods differ by 1

    [[nodiscard]] static Period once() { return {}; }
    [[nodiscard]] static Period year(int year) { return { PeriodKind::Year, year }; }
    [[nodiscard]] static Period halfYear(int year, int half) { return { PeriodKind::HalfYear, year * 2 + half - 1 }; }
    [[nodiscard]] static Period quarter(int year, int quarter) { return { PeriodKind::Quarter, year * 4 + quarter - 1 }; }
    [[nodiscard]] static Period month(int year, int month) { return { PeriodKind::Month, year * 12 + month - 1 }; }
    /// ISO 8601 week; the ordinal counts weeks since the Monday of 1 January 2001.
    [[nodiscard]] static Period week(int year, int week);
    /// The first contract year is 1.
    [[nodiscard]] static Period contractYear(int number) { return { PeriodKind::ContractYear, number }; }

    /// The calendar year (of a week: the ISO year). @pre kind is neither Once nor ContractYear
    [[nodiscard]] int year() const;
    /// 1-based number inside the year: month 1…12, quarter 1…4, half 1…2, week 1…53; the contract year's number; else 1.
    [[nodiscard]] int index() const;
    [[nodiscard]] Period plus(int count) const { return { kind, ordinal + count }; }

    /// "2026-Q3" and so on: the writing of the command line and the file. Source: cli.md.
    [[nodiscard]] QString toText() const;
    /// Reads what toText() writes, letters in either case; nullopt for what cannot be: 2026-13, 2026-Q5, 2025-W53, CY0.
    [[nodiscard]] static std::optional<Period> fromText(QStringView text);

    /// One whole number that sorts by kind and then by time; what the file stores. @pre |ordinal| < 2^19
    [[nodiscard]] qint32 key() const { return (static_cast<qint32>(kind) << 20) + ordinal; }
    /// The period with this key; once() for a number that is no key.
    [[nodiscard]] static Period fromKey(qint32 key);

    friend auto operator<=>(const Period &, const Period &) = default;
    friend size_t qHash(const Period &period, size_t seed = 0) { return ::qHash(period.key(), seed); }
};
