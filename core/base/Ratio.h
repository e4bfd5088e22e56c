// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Decimal.h"

#include <QString>

#include <compare>
#include <memory>

/// An exact fraction of whole numbers of any size, always in lowest terms with a positive denominator.
/// Means, shares and margins are kept like this from entry to verdict; nothing is rounded before it is compared.
///
/// Immutable and cheap to copy. Source: requirements X-02, 3.1.
class Ratio
{
public:
    Ratio(qint64 whole = 0);
    Ratio(const Decimal &value);
    /// numerator / denominator; @pre the denominator is not zero
    [[nodiscard]] static Ratio of(const Decimal &numerator, const Decimal &denominator);
    /// Reads what numeratorText() and denominatorText() wrote; nullopt for anything else or a zero denominator.
    [[nodiscard]] static std::optional<Ratio> fromTexts(const QString &numerator, const QString &denominator);

    [[nodiscard]] bool isZero() const;
    [[nodiscard]] bool isNegative() const;
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] Ratio absolute() const;
    [[nodiscard]] QString numeratorText() const;
    [[nodiscard]] QString denominatorText() const;

    /// The largest whole number that is not above it.
    [[nodiscard]] Ratio floored() const;
    /// Rounded half away from zero to @p places digits behind the mark: 6,95 to 1 place is 7,0.
    [[nodiscard]] Ratio rounded(int places) const;
    /// The decimal text with a point and exactly @p places digits, rounded half away from zero: "94.96".
    [[nodiscard]] QString toPlain(int places) const;
    /// The decimal when it ends within Decimal::maxScale digits and fits; nullopt otherwise (1/3 does not).
    [[nodiscard]] std::optional<Decimal> toDecimal() const;

    friend Ratio operator+(const Ratio &a, const Ratio &b);
    friend Ratio operator-(const Ratio &a, const Ratio &b);
    friend Ratio operator*(const Ratio &a, const Ratio &b);
    /// @pre b is not zero
    friend Ratio operator/(const Ratio &a, const Ratio &b);
    friend std::strong_ordering operator<=>(const Ratio &a, const Ratio &b);
    friend bool operator==(const Ratio &a, const Ratio &b) { return (a <=> b) == 0; }

    /// The nearest binary number, for drawing and for nothing else: never on the way to a verdict.
    [[nodiscard]] qreal toDrawing() const;

private:
    struct Data;
    explicit Ratio(std::shared_ptr<const Data> data) : m_data(std::move(data)) { }
    std::shared_ptr<const Data> m_data;
};
