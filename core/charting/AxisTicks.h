// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

/// The round numbers along an axis. For drawing only.
struct AxisTicks
{
    qreal low = 0;
    qreal high = 1;
    qreal step = 1;   ///< 1, 2 or 5 times a power of ten
    int decimals = 0; ///< what it takes to write every tick in full
    [[nodiscard]] std::vector<qreal> values() const;
};

/// Ticks that enclose low … high with at most @p atMost of them (at least 2, or 3 across zero).
[[nodiscard]] AxisTicks niceTicks(qreal low, qreal high, int atMost);
/// The same from 0 up to a count, in whole steps, with air above the highest for what stands on top of it.
[[nodiscard]] AxisTicks countTicks(int high, int atMost);
