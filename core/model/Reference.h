// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Decimal.h"
#include "Ids.h"
#include "Period.h"

#include <QDate>
#include <QString>

/// A figure that measurements are set against: a baseline (the CO2 of a base year), or one that changes by the year (the
/// inhabitants of a municipality). Versions are only appended; the last one counts. Source: E0-61, E3-71.
struct ReferenceValue
{
    ReferenceId id;
    ContractId contract;
    QString key;       ///< what a part refers to: "co2", "inwoners"
    Period period;     ///< a year, or a shorter period of a base year
    int number = 1;    ///< 1, 2, … within contract, key and period
    QString title;     ///< "CO2-uitstoot van het vervoer"
    Decimal value;
    QString unit;      ///< as written: "ton", "inwoners"
    QDate dated;       ///< of the source; invalid: unknown
    QString source;    ///< where it comes from; never empty
    QString approvedBy; ///< who agreed with it
    QString reason;    ///< why this version was made; empty for the first

    friend bool operator==(const ReferenceValue &, const ReferenceValue &) = default;
};
