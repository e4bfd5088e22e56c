// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartColours.h"

/// The theme's colours and fonts for the painters of core/charting.
[[nodiscard]] ChartLook themeChartLook();
