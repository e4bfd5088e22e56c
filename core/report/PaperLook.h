// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartColours.h"

/// The look of charts on paper: the same colours as the tables, ten of our units to a design pixel.
[[nodiscard]] ChartLook paperLook();
