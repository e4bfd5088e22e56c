// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WorkingCalendar.h"

/// Working days from @p today to @p day; negative: late, 0 is today only. Between Friday and Sunday no working day goes by, and
/// still it is late, or not yet due: then it is one. @pre both are valid
[[nodiscard]] int workingDaysLeft(const WorkingCalendar &calendar, const QDate &today, const QDate &day);
