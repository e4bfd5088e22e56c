// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

/// An exact decimal number: a whole number of units of 10^-scale. What a person typed is kept as typed
/// (95,0 stays 95,0) and compared by what it is worth (95,0 = 95).
///
/// Range: at most 18 digits, at most 9 of them behind the mark. Source: requirements X-02.
class Decimal
{
public:
    static constexpr int maxScale = 9;
    static constexpr int maxDigits = 18;

    constexpr Decimal() = default;
    constexpr Decimal(qint64 whole) : m_units(whole) { }
    /// units × 10^-scale; @pre 0 ≤ scale ≤ maxScale and |units| < 10^18
    static constexpr Decimal fromUnits(qint64 units, int scale)
    {
        Decimal result;
        result.m_units = units;
        result.m_scale = scale;
        return result;
    }
    /// Reads "-94.96": an optional minus (U+002D or U+2212), digits, at most one point. Nothing else; nullopt otherwise.
    [[nodiscard]] static std::optional<Decimal> fromPlain(QStringView text);

    [[nodiscard]] constexpr qint64 units() const { return m_units; }
    [[nodiscard]] constexpr int scale() const { return m_scale; } ///< digits behind the mark, as written
    [[nodiscard]] constexpr bool isNegative() const { return m_units < 0; }
    [[nodiscard]] constexpr bool isZero() const { return m_units == 0; }
    /// No fraction: 3, 3,0 and 3,00 are whole.
    [[nodiscard]] bool isWhole() const;
    /// The same number with as few digits behind the mark as it can do with.
    [[nodiscard]] Decimal trimmed() const;
    [[nodiscard]] Decimal negated() const { return fromUnits(-m_units, m_scale); }
    /// The exact sum; nullopt when it does not fit in maxDigits.
    [[nodiscard]] std::optional<Decimal> plus(const Decimal &other) const;

    /// "94.96": canonical, with a point, as written (trailing zeros kept). The command line and the file use this.
    [[nodiscard]] QString toPlain() const;

    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);
    friend bool operator==(const Decimal &a, const Decimal &b) { return (a <=> b) == 0; }

private:
    qint64 m_units = 0;
    int m_scale = 0;
};
