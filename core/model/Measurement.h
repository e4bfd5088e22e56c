// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Decimal.h"
#include "Ids.h"
#include "Period.h"

#include <QString>

#include <optional>

/// Where a value belongs: one indicator, one period, one party (0: the contract as a whole).
struct Cell
{
    IndicatorId indicator;
    Period period;
    PartyId party;

    friend auto operator<=>(const Cell &, const Cell &) = default;
    friend size_t qHash(const Cell &cell, size_t seed = 0) { return qHashMulti(seed, cell.indicator, cell.period, cell.party); }
};

/// In which state a measurement is. The numbers are stored and never change.
enum class MeasurementState : quint8 {
    Measured = 0,
    Provisional = 1,   ///< voorlopig
    NotApplicable = 2, ///< n.v.t. in this period, no value
    NoData = 3,        ///< "geen percentage bekend": asked for, and there is none
    Disputed = 4,      ///< betwist
    Late = 5,          ///< measured, and handed in too late
};

/// The current value of one cell. Earlier values are kept by the store as history.
/// Either `value`, or `numerator` and `denominator`, or neither (NotApplicable, NoData).
struct Measurement
{
    Cell cell;
    std::optional<Decimal> value;       ///< in the indicator's unit; a date as its Julian day; yes = 1, no = 0
    std::optional<Decimal> numerator;   ///< teller
    std::optional<Decimal> denominator; ///< noemer
    MeasurementState state = MeasurementState::Measured;
    QString note;     ///< toelichting; comes in the report
    QString source;   ///< bron; empty: the indicator's default
    QString evidence; ///< a path or a link

    [[nodiscard]] bool hasNumber() const { return value || (numerator && denominator); }
    friend bool operator==(const Measurement &, const Measurement &) = default;
};
