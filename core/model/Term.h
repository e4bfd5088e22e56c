// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

enum class TermUnit : quint8 { WorkingDay, CalendarDay, Week, Month, Year };

/// A stretch of time as contracts write it: "10 werkdagen", "2 weken", "3 maanden".
struct Term
{
    int amount = 0;
    TermUnit unit = TermUnit::WorkingDay;

    friend bool operator==(const Term &, const Term &) = default;
};

/// Which date of the contract a term is counted from. A4-01…03 keep gunning, ondertekening and ingangsdatum apart.
enum class Anchor : quint8 { Award, Signing, Start, End, PlanApproval };

[[nodiscard]] QString codeOf(TermUnit unit); ///< "working_day", "day", "week", "month", "year"
[[nodiscard]] std::optional<TermUnit> termUnitFrom(QStringView code);
[[nodiscard]] QString codeOf(Anchor anchor); ///< "award", "signing", "start", "end", "plan_approval"
[[nodiscard]] std::optional<Anchor> anchorFrom(QStringView code);
