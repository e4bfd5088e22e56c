// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Measurement.h"

#include <QDate>

/// What the supplier says that a value is, beside what the client measured: the two stand next to each other, and only the
/// client's is judged. Either `value`, or `numerator` and `denominator`. Source: E1-17, and "betwist" of X-12.
struct SupplierFigure
{
    SupplierFigureId id;
    ContractId contract;
    IndicatorId indicator;
    Period period;
    PartyId party; ///< 0: the contract as a whole
    std::optional<Decimal> value; ///< in the indicator's unit
    std::optional<Decimal> numerator;
    std::optional<Decimal> denominator;
    QDate given;  ///< when the supplier gave it; may be invalid
    QString note; ///< where it comes from, or why it differs

    /// Of that cell, without a number yet.
    [[nodiscard]] static SupplierFigure at(const Cell &cell)
    {
        SupplierFigure figure;
        figure.indicator = cell.indicator;
        figure.period = cell.period;
        figure.party = cell.party;
        return figure;
    }
    [[nodiscard]] Cell cell() const { return { indicator, period, party }; }
    friend bool operator==(const SupplierFigure &, const SupplierFigure &) = default;
};
