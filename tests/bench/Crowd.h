// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"

#include <memory>

/// Files with many measurements, made for measuring speed: contracts of 20 monthly kpi's with ten deelnemers each.
namespace Crowd {
[[nodiscard]] Environment environment(const QString &folder);
/// Fills @p portfolio with about @p measurements values; a contract holds up to 96 months of them.
void fill(Portfolio &portfolio, qint64 measurements);
}
