// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Kpi.h"
#include "WorkingCalendar.h"

#include <QDate>

#include <optional>

/// What one case must meet, ready to be asked a million times: a longest time, or a term in days by the contract's calendar.
class CaseTerm
{
public:
    /// None for a limit that is no longest time: with another comparator, or days that are not whole.
    [[nodiscard]] static std::optional<CaseTerm> of(const CaseLimit &limit);

    [[nodiscard]] bool isOfTime() const { return m_isOfTime; } ///< in hours, minutes or less
    [[nodiscard]] bool isOfOfficeHours() const { return m_isOfOfficeHours; }
    /// Whether @p ms is short enough. @pre isOfTime()
    [[nodiscard]] bool holds(qint64 ms) const { return ms <= m_longest; }
    /// The last day that is in time, counted from @p opened, which is day 0. @pre !isOfTime()
    [[nodiscard]] QDate lastDay(const QDate &opened, const WorkingCalendar &calendar) const;

private:
    bool m_isOfTime = false;
    bool m_isOfOfficeHours = false;
    qint64 m_longest = 0; ///< milliseconds, itself in time
    Term m_term;
    bool m_isBefore = false; ///< the last day of the term itself is too late
};
