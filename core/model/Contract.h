// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Ids.h"
#include "Term.h"

#include <QDate>
#include <QString>

/// Which days count as working days under this contract. Default: ARVODI.
struct CalendarSettings
{
    bool goodFridayOff = false; ///< Goede Vrijdag is no working day
    bool bridgeDaysOff = false; ///< days equated by decree (Atw art. 3 lid 3) are no working days

    friend bool operator==(const CalendarSettings &, const CalendarSettings &) = default;
};

/// One agreement with one supplier. Dates are kept apart because documents count terms from different ones (A4-03).
struct Contract
{
    ContractId id;
    QString code;       ///< the id on the command line: short, unique in the portfolio, without spaces
    QString title;
    QString client;     ///< opdrachtgever
    QString supplier;   ///< opdrachtnemer
    QString category;   ///< the category team, may be empty
    QDate award;        ///< gunning; invalid when unknown
    QDate signing;      ///< ondertekening; invalid when unknown
    QDate start;        ///< ingangsdatum; always valid
    QDate end;          ///< last day; invalid when open
    QDate planApproval; ///< akkoord op het plan van aanpak social return; invalid while there is none
    CalendarSettings calendar;
    QString templateId; ///< which template it was made from, may be empty
    QString icon;       ///< name of the icon in the contract switcher
    QString sourceDocument; ///< file name of the annex
    QString sourceReference; ///< kenmerk, version, date of the annex, as written there
    int order = 0;

    [[nodiscard]] QDate dateOf(Anchor anchor) const;
    friend bool operator==(const Contract &, const Contract &) = default;
};

/// How a reading of the contract was chosen where its text leaves room. Visible beside each result. Versions are only
/// appended: what was judged before a new one keeps its reading.
struct ContractSetting
{
    ContractId contract;
    QString key;   ///< as in core/evaluation InterpretationKeys.h, for instance "kto.rounding"
    QString value;
    QDate validFrom = {};  ///< first day of the first period read so; invalid: from the start
    QString agreedBy = {}; ///< who agreed on it, as written; may be empty
    QString reason = {};   ///< why this version was made; empty for the first

    friend bool operator==(const ContractSetting &, const ContractSetting &) = default;
};
