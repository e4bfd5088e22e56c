// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Contract.h"
#include "Period.h"

#include <QDate>

#include <vector>

/// A run of days, both ends included.
struct DateRange
{
    QDate first;
    QDate last;
    friend bool operator==(const DateRange &, const DateRange &) = default;
};

/// The days of a period. A contract year starts at the contract's start (29 February: on the 28th in other years);
/// Once runs from the start to the end (open: to 9999-12-31). Calendar kinds ignore @p contract.
[[nodiscard]] DateRange daysOf(const Period &period, const Contract &contract);
/// The period of @p kind that holds @p day. Before a contract's start the contract year is 0 or below.
[[nodiscard]] Period periodHolding(const QDate &day, PeriodKind kind, const Contract &contract);
/// The last period of @p kind whose last day lies before @p today. Once has no earlier one and gives itself, closed or
/// not.
[[nodiscard]] Period lastClosed(PeriodKind kind, const QDate &today, const Contract &contract);
[[nodiscard]] bool isClosed(const Period &period, const QDate &today, const Contract &contract);
/// The periods of @p kind whose last day lies in @p outer, in order: months of a quarter, weeks of a month. A period
/// holds itself. A coarser kind gives the one that ends in @p outer, if any (a half year in its second quarter).
[[nodiscard]] std::vector<Period> periodsEndingIn(const Period &outer, PeriodKind kind, const Contract &contract);
/// From the one holding @p first up to the one holding @p last; empty when @p last lies before @p first.
[[nodiscard]] std::vector<Period> periodsFrom(const QDate &first, const QDate &last, PeriodKind kind,
                                              const Contract &contract);
/// The contract was running on some day of it.
[[nodiscard]] bool isInTerm(const Period &period, const Contract &contract);
