// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeriodicDuties.h"

#include "Duties.h"
#include "PeriodMath.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultMeasurementDays = 15;
constexpr int defaultReportDay = 5;
/// Older gaps are the business of "Vraagt aandacht"; the agenda names the last two quarters.
constexpr int quartersBack = 2;

bool isEntered(const Indicator &indicator)
{
    return indicator.input != InputKind::Survey && indicator.input != InputKind::Derived
        && indicator.measured != PeriodKind::Once;
}

bool isExpectedIn(const Period &period, const Indicator &indicator, const DutyDesk &desk)
{
    const auto first = desk.firstExpected(indicator);
    return isInTerm(period, desk.contract()) && (!first || daysOf(period, desk.contract()).last >= *first);
}

/// How far the values of one quarter are in.
enum class Intake : quint8 { NotNeeded, Complete, Missing, Unknown };

Intake intakeOf(const Indicator &indicator, const Period &quarter, const DutyDesk &desk)
{
    const auto isNeeded = [&](const Period &period) { return isExpectedIn(period, indicator, desk); };
    const std::vector<Period> measured = periodsEndingIn(quarter, indicator.measured, desk.contract());
    if (!isEntered(indicator) || std::none_of(measured.begin(), measured.end(), isNeeded))
        return Intake::NotNeeded;
    bool isKnown = false;
    for (const Period &period : periodsEndingIn(quarter, indicator.judged, desk.contract())) {
        if (!isNeeded(period))
            continue;
        const auto verdict = desk.verdictIn(indicator, period);
        if (!verdict)
            return Intake::Unknown;
        if (isStillMissing(*verdict))
            return Intake::Missing;
        isKnown = true;
    }
    return isKnown ? Intake::Complete : Intake::Unknown;
}

/// Missing weighs most: one value that is surely absent keeps the duty open.
Intake intakeOf(const Period &quarter, const DutyDesk &desk)
{
    Intake result = Intake::NotNeeded;
    for (const Indicator &indicator : desk.definition().indicators) {
        const Intake intake = intakeOf(indicator, quarter, desk);
        if (intake == Intake::Missing)
            return intake;
        result = std::max(result, intake);
    }
    return result;
}

/// The first kpi that surely lacks a value.
KpiId firstGapIn(const Period &quarter, const DutyDesk &desk)
{
    for (const Indicator &indicator : desk.definition().indicators) {
        if (intakeOf(indicator, quarter, desk) == Intake::Missing)
            return indicator.kpi;
    }
    return {};
}

bool measuresMonthly(const DutyDesk &desk)
{
    const std::vector<Indicator> &indicators = desk.definition().indicators;
    const auto monthly = std::count_if(indicators.begin(), indicators.end(), [](const Indicator &row) {
        return isEntered(row) && row.measured == PeriodKind::Month;
    });
    return monthly * 2 > static_cast<qsizetype>(indicators.size());
}

std::optional<int> agreedReportDay(const DutyDesk &desk)
{
    return desk.numberSetting(PlanningKeys::monthlyReportDay(), 1, 28);
}

std::optional<int> reportDay(const DutyDesk &desk)
{
    if (desk.definition().setting(PlanningKeys::monthlyReportDay()) == "none"_L1)
        return std::nullopt;
    if (const auto day = agreedReportDay(desk))
        return day;
    return measuresMonthly(desk) ? std::optional(defaultReportDay) : std::nullopt;
}

} // namespace

std::vector<PlannedDuty> measurementDuties(const DutyDesk &desk)
{
    const auto agreed = desk.numberSetting(PlanningKeys::measurementDays(), 0, 90);
    const int days = agreed.value_or(defaultMeasurementDays);
    const auto due = [&](const Period &quarter) { return daysOf(quarter, desk.contract()).last.addDays(1 + days); };
    std::vector<PlannedDuty> result;
    const Period first = periodHolding(desk.today(), PeriodKind::Quarter, desk.contract()).plus(-quartersBack);
    for (Period quarter = first; due(quarter) <= desk.horizon(); quarter = quarter.plus(1)) {
        const Intake intake = intakeOf(quarter, desk);
        const bool isClosedQuarter = isClosed(quarter, desk.today(), desk.contract());
        const bool isDone = intake == Intake::NotNeeded || (intake == Intake::Complete && isClosedQuarter);
        if (isDone || (!desk.isUpcoming(due(quarter)) && intake != Intake::Missing))
            continue;
        DateCount count = desk.counted(DateCount::Rule::AfterClose, daysOf(quarter, desk.contract()).last.addDays(1),
                                       { days, TermUnit::CalendarDay });
        count.isAssumed = !agreed;
        result.push_back(desk.duty(DutyKind::MeasurementsComplete, count, quarter));
        result.back().firstGap = firstGapIn(quarter, desk);
    }
    return result;
}

std::vector<PlannedDuty> reportDuties(const DutyDesk &desk)
{
    const auto day = reportDay(desk);
    if (!day)
        return {};
    std::vector<PlannedDuty> result;
    const auto due = [&](const Period &month) { return daysOf(month, desk.contract()).last.addDays(*day); };
    const Period first = lastClosed(PeriodKind::Month, desk.today(), desk.contract());
    for (Period month = first; due(month) <= desk.horizon(); month = month.plus(1)) {
        if (!desk.isUpcoming(due(month)) || !isInTerm(month, desk.contract()))
            continue;
        DateCount count = desk.counted(DateCount::Rule::DayOfMonth, daysOf(month, desk.contract()).last,
                                       { *day, TermUnit::CalendarDay });
        count.isAssumed = !agreedReportDay(desk);
        result.push_back(desk.duty(DutyKind::MonthlyReport, count, month));
    }
    return result;
}
