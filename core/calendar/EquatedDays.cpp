// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EquatedDays.h"

#include <algorithm>
#include <array>

namespace {

struct EquatedDay
{
    int year;
    int month;
    int day;
};

/// Decrees under article 3 paragraph 3 of the Algemene termijnenwet. A new decree is a new row here, in order.
/// Source: 2017-2019 BWBR0038666 (L-03); 2023-2028 the titles of the decrees (L-04). 2020-2022 were not found complete
/// in a source, and are left out rather than half remembered (L-11).
constexpr auto equatedDays = std::to_array<EquatedDay>({
    { 2017, 4, 28 },
    { 2017, 5, 26 },
    { 2018, 5, 11 },
    { 2018, 12, 24 },
    { 2018, 12, 31 },
    { 2019, 5, 31 },
    { 2019, 12, 27 },
    { 2023, 4, 28 },
    { 2023, 5, 19 },
    { 2024, 5, 10 },
    { 2024, 12, 27 },
    { 2025, 5, 30 },
    { 2026, 1, 2 },
    { 2026, 5, 15 },
    { 2027, 5, 7 },
    { 2028, 4, 28 },
    { 2028, 5, 26 },
});

} // namespace

std::vector<QDate> equatedDaysOf(int year)
{
    std::vector<QDate> result;
    for (const EquatedDay &row : equatedDays) {
        if (row.year == year)
            result.emplace_back(row.year, row.month, row.day);
    }
    return result;
}

bool areEquatedDaysKnown(int year)
{
    return std::any_of(equatedDays.begin(), equatedDays.end(),
                       [year](const EquatedDay &row) { return row.year == year; });
}
