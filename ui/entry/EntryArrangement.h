// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EntryModel.h"

#include <optional>
#include <tuple>

/// Which lines of the grid are wanted, and in which order.
struct EntryChoice
{
    enum class Show : quint8 { All, Missing, Questions, Breach };
    enum class Order : quint8 { Contract, Title, Worst };
    QString words = {}; ///< each must stand in the line's name, code or norm, or in the heading over it
    Show show = Show::All;
    Order order = Order::Contract;

    [[nodiscard]] bool isActive() const { return *this != EntryChoice(); }
    friend bool operator==(const EntryChoice &, const EntryChoice &) = default;
};

/// Applies a choice to what was read. The lines are chosen once and stay, whatever is entered in them, until the choice
/// is made again: a line that is filled does not run away from under the cursor.
class EntryArrangement
{
public:
    [[nodiscard]] const EntryChoice &choice() const { return m_choice; }
    void choose(const EntryChoice &choice);
    void forget() { m_lines.reset(); } ///< another year or contract: choose anew at the next reading
    [[nodiscard]] EntryModel::Content apply(EntryModel::Content content);
    [[nodiscard]] int all() const { return m_all; }     ///< lines that there are
    [[nodiscard]] int shown() const { return m_shown; } ///< of those

private:
    using Line = std::tuple<IndicatorId, PartyId, int>; ///< and which week
    void chooseLines(const EntryModel::Content &content);

    EntryChoice m_choice;
    std::optional<std::vector<Line>> m_lines;
    int m_all = 0;
    int m_shown = 0;
};

/// A value is missing: its period has closed, and there is none.
[[nodiscard]] bool isMissing(const EntryCell &cell);
