// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

/// The stable codes of an enum whose values count from 0, in the order of its enumerators.
template <typename Enum, std::size_t N> struct CodeTable
{
    std::array<QLatin1StringView, N> codes;

    /// Empty for a value that the enum does not have.
    [[nodiscard]] QString codeOf(Enum value) const
    {
        const auto index = static_cast<std::size_t>(value);
        return index < N ? QString(codes[index]) : QString();
    }
    /// Exactly the code, in lower case; nullopt for anything else.
    [[nodiscard]] std::optional<Enum> valueOf(QStringView code) const
    {
        const auto found = std::find(codes.begin(), codes.end(), code);
        if (found == codes.end())
            return std::nullopt;
        return static_cast<Enum>(found - codes.begin());
    }
};

/// A table that ends at the enum's @p last value; a code too many or too few does not compile.
template <auto last, typename... Codes> [[nodiscard]] constexpr auto codeTable(Codes... codes)
{
    static_assert(sizeof...(Codes) == static_cast<std::size_t>(last) + 1, "one code for each enumerator");
    return CodeTable<decltype(last), sizeof...(Codes)> { { codes... } };
}
