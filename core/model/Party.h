// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Ids.h"

#include <QDate>
#include <QString>

enum class PartyRole : quint8 { Participant, Client, Supplier, Category };
enum class PartySize : quint8 { Large, Small };

/// An organisation that takes part in a contract; a deelnemer has measurements and survey marks of its own.
/// Source: requirements E4-10, E4-11.
struct Party
{
    PartyId id;
    ContractId contract;
    QString name;
    QString shortName; ///< for column heads; may equal the name
    PartyRole role = PartyRole::Participant;
    PartySize size = PartySize::Large; ///< large deelnemers are surveyed every year
    QDate from;  ///< invalid: since the start of the contract
    QDate until; ///< invalid: until its end
    int order = 0;

    friend bool operator==(const Party &, const Party &) = default;
};
