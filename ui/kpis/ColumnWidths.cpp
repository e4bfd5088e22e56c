// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ColumnWidths.h"

#include <algorithm>
#include <numeric>

namespace {

int widthAt(const ColumnNeed &need, int limit)
{
    return std::min(need.best, std::max(need.least, limit));
}

int totalAt(const std::vector<ColumnNeed> &needs, int limit)
{
    return std::accumulate(needs.begin(), needs.end(), 0,
                           [limit](int sum, const ColumnNeed &need) { return sum + widthAt(need, limit); });
}

} // namespace

std::vector<int> columnWidths(const std::vector<ColumnNeed> &needs, int room)
{
    int low = 0;
    int high = std::max(room, 1);
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (totalAt(needs, middle) <= room)
            low = middle;
        else
            high = middle - 1;
    }
    std::vector<int> widths;
    for (const ColumnNeed &need : needs)
        widths.push_back(widthAt(need, low));
    int left = room - totalAt(needs, low);
    auto takers = std::ranges::count_if(needs, &ColumnNeed::isWide);
    for (std::size_t i = 0; i < needs.size() && left > 0; ++i) {
        if (!needs[i].isWide)
            continue;
        const int share = static_cast<int>(left / takers--);
        widths[i] += share;
        left -= share;
    }
    return widths;
}
