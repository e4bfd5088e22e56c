// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Unit.h"

#include "CodeTable.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto units = codeTable<Unit::Date>("percent"_L1, "percentage_point"_L1, "count"_L1, "working_day"_L1,
                                             "day"_L1, "week"_L1, "month"_L1, "hour"_L1, "office_hour"_L1, "minute"_L1,
                                             "second"_L1, "millisecond"_L1, "grade"_L1, "nps"_L1, "day_of_month"_L1,
                                             "hours_per_fte"_L1, "euro"_L1, "per_thousand"_L1, "number"_L1,
                                             "yes_no"_L1, "date"_L1);

} // namespace

QString codeOf(Unit unit)
{
    return units.codeOf(unit);
}

std::optional<Unit> unitFrom(QStringView code)
{
    return units.valueOf(code);
}

bool isWholeUnit(Unit unit)
{
    return unit == Unit::Count || unit == Unit::DayOfMonth || unit == Unit::YesNo || unit == Unit::Date;
}
