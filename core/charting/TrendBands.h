// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartSpec.h"
#include "Norm.h"

/// What values are worth by @p norm, as bands over the columns @p first…@p last, words in the current language: the norm's own
/// bands if it has any, else those of its comparator and its watch margin. Nothing for a norm without a value or for "= value".
[[nodiscard]] std::vector<ChartBand> trendBands(const NormVersion &norm, int first, int last);
