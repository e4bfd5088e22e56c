// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DateCount.h"
#include "Standing.h"
#include "WorkingCalendar.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

/// A duty with how its date came about, and whose it is.
struct PlannedDuty
{
    Duty duty;
    DateCount count;
    IndicatorId indicator; ///< the part that it is about; invalid: several
    KpiId firstGap;        ///< with MeasurementsComplete: the first kpi that is known to lack a value
};

/// What every kind of duty is made from: the contract, what is known about it, and the days between which we look.
class DutyDesk
{
public:
    DutyDesk(const ContractDefinition &contract, std::span<const KpiStanding> kpis, const QDate &today,
             const QDate &horizon);

    [[nodiscard]] const ContractDefinition &definition() const { return m_contract; }
    [[nodiscard]] const Contract &contract() const { return m_contract.contract; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] QDate horizon() const { return m_horizon; }
    [[nodiscard]] bool isUpcoming(const QDate &date) const { return date >= m_today && date <= m_horizon; }
    [[nodiscard]] bool isLate(const QDate &date) const { return date < m_today; }

    /// How a part stands; none when the view does not have it.
    [[nodiscard]] const PartStanding *standingOf(const Indicator &indicator) const;
    /// The verdict of a part in one of its judged periods; none when the view does not reach it.
    [[nodiscard]] std::optional<Verdict> verdictIn(const Indicator &indicator, const Period &period) const;
    /// The day before which no verdict is expected of a part; none: from the start.
    [[nodiscard]] std::optional<QDate> firstExpected(const Indicator &indicator) const;
    /// By the contract's calendar; never 0 for another day than today.
    [[nodiscard]] int workingDaysUntil(const QDate &date) const;
    /// A whole number between @p low and @p high from the contract's settings.
    [[nodiscard]] std::optional<int> numberSetting(const QString &key, int low, int high) const;

    /// Where a term leads that is counted from @p from by this contract's calendar.
    [[nodiscard]] DateCount counted(DateCount::Rule rule, const QDate &from, const Term &term) const;
    /// Where a deadline leads; nullopt while the contract does not have the date that it counts from.
    [[nodiscard]] std::optional<DateCount> counted(const Deadline &deadline) const;
    /// The same, the number of years later.
    [[nodiscard]] DateCount later(const DateCount &count, int years) const;

    /// A duty on the day that @p count leads to. @p kpi may be invalid: a duty of the contract as a whole.
    [[nodiscard]] PlannedDuty duty(DutyKind kind, const DateCount &count, const Period &period, KpiId kpi = {}) const;

private:
    const ContractDefinition &m_contract;
    std::span<const KpiStanding> m_kpis;
    QDate m_today;
    QDate m_horizon;
    WorkingCalendar m_calendar;
};

/// Every kind of duty, soonest first. @see dutiesOf
[[nodiscard]] std::vector<PlannedDuty> plannedDuties(const DutyDesk &desk);

/// There is no value where one is needed.
[[nodiscard]] inline bool isStillMissing(Verdict verdict)
{
    return verdict == Verdict::Missing || verdict == Verdict::Incomplete;
}
