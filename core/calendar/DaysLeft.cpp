// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DaysLeft.h"

#include <algorithm>

int workingDaysLeft(const WorkingCalendar &calendar, const QDate &today, const QDate &day)
{
    const int count = calendar.workingDaysBetween(today, day);
    if (day > today)
        return std::max(count, 1);
    return day < today ? std::min(count, -1) : 0;
}
