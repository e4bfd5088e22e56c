// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Duties.h"

#include "DutyDesk.h"
#include "IndicatorDuties.h"
#include "PeriodicDuties.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString PlanningKeys::monthlyReportDay()
{
    return u"planning.monthly_report_day"_s;
}

QString PlanningKeys::measurementDays()
{
    return u"planning.measurement_days"_s;
}

std::vector<PlannedDuty> plannedDuties(const DutyDesk &desk)
{
    std::vector<PlannedDuty> result;
    for (const auto &find : { measurementDuties, reportDuties, surveyDuties, oneOffDuties, firstVerdictDuties }) {
        const std::vector<PlannedDuty> found = find(desk);
        result.insert(result.end(), found.begin(), found.end());
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const PlannedDuty &a, const PlannedDuty &b) { return a.duty.date < b.duty.date; });
    return result;
}

std::vector<Duty> dutiesOf(const ContractDefinition &contract, std::span<const KpiStanding> kpis, const QDate &today,
                           const QDate &horizon)
{
    std::vector<Duty> result;
    for (PlannedDuty &planned : plannedDuties(DutyDesk(contract, kpis, today, horizon)))
        result.push_back(std::move(planned.duty));
    return result;
}
