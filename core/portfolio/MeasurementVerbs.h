// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"

#include <span>

/// Enters one value, or replaces the one that is there (the old one stays in the history).
[[nodiscard]] Status enterMeasurement(Portfolio &portfolio, const Measurement &measurement);
/// Enters many in one step; @p kind is Paste, Import or FillMeasurements and @p source names where they came from.
/// Values that equal what is stored are left out. Returns how many were stored.
[[nodiscard]] Result<int> enterMeasurements(Portfolio &portfolio, std::span<const Measurement> measurements, ChangeKind kind,
                                            const QString &source = {});
/// Empties cells in one step; cells without a value are left out. Returns how many were emptied.
[[nodiscard]] Result<int> clearMeasurements(Portfolio &portfolio, std::span<const Cell> cells);
