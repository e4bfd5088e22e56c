// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyDrawing.h"

#include <algorithm>
#include <limits>
#include <random>

namespace {

quint64 numberBelow(std::mt19937_64 &numbers, quint64 count)
{
    const quint64 limit = std::numeric_limits<quint64>::max() / count * count;
    for (;;) {
        const quint64 number = numbers();
        if (number < limit)
            return number % count;
    }
}

} // namespace

SurveyDraw drawParties(std::vector<PartyId> candidates, int wanted, qint64 seed)
{
    SurveyDraw draw { seed, candidates, {} };
    std::mt19937_64 numbers(static_cast<quint64>(seed));
    const std::size_t count = std::min(candidates.size(), static_cast<std::size_t>(std::max(wanted, 0)));
    for (std::size_t i = 0; i < count; ++i) {
        std::swap(candidates[i], candidates[i + numberBelow(numbers, candidates.size() - i)]);
        draw.drawn.push_back(candidates[i]);
    }
    return draw;
}

bool isRepeatable(const SurveyDraw &draw)
{
    return drawParties(draw.candidates, static_cast<int>(draw.drawn.size()), draw.seed) == draw;
}
