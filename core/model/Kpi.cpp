// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Kpi.h"

#include "CodeTable.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto themes = codeTable<KpiTheme::Governance>("delivery"_L1, "reach"_L1, "experience"_L1, "social"_L1,
                                                        "sustainability"_L1, "governance"_L1);
constexpr auto inputs
    = codeTable<InputKind::Derived>("number"_L1, "fraction"_L1, "yes_no"_L1, "date"_L1, "survey"_L1, "derived"_L1);
constexpr auto aggregations = codeTable<TimeAggregation::EveryPeriod>("ratio_of_sums"_L1, "sum"_L1, "mean"_L1,
                                                                      "last"_L1, "worst"_L1, "every_period"_L1);
constexpr auto periodKinds = codeTable<PeriodKind::ContractYear>("once"_L1, "year"_L1, "half_year"_L1, "quarter"_L1,
                                                                 "month"_L1, "week"_L1, "contract_year"_L1);

constexpr auto accumulations = codeTable<Accumulation::Start>("none"_L1, "calendar_year"_L1, "contract_year"_L1, "start"_L1);
constexpr auto referenceUses = codeTable<ReferenceUse::Reduction>("none"_L1, "denominator"_L1, "reduction"_L1);

} // namespace

QString codeOf(KpiTheme theme)
{
    return themes.codeOf(theme);
}

std::optional<KpiTheme> themeFrom(QStringView code)
{
    return themes.valueOf(code);
}

QString codeOf(InputKind kind)
{
    return inputs.codeOf(kind);
}

std::optional<InputKind> inputKindFrom(QStringView code)
{
    return inputs.valueOf(code);
}

QString codeOf(TimeAggregation aggregation)
{
    return aggregations.codeOf(aggregation);
}

std::optional<TimeAggregation> timeAggregationFrom(QStringView code)
{
    return aggregations.valueOf(code);
}

QString codeOf(Accumulation accumulation)
{
    return accumulations.codeOf(accumulation);
}

std::optional<Accumulation> accumulationFrom(QStringView code)
{
    return accumulations.valueOf(code);
}

QString codeOf(ReferenceUse use)
{
    return referenceUses.codeOf(use);
}

std::optional<ReferenceUse> referenceUseFrom(QStringView code)
{
    return referenceUses.valueOf(code);
}

QString codeOf(PeriodKind kind)
{
    return periodKinds.codeOf(kind);
}

std::optional<PeriodKind> periodKindFrom(QStringView code)
{
    return periodKinds.valueOf(code);
}
