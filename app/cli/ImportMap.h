// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Call.h"
#include "MeasurementMap.h"

/// The map of --map, or an empty one.
[[nodiscard]] Found<MeasurementMap> mapFrom(const Call &call);
