// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Term.h"

#include "CodeTable.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto termUnits = codeTable<TermUnit::Year>("working_day"_L1, "day"_L1, "week"_L1, "month"_L1, "year"_L1);
constexpr auto anchors
    = codeTable<Anchor::PlanApproval>("award"_L1, "signing"_L1, "start"_L1, "end"_L1, "plan_approval"_L1);

} // namespace

QString codeOf(TermUnit unit)
{
    return termUnits.codeOf(unit);
}

std::optional<TermUnit> termUnitFrom(QStringView code)
{
    return termUnits.valueOf(code);
}

QString codeOf(Anchor anchor)
{
    return anchors.codeOf(anchor);
}

std::optional<Anchor> anchorFrom(QStringView code)
{
    return anchors.valueOf(code);
}
