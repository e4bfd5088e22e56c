// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AxisTicks.h"

#include <array>
#include <cmath>

namespace {

int enclosedBy(qreal low, qreal high, qreal step)
{
    return static_cast<int>(std::lround(std::ceil(high / step - 1e-9) - std::floor(low / step + 1e-9))) + 1;
}

AxisTicks ticksOf(qreal low, qreal high, qreal step, int decimals)
{
    AxisTicks ticks;
    ticks.step = step;
    ticks.low = std::floor(low / step + 1e-9) * step;
    ticks.high = std::ceil(high / step - 1e-9) * step;
    if (ticks.high <= ticks.low)
        ticks.high = ticks.low + step;
    ticks.decimals = decimals;
    return ticks;
}

} // namespace

std::vector<qreal> AxisTicks::values() const
{
    std::vector<qreal> all;
    const auto count = static_cast<int>(std::lround((high - low) / step));
    all.reserve(static_cast<size_t>(count) + 1);
    for (int i = 0; i <= count; ++i)
        all.push_back(low + i * step);
    return all;
}

AxisTicks niceTicks(qreal low, qreal high, int atMost)
{
    if (high < low)
        std::swap(low, high);
    const int most = qMax(low < 0 && high > 0 ? 3 : 2, atMost); // zero is a tick of its own between the two
    if (high - low < 1e-9) {
        const qreal margin = qMax<qreal>(std::abs(high) * 0.01, 0.5);
        low -= margin;
        high += margin;
    }
    auto power = static_cast<int>(std::floor(std::log10((high - low) / most)));
    for (;; ++power) {
        const qreal unit = std::pow(10.0, power);
        for (const int factor : std::to_array({ 1, 2, 5 })) {
            if (enclosedBy(low, high, factor * unit) <= most)
                return ticksOf(low, high, factor * unit, qMax(0, -power));
        }
        if (power > 18) // wider than any number we keep
            return ticksOf(low, high, high - low, 0);
    }
}

AxisTicks countTicks(int high, int atMost)
{
    constexpr qreal air = 1.07;
    const qreal top = qMax(1, high) * air;
    AxisTicks ticks = niceTicks(0, top, atMost);
    if (ticks.step < 1)
        ticks = ticksOf(0, top, 1, 0);
    return ticks;
}
