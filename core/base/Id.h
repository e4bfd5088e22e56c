// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>
#include <cstddef>
#include <functional>

/// A row's identity that cannot be mixed up with another kind of row's. 0 means "none".
/// Ids are handed out by the portfolio when a row is first made and are never used again, so that undo
/// and redo put back the same row.
template<typename Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

template<typename Tag>
struct std::hash<Id<Tag>>
{
    std::size_t operator()(const Id<Tag> &id) const noexcept { return std::hash<qint64> {}(id.value); }
};
