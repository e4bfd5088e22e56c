// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartSpec.h"
#include "PictureExport.h"

/// A chart outside the window: painted by core/charting with its title and summary.
namespace ChartExport {
[[nodiscard]] Picture picture(const ChartSpec &spec, const QSize &size);
}
