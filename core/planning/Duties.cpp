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

std::vector<Duty> dutiesOf(const ContractDefinition &contract, std::span<const KpiStanding> kpis, const QDate &today,
                           const QDate &horizon)
{
    const DutyDesk desk(contract, kpis, today, horizon);
    std::vector<Duty> result;
    for (const auto &find : { measurementDuties, reportDuties, surveyDuties, oneOffDuties, firstVerdictDuties }) {
        const std::vector<Duty> found = find(desk);
        result.insert(result.end(), found.begin(), found.end());
    }
    std::stable_sort(result.begin(), result.end(), [](const Duty &a, const Duty &b) { return a.date < b.date; });
    return result;
}
