// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Ids.h"

#include <QDate>
#include <QString>

/// Somebody who plays a part in a contract, for as long as that lasts. Source: E0-08, E4-10.
struct Person
{
    PersonId id;
    ContractId contract;
    PartyId party;     ///< for whom; 0: the contract's own opdrachtgever or opdrachtnemer
    bool bySupplier = false; ///< on the side of the opdrachtnemer
    QString name;
    QString function;
    QString role;      ///< as the contract calls it: "Security Officer"; may be empty
    QString mail;
    QString phone;
    QDate from;        ///< invalid: from the start
    QDate until;       ///< invalid: still
    int order = 0;

    friend bool operator==(const Person &, const Person &) = default;
};
